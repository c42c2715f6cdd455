import { inKroner } from "../../amount-text.ts";
import { ore } from "../../money.ts";
import type { RowErrorCode } from "../../row-error.ts";
import { named } from "../named.ts";
import { words } from "./words.ts";

type Details = Readonly<Record<string, string | number>>;

/** What is wrong in a row and what would be right, in Danish. */
export const rowError = {
  missing: () => "mangler. Skriv en værdi.",
  formula: ({ found }) => `“${found}” er en formel uden værdi. Skriv værdien, eller åbn og gem filen i Excel, så den bliver regnet ud.`,
  "unknown-word": ({ found, words }) => `“${found}” kendes ikke. Brug et af ordene: ${words}.`,
  "amount-format": ({ found }) => `“${found}” er ikke et dansk beløb. Skriv fx 1.234,56 eller -1234,56.`,
  "amount-decimals": ({ found }) => `“${found}” har flere decimaler, end der er øre i enheden. Skriv fx 1.234,56, eller vælg en anden enhed.`,
  "amount-size": ({ found }) => `“${found}” er større, end Høst kan regne med. Se efter, om enheden er rigtig.`,
  "year-format": ({ found }) => `“${found}” er ikke et år. Skriv fire cifre, fx 2025.`,
  "date-format": ({ found }) => `“${found}” er ikke en dato. Skriv den som 2025-12-31.`,
  "date-in-future": ({ found, today }) => `${found} er efter i dag (${today}). Et tal kan ikke være kendt, før det indlæses.`,
  "code-format": ({ found }) => `“${found}” kan ikke bruges som nummer. Brug højst 40 bogstaver, tal, punktummer og bindestreger, fx I-01.`,
  "too-long": ({ most }) => `teksten er for lang. Den må højst have ${most} tegn.`,
  "cpr-number": () => "teksten ligner et CPR-nummer. Oplysninger om borgere må ikke stå i Høst; slet nummeret.",
  "account-format": ({ found }) => `“${found}” ligner ikke en konto. Skriv den som 5.28.21.`,
  "not-for-kind": ({ found, kind }) => `“${found}” hører ikke til posten ${named(words.kind, kind)}. Lad cellen være tom.`,
  "budget-year-before": ({ found, year }) => `budgetåret ${found} ligger før gevinstens år ${year}. Skriv ${year} eller senere.`,
  "too-many-cells": () => "rækken har flere celler end der er kolonnenavne. Se efter, om der er et semikolon for meget.",
  "two-titles": ({ found, before, investment }) => `${investment} hedder både “${before}” og “${found}”. Skriv den samme titel i alle rækker.`,
  "two-pools": ({ found, before, investment }) => `${investment} står i puljen “${before}” og kan ikke også stå i “${found}”.`,
  "two-natures": ({ found, before }) => `gevinsten er ${named(words.nature, before)} og kan ikke også være ${named(words.nature, found)}. Brug to gevinster.`,
  "two-frames": ({ found, before }) => `gevinsten ligger på ${named(words.frame, before)} og kan ikke også ligge på ${named(words.frame, found)}. Brug to gevinster.`,
  "not-cashable": ({ kind, nature }) => `en gevinst, der er ${named(words.nature, nature)}, kan ikke blive ${named(words.kind, kind)}. Kun kontante gevinster kan tages ud af et budget.`,
  "no-price-index": ({ frame, year }) => `der er intet prisindeks for ${named(words.frame, frame)} ${year}. Indlæs det først, eller skriv et andet prisniveau.`,
  "two-price-levels": ({ found, before }) => `samme tal samme dag står i både ${before}- og ${found}-priser. Brug ét prisniveau.`,
  "two-values": ({ found, before }) => `“${found}” passer ikke med “${before}” i en anden række om det samme. Skriv det samme i begge.`,
  "below-nothing": ({ year, sum }) => `summen for ${year} bliver under nul (${inKroner(ore(Number(sum)), "da")} kr.). Et tal kan ikke sænkes mere, end det er.`,
  "index-format": ({ found }) => `“${found}” er ikke et indeks. Skriv et tal over nul, fx 103,20.`,
} satisfies Record<RowErrorCode, (details: Details) => string>;
