import { expect, test } from "vitest";
import { clientRule, featureRule, importRule, importsOf } from "./imports.ts";

const client = "web/src/api/client.ts";

function importing(path: string, from: string) {
  return [{ path, text: `// First the words.\nimport { a } from "${from}";\n` }];
}

test("every kind of import is seen, and none in a text or a comment", () => {
  const text = `import "a";\nimport type { B } from "b";\nimport * as c from "c";\nexport { d } from "d";\nconst e = await import("e");
    // import "f";\nconst g = 'import "g"';\nexport const h = "h";\nimport i, {\n  type j,\n} from "j";\n`;
  expect(importsOf(text).map(({ from }) => from)).toEqual(["a", "b", "c", "d", "e", "j"]);
  expect(importsOf(text).filter(({ isType }) => isType).map(({ from }) => from)).toEqual(["b"]);
});

test("what a package may know is not a fault", () => {
  const known = [
    ["db/src/ledger.ts", "@hoest/shared/entry"], ["server/src/app.ts", "@hoest/db/tables"], ["server/src/routes/figures.ts", "../valid.ts"],
    ["web/src/main.tsx", "@hoest/shared/money"], ["test/scenarios/import.test.ts", "@hoest/server/app"], ["shared/src/pool.ts", "./money.ts"],
  ] as const;
  for (const [path, from] of known) expect(importRule(importing(path, from))).toEqual([]);
});

test("a package that knows one that stands on it is found", () => {
  expect(importRule(importing("shared/src/pool.ts", "@hoest/db/tables"))).toEqual(["shared/src/pool.ts:2 shared may not know db"]);
  expect(importRule(importing("db/src/ledger.ts", "@hoest/server/clock"))).toEqual(["db/src/ledger.ts:2 db may not know server"]);
  expect(importRule(importing("web/src/main.tsx", "@hoest/db/tables"))).toEqual(["web/src/main.tsx:2 web may not know db"]);
  expect(importRule(importing("server/src/app.ts", "@hoest/test/support"))).toEqual(["server/src/app.ts:2 server may not know test"]);
});

test("a way round the packages is found", () => {
  expect(importRule(importing("server/src/app.ts", "../../db/src/tables.ts"))).toEqual([
    "server/src/app.ts:2 reaches out of its package to ../../db/src/tables.ts",
  ]);
  expect(importRule(importing("db/src/ledger.ts", "@hoest/db/tables"))).toEqual(["db/src/ledger.ts:2 names its own package: @hoest/db/tables"]);
  expect(importRule(importing("db/src/ledger.ts", "@hoest/shared"))).toEqual(["db/src/ledger.ts:2 names a package and no file in it: @hoest/shared"]);
});

test("a barrel is found", () => {
  const text = 'export * from "./entry.ts";\nexport { ore } from "./money.ts";\nexport type { Ore } from "./money.ts";\n';
  expect(importRule([{ path: "shared/src/all.ts", text }])).toEqual([1, 2, 3].map((line) => `shared/src/all.ts:${line} passes on what another file has`));
});

test("the browser may know one type of the server, in one file", () => {
  const type = { path: client, text: 'import type { App } from "@hoest/server/app";\n' };
  expect(importRule([type])).toEqual([]);
  expect(clientRule([type])).toEqual([]);
  expect(importRule([{ ...type, path: "web/src/main.tsx" }])).toEqual(["web/src/main.tsx:1 web may not know server"]);
  expect(importRule(importing(client, "@hoest/server/app"))).toEqual([`${client}:2 web may not know server`]);
  expect(clientRule([{ ...type, text: type.text + type.text }])).toEqual([`${client}:2 is one more import of the server`]);
});

test("a feature stands on what knows no feature, and the top composes features", () => {
  for (const from of ["../ui/Band.tsx", "./Headline.tsx", "react", "@hoest/shared/money"]) {
    expect(featureRule(importing("web/src/overview/Overview.tsx", from))).toEqual([]);
  }
  expect(featureRule(importing("web/src/routes.tsx", "./overview/Overview.tsx"))).toEqual([]);
  expect(featureRule(importing("web/src/ui/Band.tsx", "../language/writer.ts"))).toEqual([]);
});

test("a feature that knows another, or what composes it, is found", () => {
  const [overview, band] = ["web/src/overview/Overview.tsx", "web/src/ui/Band.tsx"];
  expect(featureRule(importing(overview, "../harvest/Desk.tsx"))).toEqual([`${overview}:2 overview may not know harvest`]);
  expect(featureRule(importing(overview, "../routes.tsx"))).toEqual([`${overview}:2 overview may not know what composes it`]);
  expect(featureRule(importing(band, "../overview/Overview.tsx"))).toEqual([`${band}:2 ui may not know overview`]);
});
