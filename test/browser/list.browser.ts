import { dataTable } from "@hoest/shared/locale/da/data-table";
import { investments as words } from "@hoest/shared/locale/da/investments";
import { investments as english } from "@hoest/shared/locale/en/investments";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { csvRows, downloaded } from "./support/downloads.ts";
import { answeredFigures } from "./support/figures.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { oreOf, plainNumber, rowsOf } from "./support/tables.ts";
import { settled, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);

afterAll(async () => {
  await browser.close();
  await site.leave();
});

const filter = (page: Page, name: string) => page.getByRole("group", { name: words.filters.label }).getByLabel(name, { exact: true });
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** The amounts of the column under a heading, and the total below them; in øre. */
async function column(page: Page, heading: string): Promise<{ readonly amounts: number[]; readonly total: number }> {
  const table = page.getByRole("table");
  const heads = await table.locator("thead th").allInnerTexts();
  const at = heads.findIndex((head) => head.trim() === heading);
  const total = (await table.locator("tfoot th, tfoot td").allInnerTexts())[at] ?? "";
  return { amounts: (await rowsOf(table)).map((row) => oreOf(row[at] ?? "")), total: oreOf(total) };
}

test("a filter narrows the list, its totals and its headline, and stands in the address", async () => {
  await visit(browser, `${site.address}/investeringer?unit=kr`, async (page) => {
    const [before, all] = [await page.locator("h1").innerText(), await page.getByRole("table").locator("tbody tr").count()];
    await filter(page, words.filters.harvest).selectOption("pending");
    await expect.poll(() => asked(page)).toEqual({ unit: "kr", harvest: "pending" });
    await expect.poll(() => page.locator("h1").innerText()).not.toBe(before);
    const { amounts, total } = await column(page, "Afventer høst");
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.length).toBeLessThan(all);
    expect(Math.min(...amounts)).toBeGreaterThan(0);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);

    await filter(page, words.filters.frame).selectOption("service");
    await page.getByRole("button", { name: words.filters.clear }).click();
    await expect.poll(() => asked(page)).toEqual({ unit: "kr" });
    await expect.poll(() => page.getByRole("table").locator("tbody tr").count()).toBe(all);
  });
});

test("every filter the list offers leaves cases, and one of them can be taken away again", async () => {
  await visit(browser, `${site.address}/investeringer`, async (page) => {
    const { filters } = words;
    for (const name of [filters.department, filters.committee, filters.frame, filters.harvest, filters.light, filters.since]) {
      await filter(page, name).selectOption({ index: 1 });
      await expect.poll(() => Object.keys(asked(page)).length, { message: name }).toBe(1);
      expect(await page.getByRole("table").locator("tbody tr").count(), name).toBeGreaterThan(0);
      await page.getByRole("button", { name: new RegExp(`^${filters.remove("")}`) }).click();
      await expect.poll(() => asked(page)).toEqual({});
    }
  });
});

test("a search finds a case by its name, and says when there is none", async () => {
  await visit(browser, `${site.address}/investeringer`, async (page) => {
    await page.getByRole("searchbox", { name: words.find }).fill("plejefam");
    await expect.poll(() => asked(page)).toEqual({ find: "plejefam" });
    await expect.poll(() => page.getByRole("table").locator("tbody tr").count()).toBe(1);
    expect(await page.getByRole("table").locator("tbody").innerText()).toContain("I-08");

    await page.getByRole("searchbox", { name: words.find }).fill("findes slet ikke");
    await page.getByText(words.empty).waitFor();
    await expect.poll(() => page.locator("h1").innerText()).toBe(words.headlineNone);
    await page.getByRole("cell").getByRole("link", { name: words.filters.clear }).click();
    await expect.poll(() => page.getByRole("searchbox", { name: words.find }).inputValue()).toBe("");
  });
});

test("a heading puts the cases in order, greatest first, and asked again it turns them", async () => {
  await visit(browser, `${site.address}/investeringer?unit=kr`, async (page) => {
    const heading = page.getByRole("columnheader", { name: "Realiseret", exact: true });
    for (const [sort, way] of [["-realised", -1], ["realised", 1]] as const) {
      await heading.getByRole("button").click();
      await expect.poll(() => asked(page)["sort"]).toBe(sort);
      expect(await heading.getAttribute("aria-sort")).toBe(way < 0 ? "descending" : "ascending");
      const { amounts } = await column(page, "Realiseret");
      expect(amounts).toEqual([...amounts].sort((one, other) => way * (one - other)));
    }
  });
});

