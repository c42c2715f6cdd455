import * as z from "zod/mini";

const address = z.email();

/** Whether a text is an e-mail address as people have them: a name, an @ and a domain. */
export function isEmail(text: string): boolean {
  return text.length <= 320 && address.safeParse(text).success;
}
