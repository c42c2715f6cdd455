/** A whole number with a mark between thousands. */
export function grouped(count: string | number | undefined, mark: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, mark);
}
