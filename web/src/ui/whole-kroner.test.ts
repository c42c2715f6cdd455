import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { writerOf } from "../language/writer.ts";
import { inWholeKroner } from "./whole-kroner.ts";

const amount = ore(1_310_741_590);

test("text in kroner has no øre, and tables keep them", () => {
  const write = inWholeKroner(writerOf(danish, "kr"), "kr");
  expect([write.amount(amount), write.figure(amount), write.cell(amount)]).toEqual(["13.107.416\u00A0kr.", "13.107.416", "13.107.415,90"]);
  expect([write.figure(ore(-150)), write.figure(ore(-49)), write.figure(ore(100_000_00))]).toEqual(["−2", "0", "100.000"]);
});

test("other units are written as ever", () => {
  const write = inWholeKroner(writerOf(danish, null), null);
  expect([write.amount(amount), write.cell(amount)]).toEqual(["13,1\u00A0mio.\u00A0kr.", "13.107"]);
});
