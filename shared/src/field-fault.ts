/** What can be wrong with one field of what a person wrote. The locales have the words. */
export const fieldFaults = [
  "missing", "too-long", "cpr-number", "not-a-link", "account-format", "code-format", "not-a-date", "in-future", "in-past", "before-last-move",
  "not-a-number", "out-of-range", "below-nothing", "repeated", "unknown", "in-use", "for-ever",
] as const;
export type FieldFault = (typeof fieldFaults)[number];

/** Whether a text names a fault of a field. */
export function isFieldFault(text: unknown): text is FieldFault {
  return fieldFaults.some((fault) => fault === text);
}
