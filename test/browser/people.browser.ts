import { investment } from "@hoest/shared/locale/da/investment";
import { people as words } from "@hoest/shared/locale/da/people";
import { problem } from "@hoest/shared/locale/da/problem";
import { screen } from "@hoest/shared/locale/da/screen";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { launchBrowser } from "./support/launch-browser.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const administration = `${site.address}/administration`;

afterAll(async () => {
  await browser.close();
  await site.leave();
});

const dialog = (page: Page) => page.getByRole("dialog");
const field = (page: Page, name: string) => dialog(page).getByRole("textbox", { name, exact: true });

async function invited(page: Page, email: string, name: string): Promise<string> {
  await page.getByRole("button", { name: words.invite.button }).click();
  await field(page, words.form.email).fill(email);
  await field(page, words.form.name).fill(name);
  await page.getByRole("button", { name: words.invite.send }).click();
  const link = await field(page, words.link.label).inputValue();
  await page.getByRole("button", { name: words.link.done }).click();
  return link;
}

async function choose(page: Page, person: string, doing: string): Promise<void> {
  await page.getByRole("button", { name: words.options(person) }).click();
  await page.getByRole("button", { name: doing, exact: true }).click();
}

test("an administrator invites a person, gets a link that opens, and finds the person as invited", async () => {
  await visit(browser, administration, async (page) => {
    const link = await invited(page, "jens@kommune.dk", "Jens Ege");
    expect(link).toMatch(new RegExp(`^${site.address}/invitation#[\\w-]{22}$`));
    await page.getByRole("row", { name: /Jens Ege.*inviteret/ }).waitFor();
    await page.getByRole("group", { name: words.filters.label }).getByLabel(words.filters.state).selectOption("invited");
    await expect.poll(() => page.getByRole("table").locator("tbody tr").count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("state")).toBe("invited");
  }, { as: "admin" });
});

test("what is wrong with an invitation is told at its field, and what was written stays", async () => {
  await visit(browser, administration, async (page) => {
    await page.getByRole("button", { name: words.invite.button }).click();
    await page.getByRole("button", { name: words.invite.send }).click();
    await expect.poll(() => dialog(page).getByRole("alert").allInnerTexts()).toEqual([`▲ ${words.form.noEmail}`, `▲ ${words.form.noName}`]);
    await field(page, words.form.email).fill("reader@example.dk");
    await field(page, words.form.name).fill("En anden");
    await page.getByRole("button", { name: words.invite.send }).click();
    await expect.poll(() => dialog(page).getByRole("alert").allInnerTexts()).toEqual([`▲ ${problem["person-exists"]({ email: "reader@example.dk" })}`]);
    expect(await field(page, words.form.name).inputValue()).toBe("En anden");
  }, { as: "admin", expects: /status of 409/ });
});

test("of two administrators who edit one person, the second sees both versions, keeps the text, and may save it on top", async () => {
  await visit(browser, administration, async (page) => {
    await invited(page, "to@kommune.dk", "To Udgaver");
    await choose(page, "To Udgaver", words.edit);
    await field(page, words.form.name).fill("Min Udgave");
    await visit(browser, administration, async (other) => {
      await choose(other, "To Udgaver", words.edit);
      await field(other, words.form.name).fill("Den Andens");
      await other.getByRole("button", { name: words.editing.save }).click();
      await other.getByRole("row", { name: /Den Andens/ }).waitFor();
    }, { as: "admin" });
    await page.getByRole("button", { name: words.editing.save }).click();
    await dialog(page).getByRole("heading", { name: words.changed.title }).waitFor();
    expect(await dialog(page).getByRole("row").nth(1).innerText()).toMatch(/Min Udgave\s+Den Andens/);
    expect(await field(page, words.form.name).inputValue()).toBe("Min Udgave");
    await page.getByRole("button", { name: words.changed.saveYours }).click();
    await page.getByRole("row", { name: /Min Udgave/ }).waitFor();
  }, { as: "admin", expects: /status of 412/ });
});

test("the last administrator cannot be shut out, and is told why where it was asked", async () => {
  await visit(browser, administration, async (page) => {
    await choose(page, "Administrator", words.disable);
    await dialog(page).getByRole("button", { name: words.disabling.yes }).click();
    await dialog(page).getByText(problem["last-administrator"]()).waitFor();
  }, { as: "admin", expects: /status of 409/ });
});

test("whoever is shut out is listed so, and can be let in again", async () => {
  await visit(browser, administration, async (page) => {
    await invited(page, "ud@kommune.dk", "Ud Ogind");
    await choose(page, "Ud Ogind", words.disable);
    await dialog(page).getByRole("button", { name: words.disabling.yes }).click();
    await page.getByRole("row", { name: /Ud Ogind.*spærret/ }).waitFor();
    await choose(page, "Ud Ogind", words.enable);
    await dialog(page).getByRole("button", { name: words.enabling.yes }).click();
    await page.getByRole("row", { name: /Ud Ogind.*inviteret|Ud Ogind.*udløbet/ }).waitFor();
  }, { as: "admin" });
});

test("a controller sees the people and is told who may change them; a reader is told who may see them, and has no link there", async () => {
  await visit(browser, administration, async (page) => {
    await page.getByText(words.readOnly).waitFor();
    expect(await page.getByRole("button", { name: words.invite.button }).count()).toBe(0);
  });
  await visit(browser, administration, async (page) => {
    await page.getByRole("heading", { level: 1, name: words.refused.title }).waitFor();
    expect(await page.getByRole("link", { name: screen.administration }).count()).toBe(0);
    expect(await page.getByRole("link", { name: screen.auditTrail }).count()).toBe(0);
  }, { as: "reader" });
});

test("a controller names who owns a case, and the list finds the case by its owner", async () => {
  const { owners } = investment;
  await visit(browser, `${site.address}/investeringer/I-03`, async (page) => {
    await page.getByText(owners.none).waitFor();
    await page.getByRole("button", { name: owners.editLabel }).click();
    await dialog(page).getByRole("checkbox", { name: "Projektejer" }).check();
    await dialog(page).getByRole("button", { name: owners.save }).click();
    await page.getByText(owners.named("Projektejer")).waitFor();
    await page.goto(`${site.address}/investeringer?find=projektejer`);
    await expect.poll(() => page.getByRole("table").locator("tbody tr").count()).toBe(5);
  });
  await visit(browser, `${site.address}/investeringer/I-03`, async (page) => {
    await page.getByText(owners.named("Projektejer")).waitFor();
    expect(await page.getByRole("button", { name: owners.editLabel }).count()).toBe(0);
  }, { as: "owner" });
});
