import type { ProblemCode, ProblemDetails } from "../../problem.ts";
import { named } from "../named.ts";
import { words } from "./words.ts";

/** What was refused and what to do, in Danish. */
export const problem = {
  "bad-request": ({ parameter, found }) => `Værdien “${found}” kan ikke bruges som ${parameter}. Ret den og prøv igen.`,
  "unknown-command": ({ found, known }) => `“${found}” er ikke en kommando. Brug en af disse: ${known}. Skriv --help for hjælp.`,
  "unknown-option": ({ found }) => `“${found}” kendes ikke. Skriv --help for at se, hvad kommandoen tager.`,
  "missing-option": ({ option, right }) => `${option} mangler. Skriv ${right}.`,
  "bad-option": ({ option, found, right }) => `${option} kan ikke være “${found}”. Skriv ${right}.`,
  "missing-argument": ({ argument }) => `${argument} mangler. Skriv --help for hjælp.`,
  "not-found": () => "Adressen findes ikke.",
  "no-such-investment": ({ code }) => `Der er ingen investering med nummer “${code}”.`,
  "missing-price-index": ({ frame, year }) =>
    `Der mangler et prisindeks for ${named(words.frame, frame)} ${year}. Indlæs det, eller vælg et andet prisniveau.`,
  "no-such-file": ({ file }) => `Filen ${file} findes ikke.`,
  "empty-file": () => "Filen er tom: der skal være en linje med kolonnenavne og mindst én række under den.",
  "file-too-large": ({ most }) => `Filen er for stor: den må højst fylde ${most} MiB. Del den i flere.`,
  "too-many-rows": ({ most }) => `Filen har for mange rækker: den må højst have ${most}. Del den i flere.`,
  "utf16-file": () => "Filen er gemt som UTF-16. Gem den som “CSV UTF-8”, og prøv igen.",
  "not-a-csv-file": () => "Filen er ikke en CSV-fil med semikolon mellem kolonnerne. Gem den som “CSV UTF-8”, og prøv igen.",
  "missing-columns": ({ columns }) => `Filen mangler kolonnen ${columns}. Første linje skal have kolonnenavne med semikolon imellem.`,
  "unknown-column": ({ column, known }) => `Kolonnen “${column}” kendes ikke. Ret navnet eller slet kolonnen. Kendte kolonner: ${known}.`,
  "duplicate-column": ({ column }) => `Kolonnen ${column} findes to gange. Behold den ene.`,
  "row-errors": ({ count }) => `${count} fejl i filen. Intet er indlæst.`,
  "key-reused": () => "Den samme anmodning er før sendt med et andet indhold. Intet er ændret.",
  "not-empty": () => "Databasen har allerede tal. Demopuljen lægges kun i en tom database; intet er ændret.",
  "port-in-use": ({ port }) => `Port ${port} er optaget. Luk det andet program, eller vælg en anden port med PORT=4001 npm start.`,
  "newer-database": ({ schema }) => `Databasen er lavet af en nyere udgave af Høst (${schema}). Brug den udgave; intet er ændret.`,
  "not-a-database": ({ file }) => `${file} er ikke en hel Høst-database. Intet er ændret; gendan den fra en sikkerhedskopi.`,
  "unwritable-database": ({ file }) => `Databasen ${file} kan ikke åbnes eller skrives. Se efter, om mappen findes, og om du har adgang til den.`,
  "database-busy": () => "Databasen er optaget af et andet program. Intet er ændret; prøv igen om lidt.",
  "disk-full": () => "Disken er fuld. Intet er gemt; gør plads og prøv igen.",
  internal: () => "Der gik noget galt i Høst. Intet er ændret. Prøv igen, og sig det til den, der driver Høst.",
} satisfies Record<ProblemCode, (details: ProblemDetails) => string>;
