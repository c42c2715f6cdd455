import { inKroner } from "../../amount-text.ts";
import { ore } from "../../money.ts";
import type { ProblemCode, ProblemDetails } from "../../problem.ts";
import { grouped } from "../grouped.ts";
import { named } from "../named.ts";
import { fieldFault } from "./field-fault.ts";
import { register } from "./register.ts";
import { words } from "./words.ts";

/** What was refused and what to do, in Danish. */
export const problem = {
  "bad-request": ({ parameter, found }) => `Værdien “${found}” kan ikke bruges som ${parameter}. Ret den og prøv igen.`,
  "date-in-future": ({ found, today }) => `${found} er efter i dag (${today}). Ingen ved endnu, hvad der da er kendt; vælg en tidligere dato.`,
  "unknown-command": ({ found, known }) => `“${found}” er ikke en kommando. Brug en af disse: ${known}. Skriv --help for hjælp.`,
  "unknown-option": ({ found }) => `“${found}” kendes ikke. Skriv --help for at se, hvad kommandoen tager.`,
  "missing-option": ({ option, right }) => `${option} mangler. Skriv ${right}.`,
  "bad-option": ({ option, found, right }) => `${option} kan ikke være “${found}”. Skriv ${right}.`,
  "repeated-option": ({ option }) => `${option} står der to gange. Skriv den én gang.`,
  "missing-argument": () => "Filens navn mangler. Skriv --help for hjælp.",
  "signed-out": () => "Du er ikke logget ind. Log ind, og prøv igen; intet er ændret.",
  "wrong-password": () => "E-mail og adgangskode passer ikke sammen. Prøv igen.",
  "too-many-attempts": ({ retryAfterSeconds }) => `For mange forsøg er slået fejl. Prøv igen om ${minutes(retryAfterSeconds)}.`,
  "not-allowed": () => "Din rolle giver ikke adgang til det. Intet er ændret; spørg en administrator.",
  "confirm-person": () => "Bekræft først, at det er dig. Intet er ændret.",
  "closed-demo": () => "Den demokonto er spærret af en administrator. Vælg en af de andre.",
  "no-such-person": () => "Personen findes ikke.",
  "no-such-session": () => "Den session findes ikke, eller den er allerede afsluttet.",
  "no-such-act": ({ number }) => `Der er ingen handling nr. ${number} i revisionssporet.`,
  "not-invitable": () => "Personen er spærret eller en demobruger og kan ikke få et link. Intet er ændret.",
  "person-exists": ({ email }) => `Der er allerede en person med adressen ${email}. Find personen på listen, og giv rollerne der.`,
  "last-administrator": () => "Det er den sidste administrator, der kan logge ind. Gør først en anden til administrator; intet er ændret.",
  "changed-person": () => "En anden har ændret personen imens. Intet er gemt; se begge udgaver, og vælg.",
  "weak-password": ({ reason }) => weakPassword(reason),
  "no-such-invitation": () => "Linket er ikke gyldigt. Se efter, om det er kommet helt med, eller bed en administrator om et nyt.",
  "used-invitation": () => "Linket er brugt. Log ind, eller bed en administrator om et nyt.",
  "expired-invitation": () => "Linket er for gammelt. Bed en administrator om et nyt.",
  "subject-taken": () => "Det login hører allerede til en anden person i Høst. Intet er ændret; sig det til en administrator.",
  "unknown-subject": () => "Dette login er ikke knyttet til nogen i Høst. Bed en administrator om et link.",
  "provider-unavailable": () => "Kommunens login svarer ikke. Prøv igen om lidt, eller log ind med e-mail og adgangskode.",
  "provider-refused": () => "Kommunens login blev ikke gennemført. Prøv igen herfra; bliver det ved, så sig det til en administrator.",
  "provider-clock": () => "Kommunens login og Høst er ikke enige om, hvad klokken er. Sig det til den, der driver Høst: et af de to ure går forkert.",
  "not-an-owner": ({ name }) => `${name} har ikke rollen projektejer. Giv rollen først; intet er ændret.`,
  "changed-owners": () => "En anden har ændret projektejerne imens. Intet er gemt; se begge udgaver, og vælg.",
  "unknown-person": ({ email }) => `Der er ingen aktiv person med adressen ${email}. Skriv --as med en, der må det her.`,
  "not-found": () => "Adressen findes ikke.",
  "no-such-import": () => "Indlæsningen findes ikke længere. Vælg filen igen; intet er indlæst.",
  "other-origin": () => "Anmodningen kom ikke fra Høsts egne sider. Intet er ændret.",
  "wrong-content-type": () => "Anmodningen har en indholdstype, Høst ikke tager imod her. Intet er ændret.",
  stale: () => "Tallene er ændret, siden siden blev vist. Intet er gemt; se den nye visning igennem og bekræft igen.",
  "version-needed": () => "Anmodningen siger ikke, hvilken udgave den bygger på (If-Match). Intet er ændret.",
  "no-such-investment": ({ code }) => `Der er ingen investering med nummer “${code}”.`,
  "no-such-department": ({ department }) => `Der er ingen forvaltning, der hedder “${department}”. Vælg en anden, eller se hele puljen.`,
  "no-such-pool": ({ pool }) => `Der er ingen pulje, der hedder “${pool}”.`,
  "no-such-decision": () => "Beslutningen findes ikke.",
  "wrong-field": ({ field, fault, ...more }) => fieldFault(String(field), fault, more),
  "code-taken": ({ code }) => `Nummeret ${code} er taget. Vælg et andet; intet er gemt.`,
  "pool-exists": ({ pool }) => `Der er allerede en pulje, der hedder “${pool}”. Intet er gemt.`,
  "decision-exists": ({ name }) => `Beslutningen “${name}” er der allerede. Brug den.`,
  "changed-investment": () => "En anden har ændret sagen imens. Intet er gemt; se begge udgaver, og vælg.",
  "no-such-move": ({ from, to }) => `En sag kan ikke gå fra “${named(register.stage, from)}” til “${named(register.stage, to)}”. Intet er ændret.`,
  "only-by-grant": () => "En sag bliver kun bevilget med en beslutning og en høstplan. Brug “Bevilg”; intet er ændret.",
  "not-proposed": ({ stage }) => `Kun et forslag kan bevilges; sagen er “${named(register.stage, stage)}”. Intet er ændret.`,
  "not-granted": ({ stage }) => `Kun en bevilget sag kan revideres; sagen er “${named(register.stage, stage)}”. Intet er ændret.`,
  "nothing-to-grant": () => "Businesscasen har ingen udgifter, så der er intet at bevilge. Udfyld den først.",
  "nothing-revised": () => "Businesscasen er den, der gælder. Ret den først; intet er ændret.",
  "incomplete-plan": ({ count }) => `Høstplanen mangler ${count === 1 ? "1 oplysning" : `${count} oplysninger`}. Gør den færdig, eller begrund som controller. Intet er bevilget.`,
  "needs-reason": ({ frame, asked, left }) =>
    `Rammen ${named(words.frame, frame)} rækker ikke: der søges ${kr(asked)}, og så er der ${kr(left)} tilbage. Skriv en begrundelse; intet er bevilget.`,
  "below-nothing": ({ frame, year, sum }) => `Rammen ${named(words.frame, frame)} ville komme under nul i ${year} (${kr(sum)}). Intet er flyttet.`,
  "two-price-levels": ({ found, before }) => `Beløbet står i ${before}-priser og kan ikke også stå i ${found}-priser. Intet er ændret.`,
  "missing-price-index": ({ frame, year }) =>
    `Der mangler et prisindeks for ${named(words.frame, frame)} ${year}. Indlæs det, eller vælg et andet prisniveau.`,
  "no-such-file": ({ file }) => `${file} findes ikke, eller er ikke en fil.`,
  "empty-file": () => "Filen er tom: der skal være en linje med kolonnenavne og mindst én række under den.",
  "file-too-large": ({ most }) => `Filen er for stor: den må højst fylde ${most} MiB. Del den i flere.`,
  "request-too-large": () => "Anmodningen er for stor. Intet er ændret.",
  "too-many-rows": ({ most }) => `Filen har for mange rækker: den må højst have ${grouped(most, ".")}. Del den i flere.`,
  "too-wide": ({ columns, characters }) => `Filen er for bred: højst ${columns} kolonner og ${characters} tegn i en celle.`,
  "utf16-file": () => "Filen er gemt som UTF-16. Gem den som “CSV UTF-8”, og prøv igen.",
  "not-a-csv-file": () => "Filen er hverken tekst med semikolon mellem kolonnerne (CSV) eller en Excel-projektmappe. Gem tallene som “CSV UTF-8” eller .xlsx, og prøv igen.",
  "encrypted-or-old-file": () => "Filen er låst med adgangskode eller gemt i det gamle Excel-format. Gem den som .xlsx uden adgangskode.",
  "broken-workbook": () => "Filen kan ikke læses som en Excel-projektmappe, selv om navnet siger det, eller den er gået i stykker. Åbn den i Excel, og gem den igen som .xlsx.",
  "no-workbook": () => "Filen er en pakket fil, men ikke en Excel-projektmappe. Vælg en .xlsx- eller .csv-fil.",
  "unpacked-too-large": ({ most }) => `Filen fylder for meget, når den pakkes ud: højst ${most} MiB. Del den i flere.`,
  "macro-file": () => "Filen indeholder makroer. Gem den som .xlsx uden makroer.",
  "external-links": () => "Filen henter tal fra andre filer. Indsæt tallene som værdier, og gem den igen.",
  "embedded-files": () => "Der ligger andre filer inde i filen. Fjern dem, og gem den igen.",
  "dtd-file": () => "Filen indeholder en dokumenttype (DTD), som ikke hører til i en projektmappe. Åbn den i Excel, og gem den igen.",
  "merged-cells": ({ row }) => `Der er flettede celler i række ${row}. Ophæv fletningen, så hvert tal står i sin egen celle.`,
  "file-too-slow": () => "Filen tog for lang tid eller for meget plads at læse. Del den i flere.",
  "wrong-separator": ({ separator }) => `Filens kolonner er adskilt med ${separator}. Gem den med semikolon imellem, fx som “CSV UTF-8” i et dansk Excel.`,
  "header-below": ({ row }) => `Kolonnenavnene står i række ${row}, men skal stå i første linje. Slet linjerne over dem.`,
  "price-index-file": () => "Filen er et prisindeks og ikke en fil med tal fra sager. Prisindeks indlæses fra terminalen: npm run -s hoest -- prices fil.csv.",
  "other-table": ({ found, columns }) =>
    `Første linje er “${found}” og ikke kolonnenavnene på en fil med tal. Høst læser én række pr. tal med kolonnerne ${columns}; ` +
    "en tabel i en anden opstilling skal skrives om til det. I en projektmappe læses kun det første ark.",
  "missing-columns": ({ columns }) => `Filen mangler ${String(columns).includes(",") ? "kolonnerne" : "kolonnen"} ${columns}. Første linje skal have kolonnenavne med semikolon imellem.`,
  "unknown-column": ({ column, known }) => `Kolonnen “${column}” kendes ikke. Ret navnet eller slet kolonnen. Kendte kolonner: ${known}.`,
  "duplicate-column": ({ column }) => `Kolonnen ${column} findes to gange. Behold den ene.`,
  "row-errors": ({ count }) => `${count} fejl i filen. Intet er indlæst.`,
  "key-reused": () => "Den samme anmodning er før sendt med et andet indhold. Intet er ændret.",
  "not-empty": () => "Databasen har allerede tal. Demopuljen lægges kun i en tom database; intet er ændret.",
  "public-url-needed": ({ host }) => `HOEST_HOST=${host} åbner Høst for andre end denne maskine. Sæt også HOEST_PUBLIC_URL=https://…; intet er startet.`,
  "port-in-use": ({ port }) => `Port ${port} er optaget. Luk det andet program, eller vælg en anden port med PORT=4001 npm start.`,
  "newer-database": ({ schema }) => `Databasen er lavet af en nyere udgave af Høst (${schema}). Brug den udgave; intet er ændret.`,
  "not-a-database": ({ file }) => `${file} er ikke en hel Høst-database. Intet er ændret; gendan den fra en sikkerhedskopi.`,
  "unwritable-database": ({ file }) => `Databasen ${file} kan ikke åbnes eller skrives. Se efter, om mappen findes, og om du har adgang til den.`,
  "database-busy": () => "Databasen er optaget af et andet program. Intet er ændret; prøv igen om lidt.",
  "disk-full": () => "Disken er fuld. Intet er gemt; gør plads og prøv igen.",
  internal: () => "Der gik noget galt i Høst. Intet er ændret. Prøv igen, og sig det til den, der driver Høst.",
} satisfies Record<ProblemCode, (details: ProblemDetails) => string>;

function minutes(seconds: string | number | undefined): string {
  const whole = Math.max(1, Math.ceil(Number(seconds) / 60));
  return whole === 1 ? "1 minut" : `${whole} minutter`;
}

function weakPassword(reason: string | number | undefined): string {
  if (reason === "short") return "Adgangskoden er for kort: mindst 12 tegn. Flere ord efter hinanden er nemme at huske.";
  if (reason === "long") return "Adgangskoden er for lang: højst 200 tegn.";
  return "Adgangskoden er for nem at gætte. Vælg en anden, fx flere ord, der ikke hører sammen.";
}

function kr(amount: string | number | undefined): string {
  return `${inKroner(ore(Number(amount)), "da")} kr.`;
}
