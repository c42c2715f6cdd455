import { imports } from "@hoest/shared/locale/da/imports";
import { investment } from "@hoest/shared/locale/da/investment";
import { investments } from "@hoest/shared/locale/da/investments";
import { screen as danish } from "@hoest/shared/locale/da/screen";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { caseFile } from "./support/files.ts";
import { entriesOf } from "./support/importing.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { focusedName, focusedTag, isFocusSeen, tabTo } from "./support/reach.ts";
import { startServer } from "./support/start-server.ts";
import { settled, visit } from "./support/visit.ts";

const { settings } = danish;
const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

afterAll(async () => {
  await browser.close();
  await site.leave();
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
    await settled(page);
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
    await expect.poll(() => asked(page)["asOf"]).toBe("2025-06-06");
    await expect.poll(() => focusedName(page)).toBe("6.\u00A0juni 2025");

    await tabTo(page, settings.priceLevel);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => asked(page)["priceLevel"]).toBe("2023");
    await tabTo(page, settings.unit);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => asked(page)["unit"]).toBe("kr");
    await tabTo(page, settings.department);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => asked(page)["department"]).toBeDefined();
  });
});

test("the keyboard is enough to narrow the list, to put it in order and to open a case with its views", async () => {
  await visit(browser, `${site.address}/investeringer`, async (page) => {
    await tabTo(page, investments.find);
    await page.keyboard.type("plejefam");
    await expect.poll(() => page.getByRole("table").locator("tbody tr").count()).toBe(1);
    await tabTo(page, investments.filters.harvest);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => Object.keys(asked(page)).sort()).toEqual(["find", "harvest"]);
    await page.keyboard.press("Home");
    await expect.poll(() => asked(page)).toEqual({ find: "plejefam" });
    await tabTo(page, "Realiseret");
    await page.keyboard.press("Enter");
    await expect.poll(() => asked(page)["sort"]).toBe("-realised");

    await tabTo(page, "Plejefamilier i stedet for døgninstitution");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/investeringer/I-08");
    await expect.poll(() => focusedTag(page)).toBe("H1");
    await settled(page);
    await tabTo(page, investment.tabs.tal);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => asked(page)["tab"]).toBe("gevinster");
    expect(await focusedName(page)).toBe(investment.tabs.gevinster);
    await page.keyboard.press("End");
    await expect.poll(() => asked(page)["tab"]).toBe("historik");
    expect(await isFocusSeen(page)).toBe(true);
    await page.keyboard.press("Home");
    await expect.poll(() => asked(page)).toEqual({});
  });
});

test("the keyboard is enough to import a file, to mend it on the way, and to say yes", async () => {
  await visit(browser, `${site.address}/indlaes`, async (page) => {
    // Asked for before anything is pressed: a browser needs a moment before it hands over its own dialog for files.
    const opening = page.waitForEvent("filechooser");
    await tabTo(page, imports.start.choose);
    await page.keyboard.press("Space");
    const chooser = await opening;
    await chooser.setFiles(caseFile("T-01", "3oo,0"));
    await page.getByRole("heading", { level: 1, name: imports.choices.title }).waitFor();
    await expect.poll(() => focusedTag(page)).toBe("H1");

    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getByRole("radio", { name: imports.choices.units.t }).isChecked()).toBe(true);
    expect(await isFocusSeen(page)).toBe(true);
    await tabTo(page, imports.choices.show);
    await page.keyboard.press("Enter");
    await page.getByLabel(imports.fix.cell("beløb", "4")).waitFor();

    await tabTo(page, /^beløb/);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("300,0");
    await page.keyboard.press("Enter");
    await page.getByText(imports.fix.saved("1", true)).waitFor();
    await tabTo(page, imports.confirm.button("3", false));
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(await page.evaluate("document.querySelector('dialog').contains(document.activeElement)")).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await expect.poll(() => focusedName(page)).toBe(imports.confirm.button("3", false));

    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    while ((await focusedName(page)) !== imports.confirm.yes) await tabTo(page, /./);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: imports.done.title("3", false) }).waitFor();
    await expect.poll(() => focusedTag(page)).toBe("H1");
  });
  expect(await entriesOf(site.address, "T-01")).toBe(3);
});
