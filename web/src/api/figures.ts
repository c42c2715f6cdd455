import type { FiscalYear, IsoDate } from "@hoest/shared/fiscal-year";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { refusalOf } from "./refusal.ts";

/** What figures are asked for; null is the server's usual. */
export interface AskedSettings {
  readonly through: FiscalYear | null;
  readonly asOf: IsoDate | null;
  readonly priceLevel: FiscalYear | null;
}

async function askFigures({ through, asOf, priceLevel }: AskedSettings) {
  const query = {
    ...(through === null ? {} : { through: String(through) }),
    ...(asOf === null ? {} : { asOf }),
    ...(priceLevel === null ? {} : { priceLevel: String(priceLevel) }),
  };
  const response = await client.api.figures.$get({ query });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** The pool's figures with what a screen needs to offer choices, as the server answers. */
export type FiguresAnswer = Awaited<ReturnType<typeof askFigures>>;

/** Asks for the pool's figures; those already shown stay until the new ones are here. */
export function figuresQuery({ through, asOf, priceLevel }: AskedSettings) {
  const asked = { through, asOf, priceLevel };
  return queryOptions({ queryKey: ["figures", asked], queryFn: () => askFigures(asked), placeholderData: keepPreviousData });
}

/** Asks which price levels there are as of a date, whatever prices the reader asked for. */
export function priceLevelsQuery(asOf: IsoDate | null) {
  const asked = { through: null, asOf, priceLevel: null };
  return queryOptions({ queryKey: ["figures", asked], queryFn: () => askFigures(asked), select: ({ priceLevels }) => priceLevels });
}
