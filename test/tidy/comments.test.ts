import { expect, test } from "vitest";
import { commentHabits, docLines, docSentences, noDeadCode } from "./comments.ts";

function given(text: string, path = "shared/src/pool.ts") {
  return [{ path, text }];
}

const good = `/** What is left of a frame, in øre; refuses a frame without money. */
export function left(): void {}

// Two rows for one figure add up: the law says so (see § 12, stk. 2).
const todo = "TODO: not a comment";
`;

test("comments that say why are no fault", () => {
  for (const rule of [commentHabits, noDeadCode, docSentences, docLines]) expect(rule(given(good))).toEqual([]);
});

test("a comment that is no sentence about the code is found by its habit", () => {
  const habits = {
    "leaves work in a comment": ["// TODO sum up", "/* FIXME */"],
    "is a banner": ["// -----------", "/* ===== Sums ===== */", "//"],
    "is a list of tags, not a sentence": ["/** Adds.\n * @param one The first.\n */"],
    "silences a check": ["// @ts-expect-error", "// @ts-ignore", "// biome-ignore lint: no"],
  };
  for (const [what, comments] of Object.entries(habits)) {
    for (const comment of comments) expect(commentHabits(given(`a;\n${comment}\n`)), comment).toEqual([`shared/src/pool.ts:2 ${what}`]);
  }
});

test("code left in a comment is found", () => {
  for (const comment of ["// const a = 1;", "/* if (a) {\n  b();\n} */", "// total(amounts)", "// await appendEntries(db, changes)"]) {
    expect(noDeadCode(given(`a;\n${comment}\n`)), comment).toEqual(["shared/src/pool.ts:2 has code in it"]);
  }
});

test("a line that explains and is no sentence is found", () => {
  for (const comment of ["/** the sum. */", "/** The sum */", "/** */"]) {
    expect(docSentences(given(comment)), comment).toEqual(["shared/src/pool.ts:1 is not a sentence"]);
  }
});

test("what is exported without a word is found, whatever its form", () => {
  const forms = [
    "export function sum(): void {}", "export async function sum() {}", "export class Sum {}", "export const sum = (one: Ore) => one;",
    "export const sum: Sum = (one) => one;", "export default function sum() {}",
  ];
  for (const form of forms) {
    expect(docLines(given(`// Not of this kind.\n${form}\n`)), form).toEqual(["shared/src/pool.ts:2 is exported without a line that says what it is"]);
    expect(docLines(given(`/** The sum. */\n${form}\n`)), form).toEqual([]);
    expect(docLines(given(form, "shared/src/pool.test.ts"))).toEqual([]);
  }
  expect(docLines(given("export const most = 5;\nexport const figures = new Hono().get();\nfunction own() {}\n"))).toEqual([]);
});
