import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
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
