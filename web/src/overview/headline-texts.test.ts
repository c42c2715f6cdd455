import type { Figures } from "@hoest/shared/figures";
import { figuresFrom, noSums } from "@hoest/shared/figures";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { english } from "../language/english.ts";
import { writerOf } from "../language/writer.ts";
import { headlineTexts } from "./headline-texts.ts";

const through = fiscalYear(2025);
const golden = figuresFrom({
  ...noSums(), committed: ore(2_270_420_199), expected: ore(1_310_741_590), realised: ore(1_208_717_470), harvestable: ore(1_172_597_470),
  harvested: ore(1_076_578_970), waived: ore(67_826_391), pending: ore(72_471_490), ahead: ore(44_279_381),
});

function told(totals: Figures, words = danish): string {
  const pieces = words.screen.headline(headlineTexts({ through, totals }, writerOf(words, null)));
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("").replaceAll("\u00A0", " ");
}

test("the headline tells what was expected, saved, harvested, taken ahead and is pending", () => {
  expect(told(golden)).toBe(
    "Til og med 2025 skulle investeringerne spare 13,1 mio. kr. De har sparet 12,1 mio. (92,2 %), og 10,8 mio. er høstet "
    + "(høstgrad 88,0 %), heraf 0,4 mio. forlods. 0,7 mio. afventer en beslutning.",
  );
  expect(told(golden, english)).toBe(
    "Through 2025 the investments were to save DKK 13.1 million. They have saved 12.1 million (92.2%), and 10.8 million has been "
    + "harvested (harvest rate 88.0%), of which 0.4 million ahead. 0.7 million awaits a decision.",
  );
});

test("what there is nothing of is not told, and less than a krone is nothing", () => {
  expect(told(figuresFrom({ ...noSums(), expected: ore(100_000_000), realised: ore(100_000_000), pending: ore(99) }))).toBe(
    "Til og med 2025 skulle investeringerne spare 1,0 mio. kr. De har sparet 1,0 mio. (100,0 %), og intet er høstet.",
  );
});

test("a pool that is granted but expects nothing yet tells what is granted", () => {
  expect(told(figuresFrom({ ...noSums(), committed: ore(275_000_000) }))).toBe(
    "Til og med 2025 var der ikke ventet besparelser. Der er bevilget 2,8 mio. kr.",
  );
  expect(told(figuresFrom(noSums()))).toBe("Til og med 2025 var der ikke ventet besparelser. Der er endnu ikke bevilget noget.");
});
