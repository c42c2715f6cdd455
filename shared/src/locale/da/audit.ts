import type { FactCode } from "../../act-facts.ts";
import type { ActName } from "../../act-name.ts";
import { grouped } from "../grouped.ts";
import { named } from "../named.ts";
import { notation } from "./notation.ts";
import { people } from "./people.ts";
import { register } from "./register.ts";
import { words } from "./words.ts";

type Details = Readonly<Record<string, string | number>>;

/** The words of the audit trail, in Danish. */
export const audit = {
  page: "Revisionsspor",
  title: "Alt, der er ændret i Høst",
  why: "Hver handling står her for altid: hvem, hvornår, hvad, og hvad der kom ud af det. Ingen linje kan rettes eller slettes.",
  refused: { title: "Her kommer kun administratorer og controllere", why: "Din rolle giver ikke adgang til revisionssporet. Spørg en administrator, hvis du mangler en rolle." },
  act: {
    import: "Indlæste en fil",
    "load-prices": "Indlæste prisindeks",
    "invite-person": "Inviterede en person",
    "renew-invitation": "Lavede et nyt link",
    "accept-invitation": "Tog imod en invitation",
    "change-person": "Rettede en person",
    "change-password": "Skiftede adgangskode",
    "name-owners": "Navngav projektejere",
    "register-investment": "Oprettede en investering",
    "change-investment": "Rettede en investering",
    "move-stage": "Flyttede en investering til et andet stadie",
    "state-business-case": "Skrev en business case",
    "state-effect": "Skrev om effekten",
    "state-risks": "Skrev om risici",
    grant: "Bevilgede en investering",
    revise: "Reviderede en bevilling",
    "add-decision": "Skrev en beslutning ind",
    "add-pool": "Oprettede en pulje",
    "set-pool": "Ændrede en puljes regler",
    allocate: "Afsatte eller flyttede midler",
  } satisfies Record<ActName, string>,
  fact: {
    "rows-added": ({ rows, added }) => `${count(rows)} rækker læst, ${count(added)} ${added === 1 ? "post" : "poster"} tilføjet`,
    "prices-added": ({ rows, added }) => `${count(rows)} rækker læst, ${count(added)} prisindeks tilføjet`,
    unchanged: (details) => `${count(details["count"])} stod der allerede`,
    "left-out": (details) => `${count(details["count"])} udeladt som for gamle`,
    findings: (details) => (details["count"] === 1 ? "1 ting at se efter" : `${count(details["count"])} ting at se efter`),
    "read-as": ({ unit, mode, knownOn }) =>
      `Læst i ${named(notation.unit, unit)}${mode === "changes" ? " som ændringer" : " som niveauer"}, kendt fra ${dayText(knownOn)}, hvor filen ikke siger andet`,
    "older-taken": () => "Ældre tal taget med",
    "file-hash": ({ sha256 }) => `Filens SHA-256: ${sha256}`,
    "roles-given": ({ roles }) => `Roller: ${roleNames(roles)}`,
    "roles-changed": ({ from, to }) => `Roller fra ${roleNames(from)} til ${roleNames(to)}`,
    renamed: () => "Navnet rettet",
    disabled: () => "Adgang spærret",
    enabled: () => "Adgang givet igen",
    "nothing-changed": () => "Intet blev anderledes",
    "link-made": () => "Et tidligere link, der ikke var brugt, holdt op med at virke",
    joined: () => "Personen valgte sin adgangskode",
    "sessions-ended": () => "Alle personens sessioner sluttede",
    "owners-named": (details) => (details["count"] === 0 ? "Ingen projektejer" : `Projektejer: ${details["names"]}`),
    "owners-before": (details) => (details["count"] === 0 ? "Før var der ingen" : `Før: ${details["names"]}`),
    "stage-reached": ({ stage }) => `Stadie: ${named(register.stage, stage)}`,
    "day-told": ({ on }) => `Den ${dayText(on)}`,
    "version-made": ({ version }) => `Version ${version}`,
    "in-pool": ({ pool }) => `Pulje: ${pool}`,
    "by-decision": ({ name }) => `Ved beslutning: ${name}`,
    "entries-made": (details) => `${count(details["count"])} ${details["count"] === 1 ? "post" : "poster"} tilføjet`,
    "plan-reason": () => "Med en begrundelse i stedet for en hel høstplan",
    "beyond-frames": (details) => `Ud over, hvad der er tilbage i ${details["count"] === 1 ? "1 ramme" : `${count(details["count"])} rammer`}, med en begrundelse`,
    "decided-on": ({ date }) => `Besluttet ${dayText(date)}`,
    "setting-made": ({ setting, value, validFrom }) => `Fra ${dayText(validFrom)}: ${named(register.poolSetting, setting)}: ${value}`,
  } satisfies Record<FactCode, (details: Details) => string>,
  who: words.who,
  place: (place: string) => named({ terminal: "terminalen" }, place),
  subject: { file: "Fil", person: "Person", investment: "Investering", pool: "Pulje", decision: "Beslutning", other: "Om" },
  find: "Søg i personer, filer, sager og steder",
  findShort: "Søg i sporet",
  filters: {
    label: "Filtre", who: "Hvem", what: "Handling", remove: (filter: string) => `Fjern filteret ${filter}`, clear: "Fjern alle filtre", from: "Fra", to: "Til",
    wrongDays: "Den første dag er efter den sidste, så intet kan findes. Byt dem om.",
  },
  columns: { number: "Nr.", at: "Hvornår", who: "Hvem", what: "Hvad", outcome: "Hvad der kom ud af det", place: "Hvorfra" },
  table: "Handlinger, nyeste først",
  shown: (acts: number) => (acts === 1 ? "1 handling vises" : `${acts} handlinger vises`),
  all: (acts: number) => (acts === 1 ? "1 handling i alt" : `${acts} handlinger i alt`),
  saveCsv: "Hent CSV",
  more: "Vis flere",
  loadingMore: "Flere handlinger hentes",
  empty: "Ingen handlinger passer til det, der er valgt.",
  date: dayText,
  moment: (date: string, time: string) => `${date} kl. ${time}`,
  one: {
    back: "Alle handlinger",
    title: (number: string, act: string) => `Handling nr. ${number}: ${act}`,
    earlier: "Forrige handling",
    later: "Næste handling",
    missing: "Handlingen findes ikke",
    outcome: "Hvad der kom ud af det",
    nothing: "Der er ikke mere at fortælle.",
    hash: "Kædens led",
    hashWhy: "SHA-256 over handlingen og leddet før. Rettes en linje, passer intet led efter den.",
    entries: (count: string, isOne: boolean) => (isOne ? "Handlingen skrev 1 post" : `Handlingen skrev ${count} poster`),
    first: (count: string) => `De første ${count} vises`,
    allShown: "1.000 kr. i den pris, hver post er skrevet i",
    columns: { entry: "Post", what: "Tal", case: "Sag", amount: "Ændring (1.000 kr.)", prices: "Priser", knownOn: "Kendt fra", hash: "Led" },
    noCase: "puljen",
  },
  file: {
    number: "Nr.", date: "Dato", time: "Klokken (Danmark)", who: "Hvem", act: "Handling", subject: "Om", place: "Hvorfra", outcome: "Hvad der kom ud af det",
    hash: "SHA-256-led",
  },
  fileName: (date: string) => `revisionsspor-${date}`,
};

function count(number: string | number | undefined): string {
  return grouped(number, notation.thousands);
}

function dayText(date: string | number | undefined): string {
  return String(date).split("-").reverse().join("-");
}

function roleNames(roles: string | number | undefined): string {
  const names = Object.fromEntries(Object.entries(people.role).map(([role, { name }]) => [role, name]));
  return String(roles).split(" ").map((role) => named(names, role)).join(", ");
}
