import { expect, test } from "vitest";
import { everyTestRuns, noAssertions, plainTests } from "./claims.ts";

function given(text: string, path = "server/src/app.ts") {
  return [{ path, text }];
}

test("what a type is proved to be is no fault", () => {
  const imports = 'import * as z from "zod/mini";\nimport {\n  type figure as danish,\n} from "./figure.ts";\n';
  expect(noAssertions(given(`${imports}const kinds = ["a"] as const;\nconst a = "b as C";\n`))).toEqual([]);
  expect(noAssertions(given("return (value + 0) as Ore;", "shared/src/money.ts"))).toEqual([]);
});

test("a type that is only claimed is found", () => {
  for (const claim of ["value as Ore", "f(x) as { a: 1 }", "[] as string[]", "{} as unknown as Db", "`a` as Code"]) {
    expect(noAssertions(given(`a;\nconst b = ${claim};\n`)).length, claim).toBeGreaterThan(0);
  }
  expect(noAssertions(given("a;\nconst b = c as Ore;\n"))).toEqual(["server/src/app.ts:2 claims a type"]);
});

test("a test that does not run, or keeps others from running, is found", () => {
  expect(everyTestRuns(given('test("a", () => {});\nconst only = "test.only";\n'))).toEqual([]);
  for (const kind of ["skip", "only", "todo", "skipIf", "fails"]) {
    expect(everyTestRuns(given(`a;\ntest.${kind}("a");\n`))).toEqual(["server/src/app.ts:2 keeps tests from running"]);
  }
});

test("what happens before a test unseen, or instead of our own code, is found", () => {
  const path = "server/src/app.test.ts";
  expect(plainTests(given('test("the words describe it", () => {});\n', path))).toEqual([]);
  for (const hidden of ['describe("a", () => {});', "beforeEach(() => {});", 'vi.mock("./clock.ts");']) {
    expect(plainTests(given(`a;\n${hidden}\n`, path))).toEqual([`${path}:2 hides what a test does`]);
  }
});
