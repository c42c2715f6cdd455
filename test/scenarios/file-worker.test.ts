import { readSheet } from "@hoest/server/workbook/read-sheet";
import { Refusal } from "@hoest/shared/problem";
import { expect, test } from "vitest";

const header = "investering;post;år;beløb";

function csv(code: string, rows: number): Uint8Array {
  return new TextEncoder().encode([header, ...Array.from({ length: rows }, (_, index) => `${code};forbrug;2025;${index}`)].join("\n"));
}

async function codesIn(code: string, rows: number): Promise<Set<string | undefined>> {
  const { sheet } = await readSheet("poster.csv", csv(code, rows));
  expect(sheet).toHaveLength(rows + 1);
  return new Set(sheet.slice(1).map(([first]) => first));
}

test("files read at once, and one after the other, each give their own rows and no others", async () => {
  const codes = ["I-01", "I-02", "I-03"];
  for (const rows of [2_000, 1, 500]) {
    expect(await Promise.all(codes.map((code) => codesIn(code, rows)))).toEqual(codes.map((code) => new Set([code])));
    expect(await codesIn("I-04", rows)).toEqual(new Set(["I-04"]));
  }
});

test("a file that is refused leaves those before, beside and after it as they are", async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0]);
  const refused = () => expect(readSheet("poster.csv", picture)).rejects.toEqual(new Refusal("not-a-csv-file"));
  await codesIn("I-01", 3);
  await Promise.all([refused(), codesIn("I-02", 3), refused()]);
  await refused();
  expect(await codesIn("I-03", 3)).toEqual(new Set(["I-03"]));
});
