// Kept for this tab only, and only until it is used: a reload must not lose the link.
const place = "hoest-invitation";

/** Keeps the secret of a one-time link from the part of an address after the #. */
export function keepInvitation(hash: string): void {
  sessionStorage.setItem(place, hash.replace(/^#/, ""));
}

/** The secret of the link this tab was opened with; null when there is none. */
export function keptInvitation(): string | null {
  return sessionStorage.getItem(place);
}

/** Forgets the secret of a link that is used. */
export function forgetInvitation(): void {
  sessionStorage.removeItem(place);
}
