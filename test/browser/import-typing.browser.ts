import { imports as words } from "@hoest/shared/locale/da/imports";
import { screen } from "@hoest/shared/locale/da/screen";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { caseFile, caseHead } from "./support/files.ts";
import { entriesOf, offer } from "./support/importing.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { arrived, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const page = `${site.address}/indlaes`;
const lost = { expects: /ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/ };

afterAll(async () => {
  await browser.close();
  await site.leave();
});

function amountField(tab: Page, row = 4) {
  return tab.getByLabel(words.fix.cell("beløb", String(row)));
}

async function comeBack(tab: Page): Promise<void> {
  await tab.reload();
  await arrived(tab);
}

test("what stands in a field and is not entered is still there after the page is loaded again, and counts when it is entered", async () => {
  await visit(browser, page, async (tab) => {
    await offer(tab, caseFile("T-01", "3oo,0"));
    await amountField(tab).fill("32");
    await comeBack(tab);
    expect(await amountField(tab).inputValue()).toBe("32");
    expect(await tab.locator("ins").count()).toBe(0);
    await amountField(tab).fill("320,0");
    await amountField(tab).press("Enter");
    await tab.getByText(words.fix.saved("1", true)).waitFor();
    expect(await tab.locator("ins").innerText()).toBe("320,0");
  });
});

test("a closed browser is opened again: the start page leads back to the file and to all that was typed in it", async () => {
  await visit(browser, page, async (tab) => {
    await offer(tab, caseFile("T-02", "3oo,0"));
    await amountField(tab).fill("33");
    const again = await tab.context().newPage();
    await tab.close();
    await again.goto(page);
    await arrived(again);
    expect(await again.getByRole("region", { name: words.waiting.title }).innerText()).toContain(`T-02.csv ${words.waiting.typed("1", true)}`);
    await again.getByRole("button", { name: words.waiting.goOnSpoken("T-02.csv") }).click();
    expect(await amountField(again).inputValue()).toBe("33");
    await again.getByRole("button", { name: words.confirm.away }).click();
    await again.getByRole("heading", { level: 1, name: words.start.title }).waitFor();
    expect(await again.getByRole("region", { name: words.waiting.title }).count()).toBe(0);
  });
});

test("what is typed and entered while the server is gone is kept when one leaves, loads the page again, and until the server is back", async () => {
  await visit(browser, page, async (tab) => {
    await offer(tab, caseFile("T-03", "3oo,0"));
    await site.stop();
    await amountField(tab).fill("320,0");
    await amountField(tab).press("Tab");
    await tab.getByText(words.fix.unreachable).waitFor();
    expect(await amountField(tab).inputValue()).toBe("320,0");
    await tab.getByRole("link", { name: screen.overview, exact: true }).click();
    await expect.poll(() => new URL(tab.url()).pathname).toBe("/");
    await tab.goBack();
    expect(await amountField(tab).inputValue()).toBe("320,0");

    await site.start();
    await comeBack(tab);
    await tab.getByText(words.fix.saved("1", true)).waitFor();
    expect(await tab.locator("ins").innerText()).toBe("320,0");
  }, lost);
});

test("a field somebody types in stays open with its text when what was wrong with it is mended in the meantime", async () => {
  const rows = ["T-04;Vagt;Social;bevilget;2025;1oo,0;;2025-02-01", "T-04;;;bevilget;2025;-50,0;;2025-02-01"];
  await visit(browser, page, async (tab) => {
    await offer(tab, { name: "T-04.csv", mimeType: "text/csv", buffer: Buffer.from([caseHead.join(";"), ...rows].join("\r\n")) });
    await amountField(tab, 2).fill("100,0");
    await amountField(tab, 2).press("Enter");
    await amountField(tab, 3).fill("-4");
    await tab.getByText(words.confirm.typing("1", true)).waitFor();
    expect(await amountField(tab, 3).inputValue()).toBe("-4");
    await amountField(tab, 3).fill("-40,0");
    await amountField(tab, 3).press("Enter");
    await tab.getByText(words.fix.saved("2", false)).waitFor();
    await expect.poll(() => tab.getByRole("button", { name: words.confirm.button("2", false) }).isEnabled()).toBe(true);
  });
  expect(await entriesOf(site.address, "T-04")).toBe(0);
});

test("what is typed in a field goes along to a mended file that is dropped at the same time", async () => {
  await visit(browser, page, async (tab) => {
    await offer(tab, caseFile("T-05", "3oo,0"));
    await amountField(tab).fill("350,0");
    await tab.getByLabel(words.start.again).setInputFiles({ ...caseFile("T-05", "3oo,0"), name: "T-05 rettet.csv" });
    await tab.getByText(words.fix.carried("1", true)).waitFor();
    expect(await tab.locator("ins").innerText()).toBe("350,0");
  });
});

test("a file on its way can be called back, and nothing comes of it", async () => {
  await visit(browser, page, async (tab) => {
    await tab.route("**/api/imports?*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue().catch(() => {});
    }, { times: 1 });
    await tab.getByLabel(words.start.choose).setInputFiles(caseFile("T-06", "300,0"));
    await tab.getByRole("button", { name: words.start.cancel }).click();
    await expect.poll(() => tab.getByRole("progressbar").count()).toBe(0);
    expect(await tab.getByRole("alert").count()).toBe(0);
    await offer(tab, caseFile("T-07", "300,0"));
    expect(await tab.getByRole("group", { name: words.choices.label }).innerText()).toContain("T-07.csv");
  }, lost);
});
