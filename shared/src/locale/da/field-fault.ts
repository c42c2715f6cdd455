import type { FieldFault } from "../../field-fault.ts";
import { named } from "../named.ts";

type Details = Readonly<Record<string, string | number>>;

const faults = {
  missing: () => "mangler",
  "too-long": ({ most }) => `er for langt: højst ${most} tegn`,
  "cpr-number": () => "ligner et CPR-nummer. Borgere hører ikke til i Høst; skriv det uden",
  "not-a-link": () => "er ikke et link. Skriv en adresse, der begynder med https://",
  "account-format": () => "har ikke form som en konto, fx 5.28.21",
  "code-format": () => "kan ikke være et nummer: højst 40 bogstaver, tal, mellemrum, punktummer og bindestreger",
  "not-a-date": () => "er ikke en dato",
  "in-future": () => "er efter i dag",
  "in-past": () => "er før i dag",
  "before-last-move": ({ since }) => `er før det seneste skift (${since})`,
  "not-a-number": () => "er ikke et tal, der kan bruges her",
  "out-of-range": ({ least, most }) => `skal være mellem ${least} og ${most}`,
  "below-nothing": () => "er under nul",
  repeated: () => "står der to gange",
  unknown: () => "kendes ikke",
  "in-use": () => "er brugt i regnskabet og kan ikke fjernes",
  "for-ever": () => "kan ikke ændres, når der står tal på gevinsten",
} satisfies Record<FieldFault, (details: Details) => string>;

const fields = {
  title: "Titlen", code: "Nummeret", summary: "Resuméet", targetGroup: "Målgruppen", citizens: "Antallet af borgere", department: "Forvaltningen",
  committee: "Udvalget", legalBasis: "Hjemlen", links: "Linket", benefits: "Gevinsten", name: "Navnet", account: "Kontoen",
  budgetHolder: "Den budgetansvarlige", firstYear: "Det første år", counterfactual: "Hvad der ellers var sket", evaluationDesign: "Evalueringsdesignet",
  url: "Linket", link: "Linket", on: "Datoen", date: "Datoen", note: "Begrundelsen", lost: "Hvad der er tabt", body: "Hvem der besluttede", item: "Punktet",
  caseNumber: "Sagsnummeret", overrideReason: "Begrundelsen", shortfallReason: "Begrundelsen", amount: "Beløbet", benefit: "Gevinsten", year: "Året",
  value: "Værdien", validFrom: "Datoen", source: "Kilden", unit: "Enheden", baseline: "Udgangspunktet", target: "Målet", description: "Beskrivelsen",
  measure: "Tiltaget", owner: "Den ansvarlige", evidenceNote: "Noten om evidens", enrolled: "Antallet af borgere", priceLevel: "Prisniveauet",
  frame: "Rammen", pool: "Puljen", id: "Gevinsten", lines: "Linjen", decision: "Beslutningen", decisionId: "Beslutningen", likelihood: "Sandsynligheden",
  consequence: "Konsekvensen", indicators: "Indikatoren",
};

/** What is wrong with one field, as a sentence: the field's own name when it has one. */
export function fieldFault(field: string, fault: string | number | undefined, details: Readonly<Record<string, string | number>>): string {
  const last = field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? field;
  const say = Object.entries(faults).find(([name]) => name === fault)?.[1];
  return `${named(fields, last)} ${say ? say(details) : String(fault)}. Intet er gemt.`;
}
