import { figuresFrom, noSums } from "@hoest/shared/figures";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { movedFigures } from "./pool-movement.ts";
import { importWriter } from "./writer.ts";

const write = importWriter(danish, "da");

function pool(committed: number, harvested: number) {
  return { through: fiscalYear(2025), priceLevel: fiscalYear(2026), totals: figuresFrom({ ...noSums(), committed: ore(committed), harvested: ore(harvested) }) };
}

test("only the figures an import moved are told, to the øre", () => {
  expect(movedFigures({ before: pool(100, 5_000), after: pool(100, 5_001) }, write)).toEqual([{ figure: "harvested", before: "50,00", after: "50,01" }]);
  expect(movedFigures({ before: pool(100, 5_000), after: pool(100, 5_000) }, write)).toEqual([]);
});
