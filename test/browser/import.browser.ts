import { readFileSync } from "node:fs";
import { requiredColumns } from "@hoest/shared/file-words";
import { figure } from "@hoest/shared/locale/da/figure";
import { imports as words } from "@hoest/shared/locale/da/imports";
import { problem } from "@hoest/shared/locale/da/problem";
import { rowError } from "@hoest/shared/locale/da/row-error";
import { screen } from "@hoest/shared/locale/da/screen";
import { imports as english } from "@hoest/shared/locale/en/imports";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, expect, test } from "vitest";
import { zipOf } from "../support/zip.ts";
import { answeredTotals, inKroner, shownTotals, told, writtenTotals } from "./support/figures.ts";
import { caseFile, caseHead, caseRows, type OfferedFile, workbookFile } from "./support/files.ts";
import { confirm, entriesOf, offer } from "./support/importing.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const page = `${site.address}/indlaes`;

afterAll(async () => {
  await browser.close();
  await site.leave();
});

test("a file with one bad row is mended where it is wrong, nothing typed is lost, and the dashboard moves", async () => {
  const before = await answeredTotals(site.address, "");
  await visit(browser, site.address, async (tab) => {
    await expect.poll(() => shownTotals(tab)).toMatchObject(writtenTotals(before));
    await tab.getByRole("link", { name: screen.importPage, exact: true }).click();
    await offer(tab, caseFile("T-01", "3oo,0"));
    expect(new URL(tab.url()).searchParams.get("show")).toBe("errors");
    const field = tab.getByLabel(words.fix.cell("beløb", "4"));
    expect(await field.inputValue()).toBe("3oo,0");
    const sentence = rowError["amount-format"]({ found: "3oo,0" });
    await tab.getByText(sentence.slice(1)).waitFor();
    expect(await tab.getByRole("button", { name: words.confirm.notReady }).isDisabled()).toBe(true);

    await field.fill("300,0");
    await field.press("Enter");
    await tab.getByText(words.fix.saved("1", true)).waitFor();
    const address = tab.url();
    await tab.reload();
    await tab.getByText(words.fix.saved("1", true)).waitFor();
    expect(tab.url()).toBe(address);
    expect(await tab.locator("ins").innerText()).toBe("300,0");

    await confirm(tab);
    await tab.getByRole("heading", { level: 1, name: words.done.title("3", false) }).waitFor();
    expect(await tab.locator("main").innerText()).toContain(words.rows.all("T-01.csv", "3", false));
    const moved = await tab.getByRole("table", { name: words.moved.title }).locator("tbody tr").allInnerTexts();
    await tab.getByRole("link", { name: words.done.overview }).click();
    const after = await answeredTotals(site.address, "");
    expect([after.committed - before.committed, after.expected - before.expected, after.realised - before.realised]).toEqual([120_000_000, 50_000_000, 30_000_000]);
    expect(moved.map((row) => row.split(/\s*\t\s*/))).toEqual(told.filter((name) => before[name] !== after[name])
      .map((name) => [figure[name], inKroner(before[name]), inKroner(after[name])]));
    await expect.poll(() => shownTotals(tab)).toMatchObject(writtenTotals(after));
  });
});

test("the same file again adds nothing, and says so", async () => {
  await visit(browser, page, async (tab) => {
    await offer(tab, caseFile("T-02", "300,0"));
    await confirm(tab);
    await tab.getByRole("heading", { level: 1, name: words.done.title("3", false) }).waitFor();
    await tab.getByRole("button", { name: words.done.more }).click();

    await offer(tab, caseFile("T-02", "300,0"));
    expect(await tab.locator("h1").innerText()).toContain(words.headline.nothing);
    await tab.getByText(words.same.before).waitFor();
    expect(await tab.getByRole("button", { name: /^Indlæs .* …$/ }).count()).toBe(0);
  });
  expect(await entriesOf(site.address, "T-02")).toBe(3);
});

