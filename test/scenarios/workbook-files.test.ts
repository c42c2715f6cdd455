import { readSheet } from "@hoest/server/workbook/read-sheet";
import { Refusal } from "@hoest/shared/problem";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { type ZipPart, zipOf } from "../support/zip.ts";

const header = ["investering", "post", "år", "beløb", "dato"];

test("numbers, dates and texts of a workbook are read as a Dane would write them", async () => {
  const file = await writeXlsx({ sheets: [{ name: "Poster", rows: [
    header,
    ["I-01", "forbrug", 2025, 1234.5, new Date(Date.UTC(2026, 2, 1))],
    ["I-02", "forbrug", "2025", "1.234,50", "2026-03-01"],
    ["I-03", "forbrug", 2025, 0.1 + 0.2, 46_082],
  ] }] });
  const { sheet } = await readSheet("poster.xlsx", file);
  expect(sheet).toEqual([
    header,
    ["I-01", "forbrug", "2025", "1234,5", "2026-03-01"],
    ["I-02", "forbrug", "2025", "1.234,50", "2026-03-01"],
    ["I-03", "forbrug", "2025", "0,3", "2026-03-01"],
  ]);
});

test("a formula nobody has worked out is shown as itself, so that it is an error at its cell", async () => {
  const cells = new Map([["1,3", { formula: "A1*2" }]]);
  const file = await writeXlsx({ sheets: [{ name: "Poster", rows: [header, ["I-01", "forbrug", 2025, null, null]], cells }] });
  expect((await readSheet("poster.xlsx", file)).sheet[1]?.[3]).toBe("=A1*2");
});

test("an error value of a spreadsheet is kept as text, so that it is an error at its cell", async () => {
  const { sheet } = await readSheet("poster.xlsx", plainWorkbook({ sheetData: '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>' }));
  expect(sheet).toEqual([["#REF!"]]);
});

test("a hidden row is read like any other", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
  expect((await readSheet("poster.xlsx", plainWorkbook({ sheetData: rows }))).sheet).toEqual([["1"], ["2"]]);
});

test("merged cells are refused with their row", async () => {
  const merges = [{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }];
  const file = await writeXlsx({ sheets: [{ name: "Poster", rows: [header, ["I-01"], ["I-02", "x"]], merges }] });
  await expect(readSheet("poster.xlsx", file)).rejects.toEqual(new Refusal("merged-cells", { row: 3 }));
});

const hostile: readonly (readonly [string, Refusal, Buffer])[] = [
  ["macros", new Refusal("macro-file"), plainWorkbook({ parts: [{ name: "xl/vbaProject.bin", content: "x" }] })],
  ["links to other files", new Refusal("external-links"), plainWorkbook({ parts: [{ name: "xl/externalLinks/externalLink1.xml", content: "<a/>" }] })],
  ["files inside it", new Refusal("embedded-files"), plainWorkbook({ parts: [{ name: "xl/embeddings/oleObject1.bin", content: "x" }] })],
  ["another archive inside it", new Refusal("embedded-files"), plainWorkbook({ parts: [{ name: "xl/media/more.zip", content: "x" }] })],
  ["a DTD", new Refusal("dtd-file"), plainWorkbook({ prolog: '<!DOCTYPE a [<!ENTITY b "c">]>' })],
  ["more than 200 parts", new Refusal("unpacked-too-large", { most: 64 }), plainWorkbook({ parts: Array.from({ length: 200 }, (_, index) => ({ name: `x/${index}.txt`, content: "x" })) })],
  ["more than 64 MiB unpacked", new Refusal("unpacked-too-large", { most: 64 }), plainWorkbook({ parts: [{ name: "x.txt", content: Buffer.alloc(65 * 1024 * 1024) }] })],
  ["the same part twice", new Refusal("broken-workbook"), plainWorkbook({ parts: [{ name: "XL/workbook.xml", content: "<a/>" }] })],
  ["no workbook in it", new Refusal("no-workbook"), zipOf([{ name: "readme.txt", content: "x" }])],
  ["half of it missing", new Refusal("broken-workbook"), plainWorkbook({}).subarray(0, 200)],
  ["a password on it", new Refusal("encrypted-or-old-file"), Buffer.from("d0cf11e0a1b11ae1", "hex")],
];

test.each(hostile)("a workbook with %s is refused by name", async (_, refusal, bytes) => {
  await expect(readSheet("poster.xlsx", bytes)).rejects.toEqual(refusal);
});

test("a part that unpacks to more than its archive says is refused", async () => {
  const bytes = plainWorkbook({});
  const name = bytes.lastIndexOf("xl/worksheets/sheet1.xml");
  bytes.writeUInt32LE(10, name - 46 + 24);
  await expect(readSheet("poster.xlsx", bytes)).rejects.toEqual(new Refusal("broken-workbook"));
});

test("20.001 rows of figures are one too many", async () => {
  const rows = Array.from({ length: 20_002 }, () => ["x"]);
  await expect(readSheet("poster.xlsx", await writeXlsx({ sheets: [{ name: "A", rows }] }))).rejects.toEqual(new Refusal("too-many-rows", { most: 20_000 }));
});

test("61 columns are one too many", async () => {
  const wide = [Array.from({ length: 61 }, () => "x").join(";")].join("\n");
  await expect(readSheet("poster.csv", Buffer.from(wide))).rejects.toEqual(new Refusal("too-wide", { columns: 60, characters: 32_768 }));
});

interface Workbook {
  readonly sheetData?: string;
  readonly prolog?: string;
  readonly parts?: readonly ZipPart[];
}

function plainWorkbook({ sheetData = "", prolog = "", parts = [] }: Workbook): Buffer {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  return zipOf([
    { name: "[Content_Types].xml", content: `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>` },
    { name: "_rels/.rels", content: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    { name: "xl/workbook.xml", content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>` },
    { name: "xl/_rels/workbook.xml.rels", content: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>` },
    { name: "xl/worksheets/sheet1.xml", content: `${prolog}<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>` },
    ...parts,
  ]);
}