test("what is chosen on the list is the same in another browser that opens the address", async () => {
  await visit(browser, `${site.address}/investeringer?through=2024`, async (page) => {
    await filter(page, words.filters.frame).selectOption("service");
    await page.getByRole("searchbox", { name: words.find }).fill("e");
    await expect.poll(() => asked(page)["find"]).toBe("e");
    await page.getByRole("button", { name: dataTable.columns }).click();
    await page.getByRole("dialog", { name: dataTable.columns }).getByLabel("Udvalg").check();
    await page.getByRole("dialog", { name: dataTable.columns }).getByLabel("Høstet forlods").uncheck();
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "Udvalg" }).getByRole("button").click();
    await expect.poll(() => Object.keys(asked(page)).sort()).toEqual(["columns", "find", "frame", "sort", "through"]);
    const [address, shown, headline] = [page.url(), await page.getByRole("table").innerText(), await page.locator("h1").innerText()];
    await visit(browser, address, async (other) => {
      expect(await other.getByRole("table").innerText()).toBe(shown);
      expect(await other.locator("h1").innerText()).toBe(headline);
    });

    await page.goto(`${site.address}/investeringer`);
    await page.getByRole("columnheader", { name: "Udvalg" }).waitFor();
    expect(await page.getByRole("columnheader", { name: "Høstet forlods" }).count()).toBe(0);
  });
});

test("the file a list is saved as says exactly what is shown", async () => {
  await visit(browser, `${site.address}/investeringer?harvest=pending&sort=-pending&through=2024`, async (page) => {
    const file = await downloaded(page, () => page.getByRole("button", { name: dataTable.saveCsv }).click());
    expect(file.name).toMatch(/^investeringer-2024-\d{4}-\d\d-\d\d\.csv$/);
    const [head = [], ...saved] = csvRows(file);
    const table = page.getByRole("table");
    const heads = (await table.locator("thead th").allInnerTexts()).map((text) => text.replaceAll("\u00AD", "").replaceAll("\u00A0", " ").trim());
    const drawing = heads.indexOf(words.columns.band);
    const figuresOf = (row: readonly string[]) => row.filter((_, index) => index !== drawing).slice(1);
    const named = head.map((name) => name.replace(/ \(.*/, ""));
    // The name column of the screen is three in the file, and what was promised stands under what is expected.
    expect(named.slice(0, 3)).toEqual([words.columns.case, words.columns.code, words.columns.department]);
    const promised = named.indexOf("Lovet");
    const ownColumns = (row: readonly string[]) => row.filter((_, index) => index > 2 && index !== promised);
    expect(ownColumns(named)).toEqual(figuresOf(heads));

    const rows = await rowsOf(table);
    const below = (name: string) => /^(.*)\n(\S+) · (.*)$/s.exec(name)?.slice(1);
    expect(saved.slice(0, -1).map((row) => row.slice(0, 3))).toEqual(rows.map(([name = ""]) => below(name)));
    expect(saved.slice(0, -1).map(ownColumns)).toEqual(rows.map((row) => figuresOf(row).map(plainNumber)));
    const expected = heads.indexOf("Forventet");
    expect(saved.slice(0, -1).map((row) => row[promised])).toEqual(rows.map((row) => plainNumber(/lovet (.*)/.exec(row[expected] ?? "")?.[1] ?? row[expected] ?? "")));
    const sums = figuresOf(await table.locator("tfoot th, tfoot td").allInnerTexts());
    expect(ownColumns(saved.at(-1) ?? [])).toEqual(sums.map(plainNumber));
  });
});

test("promise against outcome shows every case that was promised something, with the API's numbers, and leads to it", async () => {
  const { investments } = await answeredFigures(site.address, "");
  const drawn = investments.filter(({ promised }) => promised > 0);
  await visit(browser, `${site.address}/investeringer?unit=kr`, async (page) => {
    await page.getByRole("tab", { name: words.views.scatter }).click();
    await expect.poll(() => asked(page)).toEqual({ unit: "kr", view: "scatter" });
    await settled(page);
    await page.getByRole("button", { name: "Vis som tabel" }).click();
    const rows = await rowsOf(page.getByRole("table"));
    const told = rows.map(([, promised = "", realised = ""]) => [oreOf(promised), oreOf(realised)].join()).sort();
    expect(told).toEqual(drawn.map(({ promised, realised }) => [promised, realised].join()).sort());
    const kept = drawn.filter(({ expected, realised }) => realised >= expected).length;
    await page.getByRole("heading", { name: words.scatter.above(kept, drawn.length) }).waitFor();

    await page.getByRole("table").getByRole("link").first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/investeringer\/[\w-]+$/);
    await page.goBack();
    await page.getByRole("heading", { name: words.scatter.above(kept, drawn.length) }).waitFor();
  });
});

test("the list is the same in English, and as bands", async () => {
  await visit(browser, `${site.address}/investeringer?language=en`, async (page) => {
    expect(await page.title()).toBe(`${english.title} · Høst`);
    const cases = await page.getByRole("table").locator("tbody tr").count();
    await page.getByRole("tab", { name: english.views.bands }).click();
    await expect.poll(() => page.getByRole("tabpanel").getByRole("listitem").filter({ has: page.getByRole("link") }).count()).toBe(cases);
    const text = await page.locator("main").innerText();
    for (const danish of ["Realiseret", "Afventer", "Investeringer", "Forvaltning"]) expect(text).not.toContain(danish);
  });
});
