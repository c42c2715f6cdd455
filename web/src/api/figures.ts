import type { FiscalYear, IsoDate } from "@hoest/shared/fiscal-year";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { refusalOf } from "./refusal.ts";

/** What figures are asked for; null is the server's usual. */
export interface AskedSettings {
  readonly through: FiscalYear | null;
  readonly asOf: IsoDate | null;
  readonly priceLevel: FiscalYear | null;
  /** Null is the whole pool. */
  readonly department: string | null;
}

/** The pool's figures as they are at this moment, whatever is on screen. */
export async function askFigures(asked: AskedSettings) {
  const response = await client.api.figures.$get({ query: queryOf(asked) });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** The pool's figures with what a screen needs to offer choices, as the server answers. */
export type FiguresAnswer = Awaited<ReturnType<typeof askFigures>>;

/** Asks for the pool's figures; those already shown stay until the new ones are here. */
export function figuresQuery({ through, asOf, priceLevel, department }: AskedSettings) {
  const asked = { through, asOf, priceLevel, department };
  return queryOptions({ queryKey: ["figures", asked], queryFn: () => askFigures(asked), placeholderData: keepPreviousData });
}

/** Asks which price levels there are as of a date, whatever prices the reader asked for. */
export function priceLevelsQuery(asOf: IsoDate | null) {
  const asked = { through: null, asOf, priceLevel: null, department: null };
  return queryOptions({ queryKey: ["figures", asked], queryFn: () => askFigures(asked), select: ({ priceLevels }) => priceLevels });
}

async function askYear(asked: AskedSettings, year: number) {
  const response = await client.api.figures.years[":year"].$get({ param: { year: String(year) }, query: queryOf(asked) });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** One year's figures case by case, as the server answers. */
export type YearAnswer = Awaited<ReturnType<typeof askYear>>;

/** Asks what one year's figures are made of. */
export function yearQuery({ through, asOf, priceLevel, department }: AskedSettings, year: number) {
  const asked = { through, asOf, priceLevel, department };
  return queryOptions({ queryKey: ["year", asked, year], queryFn: () => askYear(asked, year), placeholderData: keepPreviousData });
}

/** What is asked for as an address has it; what is left out is the server's usual. */
export function queryOf({ through, asOf, priceLevel, department }: AskedSettings) {
  return {
    ...(through === null ? {} : { through: String(through) }),
    ...(asOf === null ? {} : { asOf }),
    ...(priceLevel === null ? {} : { priceLevel: String(priceLevel) }),
    ...(department === null ? {} : { department }),
  };
}
