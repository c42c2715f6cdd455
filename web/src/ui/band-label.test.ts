import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { bandLabel } from "./band-label.ts";

const none = ore(0);
const nothingYet = {
  promised: none, expected: none, realised: none, avoided: none, harvested: none, waived: none, pending: none, ahead: none,
};
const written = String;

test("a band is read out as its parts with amounts, in order, with their unit", () => {
  const gained = { expected: ore(10), realised: ore(7), harvested: ore(6), pending: ore(3), ahead: ore(2) };
  const figures = { ...nothingYet, ...gained, promised: ore(8) };
  expect(bandLabel(figures, danish, written, "kr.")).toBe(
    "Høstbånd: Høstet efter effekt 4, Afventer høst 3, Ikke realiseret 3, Høstet forlods 2, Lovet 8 (kr.)",
  );
});

test("an empty band says so", () => {
  expect(bandLabel(nothingYet, danish, written, "kr.")).toBe("Høstbånd: endnu intet at vise");
});