test("a file that changes a figure shows what it was and what it becomes", async () => {
  await visit(browser, page, async (tab) => {
    await offer(tab, caseFile("T-02", "350,0"));
    const row = tab.getByRole("row").filter({ has: tab.getByRole("cell", { name: /^Ændret/ }) });
    expect(await row.innerText()).toContain(words.table.fromTo("300.000,00", "350.000,00"));
    await confirm(tab);
    await tab.getByRole("heading", { level: 1, name: words.done.title("1", true) }).waitFor();
  });
});

test("a figure in other prices is shown from and to with the prices of each, and rows are counted alike from the first word to the log", async () => {
  const inPrices = (name: string, year: string) => {
    const lines = [[...caseHead, "pl"], ...caseRows("T-08", "300,0").map((row, index) => [...row, index === 2 ? year : "2025"])];
    return { name, mimeType: "text/csv", buffer: Buffer.from(lines.map((line) => line.join(";")).join("\n")) };
  };
  await visit(browser, page, async (tab) => {
    await offer(tab, inPrices("før.csv", "2025"));
    await confirm(tab);
    await tab.getByRole("button", { name: words.done.more }).click();
    await offer(tab, inPrices("efter.csv", "2024"));
    const row = tab.getByRole("row").filter({ has: tab.getByRole("cell", { name: /^Ændret/ }) });
    const [before, after] = ["2025", "2024"].map((year) => words.table.inPrices("300.000,00", year));
    expect(await row.innerText()).toContain(words.table.fromTo(before ?? "", after ?? ""));

    await tab.getByRole("button", { name: words.confirm.button("1", true) }).click();
    const dialog = tab.getByRole("dialog");
    const sentences = [words.confirm.what("1", true), words.rows.same("2", false), words.totals.repriced("1", true)];
    for (const sentence of sentences) expect(await dialog.innerText()).toContain(sentence);
    await dialog.getByRole("button", { name: words.confirm.yes, exact: true }).click();
    await tab.getByRole("heading", { level: 1, name: words.done.title("1", true) }).waitFor();
    const told = [words.rows.all("efter.csv", "3", false), words.rows.same("2", false), words.done.entries("2", false)];
    expect(await tab.locator("main").innerText()).toContain(told.join(" "));
    const logged = tab.getByRole("table", { name: words.log.title }).locator("tbody tr").first();
    await expect.poll(() => logged.locator("td").allInnerTexts()).toEqual(["efter.csv", "Controller", "3", "1"]);
  });
  expect(await entriesOf(site.address, "T-08")).toBe(5);
});

test("a workbook goes in as a text file does", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "Poster", rows: [caseHead, ...caseRows("T-03", "300,0")] }] });
  await visit(browser, page, async (tab) => {
    await offer(tab, workbookFile("T-03.xlsx", bytes));
    await confirm(tab);
    await tab.getByRole("heading", { level: 1, name: words.done.title("3", false) }).waitFor();
    await expect.poll(() => tab.getByRole("table", { name: words.log.title }).locator("tbody tr").first().innerText()).toContain("T-03.xlsx");
  });
  expect(await entriesOf(site.address, "T-03")).toBe(3);
});

test("nothing is assumed about the unit, and what is typed is kept when one goes elsewhere and comes back", async () => {
  await visit(browser, page, async (tab) => {
    await tab.getByLabel(words.start.choose).setInputFiles(caseFile("T-04", "3oo,0"));
    await tab.getByRole("button", { name: words.choices.show }).click();
    expect(await tab.getByRole("alert").innerText()).toContain(words.choices.missingUnit);
    await tab.getByRole("radio", { name: words.choices.units.t }).check();
    await tab.getByRole("button", { name: words.choices.show }).click();
    await tab.getByLabel(words.fix.cell("beløb", "4")).fill("310,0");
    await tab.getByRole("link", { name: screen.overview, exact: true }).click();
    await tab.getByRole("heading", { name: screen.totals.title }).waitFor();
    await tab.goBack();
    await tab.getByText(words.fix.saved("1", true)).waitFor();
    expect(await tab.locator("ins").innerText()).toBe("310,0");
  });
  expect(await entriesOf(site.address, "T-04")).toBe(0);
});

