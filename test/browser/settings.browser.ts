import { screen } from "@hoest/shared/locale/da/screen";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { answeredFigures, answeredTotals, shownTotals, writtenTotals } from "./support/figures.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const { settings } = screen;
const [site, browser] = await Promise.all([startServer(), launchBrowser()]);

afterAll(async () => {
  await browser.close();
  await site.leave();
});

/** Waits until the page has an address's settings, in whatever order, and shows what the API answers for them. */
async function expectFigures(page: Page, search: string): Promise<void> {
  const sorted = (text: string) => [...new URLSearchParams(text)].map((setting) => setting.join("=")).sort();
  await expect.poll(() => sorted(new URL(page.url()).search)).toEqual(sorted(search));
  const written = writtenTotals(await answeredTotals(site.address, search));
  await expect.poll(() => shownTotals(page)).toMatchObject(written);
}

async function chooseDate(page: Page, date: string): Promise<void> {
  await page.getByRole("group", { name: settings.label }).getByRole("button").click();
  const form = page.getByRole("dialog", { name: settings.asOf });
  await form.getByLabel(settings.asOf).fill(date);
  await form.getByRole("button", { name: settings.show }).click();
}

test("another year is another set of figures at another address", async () => {
  await visit(browser, site.address, async (page) => {
    await expectFigures(page, "");
    const before = await shownTotals(page);
    await page.getByLabel(settings.through).selectOption("2023");
    await expectFigures(page, "?through=2023");
    expect(await shownTotals(page)).not.toEqual(before);
    expect(await page.locator("h1").innerText()).toContain("2023");
  });
});

test("a date in the past shows what was known then, and says so", async () => {
  await visit(browser, site.address, async (page) => {
    await expectFigures(page, "");
    const before = await shownTotals(page);
    await chooseDate(page, "2025-03-31");
    await expectFigures(page, "?asOf=2025-03-31");
    expect(await shownTotals(page)).not.toEqual(before);
    expect(await page.locator("main").innerText()).toContain(screen.past("31.\u00A0marts 2025"));

    await page.getByRole("link", { name: settings.showToday }).click();
    await expectFigures(page, "");
  });
});

test("an address opened anew shows what it showed, and back leads back", async () => {
  await visit(browser, `${site.address}/?unit=mio`, async (page) => {
    await page.getByLabel(settings.through).selectOption("2024");
    await expectFigures(page, "?through=2024&unit=mio");
    await chooseDate(page, "2025-06-30");
    await expectFigures(page, "?through=2024&asOf=2025-06-30&unit=mio");
    const [shown, address] = [await shownTotals(page), page.url()];

    await page.reload();
    await expect.poll(() => shownTotals(page)).toEqual(shown);
    await visit(browser, address, async (other) => {
      await expect.poll(() => shownTotals(other)).toEqual(shown);
    });

    await page.goBack();
    await expectFigures(page, "?through=2024&unit=mio");
    await page.goBack();
    await expectFigures(page, "?unit=mio");
    expect(await page.getByLabel(settings.through).inputValue()).not.toBe("2024");
    await page.goForward();
    await expectFigures(page, "?through=2024&unit=mio");
  });
});

test("a department is its own figures, in words and everywhere below", async () => {
  const [department = ""] = (await answeredFigures(site.address, "")).departments;
  await visit(browser, site.address, async (page) => {
    await page.getByLabel(settings.department, { exact: true }).selectOption({ label: department });
    await expectFigures(page, `?${new URLSearchParams({ department })}`);
    expect(await page.locator("main").innerText()).toContain(screen.totals.departmentNote);
  });
});

test("another year's prices are other amounts", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByLabel(settings.priceLevel).selectOption("2024");
    await expectFigures(page, "?priceLevel=2024");
    expect(await page.locator("main").innerText()).toContain("2024-priser");
  });
});

test("in kroner the sentence and the stair are whole, and tables are to the øre", async () => {
  const { harvested } = await answeredTotals(site.address, "");
  await visit(browser, site.address, async (page) => {
    await page.getByLabel(settings.unit).selectOption("kr");
    await expect.poll(() => new URL(page.url()).search).toBe("?unit=kr");
    const whole = new Intl.NumberFormat("da-DK").format(Math.round(harvested / 100));
    await expect.poll(async () => (await shownTotals(page))["harvested"]).toBe(whole);
    const exact = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 2 }).format(harvested / 100);
    await page.getByRole("cell", { name: exact }).first().waitFor();
  });
});

test("a setting in the address that means nothing is named, and the usual is shown", async () => {
  await visit(browser, `${site.address}/?unit=euro`, async (page) => {
    await page.getByText(settings.wrong(settings.parameter.unit, "euro")).waitFor();
    await page.getByRole("link", { name: settings.forget }).click();
    await expectFigures(page, "");
  });
});
