import { expect, test } from "vitest";
import { forgingProvider } from "../support/forging-provider.ts";
import type { GivenBrowser } from "../support/given-browser.ts";
import { givenProvider } from "../support/given-provider.ts";
import { type GivenSignIn, givenSignIn } from "../support/given-sign-in.ts";

/** An administrator who came in through the provider so long ago that what matters asks them to confirm. */
async function givenWaiting(issuer: string): Promise<{ house: GivenSignIn; browser: GivenBrowser }> {
  const house = await givenSignIn(issuer);
  const { token } = await house.invited(["administrator"]);
  const browser = house.browser();
  await house.signIn(browser, { invitation: token });
  await house.pool.db.updateTable("session").set({ confirmedAt: new Date(Date.now() - 6 * 60 * 1000).toISOString() }).execute();
  expect(await isConfirmed(house, browser)).toBe(false);
  return { house, browser };
}

/** Whether the house takes the person's word for who they are. */
async function isConfirmed(house: GivenSignIn, browser: GivenBrowser): Promise<boolean> {
  const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
  const body = JSON.stringify({ email: `${crypto.randomUUID()}@kommune.test`, roles: ["reader"] });
  const response = await browser.open(`${house.origin}/api/invitations`, { method: "POST", headers, body });
  const answer: { code?: string } = JSON.parse(await response.text());
  expect([response.status, answer.code]).toEqual(response.status === 201 ? [201, undefined] : [403, "confirm-person"]);
  return response.status === 201;
}

test("who signs in at the provider again has confirmed who they are, in the session they had", async () => {
  const { house, browser } = await givenWaiting((await givenProvider()).issuer);
  const session = browser.cookies(house.origin).get("hoest");
  expect(await house.signIn(browser, { purpose: "confirm", to: "/personer" })).toBe("/personer");
  expect(await isConfirmed(house, browser)).toBe(true);
  expect(browser.cookies(house.origin).get("hoest")).toBe(session);
});

test("who is to confirm is asked by the provider to sign in anew", async () => {
  const { house, browser } = await givenWaiting((await givenProvider()).issuer);
  const { url }: { url: string } = JSON.parse(await (await house.ask(browser, { purpose: "confirm" })).text());
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({ max_age: "0", prompt: "login" });
});

test("a sign-in at the provider of before the question confirms nobody", async () => {
  const provider = await givenProvider();
  const { house, browser } = await givenWaiting(provider.issuer);
  provider.signedInSecondsAgo = 120;
  expect(await house.signIn(browser, { purpose: "confirm" })).toBe("/log-ind?problem=provider-refused");
  expect(await isConfirmed(house, browser)).toBe(false);
});

test("a sign-in at the provider that does not say when it was confirms nobody", async () => {
  const provider = await forgingProvider();
  const { house, browser } = await givenWaiting(provider.issuer);
  provider.forgery.claims = { auth_time: undefined };
  expect(await house.signIn(browser, { purpose: "confirm" })).toBe("/log-ind?problem=provider-refused");
  expect(await isConfirmed(house, browser)).toBe(false);
});

test("someone else's sign-in at the provider confirms nobody", async () => {
  const provider = await givenProvider();
  const { house, browser } = await givenWaiting(provider.issuer);
  for (const account of ["a-stranger", "a-colleague"]) {
    provider.account = account;
    if (account === "a-colleague") await house.signIn(house.browser(), { invitation: (await house.invited(["controller"])).token });
    browser.cookies(provider.issuer).clear();
    expect(await house.signIn(browser, { purpose: "confirm" })).toBe("/log-ind?problem=confirm-person");
    expect(await isConfirmed(house, browser)).toBe(false);
  }
});

test("only who is signed in can confirm, when they go and when they come back", async () => {
  const { house, browser } = await givenWaiting((await givenProvider()).issuer);
  const response = await house.ask(house.browser(), { purpose: "confirm" });
  expect([response.status, await response.json()]).toMatchObject([401, { code: "signed-out" }]);
  const cameTo = await house.comeBack(browser, { purpose: "confirm" });
  await browser.open(`${house.origin}/api/session`, { method: "DELETE" });
  expect(await house.land(browser, cameTo)).toBe("/log-ind?problem=signed-out");
  expect(await house.whoIs(browser)).toBeUndefined();
});
