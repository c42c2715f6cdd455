import { afterAll, expect, test } from "vitest";
import { launchBrowser } from "./support/launch-browser.ts";
import { entrances, pages, waitingImport } from "./support/pages.ts";
import { layoutShift, sidewaysPixels } from "./support/reach.ts";
import { startServer } from "./support/start-server.ts";
import { settled, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const everyPage = {
  ...pages, ...(await waitingImport(site.address)),
  "whole kroner": "/?unit=kr", "whole kroner in English": "/?unit=kr&language=en", "the list in kroner": "/investeringer?unit=kr",
};
// The second is a window of 1366 pixels at 200 %.
const widths = [390, 683, 320] as const;
const mostShift = 0.02;

afterAll(async () => {
  await browser.close();
  await site.leave();
});

test("no page scrolls sideways on a telephone, at 200 %, or where the room is least", async () => {
  const beyond: string[] = [];
  for (const [what, path] of Object.entries(everyPage)) {
    await visit(browser, `${site.address}${path}`, async (page) => {
      await settled(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        // Charts and tables take their new width when the browser has told them of it.
        await page.waitForTimeout(150);
        const pixels = await sidewaysPixels(page);
        if (pixels !== 0) beyond.push(`${what} at ${width}: ${pixels} pixels`);
      }
    });
  }
  expect(beyond, beyond.join("\n")).toEqual([]);
});

for (const path of ["/", "/investeringer", "/investeringer?view=scatter", "/investeringer/I-08", "/indlaes", "/konto"]) {
  test(`nothing jumps while ${path} opens, on a desk or on a telephone`, async () => {
    for (const viewport of [{ width: 1366, height: 768 }, { width: 390, height: 844 }]) {
      await visit(browser, `${site.address}${path}`, async (page) => {
        await settled(page);
        expect(await layoutShift(page), `at ${viewport.width}`).toBeLessThanOrEqual(mostShift);
      }, { viewport });
    }
  });
}

test("no way in scrolls sideways, and nothing jumps while it opens", async () => {
  for (const [what, path] of Object.entries(entrances)) {
    for (const width of [1366, ...widths]) {
      await visit(browser, `${site.address}${path}`, async (page) => {
        await settled(page);
        expect(await sidewaysPixels(page), `${what} at ${width}`).toBe(0);
        expect(await layoutShift(page), `${what} at ${width}`).toBeLessThanOrEqual(mostShift);
      }, { viewport: { width, height: 844 }, as: null, expects: /status of 401/ });
    }
  }
});

test("nothing jumps when one goes from page to page", async () => {
  await visit(browser, site.address, async (page) => {
    await settled(page);
    for (const name of ["Investeringer", "Indlæs", "Overblik"]) {
      await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
      await expect.poll(() => page.title()).toContain(name);
      await settled(page);
    }
    expect(await layoutShift(page)).toBeLessThanOrEqual(mostShift);
  });
});
