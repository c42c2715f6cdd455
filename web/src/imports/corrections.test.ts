import type { Correction } from "@hoest/shared/import-preview";
import { expect, test } from "vitest";
import { allEntered, type CorrectionAct, carriedOver, type Written, writtenAfter } from "./corrections.ts";

function given(row: number, before: string, text: string): Correction {
  return { row, column: 2, before, text };
}

function givenWritten(corrections: readonly Correction[] = []): Written {
  return { corrections, drafts: new Map() };
}

function correctionsAfter(corrections: readonly Correction[], act: CorrectionAct): readonly Correction[] {
  return writtenAfter(givenWritten(corrections), act).corrections;
}

function givenFile(...rows: readonly string[][]) {
  return { cells: [["investering", "beløb"], ...rows] };
}

test("several corrections are kept, one for each cell, and a cell remembers what the file said", () => {
  const once = correctionsAfter([], { act: "correct", corrections: [given(2, "1o", "10"), given(3, "2o", "20")] });
  const twice = correctionsAfter(once, { act: "correct", corrections: [given(2, "10", "11")] });
  expect(twice).toEqual([given(2, "1o", "11"), given(3, "2o", "20")]);
});

test("a cell typed back to what the file says is no correction", () => {
  expect(correctionsAfter([given(2, "1o", "10")], { act: "correct", corrections: [given(2, "10", " 1o ")] })).toEqual([]);
});

test("a correction is taken back without touching the others", () => {
  expect(correctionsAfter([given(2, "1o", "10"), given(3, "2o", "20")], { act: "undo", row: 2, column: 2 })).toEqual([given(3, "2o", "20")]);
});

test("corrections come along to another edition of the file where the cell still says the same", () => {
  const { kept, lost } = carriedOver([given(2, "1o", "10"), given(3, "2o", "20")], givenFile(), givenFile(["I-01", "1o"], ["I-01", "99"]));
  expect(kept).toEqual([given(2, "1o", "10")]);
  expect(lost).toEqual([given(3, "2o", "20")]);
});

test("a correction made in the file itself is neither kept nor lost", () => {
  expect(carriedOver([given(2, "1o", "10")], givenFile(), givenFile(["I-01", "10"]))).toEqual({ kept: [], lost: [] });
});

test("no correction lands in a column that has another name", () => {
  const moved = { cells: [["investering", "titel"], ["I-01", "1o"]] };
  expect(carriedOver([given(2, "1o", "10")], givenFile(), moved)).toEqual({ kept: [], lost: [given(2, "1o", "10")] });
});

test("what is typed is no correction before it is entered, and no draft after", () => {
  const typed = writtenAfter(givenWritten(), { act: "type", draft: given(2, "1o", "10") });
  expect([typed.corrections, [...typed.drafts.values()]]).toEqual([[], [given(2, "1o", "10")]]);
  const entered = writtenAfter(typed, { act: "correct", corrections: [given(2, "1o", "10")] });
  expect([entered.corrections, entered.drafts.size]).toEqual([[given(2, "1o", "10")], 0]);
});

test("what is typed back to what the cell said is no draft, whether the file said it or a correction", () => {
  const corrected = writtenAfter(givenWritten([given(3, "2o", "2x")]), { act: "type", draft: given(3, "2o", "2") });
  expect(writtenAfter(corrected, { act: "type", draft: given(3, "2o", "2x") }).drafts.size).toBe(0);
  expect(writtenAfter(givenWritten(), { act: "type", draft: given(2, "1o", "1o") }).drafts.size).toBe(0);
});

test("typing in a cell leaves the corrections as they are, so that nothing is sent for it", () => {
  const before = givenWritten([given(3, "2o", "20")]);
  expect(writtenAfter(before, { act: "type", draft: given(2, "1o", "1") }).corrections).toBe(before.corrections);
});

test("a new edition of the file takes along what is typed and not entered", () => {
  const typed = writtenAfter(givenWritten([given(3, "2o", "20")]), { act: "type", draft: given(2, "1o", "10") });
  expect(allEntered(typed)).toEqual([given(3, "2o", "20"), given(2, "1o", "10")]);
});
