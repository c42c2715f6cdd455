import { expect, test } from "vitest";
import { componentNames, fileNames, noDrawers, noLayers } from "./names.ts";

function given(...paths: string[]) {
  return paths.map((path) => ({ path, text: "" }));
}

test("files named as their kind is are no fault", () => {
  const paths = [
    "db/src/migrations/2026-11-21-ledger.ts", "shared/src/fiscal-year.ts", "shared/src/fiscal-year.test.ts", "web/src/ui/Band.tsx",
    "web/src/ui/Band.module.css", "web/src/ui/tokens.css", "web/src/main.tsx", "web/src/routes.tsx", "test/browser/overview.browser.ts",
    "test/vitest.config.ts", "test/golden/figures-2026-pl2025-asof-2026-03-31.json", "README.md", ".ci/run",
  ];
  expect(fileNames(given(...paths))).toEqual([]);
});

test("a file named otherwise is found", () => {
  const paths = [
    "db/src/migrations/ledger.ts", "db/src/migrations/2026-11-ledger.ts", "shared/src/fiscalYear.ts", "shared/src/Fiscal.ts", "web/src/ui/band.tsx",
    "web/src/ui/band.module.css", "server/src/read_sheet.ts",
  ];
  expect(fileNames(given(...paths))).toEqual(paths.map((path) => `${path}:1 is not named as files of its kind are`));
  expect(fileNames(given("web/src/HarvestDesk/Desk.tsx"))).toEqual(["web/src/HarvestDesk/Desk.tsx:1 is in a folder not in kebab-case: HarvestDesk"]);
});

test("a drawer is found, and a thing with a home is none", () => {
  expect(noDrawers(given("web/index.html", "shared/src/money.ts", "web/src/main.tsx"))).toEqual([]);
  expect(noDrawers(given("shared/src/utils.ts"))).toEqual(["shared/src/utils.ts:1 is in a drawer: utils.ts"]);
  for (const path of ["web/src/hooks/use-year.ts", "server/src/services/import.ts", "shared/src/index.ts", "shared/src/types.ts", "web/src/Helpers.tsx"]) {
    expect(noDrawers(given(path))).toHaveLength(1);
  }
});

test("a layer that only passes on is found by its name", () => {
  const path = "server/src/round.ts";
  expect(noLayers([{ path, text: "// No RoundService.\nconst abort = new AbortController();\nconst serviceFrame = frames[0];\n" }])).toEqual([]);
  for (const text of ["class RoundService {}", "interface RoundRepository {}", "export const roundManager = {};", "export function roundService() {}"]) {
    expect(noLayers([{ path, text }]), text).toEqual([`${path}:1 is named for a layer`]);
  }
});

test("a component's file shows what it is named for", () => {
  const path = "web/src/ui/Band.tsx";
  expect(componentNames([{ path, text: "export function Band() {}\n" }])).toEqual([]);
  expect(componentNames([{ path, text: "export function Stripe() {}\n" }])).toEqual([`${path}:1 has no component Band`]);
});
