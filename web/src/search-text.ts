/** An address's parameters as plain texts. */
export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Parameters as an address has them; what is no text is left out. */
export function writtenSearch(search: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const text = new URLSearchParams(texts).toString();
  return text === "" ? "" : `?${text}`;
}
