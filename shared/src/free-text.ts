/** Whether a text holds what looks like a CPR number: a date as DDMMYY and four digits. Citizens do not belong in Høst. */
export function holdsCprNumber(text: string): boolean {
  return /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/.test(text);
}

/** Whether an account has the shape of the authorised chart (main account.main function.function…), e.g. `5.28.21`. */
export function isAccountShaped(text: string): boolean {
  return /^\d{1,2}(?:\.\d{1,3}){1,5}$/.test(text);
}

/** Whether a text can name an investment in files, addresses and JSON: up to 40 letters, digits, spaces, dots, hyphens and underscores. */
export function isInvestmentCode(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]{0,38}[\p{L}\p{N}])?$/u.test(text);
}
