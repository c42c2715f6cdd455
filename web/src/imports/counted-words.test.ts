import { imports as da } from "@hoest/shared/locale/da/imports";
import { imports as en } from "@hoest/shared/locale/en/imports";
import { expect, test } from "vitest";

/** A phrase with a count, said of none, of one and of many. */
function said(phrase: (count: string, isOne: boolean) => string): string[] {
  return [phrase("0", false), phrase("1", true), phrase("2.300", false)];
}

test("rows are counted in Danish: the file's, those imported, those that stay and those left out", () => {
  expect(said((count, isOne) => da.rows.all("a.csv", count, isOne))).toEqual(["a.csv har 0 rækker.", "a.csv har 1 række.", "a.csv har 2.300 rækker."]);
  expect(said(da.confirm.button)).toEqual(["Indlæs 0 rækker …", "Indlæs 1 række …", "Indlæs 2.300 rækker …"]);
  expect(said(da.confirm.what)[1]).toBe("1 række indlæses, når du siger ja:");
  expect(said(da.done.title)).toEqual(["0 rækker er indlæst", "1 række er indlæst", "2.300 rækker er indlæst"]);
  expect(said(da.rows.same)).toEqual([
    "0 rækker er uændrede: de siger, hvad der står i forvejen.", "1 række er uændret: den siger, hvad der står i forvejen.",
    "2.300 rækker er uændrede: de siger, hvad der står i forvejen.",
  ]);
  expect(said(da.rows.leftOut)).toEqual([
    "0 rækker er udeladt: de er ældre end det, der står.", "1 række er udeladt: den er ældre end det, der står.",
    "2.300 rækker er udeladt: de er ældre end det, der står.",
  ]);
});

test("rows are counted in English: the file's, those imported, those that stay and those left out", () => {
  expect(said((count, isOne) => en.rows.all("a.csv", count, isOne))).toEqual(["a.csv has 0 rows.", "a.csv has 1 row.", "a.csv has 2.300 rows."]);
  expect(said(en.confirm.button)).toEqual(["Import 0 rows …", "Import 1 row …", "Import 2.300 rows …"]);
  expect(said(en.confirm.what)[1]).toBe("1 row is imported when you say yes:");
  expect(said(en.done.title)).toEqual(["0 rows are imported", "1 row is imported", "2.300 rows are imported"]);
  expect(said(en.rows.same)[1]).toBe("1 row is unchanged: it says what stands already.");
  expect(said(en.rows.leftOut)).toEqual([
    "0 rows are left out: they are older than what stands.", "1 row is left out: it is older than what stands.",
    "2.300 rows are left out: they are older than what stands.",
  ]);
});

test("one older row is told of as one, in both languages", () => {
  expect([`${da.older.title("1", true)}. ${da.older.why(true)}`, `${da.older.title("2", false)}. ${da.older.why(false)}`]).toEqual([
    "1 række er udeladt. Den er ældre end det nyeste, der står, og anderledes, end det da var.",
    "2 rækker er udeladt. De er ældre end det nyeste, der står, og anderledes, end det da var.",
  ]);
  expect([en.older.why(true).slice(0, 12), en.older.why(false).slice(0, 14)]).toEqual(["It is older ", "They are older"]);
});

test("corrections and cells are counted as one and as many", () => {
  for (const { fix, waiting, confirm } of [da, en]) {
    const phrases = [fix.saved, fix.carried, fix.lost, fix.alikeDone, waiting.typed, confirm.blocked, confirm.typing];
    for (const phrase of phrases) {
      const [none, one, many] = said(phrase);
      expect([none?.replace("0", "2.300"), one?.includes("1 "), many]).toEqual([many, true, many]);
      expect(one).not.toBe(many?.replace("2.300", "1"));
    }
  }
});
