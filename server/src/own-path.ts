// A name nobody has: only what a browser would make of a path is asked.
const somewhere = "http://hoest.invalid";

/** Whether a text is the path of a screen of ours: nothing that a browser could take for another site, however it is written. */
export function isOwnPath(text: string): boolean {
  if (!/^\/(?!\/)[^\\\p{Cc}\s]*$/u.test(text) || !URL.canParse(text, somewhere)) return false;
  const { origin, pathname } = new URL(text, somewhere);
  return origin === somewhere && !pathname.startsWith("//");
}
