import { readSheet } from "@hoest/server/workbook/read-sheet";
import { expect, test } from "vitest";
import { givenPool } from "../support/given-pool.ts";

const header = "investering;post;år;beløb";
const text = `${header}\nØ-01;høstet;2025;1\n`;

async function sheetOf(bytes: string | Uint8Array) {
  return (await readSheet("a.csv", typeof bytes === "string" ? Buffer.from(bytes) : bytes)).sheet;
}

test("a file is read the same in UTF-8, with a byte order mark, in Windows-1252, quoted, and with the line ends of Windows", async () => {
  const plain = await sheetOf(text);
  for (const bytes of [`\uFEFF${text}`, Buffer.from(text, "latin1"), text.replaceAll("\n", "\r\n"), 'investering;post;"år";beløb\n"Ø-01";høstet;2025;"1"\n']) {
    expect(await sheetOf(bytes)).toEqual(plain);
  }
});

test("blank lines keep their numbers, and a quoted cell may hold a semicolon and a line end", async () => {
  expect(await sheetOf('a;b\n\n"c;d";"e\nf"\n')).toEqual([["a", "b"], [""], ["c;d", "e\nf"]]);
});

// The signature and the first chunk of a PNG of 1 × 1 dots: as many zeros as UTF-16 has, but on every side.
const startOfPicture = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154", "hex");

test("a file that is no file of figures is refused by what it is", async () => {
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
  const wrong = {
    "empty-file": ["", " \n\n", "\uFEFF"], "utf16-file": [utf16, Buffer.from(utf16).swap16(), Buffer.from(text, "utf16le"), Buffer.from(text, "utf16le").swap16()],
    "not-a-csv-file": [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0x3b, 0x0a, 0xff, 0x41, 0x42, 0x43, 0x44, 0x45]), startOfPicture, `${header}\n"I-01;bevilget;2025;1\n`],
    "file-too-large": [new Uint8Array(10 * 1024 * 1024 + 1)],
  };
  for (const [code, files] of Object.entries(wrong)) {
    for (const bytes of files) await expect(sheetOf(bytes), code).rejects.toMatchObject({ code });
  }
});

test("a file with commas between its columns is refused by its separator, and nothing is imported", async () => {
  const { pool } = await givenPool();
  await expect(readSheet("a.csv", Buffer.from(text.replaceAll(";", ",")))).rejects.toMatchObject({ code: "wrong-separator" });
  expect(await pool.head()).toBeUndefined();
});
