import { frames } from "@hoest/shared/entry";
import { problem } from "@hoest/shared/locale/da/problem";
import { screen } from "@hoest/shared/locale/da/screen";
import { afterAll, expect, test } from "vitest";
import { launchBrowser, visit } from "./support/browser.ts";
import { answeredTotals, shownTotals, writtenTotals } from "./support/figures.ts";
import { startServer } from "./support/start-server.ts";

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

test("a server that is gone is explained, and its figures come when it is back", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await site.stop();
    await page.getByLabel(screen.settings.through).selectOption("2023");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(screen.unreachable);
    expect(await alert.innerText()).toContain(screen.failed.safe);

    await site.start();
    await page.getByRole("button", { name: screen.retry }).click();
    const written = writtenTotals(await answeredTotals(site.address, "?through=2023"));
    await expect.poll(() => shownTotals(page)).toMatchObject(written);
    expect(new URL(page.url()).search).toBe("?through=2023");
  }, { expects: /ERR_CONNECTION_REFUSED/ });
});
