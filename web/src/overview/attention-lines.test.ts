import { figuresFrom, noSums } from "@hoest/shared/figures";
import { finding } from "@hoest/shared/finding";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { type Ore, ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { writerOf } from "../language/writer.ts";
import { attentionLines } from "./attention-lines.ts";

const write = writerOf(danish, null);
const noPayback = { planned: null, forecast: null, harvested: null, npv: ore(0) };

function givenInvestment(id: string, pending: Ore) {
  return { id, ...figuresFrom({ ...noSums(), pending }), payback: noPayback };
}

test("gains that wait and findings stand together, the largest first", () => {
  const answer = {
    through: fiscalYear(2025), investments: [givenInvestment("I-01", ore(200_000)), givenInvestment("I-02", ore(0))],
    findings: [finding("ahead", { investment: "I-02", amount: ore(500_000) }), finding("spend-above-commitment", { investment: "I-03", amount: ore(300_000) })],
  };
  expect(attentionLines(answer, write).map(({ code, look, amount }) => [code, look, amount])).toEqual([
    ["I-02", "ahead", 500_000], ["I-03", "other", 300_000], ["I-01", "pending", 200_000],
  ]);
});

test("less than one krone awaits nobody", () => {
  expect(attentionLines({ through: fiscalYear(2025), investments: [givenInvestment("I-01", ore(99))], findings: [] }, write)).toEqual([]);
});
