/** The address a link opens at: the secret stands after the #, where no server and no log ever sees it. */
export function invitationAddress(site: string, token: string): string {
  return `${site}/invitation#${token}`;
}
