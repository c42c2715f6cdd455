import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { launchBrowser } from "./support/launch-browser.ts";
import { ibmViolations, isFocusSeen, sidewaysPixels, violations } from "./support/reach.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);

afterAll(async () => {
  await browser.close();
  await site.leave();
});

const faults = {
  "an error": "console.error('planted')",
  "an exception": "setTimeout(() => { throw new Error('planted'); }, 0)",
  "a script from nowhere": "document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.planted = true' }))",
  "a style of its own": "document.body.setAttribute('style', 'color: red')",
  "a picture from elsewhere": "document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:9/mark.png', alt: '' }))",
} as const;

for (const [what, fault] of Object.entries(faults)) {
  test(`a page with ${what} fails the visit`, async () => {
    const journey = async (page: Page) => {
      await page.evaluate(fault);
      await page.waitForTimeout(100);
    };
    await expect(visit(browser, site.address, journey)).rejects.toThrow(/planted|CSP/);
  });
}

test("a fault planted against each promise of reach is seen", async () => {
  await visit(browser, site.address, async (page) => {
    await page.keyboard.press("Tab");
    expect(await isFocusSeen(page)).toBe(true);
    await page.evaluate("(sheet = new CSSStyleSheet()).replaceSync(':focus { outline: none !important; transform: translateY(-9in) !important }')");
    await page.evaluate("document.adoptedStyleSheets = [sheet]");
    expect(await isFocusSeen(page)).toBe(false);

    expect(await sidewaysPixels(page)).toBe(0);
    await page.evaluate("document.body.append(Object.assign(document.createElement('input'), { size: 900 }))");
    expect(await sidewaysPixels(page)).toBeGreaterThan(0);
    expect((await violations(page)).join()).toContain("label: input");
    await page.evaluate("document.body.append(Object.assign(document.createElement('table'), { innerHTML: '<caption> </caption><tr><th>A</th></tr><tr><td>1</td></tr>' }))");
    expect((await ibmViolations(page)).join()).toContain("table_caption_empty");
  });
});
