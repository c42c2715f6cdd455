import { isUnit, type Unit } from "@hoest/shared/amount-text";
import { type FiscalYear, type IsoDate, isFiscalYear, isIsoDate } from "@hoest/shared/fiscal-year";
import { isLanguage, type Language } from "@hoest/shared/language";

/** What a reader may choose on every screen; each has its place in the address. */
export const settingNames = ["through", "asOf", "priceLevel", "unit", "department", "language"] as const;
export type SettingName = (typeof settingNames)[number];

// No longer than the register takes.
const longestDepartment = 100;

/** The settings as the address has them: texts that nobody has checked yet. */
export type SearchTexts = Partial<Record<SettingName, string>>;

/** The settings that could be read; null is the usual. */
export interface ChosenSettings {
  readonly through: FiscalYear | null;
  readonly asOf: IsoDate | null;
  readonly priceLevel: FiscalYear | null;
  readonly unit: Unit | null;
  /** A department's name as the register has it; the empty one is of cases that name none. */
  readonly department: string | null;
  readonly language: Language;
}

/** A setting in the address that means nothing, with the text as it stands there. */
export interface WrongSetting {
  readonly name: SettingName;
  readonly text: string;
}

/** The settings among an address's parameters, as texts; anything else is left out. */
export function searchTexts(search: Readonly<Record<string, unknown>>): SearchTexts {
  const known = settingNames.flatMap((name) => (typeof search[name] === "string" ? [[name, search[name]] as const] : []));
  return Object.fromEntries(known);
}

/** What the address asks for, and what of it cannot be used. */
export function readSettings(texts: SearchTexts): { readonly chosen: ChosenSettings; readonly wrong: readonly WrongSetting[] } {
  const chosen: ChosenSettings = {
    through: readYear(texts.through),
    asOf: texts.asOf !== undefined && isIsoDate(texts.asOf) ? texts.asOf : null,
    priceLevel: readYear(texts.priceLevel),
    unit: texts.unit !== undefined && isUnit(texts.unit) ? texts.unit : null,
    department: texts.department !== undefined && texts.department.length <= longestDepartment ? texts.department : null,
    language: texts.language !== undefined && isLanguage(texts.language) ? texts.language : "da",
  };
  const wrong = settingNames.flatMap((name) => {
    const text = texts[name];
    const isUsed = chosen[name] !== null && String(chosen[name]) === text;
    return text === undefined || isUsed ? [] : [{ name, text }];
  });
  return { chosen, wrong };
}

/** The address's settings with one changed, or taken away when the text is null; settings that mean nothing go with it. */
export function withSetting(texts: SearchTexts, name: SettingName, text: string | null): SearchTexts {
  const { wrong } = readSettings(texts);
  const gone = new Set<string>([name, ...wrong.map((setting) => setting.name)]);
  const kept = Object.entries(texts).filter(([key]) => !gone.has(key));
  return Object.fromEntries(text === null ? kept : [...kept, [name, text]]);
}

function readYear(text: string | undefined): FiscalYear | null {
  const year = Number(text);
  return isFiscalYear(year) ? year : null;
}