function demoFile(name: string): OfferedFile {
  return { name, mimeType: "text/csv", buffer: readFileSync(`server/demo/${name}`) };
}

const merges = [{ startRow: 1, startCol: 0, endRow: 1, endCol: 1 }];
const refused = {
  "with macros": [workbookFile("makro.xlsx", zipOf([{ name: "xl/vbaProject.bin", content: "x" }, { name: "xl/workbook.xml", content: "<a/>" }])), problem["macro-file"]()],
  "with merged cells": [
    workbookFile("flettet.xlsx", await writeXlsx({ sheets: [{ name: "Poster", rows: [caseHead, ...caseRows("T-05", "1,0")], merges }] })),
    problem["merged-cells"]({ row: 2 }),
  ],
  "with a password": [workbookFile("laast.xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex")), problem["encrypted-or-old-file"]()],
  "that is no workbook": [workbookFile("andet.xlsx", zipOf([{ name: "readme.txt", content: "x" }])), problem["no-workbook"]()],
  "that is a picture": [{ name: "billede.csv", mimeType: "text/csv", buffer: readFileSync("test/photographs/indlaes.png") }, problem["not-a-csv-file"]()],
  "with lines above its column names": [
    { name: "titel.csv", mimeType: "text/csv", buffer: Buffer.from(`Poster 2025\n\n${caseFile("T-05", "1,0").buffer}`) }, problem["header-below"]({ row: 3 }),
  ],
  "that is a published table": [demoFile("koebenhavn-2020-bilag-2.csv"), problem["other-table"]({ found: "Udvalg, NR, Forslag", columns: requiredColumns.join(", ") })],
  "that holds price indices": [demoFile("pris-og-loen.csv"), problem["price-index-file"]()],
  "that is empty": [{ name: "tom.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) }, problem["empty-file"]()],
} as const;

test("a file that cannot be used is refused in words, nothing is imported, and the next file can be chosen at once", async () => {
  await visit(browser, page, async (tab) => {
    for (const [what, [file, why]] of Object.entries(refused)) {
      await tab.getByLabel(words.start.choose).setInputFiles(file);
      const alert = tab.getByRole("alert").filter({ hasText: words.start.failed(file.name) });
      await alert.waitFor();
      expect(await alert.innerText(), what).toContain(why);
      expect(await alert.innerText(), what).toContain(words.start.safe);
    }
    await offer(tab, caseFile("T-06", "300,0"));
  }, { expects: /status of 4\d\d/ });
  expect(await entriesOf(site.address, "T-05")).toBe(0);
});

test("a link to a file that is not there any more says so and leads to the start", async () => {
  await visit(browser, `${page}?import=findes-ikke`, async (tab) => {
    await tab.getByRole("heading", { level: 1, name: words.gone.title }).waitFor();
    await tab.getByRole("button", { name: words.gone.start }).click();
    await tab.getByRole("heading", { level: 1, name: words.start.title }).waitFor();
  }, { expects: /status of 404/ });
});

test("the page for files is in English from the first step to the last", async () => {
  await visit(browser, `${page}?language=en`, async (tab) => {
    await tab.getByLabel(english.start.choose).setInputFiles(caseFile("T-07", "300,0"));
    await tab.getByRole("radio", { name: english.choices.units.t }).check();
    await tab.getByRole("button", { name: english.choices.show }).click();
    await tab.getByRole("button", { name: english.confirm.button("3", false) }).click();
    expect(await tab.getByRole("dialog").innerText()).toContain(english.confirm.forever);
    await tab.getByRole("dialog").getByRole("button", { name: english.confirm.no }).click();
    const text = await tab.locator("main").innerText();
    for (const danish of ["Rækkerne", "Hvad der sker", "Indlæs", "Beløb"]) expect(text).not.toContain(danish);
  });
  expect(await entriesOf(site.address, "T-07")).toBe(0);
});
