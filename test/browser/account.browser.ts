import { account } from "@hoest/shared/locale/da/account";
import { imports } from "@hoest/shared/locale/da/imports";
import { problem } from "@hoest/shared/locale/da/problem";
import { screen } from "@hoest/shared/locale/da/screen";
import { afterAll, expect, test } from "vitest";
import { launchBrowser } from "./support/launch-browser.ts";
import { changePerson, givenColleague, invite } from "./support/people.ts";
import { focusedName } from "./support/reach.ts";
import { fillIn, sessionOf } from "./support/sign-in.ts";
import { startServer } from "./support/start-server.ts";
import { visit } from "./support/visit.ts";

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
const { fields, password: words, sessions } = account;
const nobody = { as: null, expects: /status of 4(01|03|04|10|22)/ } as const;
const better = "lygte vaffel trommer fjord";

afterAll(async () => {
  await browser.close();
  await site.leave();
});

test("one's account tells name, e-mail and roles, and takes another password when the old one is right and the new one good", async () => {
  const colleague = await givenColleague(site.address, ["reader", "owner"]);
  await visit(browser, `${site.address}/konto`, async (page) => {
    await fillIn(page, colleague);
    await page.getByRole("heading", { level: 1, name: account.mine.title }).waitFor();
    const told = await page.locator("dl").innerText();
    for (const text of [colleague.name, colleague.email, "læser, projektejer"]) expect(told).toContain(text);

    const change = page.getByRole("button", { name: words.submit });
    await page.getByText(words.rules).waitFor();
    await page.getByLabel(fields.current, { exact: true }).fill("en helt forkert en");
    await page.getByLabel(fields.next, { exact: true }).fill(better);
    await change.click();
    await page.getByText(words.wrong).waitFor();
    await expect.poll(() => focusedName(page)).toBe(fields.current);

    await page.getByLabel(fields.current, { exact: true }).fill(colleague.password);
    await page.getByLabel(fields.next, { exact: true }).fill("kort");
    await change.click();
    await page.getByText(problem["weak-password"]({ reason: "short" })).waitFor();
    await page.getByLabel(fields.next, { exact: true }).fill(better);
    await change.click();
    await page.getByText(words.done).waitFor();
    expect(await page.getByLabel(fields.next, { exact: true }).inputValue()).toBe("");
  }, nobody);
  expect(await sessionOf(site.address, "/api/session", { email: colleague.email, password: better })).not.toBe("");
});

test("the demo's accounts cannot change their password, and say why", async () => {
  await visit(browser, `${site.address}/konto`, async (page) => {
    await page.getByText(words.demo).waitFor();
    expect(await page.getByLabel(fields.current).count()).toBe(0);
  });
});

test("one's sessions are told, and the others ended one by one or all at once", async () => {
  const colleague = await givenColleague(site.address, ["reader"]);
  for (let place = 0; place < 3; place += 1) await sessionOf(site.address, "/api/session", colleague);
  await visit(browser, `${site.address}/konto`, async (page) => {
    await fillIn(page, colleague);
    const rows = page.getByRole("table", { name: sessions.title }).locator("tbody tr");
    // The session that took up the invitation is one of them.
    await expect.poll(() => rows.count()).toBe(5);
    expect(await rows.filter({ hasText: sessions.isThis }).count()).toBe(1);
    await page.getByRole("button", { name: new RegExp(`^${sessions.end} ${sessions.unknown}`) }).first().click();
    await page.getByText(sessions.ended).waitFor();
    await expect.poll(() => rows.count()).toBe(4);
    await page.getByRole("button", { name: sessions.endOthers }).click();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.innerText()).toContain(sessions.isThis);
  }, nobody);
});

test("an invitation is taken up with a password: its secret leaves the address, survives a reload, and opens once", async () => {
  const { token, name, email } = await invite(site.address, ["reader"]);
  await visit(browser, `${site.address}/invitation#${token}`, async (page) => {
    await page.getByText(account.invitation.lead(name)).waitFor();
    expect(page.url()).toBe(`${site.address}/invitation`);
    await page.reload();
    await page.getByText(email).waitFor();
    await page.getByLabel(fields.chosen, { exact: true }).fill("password1234");
    await page.getByRole("button", { name: account.invitation.submit }).click();
    await page.getByText(problem["weak-password"]({ reason: "common" })).waitFor();
    await page.getByLabel(fields.chosen, { exact: true }).fill(better);
    await page.getByRole("button", { name: account.invitation.submit }).click();
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await page.goto(`${site.address}/invitation#${token}`);
    await page.getByRole("alert").getByText(problem["used-invitation"]()).waitFor();
    const again = await invite(site.address, ["owner"]);
    await page.evaluate(`location.hash = "${again.token}"`);
    await page.getByText(account.invitation.lead(again.name)).waitFor();
    expect(page.url()).toBe(`${site.address}/invitation`);
  }, nobody);
});

