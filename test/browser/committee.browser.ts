import { investment as words } from "@hoest/shared/locale/da/investment";
import { investments as list } from "@hoest/shared/locale/da/investments";
import { overview } from "@hoest/shared/locale/da/overview";
import { screen } from "@hoest/shared/locale/da/screen";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { answeredFigures, answeredTotals, inMillions, inThousands, shownTotals, writtenTotals } from "./support/figures.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { focusedTag } from "./support/reach.ts";
import { startServer } from "./support/start-server.ts";
import { oreOf, rowsOf } from "./support/tables.ts";
import { settled, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);

afterAll(async () => {
  await browser.close();
  await site.leave();
});

/** Waits until one has come to a page: its address, its title, and focus on its heading. */
async function comeTo(page: Page, path: string, title: string): Promise<void> {
  await expect.poll(() => decodeURIComponent(new URL(page.url()).pathname)).toBe(path);
  await expect.poll(() => page.title()).toBe(screen.titled(title));
  await expect.poll(() => focusedTag(page)).toBe("H1");
}

/** What the address asks for, in whatever order. */
function asked(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

const stair = (page: Page) => page.getByRole("table", { name: new RegExp(`^${screen.totals.title}`) });
const scrolled = async (page: Page) => Number(await page.evaluate("scrollY"));

test("a committee member gets in a minute from the headline to the entries behind a figure, and back", async () => {
  const totals = await answeredTotals(site.address, "?through=2024");
  await visit(browser, `${site.address}/?through=2024`, async (page) => {
    const headline = await page.locator("h1").innerText();
    for (const figure of ["expected", "realised", "harvested", "pending"] as const) expect(headline, figure).toContain(inMillions(totals[figure]));
    expect(await shownTotals(page)).toMatchObject(writtenTotals(totals));

    await stair(page).getByRole("row", { name: /^Afventer høst/ }).getByRole("link").click();
    await comeTo(page, "/investeringer", list.title);
    expect(asked(page)).toEqual({ through: "2024", sort: "-pending" });
    expect(await page.getByRole("table").locator("tfoot").innerText()).toContain(inThousands(totals.pending));

    const link = page.getByRole("table").getByRole("link").nth(14);
    await page.evaluate("[...document.querySelectorAll('tbody a')].at(14).scrollIntoView({ block: 'center' })");
    const [title, place] = [await link.innerText(), await scrolled(page)];
    expect(place).toBeGreaterThan(100);
    await link.click();
    await expect.poll(() => page.title()).toBe(screen.titled(title));
    await expect.poll(() => focusedTag(page)).toBe("H1");
    expect(asked(page)).toEqual({ through: "2024" });
    expect(await scrolled(page)).toBe(0);

    await page.getByRole("link", { name: new RegExp(`^Forventet ${words.years.passed("2024")}: .*vis posterne$`) }).click();
    await expect.poll(() => asked(page)).toEqual({ through: "2024", tab: "historik", figure: "expected", year: "-2024" });
    await expect.poll(() => focusedTag(page)).toBe("H2");
    expect(await page.getByRole("region", { name: words.history.parts.sum }).innerText()).toContain("Forventet");
    expect(await page.getByRole("table").locator("tbody tr").count()).toBeGreaterThan(0);

    await page.goBack();
    await expect.poll(() => asked(page)).toEqual({ through: "2024" });
    await page.goBack();
    await comeTo(page, "/investeringer", list.title);
    await expect.poll(() => scrolled(page)).toBe(place);
    await page.goBack();
    await comeTo(page, "/", screen.overview);
    await expect.poll(() => shownTotals(page)).toMatchObject(writtenTotals(totals));
  });
});

test("a department leads to its cases, which add up to its figure", async () => {
  const { departments: [department = ""] } = await answeredFigures(site.address, "");
  const search = `?${new URLSearchParams({ through: "2023", department })}`;
  const totals = await answeredTotals(site.address, search);
  await visit(browser, `${site.address}/?through=2023&unit=kr`, async (page) => {
    await page.getByRole("table", { name: /^Forvaltninger/ }).getByRole("link", { name: department, exact: true }).click();
    await comeTo(page, "/investeringer", list.title);
    expect(asked(page)).toEqual({ through: "2023", unit: "kr", department });
    const heads = await page.getByRole("table").locator("thead th").allInnerTexts();
    const column = heads.findIndex((head) => head.trim() === "Realiseret");
    const rows = await rowsOf(page.getByRole("table"));
    expect(rows.reduce((sum, row) => sum + oreOf(row[column] ?? ""), 0)).toBe(totals.realised);
    for (const row of rows) expect(row[0]).toContain(department);
  });
});

test("a year leads to the cases it is made of, and they add up to the year", async () => {
  const { byYear } = await answeredFigures(site.address, "");
  const expected = byYear.find(({ year }) => year === 2024);
  await visit(browser, `${site.address}/?unit=kr`, async (page) => {
    await settled(page);
    await page.getByRole("button", { name: "Vis som tabel" }).click();
    await page.getByRole("link", { name: "2024", exact: true }).click();
    await page.getByRole("heading", { name: overview.year.title("2024") }).waitFor();
    expect(asked(page)).toEqual({ unit: "kr", year: "2024" });
    const table = page.getByRole("table", { name: new RegExp(`^${overview.year.title("2024")}`) });
    await table.locator("tbody tr").first().waitFor();
    const rows = await rowsOf(table);
    const [sum = []] = [await table.locator("tfoot td").allInnerTexts()];
    expect(sum.slice(0, 5).map(oreOf)).toEqual([expected?.committed, expected?.spent, expected?.expected, expected?.realised, expected?.harvested]);
    expect(rows.reduce((total, row) => total + oreOf(row[4] ?? ""), 0)).toBe(expected?.realised);
    await page.getByRole("link", { name: overview.opened.close }).click();
    await expect.poll(() => asked(page)).toEqual({ unit: "kr" });
  });
});

test("a case under what calls for attention is one click away", async () => {
  await visit(browser, site.address, async (page) => {
    const section = page.locator("section").filter({ has: page.getByRole("heading", { name: overview.attention.title }) });
    // The amount comes before the title, and leads to the same.
    const link = section.getByRole("listitem").getByRole("link").nth(1);
    const title = await link.innerText();
    await link.click();
    await expect.poll(() => page.title()).toBe(screen.titled(title));
    expect(await page.locator("h1").innerText()).toBe(title);
  });
});
