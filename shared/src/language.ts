/** The languages Høst speaks; Danish is the default and the source of the shape of every locale. */
export const languages = ["da", "en"] as const;
export type Language = (typeof languages)[number];

/** Whether a text names a language. */
export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
