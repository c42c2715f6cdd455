import { screen as danish } from "@hoest/shared/locale/da/screen";
import { afterAll, expect, test } from "vitest";
import { type Look, launchBrowser, visit } from "./support/browser.ts";
import { focusedName, sidewaysPixels, tabTo, violations } from "./support/reach.ts";
import { startServer } from "./support/start-server.ts";

const { settings } = danish;
const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const narrow: Look = { viewport: { width: 390, height: 844 } };

afterAll(async () => {
  await browser.close();
  await site.leave();
});

const looks: Readonly<Record<string, readonly [search: string, look: Look]>> = {
  "in Danish": ["/", {}],
  "in English": ["/?language=en", {}],
  "in the dark": ["/", { colorScheme: "dark" }],
  "on a telephone": ["/", narrow],
  "on a telephone in the dark": ["/?language=en", { ...narrow, colorScheme: "dark" }],
  "with a date in the past and wrong settings": ["/?asOf=2025-06-30&unit=euro", {}],
  "where there is no page": ["/findes-ikke", {}],
  "where a price index is missing": ["/?priceLevel=1991", { expects: /status of 422/ }],
};

for (const [where, [search, look]] of Object.entries(looks)) {
  test(`nothing shuts anyone out ${where}`, async () => {
    await visit(browser, `${site.address}${search}`, async (page) => {
      expect(await violations(page)).toEqual([]);
    }, look);
  });
}

test("the form for a date shuts nobody out while it is open", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("group", { name: settings.label }).getByRole("button").click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

test("no page scrolls sideways on a telephone", async () => {
  for (const search of ["/", "/?unit=kr&language=en", "/?asOf=2025-06-30&unit=euro", "/findes-ikke", "/?priceLevel=1991"]) {
    await visit(browser, `${site.address}${search}`, async (page) => {
      expect(await sidewaysPixels(page), search).toBe(0);
    }, { ...narrow, expects: /status of 422/ });
  }
});

test("the keyboard is enough to skip to the content", async () => {
  await visit(browser, site.address, async (page) => {
    await tabTo(page, danish.skip);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
  });
});

test("the keyboard is enough to change every setting, and focus is always seen", async () => {
  await visit(browser, site.address, async (page) => {
    await tabTo(page, settings.through);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).search).toBe("?through=2024");
    expect(await focusedName(page)).toBe(settings.through);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    // Day and month alike: the field takes them in the order of the browser's own language.
    await page.keyboard.type("06062025");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("asOf")).toBe("2025-06-06");
    await expect.poll(() => focusedName(page)).toBe("6.\u00A0juni 2025");

    await tabTo(page, settings.priceLevel);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).searchParams.get("priceLevel")).toBe("2023");
    await tabTo(page, settings.unit);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).searchParams.get("unit")).toBe("kr");
  });
});
