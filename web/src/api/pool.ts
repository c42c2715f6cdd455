import type { AskedPart } from "@hoest/shared/pool-figure";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { type AskedSettings, queryOf } from "./figures.ts";
import { refusalOf } from "./refusal.ts";

async function askPart({ frame, figure }: AskedPart, settings: AskedSettings) {
  const response = await client.api.pool[":frame"][":figure"].$get({ param: { frame, figure }, query: queryOf(settings) });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** One figure of a frame's account in the pool with the entries it is made of. */
export type PoolAnswer = Awaited<ReturnType<typeof askPart>>;

/** Asks what a figure of a frame's account is made of; the account is always the whole pool's. */
export function poolQuery({ frame, figure }: AskedPart, { through, asOf, priceLevel }: AskedSettings) {
  const [part, asked] = [{ frame, figure }, { through, asOf, priceLevel, department: null }];
  return queryOptions({ queryKey: ["pool", part, asked], queryFn: () => askPart(part, asked), placeholderData: keepPreviousData });
}
