import { type Figures, figuresFrom, noSums, type Sums } from "@hoest/shared/figures";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { english } from "../language/english.ts";
import { writerOf } from "../language/writer.ts";
import { headlineTexts } from "./headline-texts.ts";

const through = fiscalYear(2025);
const mio = (millions: number) => ore(Math.round(millions * 1e8));
const golden = figuresFrom({
  ...noSums(), committed: ore(2_270_420_199), promised: ore(1_310_741_590), expected: ore(1_310_741_590), realised: ore(1_208_717_470),
  harvestable: ore(1_172_597_470), harvested: ore(1_076_578_970), waived: ore(67_826_391), pending: ore(72_471_490), ahead: ore(44_279_381),
});

/** What the headline says of amounts in millions, in Danish and in English, of so many cases. */
function told(amounts: Partial<Record<keyof Sums, number>>, cases = 2): readonly string[] {
  const sums = Object.fromEntries(Object.entries(amounts).map(([name, millions]) => [name, mio(millions)]));
  return inBoth(figuresFrom({ ...noSums(), ...sums, promised: mio(amounts.promised ?? amounts.expected ?? 0) }), cases);
}

function inBoth(totals: Figures, cases = 4): readonly string[] {
  const investments = Array.from({ length: cases });
  return [danish, english].map((words) => {
    const pieces = words.screen.headline(headlineTexts({ through, totals, investments }, writerOf(words, null)));
    return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("").replaceAll("\u00A0", " ");
  });
}

test("the headline tells what was expected, saved, harvested, taken ahead and is pending", () => {
  expect(inBoth(golden)).toEqual([
    "Til og med 2025 skulle investeringerne spare 13,1 mio. kr. De har sparet 12,1 mio. (92,2 %), og 10,8 mio. er høstet "
    + "(høstgrad 88,0 %), heraf 0,4 mio. forlods. 0,7 mio. afventer en beslutning.",
    "Through 2025 the investments were to save DKK 13.1 million. They have saved 12.1 million (92.2%), and 10.8 million has been "
    + "harvested (harvest rate 88.0%), of which 0.4 million ahead. 0.7 million awaits a decision.",
  ]);
});

test("what there is nothing of is not told, and less than a krone is nothing", () => {
  const totals = { ...noSums(), promised: mio(1), expected: mio(1), realised: mio(1), harvestable: mio(1), pending: ore(99) };
  expect(inBoth(figuresFrom(totals))).toEqual([
    "Til og med 2025 skulle investeringerne spare 1,0 mio. kr. De har sparet 1,0 mio. (100,0 %), og intet er høstet.",
    "Through 2025 the investments were to save DKK 1.0 million. They have saved 1.0 million (100.0%), and nothing has been harvested.",
  ]);
});

test("a pool that is granted but expects nothing yet tells what is granted", () => {
  expect(told({ committed: 2.75 })).toEqual([
    "Til og med 2025 var der ikke ventet besparelser. Der er bevilget 2,8 mio. kr.",
    "No savings were expected through 2025. DKK 2.8 million has been committed.",
  ]);
});

test("an empty pool says that nothing is granted", () => {
  expect(told({}, 0)).toEqual([
    "Til og med 2025 var der ikke ventet besparelser. Der er endnu ikke bevilget noget.",
    "No savings were expected through 2025. Nothing has been committed yet.",
  ]);
});

test("one case is spoken of as one", () => {
  expect(told({ expected: 4, realised: 3, harvestable: 3, harvested: 3 }, 1)).toEqual([
    "Til og med 2025 skulle investeringen spare 4,0 mio. kr. Den har sparet 3,0 mio. (75,0 %), og 3,0 mio. er høstet (høstgrad 100,0 %).",
    "Through 2025 the investment was to save DKK 4.0 million. It has saved 3.0 million (75.0%), and 3.0 million has been harvested (harvest rate 100.0%).",
  ]);
});

test("a promise that was revised is told beside what is expected now", () => {
  expect(told({ promised: 5, expected: 4, realised: 4, harvestable: 4, harvested: 1, pending: 3 })).toEqual([
    "Til og med 2025 skulle investeringerne spare 4,0 mio. kr. (oprindelig lovet 5,0 mio.). De har sparet 4,0 mio. (100,0 %), og 1,0 mio. er høstet "
    + "(høstgrad 25,0 %). 3,0 mio. afventer en beslutning.",
    "Through 2025 the investments were to save DKK 4.0 million (originally promised 5.0 million). They have saved 4.0 million (100.0%), and 1.0 million "
    + "has been harvested (harvest rate 25.0%). 3.0 million awaits a decision.",
  ]);
  expect(told({ promised: 5, committed: 2 })[0]).toBe(
    "Til og med 2025 var der ikke ventet besparelser (oprindelig lovet 5,0 mio.). Der er bevilget 2,0 mio. kr.",
  );
});

test("a budget cut before anything was saved is no saving", () => {
  expect(told({ expected: 2, harvested: 0.4, ahead: 0.4 })).toEqual([
    "Til og med 2025 skulle investeringerne spare 2,0 mio. kr. De har endnu ikke vist en besparelse, men 0,4 mio. er allerede høstet forlods.",
    "Through 2025 the investments were to save DKK 2.0 million. They have not shown a saving yet, but 0.4 million has already been harvested ahead.",
  ]);
});

test("nothing realised is nothing harvested", () => {
  expect(told({ expected: 2 })).toEqual([
    "Til og med 2025 skulle investeringerne spare 2,0 mio. kr. De har endnu ikke vist en besparelse, og intet er høstet.",
    "Through 2025 the investments were to save DKK 2.0 million. They have not shown a saving yet, and nothing has been harvested.",
  ]);
});

test("a saving nobody expected is told as that", () => {
  expect(told({ realised: 1, harvestable: 1, pending: 1 }, 1)).toEqual([
    "Til og med 2025 var der ikke ventet besparelser. Investeringen har alligevel sparet 1,0 mio., og intet er høstet. 1,0 mio. afventer en beslutning.",
    "No savings were expected through 2025. Even so, the investment has saved 1.0 million, and nothing has been harvested. 1.0 million awaits a decision.",
  ]);
});

test("an expense avoided is not called a harvest that failed", () => {
  expect(told({ expected: 2, realised: 2 })).toEqual([
    "Til og med 2025 skulle investeringerne spare 2,0 mio. kr. De har sparet 2,0 mio. (100,0 %), alt sammen undgåede udgifter, som ikke kan høstes.",
    "Through 2025 the investments were to save DKK 2.0 million. They have saved 2.0 million (100.0%), all of it avoided expense that cannot be harvested.",
  ]);
});

test("one case that is granted and is to save later says both", () => {
  expect(told({ committed: 2.75, outlookTotal: 10.7 }, 1)).toEqual([
    "Til og med 2025 var der ikke ventet besparelser. Der er bevilget 2,8 mio. kr. Den ventes at spare 10,7 mio. kr. i de kommende år.",
    "No savings were expected through 2025. DKK 2.8 million has been committed. It is expected to save DKK 10.7 million in the years to come.",
  ]);
});
