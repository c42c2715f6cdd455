import { expect, test } from "vitest";
import { choiceExamples } from "./choice-examples.ts";

function givenFile(...amounts: readonly string[]) {
  return { cells: [["post", "Amount"], ...amounts.map((amount) => ["forbrug", amount])] };
}

test("the first amount and the largest are shown as each unit understands them", () => {
  const [first, largest] = choiceExamples(givenFile("3.600,0", "12,5", "-20.000,0"));
  expect(first).toEqual({
    place: "first", row: 2, text: "3.600,0", read: { kr: { amount: 360_000 }, t: { amount: 360_000_000 }, mio: { amount: 360_000_000_000 } },
  });
  expect(largest).toMatchObject({ place: "largest", row: 4, text: "-20.000,0" });
});

test("a unit that cannot hold an amount says why", () => {
  expect(choiceExamples(givenFile("1,2345"))[0]?.read).toEqual({ kr: { wrong: "decimals" }, t: { amount: 123_450 }, mio: { amount: 123_450_000 } });
  expect(choiceExamples(givenFile("90.000.000.000,00"))[0]?.read).toMatchObject({ kr: { amount: 9_000_000_000_000 }, mio: { wrong: "size" } });
});

test("cells that are no amounts are passed over", () => {
  expect(choiceExamples(givenFile("", "n/a", "1,234.56", "7"))).toMatchObject([{ row: 5, text: "7" }]);
});

test("a file without amounts has no examples", () => {
  expect(choiceExamples(givenFile("x"))).toEqual([]);
  expect(choiceExamples({ cells: [["post"], ["7"]] })).toEqual([]);
});
