import { inKroner } from "../../amount-text.ts";
import { ore } from "../../money.ts";
import type { finding as danish } from "../da/finding.ts";
import { named } from "../named.ts";
import { words } from "./words.ts";

const fields = { title: "The title", department: "The department", committee: "The committee", account: "The account", budgetHolder: "The budget holder" };

/** What must be seen, in English. `amount` is written out by whoever knows the unit. */
export const finding: typeof danish = {
  "spend-above-commitment": ({ amount }) => `Spending is ${amount} above the commitment.`,
  ahead: ({ amount }) => `${amount} was harvested ahead: the budget was cut by more than has been realised.`,
  "waiver-beyond": ({ amount }) => `${amount} was waived beyond what was left to harvest.`,
  "no-harvest-plan": ({ missing }) => `The case was granted without a harvest plan: ${missing === 1 ? "1 thing is" : `${missing} things are`} missing.`,
  "plan-overridden": ({ reason }) => `Granted without a whole harvest plan. Reason: ${reason}`,
  "frame-without-allocation": ({ frame, pool }) => `Money of the frame ${named(words.frame, frame)} in ${pool} is granted, but none is set aside in it.`,
  "older-level": ({ kind, year, knownOn }) =>
    `The figure for ${named(words.kind, kind)} ${year} as of ${knownOn} is older than the newest and differs from what it then was. It was left out.`,
  "same-file": () => "The file has been imported before. Nothing was added.",
  "recurring-profile": ({ kind, years }) =>
    `${named(words.kind, kind)}: recurring amounts from ${years} add up year by year. If this is a yearly profile, write only the increase, or remove “varig”.`,
  "one-off-and-recurring": ({ kind, years }) => `${named(words.kind, kind)} ${years} is there both once and as recurring; the two add up.`,
  "register-changed": ({ field, from, to }) => `${named(fields, field)} has changed from “${from}” to “${to}”.`,
  "new-without-title": () => "The code is new and has no title. If it is a slip, correct the code; otherwise write a title.",
  "new-benefit": ({ benefit, known }) => {
    const what = benefit === "" ? "A benefit without a name" : `The benefit “${benefit}”`;
    return `${what} is new to the case, which has ${eachNamed(known)}: see that the name is right.`;
  },
  "index-changed": ({ frame, year, from, to, knownOn }) => `The index for ${named(words.frame, frame)} ${year} has changed from ${from} to ${to}, known from ${knownOn}.`,
  "total-agrees": ({ stated, sum, rows }) => `The file's own total (${kr(stated)}) agrees with the sum of its ${rows} rows (${kr(sum)}), each rounded by itself.`,
  "total-differs": ({ stated, sum, rows }) => `The file's own total (${kr(stated)}) differs from the sum of its ${rows} rows (${kr(sum)}). Nothing was corrected; look for a missing row.`,
};

function eachNamed(names: string | number | undefined): string {
  return String(names).split("\n").map((name) => (name === "" ? "one without a name" : `“${name}”`)).join(", ");
}

function kr(amount: string | number | undefined): string {
  return `${inKroner(ore(Number(amount)), "en")} kr.`;
}