test("a link that nobody gave out says so, and leads to signing in", async () => {
  await visit(browser, `${site.address}/invitation#opdigtet`, async (page) => {
    await page.getByRole("alert").getByText(problem["no-such-invitation"]()).waitFor();
    await page.getByRole("link", { name: account.invitation.toSignIn }).click();
    await page.getByRole("heading", { level: 1, name: account.signIn.title }).waitFor();
  }, nobody);
});

test("someone disabled with a page open is told at the next request, and comes in no more", async () => {
  const colleague = await givenColleague(site.address, ["reader"]);
  await visit(browser, `${site.address}/tallene`, async (page) => {
    await fillIn(page, colleague);
    await page.getByRole("button", { name: /^Konto:/ }).waitFor();
    await changePerson(site.address, colleague, { isDisabled: true });
    await page.getByRole("link", { name: screen.overview }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(account.again.why).waitFor();
    await dialog.getByLabel(fields.password, { exact: true }).fill(colleague.password);
    await dialog.getByRole("button", { name: account.again.submit }).click();
    await dialog.getByText(problem["wrong-password"]()).waitFor();
  }, nobody);
});

test("a role taken away while a page is open is gone from it after signing in again", async () => {
  const colleague = await givenColleague(site.address, ["reader", "controller"]);
  await visit(browser, `${site.address}/indlaes`, async (page) => {
    await fillIn(page, colleague);
    await page.getByRole("heading", { name: imports.log.title }).waitFor();
    await changePerson(site.address, colleague, { roles: ["reader"] });
    await page.getByRole("link", { name: screen.overview }).click();
    await page.getByRole("dialog").getByLabel(fields.password, { exact: true }).fill(colleague.password);
    await page.getByRole("dialog").getByRole("button", { name: account.again.submit }).click();
    await page.getByRole("heading", { name: screen.totals.title }).waitFor();
    await expect.poll(() => page.getByRole("link", { name: screen.importPage }).count()).toBe(0);
  }, nobody);
});

test("what needs a fresh proof asks for the password alone, and then goes on with what was asked", async () => {
  const colleague = await givenColleague(site.address, ["reader"]);
  const refusal = { code: "confirm-person", details: { way: "password" } };
  await visit(browser, `${site.address}/konto`, async (page) => {
    await fillIn(page, colleague);
    await page.getByRole("table", { name: sessions.title }).waitFor();
    await page.route("**/api/me/sessions", (route) => route.fulfill({ status: 403, json: refusal }), { times: 1 });
    await page.getByRole("button", { name: sessions.endOthers }).click();
    const dialog = page.getByRole("dialog", { name: account.confirm.title });
    expect(await dialog.getByLabel(fields.email).count()).toBe(0);
    await dialog.getByLabel(fields.password, { exact: true }).fill("en helt forkert en");
    await dialog.getByRole("button", { name: account.confirm.submit }).click();
    await dialog.getByText(account.confirm.wrong).waitFor();
    await dialog.getByLabel(fields.password, { exact: true }).fill(colleague.password);
    await dialog.getByRole("button", { name: account.confirm.submit }).click();
    await page.getByText(sessions.othersEnded).waitFor();
  }, nobody);
});

test("a page that one's role does not open says who may, and the menu does not offer it", async () => {
  await visit(browser, `${site.address}/indlaes`, async (page) => {
    await page.getByText(imports.closed).waitFor();
    expect(await page.getByRole("navigation").getByRole("link", { name: screen.importPage }).count()).toBe(0);
    expect(await page.getByRole("heading", { name: imports.log.title }).count()).toBe(0);
  }, { as: "reader" });
  await visit(browser, `${site.address}/indlaes`, async (page) => {
    await page.getByText(imports.closed).waitFor();
    await page.getByRole("navigation").getByRole("link", { name: screen.importPage }).waitFor();
    await page.getByRole("table", { name: imports.log.title }).waitFor();
  }, { as: "admin" });
});
