import { frames } from "@hoest/shared/entry";
import { investment } from "@hoest/shared/locale/da/investment";
import { overview } from "@hoest/shared/locale/da/overview";
import { problem } from "@hoest/shared/locale/da/problem";
import { screen } from "@hoest/shared/locale/da/screen";
import { investment as english } from "@hoest/shared/locale/en/investment";
import { screen as inEnglish } from "@hoest/shared/locale/en/screen";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { answeredTotals, shownTotals, writtenTotals } from "./support/figures.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);

afterAll(async () => {
  await browser.close();
  await site.leave();
});

test("a price level without an index is explained, with the ones there are", async () => {
  await visit(browser, `${site.address}/?priceLevel=1991`, async (page) => {
    await page.getByRole("heading", { name: screen.noPrices.title }).waitFor();
    const explained = frames.map((frame) => problem["missing-price-index"]({ frame, year: 1991 }));
    const told = await page.getByRole("alert").innerText();
    expect(explained.filter((sentence) => told.includes(sentence))).toHaveLength(1);

    await page.getByRole("link", { name: screen.settings.prices("2024") }).click();
    const written = writtenTotals(await answeredTotals(site.address, "?priceLevel=2024"));
    await expect.poll(() => shownTotals(page)).toMatchObject(written);
  }, { expects: /status of 422/ });
});

test("a price level without an index is explained on the list and on a case too", async () => {
  for (const path of ["/investeringer", "/investeringer/I-08"]) {
    await visit(browser, `${site.address}${path}?priceLevel=1991`, async (page) => {
      await page.getByRole("heading", { name: screen.noPrices.title }).waitFor();
      await page.getByRole("link", { name: screen.withoutSettings }).click();
      await page.getByRole("table").first().waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
    }, { expects: /status of 422/ });
  }
});

test("a case that does not exist is named, in both languages, with the way to those there are", async () => {
  await visit(browser, `${site.address}/investeringer/I-99?unit=kr`, async (page) => {
    await page.getByRole("heading", { level: 1, name: investment.missing.title }).waitFor();
    expect(await page.title()).toBe(screen.titled(investment.missing.title));
    expect(await page.locator("main").innerText()).toContain(problem["no-such-investment"]({ code: "I-99" }));
    await page.getByRole("link", { name: screen.otherLanguage.name }).click();
    await page.getByRole("heading", { level: 1, name: english.missing.title }).waitFor();
    expect(await page.title()).toBe(screen.titled(english.missing.title));
    await page.getByRole("link", { name: english.missing.back }).click();
    await page.getByRole("table").first().waitFor();
    expect(new URL(page.url()).searchParams.get("unit")).toBe("kr");
  }, { expects: /status of 404/ });
});

test("a year without figures says that nothing was expected, and shows no rate", async () => {
  await visit(browser, `${site.address}/?through=2017`, async (page) => {
    const headline = await page.locator("h1").innerText();
    expect(headline).toContain("2017");
    expect(headline).not.toMatch(/NaN|%|undefined|null/);
    expect(await shownTotals(page)).toMatchObject(writtenTotals(await answeredTotals(site.address, "?through=2017")));
    expect(await page.locator("main").innerText()).not.toMatch(/NaN|undefined|Infinity/);
  });
  await visit(browser, `${site.address}/?year=1990`, async (page) => {
    await page.getByText(overview.year.none("1990")).waitFor();
  });
});

test("a date before anything was known says so, on every page of figures", async () => {
  const then = "1.\u00A0januar 2001";
  for (const path of ["/", "/investeringer"]) {
    await visit(browser, `${site.address}${path}?asOf=2001-01-01`, async (page) => {
      await page.getByRole("heading", { level: 1, name: screen.empty.before(then) }).waitFor();
    }, { expects: /status of 422/ });
  }
  await visit(browser, `${site.address}/investeringer/I-08?asOf=2001-01-01`, async (page) => {
    await page.getByText(investment.unknownThen(then)).waitFor();
  }, { expects: /status of 422/ });
});

/** Waits for the words about a server that is gone, lets it come back, and asks again by hand: nothing tells the page that the server is back. */
async function overcome(page: Page): Promise<void> {
  await page.route("**/api/health", (route) => route.abort("connectionrefused"));
  const alert = page.getByRole("alert");
  await alert.waitFor({ timeout: 10_000 });
  expect(await alert.innerText()).toContain(screen.unreachable);
  expect(await alert.innerText()).toContain(screen.failed.safe);
  await site.start();
  await page.getByRole("button", { name: screen.retry }).click();
}

test("a server that is gone is explained, and its figures come when it is back", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await site.stop();
    await page.getByLabel(screen.settings.through).selectOption("2023");
    await overcome(page);
    const written = writtenTotals(await answeredTotals(site.address, "?through=2023"));
    await expect.poll(() => shownTotals(page)).toMatchObject(written);
    expect(new URL(page.url()).search).toBe("?through=2023");
  }, { expects: /ERR_CONNECTION_REFUSED/ });
});

test("a page that lost the server goes on by itself when the server is back", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await site.stop();
    await page.getByLabel(screen.settings.through).selectOption("2023");
    await page.getByRole("alert").getByText(screen.unreachable).waitFor({ timeout: 10_000 });
    await site.start();
    const written = writtenTotals(await answeredTotals(site.address, "?through=2023"));
    await expect.poll(() => shownTotals(page), { timeout: 10_000 }).toMatchObject(written);
  }, { expects: /ERR_CONNECTION_REFUSED/ });
});

test("a language whose words cannot be fetched says so in that language, and comes when the server is back", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await site.stop();
    await page.getByRole("link", { name: screen.otherLanguage.name }).click();
    await page.getByRole("alert").getByText(screen.otherLanguage.missing).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("da");
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await site.start();
    await page.getByRole("heading", { name: inEnglish.totals.title }).waitFor({ timeout: 15_000 });
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");

    // Danish is always at hand.
    await site.stop();
    await page.getByRole("link", { name: inEnglish.otherLanguage.name }).click();
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await site.start();
  }, { expects: /ERR_CONNECTION_REFUSED|dynamically imported module|preload/ });
});

test("a server that goes while a list is open is explained where one goes next, and nothing chosen is lost", async () => {
  await visit(browser, `${site.address}/investeringer?harvest=pending`, async (page) => {
    await page.getByRole("table").waitFor();
    await site.stop();
    await page.getByLabel(screen.settings.priceLevel).selectOption("2024");
    await overcome(page);
    await page.getByRole("table").waitFor();
    expect(new URL(page.url()).searchParams.get("harvest")).toBe("pending");

    await site.stop();
    await page.getByLabel(screen.settings.through).selectOption("2023");
    await overcome(page);
    await page.getByRole("table").waitFor();
  }, { expects: /ERR_CONNECTION_REFUSED/ });
});

test("a server that goes before the first visit to a page leaves words there, and the way on works when it is back", async () => {
  await visit(browser, `${site.address}/investeringer`, async (page) => {
    await page.getByRole("table").waitFor();
    await site.stop();
    await page.getByRole("table").getByRole("link").first().click();
    await overcome(page);
    await page.getByRole("tab").first().waitFor();
  }, { expects: /ERR_CONNECTION_REFUSED|dynamically imported module|preload/ });
});
