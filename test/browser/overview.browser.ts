import { frames } from "@hoest/shared/entry";
import { screen as danish } from "@hoest/shared/locale/da/screen";
import { screen as english } from "@hoest/shared/locale/en/screen";
import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { answeredFigures, answeredTotals, inMillions, inPercent, inThousands, shownTotals, told, writtenTotals } from "./support/figures.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);

afterAll(async () => {
  await browser.close();
  await site.leave();
});

test("a committee member reads in Danish what the ledger holds", async () => {
  const totals = await answeredTotals(site.address, "");
  await visit(browser, site.address, async (page) => {
    const headline = await page.locator("h1").innerText();
    expect(await page.title()).toBe(danish.titled(danish.overview));
    expect(await page.locator("html").getAttribute("lang")).toBe("da");
    for (const amount of [totals.expected, totals.realised, totals.harvested, totals.pending]) expect(headline).toContain(inMillions(amount));
    for (const rate of [totals.realisationRate, totals.harvestRate]) expect(headline).toContain(inPercent(rate));
    expect(await shownTotals(page)).toMatchObject(writtenTotals(totals));
  });
});

test("the figures compared are those of a pool, not of an empty page", async () => {
  const totals = await answeredTotals(site.address, "");
  for (const figure of told) expect(totals[figure], figure).toBeGreaterThan(0);
});

test("every department and every frame of the pool is on the page, and both add up to the pool", async () => {
  const { departments, totals } = await answeredFigures(site.address, "");
  await visit(browser, site.address, async (page) => {
    const inDepartments = page.getByRole("table", { name: new RegExp(`^${danish.departments.title}`) });
    await inDepartments.waitFor();
    for (const name of departments.filter((one) => one !== "")) expect(await inDepartments.getByRole("link", { name, exact: true }).count(), name).toBe(1);
    const inFrames = page.getByRole("table", { name: new RegExp(`^${danish.frames.title}`) });
    expect(await inFrames.locator("tbody tr").count()).toBeLessThanOrEqual(frames.length);
    for (const table of [inDepartments, inFrames]) {
      const sums = await table.locator("tfoot a").allInnerTexts();
      // A light draws its letter after the rate.
      expect(sums.map((sum) => sum.split("\n")[0]?.trim())).toEqual([
        inThousands(totals.committed), inThousands(totals.spent), inThousands(totals.expected), danish.table.promised(inThousands(totals.promised)),
        inThousands(totals.realised), inThousands(totals.harvested), danish.table.ahead(inThousands(totals.ahead)), inThousands(totals.waived),
        inThousands(totals.pending), inPercent(totals.realisationRate), inPercent(totals.harvestRate),
      ]);
    }
  });
});

test("every number the page tells beside another leads to the cases, in order by it and with it shown", async () => {
  const { totals } = await answeredFigures(site.address, "");
  await visit(browser, site.address, async (page) => {
    const stair = page.getByRole("table", { name: new RegExp(`^${danish.totals.title}`) });
    const departments = page.getByRole("table", { name: new RegExp(`^${danish.departments.title}`) });
    const ways: readonly (readonly [Locator, string])[] = [
      [stair.getByRole("link", { name: "beholdt efter aftale" }), "waived"],
      [stair.getByRole("link", { name: `resten, ${inMillions(totals.avoided)}` }), "avoided"],
      [stair.getByRole("link", { name: `netto efter forbrug ${inMillions(totals.net)}` }), "net"],
      [stair.getByRole("link", { name: `oprindelig lovet ${inMillions(totals.promised)}` }), "promised"],
      [page.locator("h1").getByRole("link", { name: "oprindelig lovet" }), "promised"],
      [departments.getByRole("link", { name: danish.table.promised("") }).first(), "promised"],
      [departments.getByRole("link", { name: danish.table.ahead("") }).first(), "ahead"],
      [departments.locator("tfoot").getByRole("link", { name: inPercent(totals.realisationRate) }), "realisationRate"],
      [departments.locator("tfoot").getByRole("link", { name: inPercent(totals.harvestRate) }), "harvestRate"],
    ];
    for (const [way, figure] of ways) {
      await way.click();
      await page.waitForURL((url) => url.pathname === "/investeringer" && url.searchParams.get("sort") === `-${figure}`);
      await page.locator("th[aria-sort=descending]").waitFor();
      await page.goBack();
      await stair.waitFor();
    }
    expect(await stair.locator("a", { hasText: /^(beholdt|flere modtagere|anden|tilfaldet)/ }).count()).toBe(5);
  });
});

test("the other language is one link away, for the page and for whoever listens to it", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("link", { name: danish.otherLanguage.name }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    expect(new URL(page.url()).searchParams.get("language")).toBe("en");
    expect(await page.title()).toBe(english.titled(english.overview));
    await page.getByRole("heading", { name: english.totals.title }).waitFor();
    const [text, { totals, pool, frames: framed, departments }] = [await page.locator("main").innerText(), danish];
    for (const { title } of [totals, pool, framed, departments]) expect(text).not.toContain(title);

    await page.getByRole("link", { name: english.otherLanguage.name }).click();
    await page.getByRole("heading", { name: danish.totals.title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("da");
  });
});

test("an address that points to nothing says so and leads back", async () => {
  await visit(browser, `${site.address}/findes-ikke?unit=kr`, async (page) => {
    await page.getByRole("heading", { level: 1, name: danish.notFound.title }).waitFor();
    expect(await page.title()).toBe(danish.titled(danish.notFound.title));
    await page.getByRole("link", { name: danish.notFound.home }).click();
    await page.getByRole("heading", { name: danish.totals.title }).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe("/?unit=kr");
  });
});
