import { account } from "@hoest/shared/locale/da/account";
import { imports } from "@hoest/shared/locale/da/imports";
import { problem } from "@hoest/shared/locale/da/problem";
import { screen } from "@hoest/shared/locale/da/screen";
import { account as english } from "@hoest/shared/locale/en/account";
import { afterAll, expect, test } from "vitest";
import { caseFile } from "./support/files.ts";
import { offer } from "./support/importing.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { givenColleague } from "./support/people.ts";
import { focusedName, focusedTag, tabTo } from "./support/reach.ts";
import { endSessions, fillIn, openMenu } from "./support/sign-in.ts";
import { startServer } from "./support/start-server.ts";
import { arrived, visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const { fields } = account;
// The browser itself writes down every answer that is no success.
const nobody = { as: null, expects: /status of 40[13]/ } as const;
const ended = { expects: /status of 401/ };

afterAll(async () => {
  await browser.close();
  await site.leave();
});

test("whoever opens a page signed out signs in by the form and comes to that very address", async () => {
  const { email, password } = await givenColleague(site.address, ["reader"]);
  const wanted = `${site.address}/investeringer?find=b%C3%B8rn&sort=-realised`;
  await visit(browser, wanted, async (page) => {
    expect(new URL(page.url()).pathname).toBe("/log-ind");
    expect(await page.getByRole("navigation").count()).toBe(0);
    await page.getByText(account.signIn.wanted).waitFor();
    await fillIn(page, { email, password: "en helt forkert en" });
    await page.getByRole("alert").getByText(problem["wrong-password"]()).waitFor();
    await fillIn(page, { email, password });
    await page.getByRole("table").waitFor();
    expect(page.url()).toBe(wanted);
  }, nobody);
});

test("signing in asks for what is missing, at the field, and shows a password when asked to", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("button", { name: account.signIn.submit, exact: true }).click();
    await page.getByText(account.missing.email).waitFor();
    await expect.poll(() => focusedName(page)).toBe(fields.email);
    const field = page.getByLabel(fields.password, { exact: true });
    await field.fill("fire heste");
    await page.getByRole("button", { name: fields.showSpoken(fields.password) }).click();
    expect([await field.getAttribute("type"), await field.getAttribute("autocomplete")]).toEqual(["text", "current-password"]);
    expect(await page.getByLabel(fields.email).getAttribute("autocomplete")).toBe("username");
  }, nobody);
});

test("too many wrong passwords are told to wait", async () => {
  const { email } = await givenColleague(site.address, ["reader"]);
  await visit(browser, site.address, async (page) => {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const answered = page.waitForResponse(/\/api\/session$/);
      await fillIn(page, { email, password: `forkert nummer ${attempt}` });
      await answered;
    }
    await page.getByRole("alert").getByText(problem["too-many-attempts"]({ retryAfterSeconds: 900 })).waitFor();
  }, { as: null, expects: /status of 4(01|29)/ });
});

test("one click enters the demo, in the language chosen, and the header says who is here and leads out again", async () => {
  await visit(browser, site.address, async (page) => {
    await page.getByRole("link", { name: screen.otherLanguage.name }).click();
    await page.getByRole("button", { name: english.demo.enter("administrator") }).click();
    await page.getByRole("button", { name: /^Account: Administrator reader, administrator/ }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { level: 1, name: english.signIn.title }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: english.signIn.title }).waitFor();
  }, nobody);
});

test("the sign-in page leads whoever is signed in on, and never out of Høst", async () => {
  await visit(browser, `${site.address}/log-ind?to=${encodeURIComponent("/tallene")}`, async (page) => {
    await expect.poll(() => new URL(page.url()).pathname).toBe("/tallene");
    await page.goto(`${site.address}/log-ind?to=${encodeURIComponent("//evil.example/")}`);
    await expect.poll(() => page.url()).toBe(`${site.address}/`);
  });
});

test("what a provider refused is told in words", async () => {
  await visit(browser, `${site.address}/log-ind?problem=subject-taken`, async (page) => {
    await page.getByRole("alert").getByText(problem["subject-taken"]()).waitFor();
  }, nobody);
});

