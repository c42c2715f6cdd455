import { queryOptions } from "@tanstack/react-query";
import { actHeaders } from "./act-key.ts";
import { client } from "./client.ts";
import { type AskedSettings, queryOf } from "./figures.ts";
import { refusalOf } from "./refusal.ts";

async function askInvestments() {
  const response = await client.api.investments.$get();
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()).investments;
}

/** An investment as the register has it. */
export type RegisteredInvestment = Awaited<ReturnType<typeof askInvestments>>[number];

/** Asks for the register of investments: codes with titles, departments and benefits. */
export const investmentsQuery = queryOptions({ queryKey: ["investments"], queryFn: askInvestments });

async function askInvestment(code: string, settings: Omit<AskedSettings, "department">) {
  const query = queryOf({ ...settings, department: null });
  const response = await client.api.investments[":code"].$get({ param: { code }, query });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** One investment with its figures, by year, by benefit and by cell. */
export type InvestmentAnswer = Awaited<ReturnType<typeof askInvestment>>;

/** Asks for one investment; what is shown of it stays until the new figures are here. */
export function investmentQuery(code: string, { through, asOf, priceLevel }: Omit<AskedSettings, "department">) {
  const asked = { through, asOf, priceLevel };
  return queryOptions({
    queryKey: ["investment", code, asked],
    queryFn: () => askInvestment(code, asked),
    placeholderData: (before, query) => (query?.queryKey[1] === code ? before : undefined),
  });
}

async function askEntries(code: string) {
  const response = await client.api.investments[":code"].entries.$get({ param: { code } });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()).entries;
}

/** One line of the ledger with who recorded it, when and on which decision. */
export type InvestmentEntry = Awaited<ReturnType<typeof askEntries>>[number];

/** Asks for every entry of an investment. */
export function entriesQuery(code: string) {
  return queryOptions({ queryKey: ["entries", code], queryFn: () => askEntries(code) });
}

/** Who is to own an investment, and the version of it that was seen. */
export interface OwnersNamed {
  readonly code: string;
  readonly owners: readonly number[];
  readonly version: number;
}

/** Names who owns an investment: these people and no others. */
export async function nameOwners({ code, owners, version }: OwnersNamed, key: string) {
  const route = client.api.investments[":code"].owners;
  const response = await route.$put({ param: { code }, json: { owners: [...owners] } }, { headers: actHeaders(key, version) });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}
