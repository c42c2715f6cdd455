import { imports } from "@hoest/shared/locale/da/imports";
import { investment } from "@hoest/shared/locale/da/investment";
import { people } from "@hoest/shared/locale/da/people";
import { screen as danish } from "@hoest/shared/locale/da/screen";
import { afterAll, expect, test } from "vitest";
import { caseFile } from "./support/files.ts";
import { offer } from "./support/importing.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { entrances, pages, waitingImport } from "./support/pages.ts";
import { ibmViolations, violations } from "./support/reach.ts";
import { startServer } from "./support/start-server.ts";
import { type Look, settled, visit } from "./support/visit.ts";

const { settings } = danish;
const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const everyPage = { ...pages, ...(await waitingImport(site.address)) };
const narrow: Look = { viewport: { width: 390, height: 844 } };

afterAll(async () => {
  await browser.close();
  await site.leave();
});

const nobody: Look = { as: null, expects: /status of 401/ };

for (const [what, path, look] of [...looked(everyPage, {}), ...looked(entrances, nobody)]) {
  test(`nothing shuts anyone out of ${what}: by two engines, in the dark, and on a telephone`, async () => {
    await visit(browser, `${site.address}${path}`, async (page) => {
      await settled(page);
      expect(await violations(page), "axe").toEqual([]);
      expect(await ibmViolations(page), "IBM").toEqual([]);
      // In the dark the colours are others, and nothing else is.
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, ["color-contrast", "link-in-text-block"]), "dark").toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await violations(page), "narrow").toEqual([]);
    }, { ...look, reducedMotion: "reduce" });
  });
}

function looked(some: Readonly<Record<string, string>>, look: Look): [what: string, path: string, look: Look][] {
  return Object.entries(some).map(([what, path]) => [what, path, look]);
}

const troubled: Readonly<Record<string, readonly [path: string, look: Look]>> = {
  "in English": ["/?language=en", {}],
  "in English in the dark, on a telephone": ["/?language=en", { ...narrow, colorScheme: "dark" }],
  "with a date in the past and wrong settings": ["/?asOf=2025-06-30&unit=euro", {}],
  "where a price index is missing": ["/?priceLevel=1991", { ...narrow, expects: /status of 422/ }],
  "where a case is missing": ["/investeringer/I-99", { ...narrow, expects: /status of 404/ }],
  "where nothing is found": ["/investeringer?find=intet", {}],
  "of the people, as one who may change them": ["/administration", { as: "admin" }],
  "of the people, in the dark, on a telephone": ["/administration?language=en", { ...narrow, as: "admin", colorScheme: "dark" }],
  "of the people, as one who may not see them": ["/administration", { ...narrow, as: "reader" }],
  "of an act in the dark, on a telephone": ["/revisionsspor?act=2&language=en", { ...narrow, colorScheme: "dark" }],
  "where an act is missing": ["/revisionsspor?act=9999", { expects: /status of 404/ }],
  "where the role is another's": ["/indlaes", { ...narrow, as: "reader" }],
  "of signing in, in English": ["/log-ind?language=en", nobody],
  "where a file is gone": ["/indlaes?import=x", { expects: /status of 404/ }],
};

for (const [where, [search, look]] of Object.entries(troubled)) {
  test(`nothing shuts anyone out ${where}`, async () => {
    await visit(browser, `${site.address}${search}`, async (page) => {
      expect(await violations(page)).toEqual([]);
    }, look);
  });
}

test("what opens over a page shuts nobody out: a date, a choice of columns, files of a chart, a question", async () => {
  await visit(browser, `${site.address}/investeringer?view=scatter`, async (page) => {
    await settled(page);
    await page.getByRole("button", { name: /^Hent/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Vis som tabel" }).click();
    expect(await violations(page)).toEqual([]);
  });
  await visit(browser, `${site.address}/investeringer`, async (page) => {
    await page.getByRole("group", { name: settings.label }).getByRole("button").click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Kolonner" }).click();
    expect(await violations(page)).toEqual([]);
  });
  await visit(browser, `${site.address}/tallene`, async (page) => {
    await page.getByRole("button", { name: /^Konto:/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.context().clearCookies();
    await page.getByRole("link", { name: danish.overview }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
  }, { expects: /status of 401/ });
  await visit(browser, `${site.address}/indlaes`, async (page) => {
    await offer(page, caseFile("T-91", "300,0"));
    await page.getByRole("button", { name: imports.confirm.button("3", false) }).click();
    expect(await violations(page)).toEqual([]);
  });
});

test("what asks something of people shuts nobody out, by two engines", async () => {
  await visit(browser, `${site.address}/administration`, async (page) => {
    await page.getByRole("button", { name: people.invite.button }).click();
    await page.getByRole("button", { name: people.invite.send }).click();
    expect([...(await violations(page)), ...(await ibmViolations(page))]).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: people.options("Læser") }).click();
    await page.getByRole("button", { name: people.edit }).click();
    expect([...(await violations(page)), ...(await ibmViolations(page))]).toEqual([]);
  }, { as: "admin" });
  await visit(browser, `${site.address}/investeringer/I-08`, async (page) => {
    await page.getByRole("button", { name: investment.owners.editLabel }).click();
    await page.getByRole("checkbox").first().waitFor();
    expect([...(await violations(page)), ...(await ibmViolations(page))]).toEqual([]);
  }, { ...narrow, colorScheme: "dark" });
});