test("the keyboard is enough to sign in, to reach one's account and to sign out", async () => {
  const { email, password } = await givenColleague(site.address, ["reader"]);
  await visit(browser, site.address, async (page) => {
    await tabTo(page, fields.email);
    await page.keyboard.type(email);
    await tabTo(page, fields.password);
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await expect.poll(() => focusedTag(page)).toBe("H1");
    await page.goto(`${site.address}/tallene`);
    await arrived(page);
    await tabTo(page, /^Konto:/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedTag(page)).toBe("A");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: account.mine.title }).waitFor();
    await openMenu(page);
    await expect.poll(() => focusedName(page)).toBe(screen.account.mine);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: account.signIn.title }).waitFor();
  }, nobody);
});

test("a session that ends while one mends an import asks in place, and nothing typed is lost", async () => {
  const { email, password } = await givenColleague(site.address, ["controller"]);
  await visit(browser, `${site.address}/indlaes`, async (page) => {
    await fillIn(page, { email, password });
    await offer(page, caseFile("T-21", "3oo,0"));
    await endSessions(site.address, { email, password });
    const field = page.getByLabel(imports.fix.cell("beløb", "4"));
    await field.fill("300,0");
    await field.press("Tab");
    const dialog = page.getByRole("dialog", { name: account.again.title });
    await dialog.getByText(account.again.safe).waitFor();
    expect(await dialog.getByLabel(fields.email).inputValue()).toBe(email);
    await dialog.getByLabel(fields.password, { exact: true }).fill(password);
    await dialog.getByRole("button", { name: account.again.submit }).click();
    await page.getByText(imports.fix.saved("1", true)).waitFor();
    await page.getByRole("button", { name: imports.confirm.button("3", false) }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  }, nobody);
});

test("a file sent after the session has ended is sent again by itself, in the demo by one click", async () => {
  await visit(browser, `${site.address}/indlaes`, async (page) => {
    await page.context().clearCookies();
    await page.getByLabel(imports.start.choose).setInputFiles(caseFile("T-22", "300,0"));
    await page.getByRole("dialog").getByRole("button", { name: account.again.demo("Controller") }).click();
    await page.getByRole("heading", { level: 1, name: imports.choices.title }).waitFor();
  }, ended);
});

test("whoever declines to sign in again keeps the page, and is asked again by the next request", async () => {
  await visit(browser, `${site.address}/indlaes`, async (page) => {
    await page.context().clearCookies();
    await page.getByLabel(imports.start.choose).setInputFiles(caseFile("T-23", "300,0"));
    await page.getByRole("dialog").getByRole("button", { name: account.again.leave }).click();
    await page.getByRole("alert").getByText(problem["signed-out"]()).waitFor();
    await page.getByRole("alert").getByText(imports.start.safeFile).waitFor();
    expect(await page.getByRole("alert").getByRole("button", { name: screen.retry }).count()).toBe(1);
    await page.getByRole("link", { name: screen.investments.title }).click();
    await page.getByRole("dialog", { name: account.again.title }).waitFor();
  }, ended);
});

test("someone else who signs in begins the page anew as theirs", async () => {
  const { email, password } = await givenColleague(site.address, ["controller"]);
  const other = await givenColleague(site.address, ["reader"]);
  await visit(browser, `${site.address}/tallene`, async (page) => {
    await fillIn(page, { email, password });
    await page.getByRole("button", { name: /^Konto:/ }).waitFor();
    await page.context().clearCookies();
    await page.getByRole("link", { name: screen.overview }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(fields.email).fill(other.email);
    await dialog.getByLabel(fields.password, { exact: true }).fill(other.password);
    await dialog.getByRole("button", { name: account.again.submit }).click();
    await page.getByRole("button", { name: new RegExp(`^Konto: ${other.name} læser$`) }).waitFor();
    expect(await page.getByRole("link", { name: screen.importPage }).count()).toBe(0);
  }, nobody);
});

test("who signs in again in another tab is let in here too", async () => {
  await visit(browser, `${site.address}/tallene`, async (page) => {
    await page.context().clearCookies();
    await page.getByRole("link", { name: screen.overview }).click();
    await page.getByRole("dialog", { name: account.again.title }).waitFor();
    const other = await page.context().newPage();
    await other.goto(site.address);
    await other.getByRole("button", { name: account.demo.enter("controller") }).click();
    await other.getByRole("heading", { name: screen.totals.title }).waitFor();
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  }, ended);
});
