import { screen as danish } from "@hoest/shared/locale/da/screen";
import { screen as english } from "@hoest/shared/locale/en/screen";
import { afterAll, expect, test } from "vitest";
import { launchBrowser, visit } from "./support/browser.ts";
import { answeredTotals, inMillions, inPercent, shownTotals, told, writtenTotals } from "./support/figures.ts";
import { startServer } from "./support/start-server.ts";

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

test("every investment of the pool is on the page", async () => {
  const answer: { investments: { code: string; title: string }[] } = JSON.parse(await (await fetch(`${site.address}/api/investments`)).text());
  await visit(browser, site.address, async (page) => {
    const table = page.getByRole("region", { name: danish.investments.title, exact: true });
    for (const { title } of answer.investments) expect(await table.getByText(title, { exact: true }).count(), title).toBeGreaterThan(0);
  });
});

test("the other language is one link away, for the page and for whoever listens to it", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("link", { name: danish.otherLanguage.name }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    expect(new URL(page.url()).searchParams.get("language")).toBe("en");
    expect(await page.title()).toBe(english.titled(english.overview));
    await page.getByRole("heading", { name: english.totals.title }).waitFor();
    const [text, { totals, years, frames, departments }] = [await page.locator("main").innerText(), danish];
    for (const { title } of [totals, years, frames, departments]) expect(text).not.toContain(title);

    await page.getByRole("link", { name: english.otherLanguage.name }).click();
    await page.getByRole("heading", { name: danish.totals.title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("da");
  });
});

test("an address that points to nothing says so and leads back", async () => {
  await visit(browser, `${site.address}/findes-ikke?unit=kr`, async (page) => {
    await page.getByRole("heading", { level: 1, name: danish.notFound.title }).waitFor();
    await page.getByRole("link", { name: danish.notFound.home }).click();
    await page.getByRole("heading", { name: danish.totals.title }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
  });
});
