import { faultsOf, isCode, isTest, type Rule } from "./source-file.ts";
import { sourceText } from "./source-text.ts";

// Where a plain value becomes what it is: constructors of brands, and where a type is made that nothing can prove.
const mayAssert = new Set(["shared/src/money.ts", "shared/src/fiscal-year.ts", "server/src/answers.ts"]);

/** A type is proved, never claimed: no `as` but `as const` and the constructors of brands. */
export const noAssertions: Rule = (files) => files.filter((file) => isCode(file) && !mayAssert.has(file.path)).flatMap((file) => {
  const { code } = sourceText(file.text);
  const withoutImports = code.replace(/^(?:import|export)\b[^;]*?\bfrom\b/gm, (found) => found.replace(/[^\n]/g, " "));
  return faultsOf(file, /(?<=[\w)\]}"'`]\s+)as\s+(?!const\b)(?=[\w{[(])/g, "claims a type", withoutImports);
});

/** Every test runs: none is left out, none runs alone, none is still to be written. */
export const everyTestRuns: Rule = (files) => files.filter(isCode).flatMap((file) =>
  faultsOf(file, /\b(?:test|it|describe|suite)\.(?:skip|skipIf|only|todo|fails)\b/g, "keeps tests from running", sourceText(file.text).code));

/** A test is read from top to bottom: no groups, nothing that happens before it unseen, and none of our own code replaced. */
export const plainTests: Rule = (files) => files.filter(({ path }) => isTest(path)).flatMap((file) =>
  faultsOf(file, /\b(?:describe|beforeEach|vi\.(?:mock|spyOn|fn))\s*\(/g, "hides what a test does", sourceText(file.text).code));
