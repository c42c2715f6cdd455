import { parseArgs } from "node:util";
import { isUnit, type Unit } from "@hoest/shared/amount-text";
import { isEmail } from "@hoest/shared/email";
import { type FiscalYear, fiscalYear, type IsoDate, isFiscalYear, isIsoDate } from "@hoest/shared/fiscal-year";
import { isLanguage, type Language } from "@hoest/shared/language";
import { Refusal } from "@hoest/shared/problem";
import { type Mode, modes } from "@hoest/shared/stating";

const texts = ["db", "language", "unit", "mode", "known-on", "through", "as-of", "price-level", "investment", "as"] as const;
const switches = ["help", "dry-run", "accept-older"] as const;
type Text = (typeof texts)[number];
type Switch = (typeof switches)[number];

/** The options each command takes besides `--db`, `--language` and `--help`. */
const optionsOf = new Map<string, readonly (Text | Switch)[]>([
  ["import", ["as", "unit", "mode", "known-on", "accept-older", "dry-run"]],
  ["prices", ["as"]],
  ["figures", ["through", "as-of", "price-level", "investment"]],
  ["verify", []],
  ["demo", ["as"]],
  ["admin", ["as"]],
]);

/** How many words each command takes after its name; the others take none. */
const argumentsOf = new Map([["import", 1], ["prices", 1], ["admin", 2]]);

/** A command line as understood; reading an option refuses a value that is not one. */
export class Options {
  readonly command: string | undefined;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #words: readonly string[];

  constructor(line: readonly string[]) {
    const { values, positionals } = read(line);
    const [command, ...words] = positionals;
    this.command = command;
    this.#values = values;
    this.#words = words;
    const language = this.text("language");
    if (language !== undefined && !isLanguage(language)) throw new Refusal("bad-option", { option: "--language", found: language, right: "da | en" });
  }

  /** Refuses an unknown command, and an option or a file the command does not take. */
  demandKnown(): void {
    const taken = optionsOf.get(this.command ?? "");
    if (!taken) throw new Refusal("unknown-command", { found: this.command ?? "", known: [...optionsOf.keys()].join(", ") });
    const allowed: readonly string[] = [...taken, "db", "language", "help"];
    const unknown = Object.keys(this.#values).find((name) => !allowed.includes(name));
    if (unknown !== undefined) throw new Refusal("unknown-option", { found: `--${unknown}` });
    const surplus = this.#words[argumentsOf.get(this.command ?? "") ?? 0];
    if (surplus !== undefined) throw new Refusal("unknown-option", { found: surplus });
  }

  is(name: Switch): boolean {
    return this.#values[name] === true;
  }

  text(name: Text): string | undefined {
    const value = this.#values[name];
    return typeof value === "string" ? value : undefined;
  }

  file(argument: string): string {
    const [file] = this.#words;
    if (file === undefined) throw new Refusal("missing-argument", { argument });
    return file;
  }

  /** The e-mail address of `admin invite EMAIL`. */
  invited(): string {
    const [verb, email] = this.#words;
    if (verb !== "invite") throw new Refusal("unknown-command", { found: `admin ${verb ?? ""}`.trim(), known: "admin invite" });
    if (email !== undefined && isEmail(email)) return email;
    throw new Refusal("bad-option", { option: "admin invite", found: email ?? "", right: "admin invite navn@kommune.dk" });
  }

  unit(): Unit {
    const text = this.text("unit");
    const right = "--unit kr | t | mio";
    if (text === undefined) throw new Refusal("missing-option", { option: "--unit", right });
    if (!isUnit(text)) throw new Refusal("bad-option", { option: "--unit", found: text, right });
    return text;
  }

  mode(): Mode {
    const text = this.text("mode") ?? "levels";
    const mode = modes.find((one) => one === text);
    if (!mode) throw new Refusal("bad-option", { option: "--mode", found: text, right: "--mode levels | changes" });
    return mode;
  }

  date(name: "known-on" | "as-of"): IsoDate | undefined {
    const text = this.text(name);
    if (text !== undefined && !isIsoDate(text)) throw new Refusal("bad-option", { option: `--${name}`, found: text, right: `--${name} 2025-12-31` });
    return text;
  }

  year(name: "through" | "price-level"): FiscalYear | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\d{4}$/.test(text) || !isFiscalYear(Number(text))) {
      throw new Refusal("bad-option", { option: `--${name}`, found: text, right: `--${name} 2025` });
    }
    return fiscalYear(Number(text));
  }
}

/** The language a command line asks for, told from the line itself: what is wrong with the rest is said in it too. */
export function languageOf(line: readonly string[]): Language {
  const asked = line.map((word, index) => (word === "--language" ? line[index + 1] : /^--language=(.*)$/.exec(word)?.[1])).find(isLanguage);
  return asked ?? "da";
}

function read(line: readonly string[]) {
  const options = Object.fromEntries([
    ...texts.map((name) => [name, { type: "string" as const }]),
    ...switches.map((name) => [name, { type: "boolean" as const }]),
  ]);
  try {
    const { values, positionals, tokens } = parseArgs({ args: [...line], allowPositionals: true, tokens: true, options });
    const named = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
    const repeated = named.find((name, index) => named.indexOf(name) !== index);
    if (repeated !== undefined) throw new Refusal("repeated-option", { option: `--${repeated}` });
    return { values, positionals };
  } catch (error) {
    throw error instanceof Refusal ? error : misread(error);
  }
}

/** What the parser could not read: an option without its value, or one nobody knows. */
function misread(error: unknown): Refusal {
  const found = error instanceof Error ? (/'(-[^' <]*)/.exec(error.message)?.[1] ?? error.message) : "";
  const isKnown = texts.some((name) => found === `--${name}`);
  return isKnown ? new Refusal("missing-option", { option: found, right: `${found} …` }) : new Refusal("unknown-option", { found });
}
