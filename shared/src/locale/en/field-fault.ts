import type { FieldFault } from "../../field-fault.ts";
import { named } from "../named.ts";

type Details = Readonly<Record<string, string | number>>;

const faults = {
  missing: () => "is missing",
  "too-long": ({ most }) => `is too long: at most ${most} characters`,
  "cpr-number": () => "looks like a CPR number. Citizens do not belong in Høst; write it without",
  "not-a-link": () => "is not a link. Write an address that begins with https://",
  "account-format": () => "has not the shape of an account, such as 5.28.21",
  "code-format": () => "cannot be a number: at most 40 letters, digits, spaces, dots and hyphens",
  "not-a-date": () => "is not a date",
  "in-future": () => "is after today",
  "in-past": () => "is before today",
  "before-last-move": ({ since }) => `is before the latest move (${since})`,
  "not-a-number": () => "is not a number that can be used here",
  "out-of-range": ({ least, most }) => `must be between ${least} and ${most}`,
  "below-nothing": () => "is below nothing",
  repeated: () => "is there twice",
  unknown: () => "is unknown",
  "in-use": () => "has entries in the ledger and cannot be removed",
  "for-ever": () => "cannot be changed once there are entries on the gain",
} satisfies Record<FieldFault, (details: Details) => string>;

const fields = {
  title: "The title", code: "The number", summary: "The summary", targetGroup: "The target group", citizens: "The number of citizens",
  department: "The department", committee: "The committee", legalBasis: "The legal basis", links: "The link", benefits: "The gain", name: "The name",
  account: "The account", budgetHolder: "The budget holder", firstYear: "The first year", counterfactual: "The counterfactual",
  evaluationDesign: "The evaluation design", url: "The link", link: "The link", on: "The date", date: "The date", note: "The reason", lost: "What is lost",
  body: "Who decided", item: "The item", caseNumber: "The case number", overrideReason: "The reason", shortfallReason: "The reason", amount: "The amount",
  benefit: "The gain", year: "The year", value: "The value", validFrom: "The date", source: "The source", unit: "The unit", baseline: "The baseline",
  target: "The target", description: "The description", measure: "The measure", owner: "The owner", evidenceNote: "The note on evidence",
  enrolled: "The number of citizens", priceLevel: "The price level",
  frame: "The frame", pool: "The pool", id: "The gain", lines: "The line", decision: "The decision", decisionId: "The decision",
  likelihood: "The likelihood", consequence: "The consequence", indicators: "The indicator",
};

/** What is wrong with one field, as a sentence: the field's own name when it has one. */
export function fieldFault(field: string, fault: string | number | undefined, details: Readonly<Record<string, string | number>>): string {
  const last = field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? field;
  const say = Object.entries(faults).find(([name]) => name === fault)?.[1];
  return `${named(fields, last)} ${say ? say(details) : String(fault)}. Nothing was saved.`;
}
