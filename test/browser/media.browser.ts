import { dataTable } from "@hoest/shared/locale/da/data-table";
import { investments as words } from "@hoest/shared/locale/da/investments";
import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { launchBrowser } from "./support/launch-browser.ts";
import { pages } from "./support/pages.ts";
import { violations } from "./support/reach.ts";
import { startServer } from "./support/start-server.ts";
import { settled, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const looked = ["overview", "the list", "a case", "the import"] as const;

afterAll(async () => {
  await browser.close();
  await site.leave();
});

function styleOf(place: Locator, property: string): Promise<string> {
  return place.evaluate((element, name) => element.ownerDocument.defaultView?.getComputedStyle(element).getPropertyValue(name) ?? "", property);
}

test("in a reader's own colours the chosen view can be told from the others, and so can the entry an address points to", async () => {
  await visit(browser, `${site.address}/investeringer`, async (page) => {
    const [chosen, other] = [page.getByRole("tab", { selected: true }), page.getByRole("tab", { selected: false }).first()];
    const ground = await styleOf(page.locator("body"), "background-color");
    expect(await styleOf(other, "border-bottom-color")).toBe(ground);
    expect(await styleOf(chosen, "border-bottom-color")).not.toBe(ground);

    await page.goto(`${site.address}/investeringer/I-08?tab=historik`);
    const row = page.getByRole("table").locator("tbody tr").nth(3);
    const id = await row.getAttribute("id");
    expect(await styleOf(row, "outline-style")).toBe("none");
    await page.goto(`${site.address}/investeringer/I-08?tab=historik#${id}`);
    await expect.poll(() => styleOf(page.locator(`[id="${id}"]`), "outline-style")).toBe("solid");
  }, { forcedColors: "active" });
});

for (const what of looked) {
  test(`in a reader's own colours, light and dark, ${what} shuts nobody out`, async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await visit(browser, `${site.address}${pages[what]}`, async (page) => {
        await settled(page);
        expect(await violations(page), colorScheme).toEqual([]);
      }, { forcedColors: "active", colorScheme });
    }
  });

  test(`a reader who wants nothing to move sees nothing move on ${what}`, async () => {
    await visit(browser, `${site.address}${pages[what]}`, async (page) => {
      await settled(page);
      expect(await page.evaluate("document.getAnimations().filter(({ playState }) => playState === 'running').length")).toBe(0);
    }, { reducedMotion: "reduce" });
  });

  test(`on paper, ${what} has what was chosen and nothing that can only be pressed`, async () => {
    await visit(browser, `${site.address}${pages[what]}`, async (page) => {
      await settled(page);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 760, height: 1_000 });
      expect(await styleOf(page.locator("body"), "background-color")).toBe("rgb(255, 255, 255)");
      expect(await page.getByRole("navigation").isVisible()).toBe(false);
      expect(await page.getByRole("tab", { selected: false }).filter({ visible: true }).count()).toBe(0);
      expect(await page.getByRole("button", { name: /^(Hent CSV|Hent:|Kolonner|Vis som tabel)/ }).filter({ visible: true }).count()).toBe(0);
    });
  });
}

test("a printed list says which filter it has, not which it might have had, and its sum stands once", async () => {
  await visit(browser, `${site.address}/investeringer?frame=service`, async (page) => {
    await page.emulateMedia({ media: "print" });
    const chips = page.getByRole("group", { name: words.filters.label });
    expect((await chips.innerText()).trim()).toBe("Ramme: Service");
    expect(await page.getByRole("button", { name: dataTable.saveCsv }).isVisible()).toBe(false);
    expect(await styleOf(page.getByRole("table").locator("tfoot"), "display")).toBe("table-row-group");
  });
});
