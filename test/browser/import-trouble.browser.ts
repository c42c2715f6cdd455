import { imports as words } from "@hoest/shared/locale/da/imports";
import { screen } from "@hoest/shared/locale/da/screen";
import { afterAll, expect, test } from "vitest";
import { caseFile } from "./support/files.ts";
import { confirm, entriesOf, offer } from "./support/importing.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const page = `${site.address}/indlaes`;
const lost = { expects: /ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/ };

afterAll(async () => {
  await browser.close();
  await site.leave();
});

test("a server that is gone when one says yes is explained, and trying again imports once", async () => {
  await visit(browser, page, async (tab) => {
    await offer(tab, caseFile("T-01", "300,0"));
    await site.stop();
    await confirm(tab);
    const dialog = tab.getByRole("dialog");
    await dialog.getByText(words.confirm.uncertain).waitFor();
    expect(await dialog.getByRole("alert").innerText()).toContain(words.confirm.unreachable);
    await site.start();
    await dialog.getByRole("button", { name: words.confirm.retry }).click();
    await tab.getByRole("heading", { level: 1, name: words.done.title("3", false) }).waitFor();
  }, lost);
  expect(await entriesOf(site.address, "T-01")).toBe(3);
});

test("an answer lost on the way back is no second import", async () => {
  await visit(browser, page, async (tab) => {
    await offer(tab, caseFile("T-02", "300,0"));
    await tab.route("**/confirmation", async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
    await confirm(tab);
    const dialog = tab.getByRole("dialog");
    await dialog.getByText(words.confirm.uncertain).waitFor();
    expect(await entriesOf(site.address, "T-02")).toBe(3);
    await dialog.getByRole("button", { name: words.confirm.retry }).click();
    await tab.getByRole("heading", { level: 1, name: words.done.title("3", false) }).waitFor();
  }, lost);
  expect(await entriesOf(site.address, "T-02")).toBe(3);
});

test("a file that could not be sent is still there to send", async () => {
  await visit(browser, page, async (tab) => {
    await site.stop();
    await tab.getByLabel(words.start.choose).setInputFiles(caseFile("T-04", "300,0"));
    await tab.getByText(words.start.unreachable).waitFor();
    await site.start();
    await tab.getByRole("button", { name: screen.retry }).click();
    await tab.getByRole("heading", { level: 1, name: words.choices.title }).waitFor();
  }, lost);
});

test("figures that moved after a file was shown are shown anew before anything is imported", async () => {
  await visit(browser, page, async (one) => {
    await offer(one, caseFile("T-05", "300,0"));
    await visit(browser, page, async (other) => {
      await offer(other, caseFile("T-05", "280,0"));
      await confirm(other);
      await other.getByRole("heading", { level: 1, name: words.done.title("3", false) }).waitFor();
    });
    await confirm(one);
    await one.getByText(words.stale).waitFor();
    expect(await entriesOf(site.address, "T-05")).toBe(3);
    await confirm(one);
    await one.getByRole("heading", { level: 1, name: words.done.title("1", true) }).waitFor();
  }, { expects: /status of 4\d\d/ });
  expect(await entriesOf(site.address, "T-05")).toBe(4);
});
