import { inKroner } from "../../amount-text.ts";
import type { FindingCode } from "../../finding.ts";
import { ore } from "../../money.ts";
import { named } from "../named.ts";
import { words } from "./words.ts";

type Details = Readonly<Record<string, string | number>>;

const fields = { title: "Titlen", department: "Forvaltningen", committee: "Udvalget", account: "Kontoen", budgetHolder: "Den budgetansvarlige" };

/** What must be seen, in Danish. `amount` is written out by whoever knows the unit. */
export const finding = {
  "spend-above-commitment": ({ amount }) => `Forbruget er ${amount} over bevillingen.`,
  ahead: ({ amount }) => `${amount} er høstet forlods: budgettet er sænket mere, end der er realiseret.`,
  "waiver-beyond": ({ amount }) => `${amount} er frafaldet ud over, hvad der var tilbage at høste.`,
  "no-harvest-plan": ({ missing }) => `Sagen er bevilget uden høstplan: der mangler ${missing === 1 ? "1 oplysning" : `${missing} oplysninger`}.`,
  "plan-overridden": ({ reason }) => `Bevilget uden hel høstplan. Begrundelse: ${reason}`,
  "frame-without-allocation": ({ frame, pool }) => `Der er bevilget af rammen ${named(words.frame, frame)} i ${pool}, men intet er afsat i den.`,
  "older-level": ({ kind, year, knownOn }) =>
    `Tallet for ${named(words.kind, kind)} ${year} pr. ${knownOn} er ældre end det nyeste og anderledes, end det da var. Det er udeladt.`,
  "same-file": () => "Filen er indlæst før. Intet er lagt til.",
  "recurring-profile": ({ kind, years }) =>
    `${named(words.kind, kind)}: varige beløb fra ${years} lægges sammen år for år. Er det en årlig profil, så skriv kun stigningen, eller fjern “varig”.`,
  "one-off-and-recurring": ({ kind, years }) => `${named(words.kind, kind)} ${years} står både som enkelt beløb og som varigt; de lægges sammen.`,
  "register-changed": ({ field, from, to }) => `${named(fields, field)} er ændret fra “${from}” til “${to}”.`,
  "new-without-title": () => "Nummeret er nyt og har ingen titel. Er det en tastefejl, så ret nummeret; ellers skriv en titel.",
  "new-benefit": ({ benefit, known }) => {
    const what = benefit === "" ? "En gevinst uden navn" : `Gevinsten “${benefit}”`;
    return `${what} er ny i sagen, som har ${eachNamed(known)}: se efter, at navnet er rigtigt.`;
  },
  "index-changed": ({ frame, year, from, to, knownOn }) => `Indekset for ${named(words.frame, frame)} ${year} er ændret fra ${from} til ${to}, kendt fra ${knownOn}.`,
  "total-agrees": ({ stated, sum, rows }) => `Filens egen total (${kr(stated)}) passer med summen af dens ${rows} rækker (${kr(sum)}), når hver er afrundet for sig.`,
  "total-differs": ({ stated, sum, rows }) => `Filens egen total (${kr(stated)}) passer ikke med summen af dens ${rows} rækker (${kr(sum)}). Intet er rettet; se efter, om en række mangler.`,
} satisfies Record<FindingCode, (details: Details) => string>;

function eachNamed(names: string | number | undefined): string {
  return String(names).split("\n").map((name) => (name === "" ? "en uden navn" : `“${name}”`)).join(", ");
}

function kr(amount: string | number | undefined): string {
  return `${inKroner(ore(Number(amount)), "da")} kr.`;
}
