/** A whole number with a mark between thousands. */
export function grouped(number: string | number | undefined, mark: string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, mark);
}
