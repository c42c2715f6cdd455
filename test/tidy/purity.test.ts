import { expect, test } from "vitest";
import { oneClock, pureMeaning, smallSchemas, sqlAtHome } from "./purity.ts";

function given(path: string, text: string) {
  return [{ path, text }];
}

test("meaning that asks only its own is pure", () => {
  const text = 'import * as z from "zod/mini";\nimport { ore } from "./money.ts";\n// Never a Date.\nexport const dates: IsoDate[] = ["Date"];\n';
  expect(pureMeaning(given("shared/src/round.ts", text))).toEqual([]);
  expect(pureMeaning(given("shared/src/round.test.ts", 'import { readFileSync } from "node:fs";\n'))).toEqual([]);
});

test("meaning that asks what is outside it is found", () => {
  const faults = [
    'import { readFileSync } from "node:fs";', 'import { sql } from "kysely";', "const at = new Date();", "const one = Math.random();",
    'await fetch("/api");', "const { env } = process;", "performance.now();",
  ];
  for (const text of faults) expect(pureMeaning(given("shared/src/round.ts", text)), text).toHaveLength(1);
  expect(pureMeaning(given("shared/src/round.ts", "\nconst at = new Date();"))).toEqual(["shared/src/round.ts:2 is not pure: it asks what is outside it"]);
});

test("SQL is spoken in db and in tests only", () => {
  const text = 'import { sql } from "kysely";\nconst rows = sql<Row>`SELECT 1`;\n';
  expect(sqlAtHome([...given("db/src/open.ts", text), ...given("test/scenarios/ledger.test.ts", text)])).toEqual([]);
  expect(sqlAtHome(given("server/src/app.ts", text))).toEqual([
    "server/src/app.ts:1 speaks SQL outside db: kysely",
    "server/src/app.ts:2 speaks SQL outside db",
  ]);
});

test("schemas come in their small form, and never in db", () => {
  const [small, large] = ['import * as z from "zod/mini";\n', 'import { z } from "zod";\n'];
  expect(smallSchemas([...given("shared/src/round.ts", small), ...given("server/src/app.ts", small)])).toEqual([]);
  expect(smallSchemas(given("server/src/app.ts", large))).toEqual(["server/src/app.ts:1 takes schemas from zod"]);
  expect(smallSchemas(given("db/src/open.ts", small))).toEqual(["db/src/open.ts:1 takes schemas from zod/mini"]);
});

test("the time is asked in one place", () => {
  const text = "const at = new Date(0);\nconst now = new Date();\nconst then = Date.now();\n";
  expect(oneClock(given("server/src/clock.ts", text))).toEqual([]);
  expect(oneClock(given("server/src/app.ts", text))).toEqual(["server/src/app.ts:2 asks the time by itself", "server/src/app.ts:3 asks the time by itself"]);
});
