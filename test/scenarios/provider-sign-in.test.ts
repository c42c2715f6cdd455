import { personById, savePerson } from "@hoest/db/people";
import { expect, test } from "vitest";
import { givenProvider } from "../support/given-provider.ts";
import { givenSignIn, registered } from "../support/given-sign-in.ts";

test("an invited person who signs in at the provider is let in, and is known by the subject from then on", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const { person, token } = await house.invited();
  const [first, later] = [house.browser(), house.browser()];
  expect(await house.signIn(first, { invitation: token, to: "/investeringer?side=2" })).toBe("/investeringer?side=2");
  expect(await house.whoIs(first)).toMatchObject({ id: person.id, way: "provider", hasProvider: true, hasPassword: false });
  expect(await house.signIn(later)).toBe("/");
  expect(await house.whoIs(later)).toMatchObject({ id: person.id, way: "provider" });
  const audit = await house.pool.db.selectFrom("audit").select(["person", "act", "subject"]).execute();
  expect(audit).toEqual([{ person: String(person.id), act: "accept-invitation", subject: `person ${person.id}` }]);
});

test("each sign-in at the provider begins a session of its own and ends the one this browser had", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const { token } = await house.invited();
  const [browser, thief] = [house.browser(), house.browser()];
  await house.signIn(browser, { invitation: token });
  const stolen = browser.cookies(house.origin).get("hoest") ?? "";
  thief.cookies(house.origin).set("hoest", stolen);
  expect(await house.whoIs(thief)).toBeDefined();
  await house.signIn(browser);
  expect(browser.cookies(house.origin).get("hoest")).not.toBe(stolen);
  expect(await house.whoIs(thief)).toBeUndefined();
});

test("a link that has been used at the provider opens nothing more", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const { token } = await house.invited();
  await house.signIn(house.browser(), { invitation: token });
  provider.account = "someone-else";
  const other = house.browser();
  expect(await house.signIn(other, { invitation: token })).toBe("/log-ind?problem=used-invitation");
  expect(await house.signIn(other, { invitation: "forged" })).toBe("/log-ind?problem=no-such-invitation");
  expect(await house.whoIs(other)).toBeUndefined();
});

test("a subject that belongs to someone is not linked to another, whose link still opens", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const [one, two] = [await house.invited(["reader"]), await house.invited(["controller"])];
  await house.signIn(house.browser(), { invitation: one.token });
  const browser = house.browser();
  expect(await house.signIn(browser, { invitation: two.token })).toBe("/log-ind?problem=subject-taken");
  expect(await house.whoIs(browser)).toBeUndefined();
  expect(await personById(house.pool.db, two.person.id)).toMatchObject({ hasProvider: false, joinedAt: null });
  provider.account = "another-subject";
  const own = house.browser();
  await house.signIn(own, { invitation: two.token });
  expect(await house.whoIs(own)).toMatchObject({ id: two.person.id });
});

test("a subject that nobody is linked to is let in nowhere", async () => {
  const provider = await givenProvider("a-stranger");
  const house = await givenSignIn(provider.issuer);
  await house.invited(["administrator"]);
  const browser = house.browser();
  expect(await house.signIn(browser)).toBe("/log-ind?problem=unknown-subject");
  expect(await house.whoIs(browser)).toBeUndefined();
});

test("a disabled person is answered as one who is unknown", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const { person, token } = await house.invited();
  await house.signIn(house.browser(), { invitation: token });
  await savePerson(house.pool.db, person.id, { ...person, isDisabled: true });
  const browser = house.browser();
  expect(await house.signIn(browser)).toBe("/log-ind?problem=unknown-subject");
  expect(browser.cookies(house.origin).has("hoest")).toBe(false);
});

test("an attempt at the provider that has taken ten minutes opens nothing", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const { token } = await house.invited();
  const browser = house.browser();
  const cameTo = await house.comeBack(browser, { invitation: token });
  house.aheadMs = 10 * 60 * 1000;
  expect(await house.land(browser, cameTo)).toBe("/log-ind?problem=provider-refused");
  expect(await house.whoIs(browser)).toBeUndefined();
});

test("what is kept of an attempt does not say its state or its link, and is gone when it is used", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const { token } = await house.invited();
  const browser = house.browser();
  const cameTo = await house.comeBack(browser, { invitation: token });
  const kept = JSON.stringify(await house.pool.db.selectFrom("providerAttempt").selectAll().execute());
  expect(kept).toContain("verifier");
  for (const secret of [cameTo.searchParams.get("state"), token]) expect(kept).not.toContain(secret);
  await house.land(browser, cameTo);
  expect(await house.pool.db.selectFrom("providerAttempt").selectAll().execute()).toEqual([]);
});

test("who goes to the provider is sent there with PKCE, a nonce and nothing but the scope of who they are", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const browser = house.browser();
  const response = await house.ask(browser, { to: "/" });
  const { url }: { url: string } = JSON.parse(await response.text());
  const asked = Object.fromEntries(new URL(url).searchParams);
  expect(asked).toEqual({
    client_id: registered.clientId, redirect_uri: registered.callback, response_type: "code", scope: "openid",
    state: expect.stringMatching(/^[\w-]{43}$/), nonce: expect.stringMatching(/^[\w-]{43}$/), code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: "S256",
  });
  expect(response.headers.get("set-cookie")).toBe(`hoest-provider=${asked["state"]}; Max-Age=600; Path=/; HttpOnly; SameSite=Lax`);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("over TLS the attempt is bound to this very host", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer, { HOEST_PUBLIC_URL: "https://hoest.kommune.test" });
  const response = await house.ask(house.browser());
  expect(response.headers.get("set-cookie")).toMatch(/^__Host-hoest-provider=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

for (const to of ["https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "/.//evil.example", "javascript:alert(1)"]) {
  test(`nobody is sent on to ${JSON.stringify(to)} after signing in`, async () => {
    const provider = await givenProvider();
    const house = await givenSignIn(provider.issuer);
    const response = await house.ask(house.browser(), { to });
    expect([response.status, await response.json()]).toMatchObject([400, { code: "bad-request", details: { parameter: "to" } }]);
    expect(await house.pool.db.selectFrom("providerAttempt").selectAll().execute()).toEqual([]);
  });
}

test("whoever is signed out is told what the provider is called, and that there is none where there is none", async () => {
  const provider = await givenProvider();
  const [named, unnamed, without] = [await givenSignIn(provider.issuer, { HOEST_OIDC_NAME: "Kommunens login" }), await givenSignIn(provider.issuer),
    await givenSignIn("", { HOEST_OIDC_CLIENT_ID: "", HOEST_OIDC_CLIENT_SECRET: "" })];
  const names = await Promise.all([named, unnamed, without].map(async (house) => {
    const answer: { details: { provider: string } } = JSON.parse(await (await house.browser().open(`${house.origin}/api/me`)).text());
    return answer.details.provider;
  }));
  expect(names).toEqual(["Kommunens login", new URL(provider.issuer).host, ""]);
  expect((await without.ask(without.browser())).status).toBe(404);
});
