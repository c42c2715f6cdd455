import { dataTable } from "@hoest/shared/locale/da/data-table";
import { investment as words } from "@hoest/shared/locale/da/investment";
import { investment as english } from "@hoest/shared/locale/en/investment";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { csvRows, downloaded } from "./support/downloads.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { askSite } from "./support/sign-in.ts";
import { startServer } from "./support/start-server.ts";
import { oreOf, plainNumber, rowsOf } from "./support/tables.ts";
import { settled, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);

afterAll(async () => {
  await browser.close();
  await site.leave();
});

interface CaseYear {
  readonly year: number;
  readonly committed: number;
  readonly spent: number;
  readonly standing: Readonly<Record<"planned" | "forecast" | "harvested", number>>;
}

interface CaseAnswer {
  readonly title: string;
  readonly years: readonly CaseYear[];
  readonly benefits: readonly { readonly name: string; readonly figures: { readonly realised: number } }[];
}

const address = (search = "") => `${site.address}/investeringer/I-08${search}`;
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

async function answered(): Promise<CaseAnswer> {
  return JSON.parse(await (await askSite(site.address, "/api/investments/I-08")).text());
}

async function answeredEntries(): Promise<{ readonly kind: string; readonly decision: string | null }[]> {
  const { entries } = JSON.parse(await (await askSite(site.address, "/api/investments/I-08/entries")).text());
  return entries;
}

test("a case is one name, one sentence and three views, each at its own address", async () => {
  const { title, benefits } = await answered();
  const entries = await answeredEntries();
  await visit(browser, address(), async (page) => {
    expect(await page.locator("h1").innerText()).toBe(title);
    expect(await tab(page, words.tabs.tal).getAttribute("aria-selected")).toBe("true");

    await tab(page, words.tabs.gevinster).click();
    await expect.poll(() => asked(page)).toEqual({ tab: "gevinster" });
    for (const { name } of benefits) expect(await page.getByRole("table").innerText()).toContain(name);

    await tab(page, words.tabs.historik).click();
    await expect.poll(() => asked(page)).toEqual({ tab: "historik" });
    await page.getByRole("heading", { name: words.history.title(words.history.entries(entries.length)) }).waitFor();
    expect(await page.getByRole("table").locator("tbody tr").count()).toBe(entries.length);

    await page.reload();
    await page.getByRole("heading", { name: words.history.title(words.history.entries(entries.length)) }).waitFor();
    await page.goBack();
    await expect.poll(() => tab(page, words.tabs.gevinster).getAttribute("aria-selected")).toBe("true");
  });
});

test("the figures year by year are the API's, and so is the file they are saved as", async () => {
  const { years } = await answered();
  await visit(browser, address("?unit=kr"), async (page) => {
    const table = page.getByRole("table").first();
    const rows = (await rowsOf(table)).filter(([year = ""]) => /^\d{4}/.test(year));
    expect(rows.map(([year = "", committed = "", spent = ""]) => [Number(year.slice(0, 4)), oreOf(committed), oreOf(spent)]))
      .toEqual(years.map(({ year, committed, spent }) => [year, committed, spent]));

    const file = await downloaded(page, () => page.getByRole("button", { name: words.years.csv }).click());
    expect(file.name).toBe(`${words.years.fileName("I-08")}.csv`);
    const [head = [], ...saved] = csvRows(file);
    expect(head.map((name) => name.replace(/ \(.*/, ""))).toEqual((await table.locator("thead th").allInnerTexts()).map((name) => name.trim()));
    const shown = rows.map(([year = "", ...amounts]) => [year.slice(0, 4), ...amounts.map((amount) => plainNumber(amount))]);
    expect(saved).toEqual(shown);
  });
});

test("the curve of what the case has paid back has the API's numbers", async () => {
  const { years } = await answered();
  await visit(browser, address("?unit=kr"), async (page) => {
    await settled(page);
    const frame = page.locator("section").filter({ has: page.getByRole("img", { name: /^Kurve/ }) });
    await frame.getByRole("button", { name: "Vis som tabel" }).click();
    const table = page.getByRole("table", { name: /Gevinst minus udgift/ });
    const [, ...rows] = await rowsOf(table);
    expect(rows.map((row) => row.slice(1).map(oreOf))).toEqual(years.map(({ standing }) => [standing.planned, standing.forecast, standing.harvested]));
  });
});

test("the history is searched, narrowed and saved as it is shown", async () => {
  const spent = (await answeredEntries()).filter(({ kind }) => kind === "spend").length;
  await visit(browser, address("?tab=historik"), async (page) => {
    await page.getByRole("table").waitFor();
    await page.getByRole("group", { name: words.history.filters.label }).getByLabel(words.history.filters.figure).selectOption("spent");
    await expect.poll(() => page.getByRole("table").locator("tbody tr").count()).toBe(spent);
    const file = await downloaded(page, () => page.getByRole("button", { name: dataTable.saveCsv }).click());
    expect(csvRows(file).filter(([first]) => /\d{4}/.test(first ?? ""))).toHaveLength(spent);

    await page.getByRole("searchbox", { name: words.history.find }).fill("findes slet ikke");
    await page.getByText(words.history.empty).waitFor();
    await page.getByRole("button", { name: words.history.filters.remove("Tal: Forbrugt") }).click();
    await page.getByRole("searchbox", { name: words.history.find }).fill("");
    await expect.poll(() => asked(page)).toEqual({ tab: "historik" });
  });
});

test("a case reads in English too, tab by tab", async () => {
  await visit(browser, address("?language=en"), async (page) => {
    for (const name of [english.tabs.tal, english.tabs.gevinster, english.tabs.historik]) {
      await tab(page, name).click();
      await page.getByRole("tabpanel", { name }).getByRole("table").first().waitFor();
      const text = await page.locator("main").innerText();
      for (const danish of ["Realiseret", "Bevilget", "Kendt fra", "Gevinster", "posterne"]) expect(text, name).not.toContain(danish);
    }
  });
});
