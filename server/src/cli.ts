import { existsSync } from "node:fs";
import { type Actor, inOneReading } from "@hoest/db/act";
import { openDatabase, refusalOf } from "@hoest/db/open";
import { personByEmail } from "@hoest/db/people";
import { people } from "@hoest/db/questions/people";
import type { Db } from "@hoest/db/tables";
import { may, type Permission } from "@hoest/shared/access";
import type { Finding } from "@hoest/shared/finding";
import type { Language } from "@hoest/shared/language";
import { portfolioFigures } from "@hoest/shared/portfolio";
import { Refusal } from "@hoest/shared/problem";
import { askPortfolio } from "./ask-portfolio.ts";
import { clock } from "./clock.ts";
import { fillDemo } from "./commands/fill-demo.ts";
import { importEntries } from "./commands/import-entries.ts";
import { inviteAdministrator } from "./commands/invite-person.ts";
import { loadPrices } from "./commands/load-prices.ts";
import { addressOf, installationFrom } from "./installation.ts";
import { invitationAddress } from "./invitation-address.ts";
import { languageOf, Options } from "./options.ts";
import { databaseFile, personsFile } from "./places.ts";
import { RowRefusal } from "./row-refusal.ts";
import { speech } from "./speech.ts";
import { verify } from "./verify.ts";
import { readSheetFile } from "./workbook/read-sheet.ts";

/** What a command prints, and whether it went well. */
interface Outcome {
  readonly result: unknown;
  readonly isRight: boolean;
}

type Command = (db: Db, options: Options, words: (typeof speech)[Language]) => Promise<Outcome>;

const commands: Readonly<Record<string, Command>> = {
  async import(db, options, words) {
    const today = clock.today();
    const choices = {
      unit: options.unit(), mode: options.mode(), knownOn: options.date("known-on") ?? today, today,
      takesOlder: options.is("accept-older"), isTrial: options.is("dry-run"),
    };
    if (choices.knownOn > today) throw new Refusal("bad-option", { option: "--known-on", found: choices.knownOn, right: `--known-on ≤ ${today}` });
    const name = options.file("FILE");
    progress(words.terminal.reading(name));
    const file = await readSheetFile(personsFile(name));
    progress(words.terminal.importing(file.sheet.length - 1));
    return right(worded(await importEntries(db, await actorAt(db, options, "importFigures"), file, choices), words));
  },

  async prices(db, options, words) {
    const file = await readSheetFile(personsFile(options.file("FILE")));
    return right(worded(await loadPrices(db, await actorAt(db, options, "loadPrices"), file, clock.today()), words));
  },

  async figures(db, options) {
    const through = options.year("through");
    if (through === undefined) throw new Refusal("missing-option", { option: "--through", right: "--through 2025" });
    const settings = { through, asOf: options.date("as-of") ?? null, priceLevel: options.year("price-level") ?? null, today: clock.today() };
    return right(portfolioFigures(await inOneReading(db, (reading) => askPortfolio(reading, settings, { code: options.text("investment") }))));
  },

  async verify(db, _, words) {
    const verification = await inOneReading(db, (reading) => verify(reading, (entries) => progress(words.terminal.verifying(entries))));
    return { result: verification, isRight: verification.ok };
  },

  async demo(db, options, words) {
    await actorAt(db, options, "importFigures");
    return right(worded(await fillDemo(db, clock), words));
  },

  async admin(db, options) {
    const email = options.invited();
    const { person, link } = await inviteAdministrator(db, await actorAt(db, options, "managePeople"), email);
    const address = invitationAddress(addressOf(installationFrom(process.env)), link.token);
    return right({ email: person.email, link: address, expiresAt: link.expiresAt });
  },
};

// A mistyped database must not look like an empty one.
const reading = new Set(["figures", "verify"]);

await run(process.argv.slice(2));

async function run(line: readonly string[]): Promise<void> {
  const language = languageOf(line);
  try {
    const options = new Options(line);
    const words = speech[language];
    if (options.is("help") || options.command === undefined) return print(words.terminal.help);
    options.demandKnown();
    const command = commands[options.command ?? ""];
    if (!command) return print(words.terminal.help);
    const file = databaseFile(options.text("db"));
    if (reading.has(options.command) && !existsSync(file)) throw new Refusal("no-such-file", { file });
    const db = await openDatabase(file);
    try {
      const { result, isRight } = await command(db, options, words);
      print(`${JSON.stringify(result, null, 1)}\n`);
      process.exitCode = isRight ? 0 : 1;
    } finally {
      await db.destroy();
    }
  } catch (error) {
    complain(error, language);
    process.exitCode = 1;
  }
}

/** Who does it: the terminal in a database without people, else the person named by `--as`, who must be allowed to. */
async function actorAt(db: Db, options: Options, permission: Permission): Promise<Actor> {
  const actor = { at: clock.now(), place: "terminal" };
  const email = options.text("as");
  if (email === undefined) {
    if ((await people(db)).length > 0) throw new Refusal("missing-option", { option: "--as", right: "--as navn@kommune.dk" });
    return { ...actor, person: "terminal" };
  }
  const person = (await personByEmail(db, email))?.person;
  // Where the demo is off its accounts are nobody's, here as on the screens.
  const isKnown = person && !person.isDisabled && (!person.isDemo || installationFrom(process.env).isDemo);
  if (!isKnown) throw new Refusal("unknown-person", { email });
  if (!may[permission](person, person.id)) throw new Refusal("not-allowed");
  return { ...actor, person: String(person.id) };
}

function complain(error: unknown, language: Language): void {
  const { problem, rowError, terminal } = speech[language];
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  if (!refusal) throw error;
  const rows = error instanceof RowRefusal ? error.errors.map(({ row, column, code, details }) => terminal.row(row, column, rowError[code](details))) : [];
  process.stderr.write(`${[...rows, problem[refusal.code](refusal.details)].join("\n")}\n`);
}

/** A summary whose findings say in words what must be seen. */
function worded<T extends { readonly findings: readonly Finding[] }>(summary: T, { finding }: (typeof speech)[Language]) {
  return { ...summary, findings: summary.findings.map((one) => ({ ...one, text: finding[one.code](one.details) })) };
}

function right(result: unknown): Outcome {
  return { result, isRight: true };
}

/** Says how far it is to a person at a terminal; a pipe hears nothing. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}
