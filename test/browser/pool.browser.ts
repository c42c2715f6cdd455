import { overview } from "@hoest/shared/locale/da/overview";
import { poolParts } from "@hoest/shared/locale/da/pool-parts";
import { screen } from "@hoest/shared/locale/da/screen";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { csvRows, downloaded } from "./support/downloads.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { askSite } from "./support/sign-in.ts";
import { startServer } from "./support/start-server.ts";
import { oreOf, rowsOf } from "./support/tables.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const kroner = `${site.address}/?unit=kr`;

afterAll(async () => {
  await browser.close();
  await site.leave();
});

type Account = Readonly<Record<"available" | "allocated" | "repaid" | "committed" | "spent", number>>;

async function answeredPool(): Promise<Readonly<Record<string, Account>>> {
  const answer: { pool: Record<string, Account> } = JSON.parse(await (await askSite(site.address, "/api/figures")).text());
  return answer.pool;
}

function amounts(page: Page) {
  return page.getByRole("region", { name: screen.pool.title }).getByTitle(screen.pool.open);
}

test("every amount of the pool is one click from its entries, and they add up to it to the øre", async () => {
  const { service } = await answeredPool();
  await visit(browser, kroner, async (page) => {
    const figures = ["available", "allocated", "repaid", "committed", "spent"] as const;
    for (const [index, figure] of figures.entries()) {
      await amounts(page).nth(index).click();
      const table = page.getByRole("table", { name: new RegExp(`^Service: .* ${poolParts.figure[figure].replace("-", " ")}, post for post`) });
      await table.waitFor();
      const rows = await rowsOf(table);
      expect(rows.length, figure).toBeGreaterThan(1);
      expect(rows.reduce((sum, row) => sum + oreOf(row[2] ?? ""), 0), figure).toBe(service?.[figure]);
      expect(oreOf((await table.locator("tfoot td").allInnerTexts())[1] ?? "")).toBe(service?.[figure]);
      expect(new URL(page.url()).searchParams.get("pool")).toBe(`service.${figure}`);
    }
  });
});

test("an entry of a case leads on to it among the case's own, and what was set aside says on which decision", async () => {
  await visit(browser, kroner, async (page) => {
    await amounts(page).nth(1).click();
    const allocated = page.getByRole("table", { name: /afsat, post for post/ });
    await allocated.waitFor();
    const [first = []] = await rowsOf(allocated);
    expect(first.slice(5).join(" ")).toMatch(/demopuljen .*indlæst fil .*Byrådet/s);
    await amounts(page).nth(3).click();
    await page.getByRole("table", { name: /bevilget, post for post/ }).locator("tbody a").first().click();
    await page.waitForURL(/\/investeringer\/.*tab=historik.*#entry-\d+$/);
    await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).waitFor();
  });
});

test("the entries are saved as they are shown, in order and with their sum, and a link shows the other person the same", async () => {
  const { capital } = await answeredPool();
  await visit(browser, `${kroner}&pool=capital.allocated&sort=amount`, async (page) => {
    const table = page.getByRole("table", { name: /^Anlæg: / });
    await table.waitFor();
    const shown = (await rowsOf(table)).map((row) => oreOf(row[2] ?? ""));
    expect(shown).toEqual(shown.toSorted((one, other) => one - other));
    const [head = [], ...rows] = csvRows(await downloaded(page, () => page.getByRole("button", { name: "Hent CSV" }).last().click()));
    const at = head.findIndex((name) => name.startsWith("I 2025-priser (kr."));
    expect(rows.map((row) => oreOf(row[at] ?? ""))).toEqual([...shown, capital?.allocated]);
  });
});

test("an amount of nothing leads to its entries too, and says that there are none", async () => {
  const { capital } = await answeredPool();
  expect(capital?.repaid).toBe(0);
  await visit(browser, kroner, async (page) => {
    await page.locator("[id='capital.repaid']").click();
    await page.getByRole("heading", { name: /^Anlæg: / }).waitFor();
    await page.getByText(poolParts.empty).waitFor();
    expect(new URL(page.url()).searchParams.get("pool")).toBe("capital.repaid");
  });
});

test("who closes what was taken apart is back at the number that opened it, also when a link did", async () => {
  const close = (page: Page) => page.getByRole("link", { name: overview.opened.close, exact: true });
  await visit(browser, kroner, async (page) => {
    await amounts(page).nth(3).click();
    await page.getByRole("table", { name: /bevilget, post for post/ }).waitFor();
    await close(page).click();
    await expect.poll(() => focusedId(page)).toBe("service.committed");
    await expect.poll(() => close(page).count()).toBe(0);
    expect(await focusedId(page)).toBe("service.committed");

    await page.getByRole("button", { name: "Vis som tabel" }).click();
    await page.getByRole("link", { name: "2024", exact: true }).click();
    await page.getByRole("heading", { name: overview.year.title("2024") }).waitFor();
    await close(page).press("Enter");
    await expect.poll(() => close(page).count()).toBe(0);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("2024");
  });
  await visit(browser, `${kroner}&pool=capital.allocated`, async (page) => {
    await close(page).press("Enter");
    await expect.poll(() => close(page).count()).toBe(0);
    expect(await focusedId(page)).toBe("capital.allocated");
  });
});

function focusedId(page: Page): Promise<unknown> {
  return page.evaluate("document.activeElement.id");
}
