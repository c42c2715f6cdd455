import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, expect, test } from "vitest";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { settled, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const isUpdating = process.env["HOEST_UPDATE_REFERENCES"] === "1";
// What another version of the browser may smooth in another way; a colour or a word that is another is more.
const mostOther = 0.003;

afterAll(async () => {
  await browser.close();
  await site.leave();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every component looks as it was agreed to look, ${colorScheme}`, async () => {
    await visit(browser, `${site.address}/designsystem`, async (page) => {
      await settled(page);
      const taken = coarse(PNG.sync.read(await page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" })));
      const reference = fileURLToPath(new URL(`references/designsystem-${colorScheme}.png`, import.meta.url));
      if (isUpdating) writeFileSync(reference, PNG.sync.write(taken, { colorType: 2, deflateLevel: 9 }));
      expect(existsSync(reference), "HOEST_UPDATE_REFERENCES=1 writes what there is to compare with").toBe(true);
      const agreed = PNG.sync.read(readFileSync(reference));
      expect([taken.width, taken.height]).toEqual([agreed.width, agreed.height]);
      const other = pixelmatch(agreed.data, taken.data, undefined, taken.width, taken.height, { threshold: 0.1 });
      expect(other / (taken.width * taken.height)).toBeLessThanOrEqual(mostOther);
    }, { colorScheme, reducedMotion: "reduce", viewport: { width: 1100, height: 800 } });
  });
}

test("the page of components has one heading of the first rank, and asks the server for nothing", async () => {
  await visit(browser, `${site.address}/designsystem`, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await settled(page);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(asked.filter((address) => address.includes("/api/"))).toEqual([]);
  });
});

/** The same picture in sixteen shades of each colour, which nobody sees the difference of and which takes half the room. */
function coarse(picture: PNG): PNG {
  for (const [index, shade] of picture.data.entries()) if (index % 4 !== 3) picture.data[index] = Math.floor(shade / 16) * 16;
  return picture;
}
