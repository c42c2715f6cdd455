import { isoDate } from "@hoest/shared/fiscal-year";
import type { ImportChoices, RowOutcome } from "@hoest/shared/import-preview";
import type { Mode } from "@hoest/shared/stating";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { english } from "../language/english.ts";
import { headlineOf, nothingToAdd } from "./preview-words.ts";
import { importWriter } from "./writer.ts";

const da = importWriter(danish, "da");
const en = importWriter(english, "en");
const choices: ImportChoices = { unit: "t", mode: "levels", knownOn: isoDate("2026-06-18"), takesOlder: false };

function given(counts: Partial<Record<RowOutcome, number>>, known: { isImportedBefore?: boolean; mode?: Mode } = {}) {
  const { isImportedBefore = false, mode = choices.mode } = known;
  return { counts: { new: 0, changed: 0, same: 0, "left-out": 0, wrong: 0, ...counts }, isImportedBefore, choices: { ...choices, mode } };
}

test("the headline says what every row comes to and what stands in the way", () => {
  expect(headlineOf(given({ new: 1200, changed: 3, same: 1, wrong: 2 }), da)).toBe(
    "1.206 rækker: 1.200 nye, 3 ændrede, 1 uændret og 2 med fejl. Ret de 2, før filen kan indlæses.",
  );
  expect(headlineOf(given({ new: 1, "left-out": 2 }), en)).toBe("3 rows: 1 new and 2 left out. Nothing is imported yet.");
});

test("a file that adds nothing says so first", () => {
  expect(headlineOf(given({ same: 4 }), da)).toBe("Filen lægger intet til. 4 rækker: 4 uændrede.");
});

test("why a file adds nothing is told by what is known of it", () => {
  const { same } = da.words.imports;
  expect(nothingToAdd(given({ same: 4 }), da)).toBe(same.held);
  expect(nothingToAdd(given({ same: 4 }, { isImportedBefore: true }), da)).toBe(same.before);
  expect(nothingToAdd(given({ same: 3, "left-out": 1 }), da)).toBe(same.olderOnly);
  expect(nothingToAdd(given({ changed: 4 }, { isImportedBefore: true, mode: "changes" }), da)).toBe(same.changes);
});

test("a file that would add something, or is still wrong, is not said to add nothing", () => {
  expect(nothingToAdd(given({ changed: 1, same: 3 }, { isImportedBefore: true }), da)).toBeNull();
  expect(nothingToAdd(given({ wrong: 1, same: 3 }), da)).toBeNull();
});
