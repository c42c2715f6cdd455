import { expect, test } from "vitest";
import { isoDate } from "./fiscal-year.ts";
import { ore } from "./money.ts";
import { Refusal } from "./problem.ts";
import { type AskedMove, closingOf, demandMove, isGranted, isOpenToOwner, type Mover, movesFrom, type Stage, stageOf, stages } from "./stage.ts";

const today = isoDate("2026-11-21");
const said = { on: today, note: "Derfor", lost: "Lokaler" };

// Every move there is, who may make it and what it asks; every other pair of stages is none.
const table: readonly (readonly [from: Stage, to: Stage, by: readonly Mover[], asks: readonly (keyof typeof said)[]])[] = [
  ["idea", "proposed", ["owner", "controller"], []],
  ["idea", "rejected", ["owner", "controller"], ["note"]],
  ["proposed", "idea", ["owner", "controller"], []],
  ["proposed", "rejected", ["owner", "controller"], ["note"]],
  ["rejected", "idea", ["controller"], ["note"]],
  ["granted", "running", ["controller"], ["on"]],
  ["granted", "stopped", ["controller"], ["note", "lost"]],
  ["running", "operating", ["controller"], []],
  ["running", "completed", ["controller"], ["note"]],
  ["running", "stopped", ["controller"], ["note", "lost"]],
  ["running", "written-off", ["controller"], ["note", "lost"]],
  ["operating", "completed", ["controller"], ["note"]],
  ["operating", "stopped", ["controller"], ["note", "lost"]],
  ["operating", "written-off", ["controller"], ["note", "lost"]],
  ["stopped", "written-off", ["controller"], ["note", "lost"]],
];

function outcome(from: Stage, asked: AskedMove, by: Mover, since = isoDate("2026-01-01")): unknown {
  try {
    return demandMove(asked, { stage: from, since, by, today });
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.details["field"], error.details["fault"]] : error;
  }
}

test("what may follow which, and who may, is this table and nothing else", () => {
  const asked = stages.flatMap((from) => stages.flatMap((to) => (["owner", "controller"] as const).map((by) => ({ from, to, by }))));
  for (const { from, to, by } of asked) {
    const movers = table.find((row) => row[0] === from && row[1] === to)?.[2];
    const expected = movers?.includes(by) ? expect.objectContaining({ to, on: today }) : [refusalOf(from, to), undefined, undefined];
    expect([from, to, by, outcome(from, { to, ...said }, by)]).toEqual([from, to, by, expected]);
  }
});

function refusalOf(from: Stage, to: Stage): string {
  if (from === "proposed" && to === "granted") return "only-by-grant";
  return table.some((row) => row[0] === from && row[1] === to) ? "not-allowed" : "no-such-move";
}

test.for(table)("%s → %s asks what it asks and keeps no more", ([from, to, by, asks]) => {
  const mover = by[0] ?? "controller";
  for (const field of asks) expect(outcome(from, { to, ...said, [field]: null }, mover)).toEqual(["wrong-field", field, "missing"]);
  expect(outcome(from, { to, ...said }, mover)).toEqual({ to, on: today, note: asks.includes("note") ? "Derfor" : null, lost: asks.includes("lost") ? "Lokaler" : null });
});

test("a move is of today unless told, never of a day to come nor before the last one", () => {
  const asked = { to: "proposed", note: null, lost: null } as const;
  expect(outcome("idea", { ...asked, on: null }, "owner")).toMatchObject({ on: today });
  expect(outcome("idea", { ...asked, on: isoDate("2026-11-22") }, "owner")).toEqual(["wrong-field", "on", "in-future"]);
  expect(outcome("idea", { ...asked, on: isoDate("2025-12-31") }, "owner")).toEqual(["wrong-field", "on", "before-last-move"]);
});

test("a case nobody moved is a proposal until money is committed to it, and what was ended stays ended", () => {
  expect([stageOf(null, false), stageOf(null, true), stageOf("idea", false), stageOf("proposed", true)]).toEqual(["proposed", "granted", "idea", "granted"]);
  expect([stageOf("running", true), stageOf("stopped", true), stageOf("rejected", false)]).toEqual(["running", "stopped", "rejected"]);
});

test("an owner sees the moves of their drafts, and none after the grant", () => {
  expect(movesFrom("proposed", "owner").map(({ to }) => to)).toEqual(["idea", "rejected"]);
  expect(stages.filter((stage) => movesFrom(stage, "owner").length > 0)).toEqual(stages.filter(isOpenToOwner));
  expect(stages.filter(isGranted)).toEqual(["granted", "running", "operating", "completed", "stopped", "written-off"]);
});

test("what is unspent and what is written off is told where the stage asks", () => {
  const figures = { committed: ore(1_000), spent: ore(700), realised: ore(200) };
  expect(closingOf("running", figures)).toEqual({ unspent: null, writtenOff: null });
  expect(closingOf("completed", figures)).toEqual({ unspent: 300, writtenOff: null });
  expect(closingOf("stopped", figures)).toEqual({ unspent: 300, writtenOff: 500 });
  expect(closingOf("written-off", { ...figures, realised: ore(900) })).toEqual({ unspent: null, writtenOff: 0 });
});
