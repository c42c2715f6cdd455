import { importsOf } from "./imports.ts";
import { faultAt, faultsOf, isCode, isOfTests, type Rule, type SourceFile } from "./source-file.ts";
import { sourceText } from "./source-text.ts";

const outside = /\b(?:Date|fetch|process|performance|crypto|console|setTimeout|setInterval|localStorage|document|window|require)\b(?!\s*:)|\bMath\.random\b/g;

/** Meaning is pure: what everyone must agree on asks no clock, no chance and nothing outside itself. */
export const pureMeaning: Rule = (files) => productCode(files).filter(({ path }) => path.startsWith("shared/src/")).flatMap((file) => [
  ...importFaults(file, (from) => !from.startsWith(".") && from !== "zod/mini", "is not pure: it imports"),
  ...faultsOf(file, outside, "is not pure: it asks what is outside it", sourceText(file.text).code),
]);

/** SQL is at home in one package; the rest asks its questions. */
export const sqlAtHome: Rule = (files) => productCode(files).filter(({ path }) => !path.startsWith("db/")).flatMap((file) => [
  ...importFaults(file, (from) => /^(kysely|better-sqlite3)(\/|$)/.test(from), "speaks SQL outside db:"),
  ...faultsOf(file, /\bsql(?:\.raw)?\s*[`(<]/g, "speaks SQL outside db", sourceText(file.text).code),
]);

/** One small form of the schema library, and none of it in the database. */
export const smallSchemas: Rule = (files) => productCode(files).flatMap((file) => {
  const isAllowed = (from: string) => from === "zod/mini" && !file.path.startsWith("db/");
  return importFaults(file, (from) => /^zod(\/|$)/.test(from) && !isAllowed(from), "takes schemas from");
});

/** Time comes from one place, so that a test can stand at any moment. */
export const oneClock: Rule = (files) => productCode(files)
  .filter(({ path }) => path !== "server/src/clock.ts")
  .flatMap((file) => faultsOf(file, /\bnew Date\(\s*\)|\bDate\.now\b/g, "asks the time by itself", sourceText(file.text).code));

function productCode(files: readonly SourceFile[]): SourceFile[] {
  return files.filter((file) => isCode(file) && !isOfTests(file));
}

function importFaults(file: SourceFile, isWrong: (from: string) => boolean, what: string): string[] {
  return importsOf(file.text).filter(({ from }) => isWrong(from)).map(({ from, offset }) => faultAt(file, offset, `${what} ${from}`));
}
