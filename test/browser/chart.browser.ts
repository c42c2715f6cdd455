import { chart as words } from "@hoest/shared/locale/da/chart";
import { overview } from "@hoest/shared/locale/da/overview";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { csvRows, downloaded } from "./support/downloads.ts";
import { answeredFigures, inMillions } from "./support/figures.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { oreOf, rowsOf } from "./support/tables.ts";
import { settled, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);

afterAll(async () => {
  await browser.close();
  await site.leave();
});

const frame = (page: Page) => page.locator("section").filter({ has: page.getByRole("button", { name: words.showTable }) });
const drawing = (page: Page) => frame(page).locator("div[role=img]");
const save = (page: Page, format: "png" | "svg" | "csv") => downloaded(page, async () => {
  await frame(page).getByRole("button", { name: /^Hent/ }).click();
  await frame(page).getByRole("button", { name: words[format] }).click();
});

test("the chart by year as a table has the API's numbers", async () => {
  const { byYear, outlookByYear } = await answeredFigures(site.address, "");
  await visit(browser, `${site.address}/?unit=kr`, async (page) => {
    await settled(page);
    await page.getByRole("button", { name: words.showTable }).click();
    const rows = (await rowsOf(page.getByRole("table", { name: /^År for år/ }))).filter(([year = ""]) => /^\d{4}/.test(year));
    expect(rows.map(([year = "", ...amounts]) => [Number(year.slice(0, 4)), ...amounts.map(oreOf)])).toEqual(byYear.map((row) => {
      const outlook = outlookByYear.find(({ year }) => year === row.year);
      return [row.year, row.committed, row.spent, row.expected, row.realised, row.harvested, outlook?.outlook, outlook?.cumulativeNet];
    }));
    await page.getByRole("button", { name: words.showTable }).click();
    await drawing(page).locator("svg").waitFor();
  });
});

test("a chart is taken away as numbers, as a drawing and as a picture", async () => {
  const { byYear, outlookByYear } = await answeredFigures(site.address, "");
  await visit(browser, site.address, async (page) => {
    await settled(page);
    const title = await frame(page).getByRole("heading").innerText();
    const keys = await frame(page).getByRole("list", { name: words.key }).getByRole("listitem").allInnerTexts();
    const numbers = await save(page, "csv");
    expect(numbers.name).toBe(`${overview.years.fileName}.csv`);
    const [, ...rows] = csvRows(numbers);
    expect(rows.map((row) => [...row.slice(0, 4), row[5]].map((cell = "") => (/^\d{4}$/.test(cell) ? Number(cell) : oreOf(cell))))).toEqual(byYear.map((row) =>
      [row.year, row.expected, row.realised, row.harvested, outlookByYear.find(({ year }) => year === row.year)?.cumulativeNet]));

    const svg = await save(page, "svg");
    expect(svg.name).toBe(`${overview.years.fileName}.svg`);
    const drawn = svg.bytes.toString().replace(/base64,[^)]+/g, "").replaceAll("\u00A0", " ");
    expect(drawn).toMatch(/^<svg/);
    expect(drawn).not.toMatch(/var\(|NaN|undefined|<script/);
    // It stands alone: what it says, in which unit and prices, of what and as of when, with its key and its own typeface.
    for (const told of [title.replaceAll("\u00A0", " "), "mio. kr. i 2025-priser", "Hele puljen, opgjort pr. ", ...keys, "@font-face{font-family:'IBM Plex Sans';font-weight:600"]) {
      expect(drawn).toContain(told);
    }

    const png = await save(page, "png");
    expect(png.name).toBe(`${overview.years.fileName}.png`);
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

test("the table of the chart shows every column at once beside the pool, and each amount leads to its year", async () => {
  await visit(browser, site.address, async (page) => {
    await frame(page).getByRole("button", { name: words.showTable }).click();
    const table = frame(page).getByRole("table");
    await table.waitFor();
    const [edge, end] = [await frame(page).boundingBox(), await table.locator("thead th").last().boundingBox()];
    if (!edge || !end) throw new Error("there is no table to look at");
    expect(end.x + end.width).toBeLessThanOrEqual(edge.x + edge.width + 1);
    await table.locator("tbody td").getByRole("link").first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get("year")).toBe(await table.locator("tbody th").first().innerText());
  }, { viewport: { width: 1440, height: 900 } });
});

test("pointing at a year tells its numbers within the page's own policy, and choosing it takes the year apart", async () => {
  const { byYear, through } = await answeredFigures(site.address, "");
  const year = byYear.find((row) => row.year === through);
  await visit(browser, site.address, async (page) => {
    await settled(page);
    await drawing(page).scrollIntoViewIfNeeded();
    const box = await drawing(page).boundingBox();
    if (!box || !year) throw new Error("there is no drawing to point at");
    for (let step = 1; step < 20; step += 1) await page.mouse.move(box.x + (box.width * step) / 20, box.y + box.height / 2);
    // The room beside the axes is as wide as the chart's own text needs.
    const [left, right] = [44, 12];
    const across = left + ((box.width - left - right) * (byYear.indexOf(year) + 0.5)) / byYear.length;
    await page.mouse.move(box.x + across, box.y + box.height / 3, { steps: 4 });
    await expect.poll(() => drawing(page).locator("p").allInnerTexts()).toContain(`Realiseret: ${inMillions(year.realised)}\u00A0mio.\u00A0kr.`);
    await page.mouse.click(box.x + across, box.y + box.height * 0.55);
    await expect.poll(() => new URL(page.url()).searchParams.get("year")).toBe(String(year.year));
    await page.getByRole("heading", { name: overview.year.title(String(year.year)) }).waitFor();
  });
});

test("the keyboard goes from year to year, and Enter takes one apart", async () => {
  const { byYear } = await answeredFigures(site.address, "");
  await visit(browser, site.address, async (page) => {
    await settled(page);
    const walk = frame(page).getByRole("slider");
    await walk.focus();
    await page.keyboard.press("ArrowRight");
    expect(await walk.getAttribute("aria-valuetext")).toContain(String(byYear[1]?.year));
    await page.keyboard.press("End");
    expect(await walk.getAttribute("aria-valuetext")).toContain(String(byYear.at(-1)?.year));
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("year")).toBe(String(byYear[0]?.year));
    await page.getByRole("heading", { name: overview.year.title(String(byYear[0]?.year)) }).waitFor();
  });
});

test("a chart whose code cannot be fetched shows its numbers instead", async () => {
  await visit(browser, `${site.address}/tallene`, async (page) => {
    await page.route(/\/assets\/Chart-[^/]*\.js$/, (route) => route.abort());
    await page.goto(site.address);
    await page.getByText(words.undrawn).waitFor();
    expect(await page.getByRole("table", { name: /^År for år/ }).locator("tbody tr").count()).toBeGreaterThan(5);
  }, { expects: /ERR_FAILED|dynamically imported module/ });
});
