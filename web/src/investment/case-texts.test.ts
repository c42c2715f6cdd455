import { type Figures, figuresFrom, noSums } from "@hoest/shared/figures";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { caseHeadline as inDanish } from "@hoest/shared/locale/da/case-headline";
import { caseHeadline as inEnglish } from "@hoest/shared/locale/en/case-headline";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { english } from "../language/english.ts";
import { writerOf } from "../language/writer.ts";
import { caseTexts } from "./case-texts.ts";

const through = fiscalYear(2025);

function told(totals: Figures, headline = inDanish, words = danish): string {
  const pieces = headline(caseTexts({ through, totals }, writerOf(words, null)));
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("").replaceAll("\u00A0", " ");
}

const early = figuresFrom({
  ...noSums(), expected: ore(409_000_000), promised: ore(450_000_000), realised: ore(316_000_000), harvestable: ore(281_000_000), harvested: ore(171_000_000),
  waived: ore(40_000_000), pending: ore(70_000_000),
});

test("a case's sentence tells what it was to save, was promised to save, has saved and what awaits harvest", () => {
  expect(told(early)).toBe(
    "Til og med 2025 skulle den spare 4,1 mio. kr. (oprindelig lovet 4,5 mio.). Den har sparet 3,2 mio. (77,3 %), og 1,7 mio. er høstet "
    + "(høstgrad 60,9 %). 0,7 mio. afventer en beslutning.",
  );
  expect(told(early, inEnglish, english)).toBe(
    "Through 2025 it was to save DKK 4.1 million (originally promised 4.5 million). It has saved 3.2 million (77.3%), and 1.7 million has been "
    + "harvested (harvest rate 60.9%). 0.7 million awaits a decision.",
  );
});

test("a case that is granted and is to save later says both", () => {
  const later = figuresFrom({ ...noSums(), committed: ore(275_000_000), outlookTotal: ore(1_070_000_000) });
  expect(told(later)).toBe(
    "Til og med 2025 var der ikke ventet besparelser. Der er bevilget 2,8 mio. kr. Den ventes at spare 10,7 mio. kr. i de kommende år.",
  );
});

test("a case that should have saved and has not says so", () => {
  expect(told(figuresFrom({ ...noSums(), expected: ore(100_000_000), promised: ore(100_000_000) }))).toBe(
    "Til og med 2025 skulle den spare 1,0 mio. kr. Den har ikke vist nogen besparelse, og intet er høstet.",
  );
});
