import { audit as words } from "@hoest/shared/locale/da/audit";
import { investment } from "@hoest/shared/locale/da/investment";
import { words as ledger } from "@hoest/shared/locale/da/words";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { csvRows, downloaded } from "./support/downloads.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const trail = `${site.address}/revisionsspor`;

afterAll(async () => {
  await browser.close();
  await site.leave();
});

const rows = (page: Page) => page.getByRole("table").locator("tbody tr");
const chip = (page: Page, name: string) => page.getByRole("group", { name: words.filters.label }).getByLabel(name, { exact: true });

test("the trail is narrowed by words, by what and by day, all of it in the address, and the file holds what is shown", async () => {
  await visit(browser, trail, async (page) => {
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3);
    await chip(page, words.filters.what).selectOption("name-owners");
    await expect.poll(() => rows(page).count()).toBe(4);
    await page.getByRole("searchbox").fill("skolefravær");
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ what: "name-owners", find: "skolefravær" });
    const file = await downloaded(page, () => page.getByRole("link", { name: words.saveCsv }).click());
    expect(csvRows(file).slice(1).map(([, , , , act, subject]) => [act, subject])).toEqual([[words.act["name-owners"], "I-14"]]);
    await page.getByLabel(words.filters.to, { exact: true }).fill("2020-01-01");
    await page.getByText(words.empty).waitFor();
  });
});

test("an entry of a case leads to its act, and the act to the entries it wrote and back to the case", async () => {
  await visit(browser, `${site.address}/investeringer/I-08?tab=historik`, async (page) => {
    await page.getByRole("link", { name: investment.history.act("2") }).first().click();
    await page.getByRole("heading", { level: 1, name: words.one.title("2", words.act.import) }).waitFor();
    await page.getByRole("heading", { name: words.one.entries("375", false) }).waitFor();
    await expect.poll(() => rows(page).count()).toBe(50);
    expect(await page.locator("main").innerText()).toMatch(/[0-9a-f]{64}/);
    await page.getByRole("link", { name: "19", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Plejefamilier i stedet for døgninstitution" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#entry-19");
  });
});

test("a reader is told who may read the trail, and meets no link to an act", async () => {
  await visit(browser, trail, async (page) => {
    await page.getByRole("heading", { level: 1, name: words.refused.title }).waitFor();
    await page.goto(`${site.address}/investeringer/I-08?tab=historik`);
    await page.getByText(ledger.by("demo")).first().waitFor();
    expect(await page.getByRole("link", { name: investment.history.act("2") }).count()).toBe(0);
  }, { as: "reader" });
});
