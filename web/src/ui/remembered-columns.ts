/** The columns someone chose for a table, as an address has them; nothing when the usual ones do, or nothing can be remembered here. */
export function rememberedColumns(table: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(table)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice of columns in this browser, or forgets it. */
export function rememberColumns(table: string, columns: string | undefined): void {
  try {
    if (columns === undefined) localStorage.removeItem(keyOf(table));
    else localStorage.setItem(keyOf(table), columns);
  } catch {
    // A browser that keeps nothing still shows the choice: it stands in the address.
  }
}

function keyOf(table: string): string {
  return `columns of ${table}`;
}
