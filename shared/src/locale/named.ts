/** The name of a code in a list of names; a code without one names itself. */
export function named(names: Readonly<Record<string, string>>, code: string | number | undefined): string {
  const key = String(code);
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}
