import type { RegisteredBenefit, RegisteredInvestment } from "./cell.ts";
import type { Frame, Nature } from "./entry.ts";
import type { Column } from "./file-words.ts";
import { type Finding, finding } from "./finding.ts";
import type { RowError, RowErrorCode } from "./row-error.ts";
import type { StatedRow } from "./workbook.ts";

/** An investment as a file names it. Null: the file does not say, so what is registered stays. */
export interface NamedInvestment {
  readonly code: string;
  readonly pool: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly committee: string | null;
}

/** A benefit as a file names it, with the frame and nature it has for ever. */
export interface NamedBenefit {
  readonly code: string;
  readonly name: string;
  readonly frame: Frame;
  readonly nature: Nature;
  readonly account: string | null;
  readonly budgetHolder: string | null;
}

/** What the register holds of the investments a file names. */
export interface KnownRegister {
  readonly investments: readonly (RegisteredInvestment & { readonly pool: string })[];
  readonly benefits: readonly (RegisteredBenefit & { readonly code: string })[];
}

/** What a file says of investments and benefits, in order of code and name whatever the order of its rows, held against the register. */
export interface FileRegister {
  readonly investments: readonly NamedInvestment[];
  readonly benefits: readonly NamedBenefit[];
  readonly errors: readonly RowError[];
  readonly findings: readonly Finding[];
}

/** Investments and benefits named by rows; a contradiction between rows, or with the register, is an error at the later row. */
export function fileRegister(rows: readonly StatedRow[], known: KnownRegister): FileRegister {
  const errors: RowError[] = [];
  const findings: Finding[] = [];
  const knownInvestments = new Map(known.investments.map((one) => [one.code, one]));
  const knownBenefits = new Map(known.benefits.map((one) => [benefitKey(one.code, one.name), one]));

  const investments = grouped(rows, (row) => row.investment).map(([code, group]) => {
    const before = knownInvestments.get(code);
    const named = {
      code,
      pool: agreed(errors, group, { column: "pulje", code: "two-pools", saidBy: (row) => row.pool, before: before?.pool }),
      title: agreed(errors, group, { column: "titel", code: "two-titles", saidBy: (row) => row.title }),
      department: agreed(errors, group, { column: "forvaltning", code: "two-values", saidBy: (row) => row.department }),
      committee: agreed(errors, group, { column: "udvalg", code: "two-values", saidBy: (row) => row.committee }),
    };
    if (before) findings.push(...changesOf(code, before, named, ["title", "department", "committee"]));
    else if (named.title === null && knownInvestments.size > 0) findings.push(finding("new-without-title", { investment: code, row: group[0]?.row ?? null }));
    return named;
  });

  const benefits = grouped(rows, (row) => (row.benefit === null ? null : benefitKey(row.investment ?? "", row.benefit))).map(([key, group]) => {
    const before = knownBenefits.get(key);
    const [code = "", name = ""] = key.split(separator);
    const nature = agreed(errors, group, { column: "art", code: "two-natures", saidBy: (row) => row.nature, before: before?.nature }) ?? "cashable";
    const frame = agreed(errors, group, { column: "ramme", code: "two-frames", saidBy: (row) => row.frame, before: before?.frame }) ?? "service";
    const ofBenefit = group.filter((row) => row.kind !== "harvest");
    const named = {
      code, name, frame, nature,
      account: agreed(errors, ofBenefit, { column: "konto", code: "two-values", saidBy: (row) => row.account }),
      budgetHolder: agreed(errors, group, { column: "budgetansvarlig", code: "two-values", saidBy: (row) => row.budgetHolder }),
    };
    if (before) findings.push(...changesOf(code, before, named, ["account", "budgetHolder"]));
    else findings.push(...newBeside(known.benefits.filter((one) => one.code === code), named, group[0]?.row ?? null));
    if (nature !== "cashable") errors.push(...uncashable(group, nature));
    return named;
  });
  return { investments, benefits, errors, findings };
}

// No name can hold it: cells of a file are single lines of text.
const separator = "\u0000";

/** One text per benefit, equal exactly for the same name on the same investment. */
export function benefitKey(code: string, name: string): string {
  return `${code}${separator}${name}`;
}

function grouped(rows: readonly StatedRow[], keyOf: (row: StatedRow) => string | null): [string, StatedRow[]][] {
  const groups = new Map<string, StatedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** A question to rows about the same thing: in which column, what each says, what is registered, and the error of one that says something else. */
interface Agreement<T> {
  readonly column: Column;
  readonly code: RowErrorCode;
  readonly saidBy: (row: StatedRow) => T | null;
  readonly before?: T | undefined;
}

/** The one value the rows state; rows that state another are errors. */
function agreed<T extends string>(errors: RowError[], rows: readonly StatedRow[], { column, code, saidBy, before }: Agreement<T>): T | null {
  let value = before ?? null;
  for (const row of rows) {
    const stated = saidBy(row);
    value ??= stated;
    if (stated !== null && stated !== value) {
      errors.push({ row: row.row, column, code, details: { found: stated, before: value ?? "", investment: row.investment ?? "" } });
    }
  }
  return value;
}

function changesOf<K extends string>(
  code: string, before: Readonly<Record<K, string | null>>, named: Readonly<Record<K, string | null>>, fields: readonly K[],
): Finding[] {
  return fields
    .filter((field) => named[field] !== null && before[field] !== null && before[field] !== "" && named[field] !== before[field])
    .map((field) => finding("register-changed", { investment: code, details: { field, from: before[field] ?? "", to: named[field] ?? "" } }));
}

/** A slip in a name makes another benefit: one that is new to a case with benefits is told beside theirs. */
function newBeside(registered: KnownRegister["benefits"], { code, name }: NamedBenefit, row: number | null): Finding[] {
  if (registered.length === 0) return [];
  return [finding("new-benefit", { investment: code, row, details: { benefit: name, known: registered.map((one) => one.name).sort().join("\n") } })];
}

/** Only a cashable gain can be taken out of a budget, so only that can be harvested or waived. */
function uncashable(rows: readonly StatedRow[], nature: Nature): RowError[] {
  return rows
    .filter(({ kind }) => kind === "harvest" || kind === "waiver")
    .map(({ row, kind }) => ({ row, column: "post", code: "not-cashable", details: { kind, nature } }));
}
