import { expect, test } from "vitest";
import { type Forgery, forgingProvider, signatures } from "../support/forging-provider.ts";
import { givenPerson } from "../support/given-person.ts";
import { givenProvider } from "../support/given-provider.ts";
import { type GivenSignIn, givenSignIn } from "../support/given-sign-in.ts";

/** A house whose only linked person is `a-subject` of a provider that was honest at first, but for what it says about itself. */
async function givenTurned(forgery: Forgery): Promise<GivenSignIn> {
  const provider = await forgingProvider({ metadata: forgery.metadata ?? {} });
  const house = await givenSignIn(provider.issuer);
  expect(await house.signIn(house.browser(), { invitation: (await house.invited()).token })).toBe("/");
  Object.assign(provider.forgery, forgery);
  return house;
}

async function expectRefused(house: GivenSignIn, code = "provider-refused"): Promise<void> {
  const browser = house.browser();
  const landed = await house.signIn(browser);
  expect([landed, await house.whoIs(browser)]).toEqual([`/log-ind?problem=${code}`, undefined]);
}

const seconds = Math.floor(Date.now() / 1000);
const hour = 60 * 60;

const forgeries: readonly (readonly [string, Forgery, string?])[] = [
  ["a token of another issuer", { claims: { iss: "https://login.other.example" } }],
  ["a token for another client", { claims: { aud: "another-client" } }],
  ["a token for several clients that was given to another", { claims: { aud: ["hoest", "another-client"], azp: "another-client" } }],
  ["a token with the nonce of another attempt", { claims: { nonce: "of-another-attempt" } }],
  ["a token without a nonce", { claims: { nonce: undefined } }],
  ["a token without a subject", { claims: { sub: undefined } }],
  ["a token without an end", { claims: { exp: undefined } }],
  ["a token that has expired", { claims: { exp: seconds - 120 } }, "provider-clock"],
  ["a token not to be used yet", { claims: { nbf: seconds + hour } }, "provider-clock"],
  ["a token of a clock an hour ahead", { claims: { iat: seconds + hour, exp: seconds + 2 * hour } }, "provider-clock"],
  ["a token of a clock an hour behind", { claims: { iat: seconds - hour, exp: seconds + 60 } }, "provider-clock"],
  ["a token without a signature", { header: { alg: "none" }, signature: signatures.none }],
  ["a token without a signature, from a provider that says it uses none", {
    header: { alg: "none" }, signature: signatures.none, metadata: { id_token_signing_alg_values_supported: ["RS256", "none"] },
  }],
  ["a token whose signature is left out", { signature: signatures.none }],
  ["a token signed with the public key as a password", {
    header: { alg: "HS256" }, signature: signatures.ofPublicKey, metadata: { id_token_signing_alg_values_supported: ["RS256", "HS256"] },
  }],
  ["a token signed with the client's secret", {
    header: { alg: "HS256" }, signature: signatures.ofClientSecret, metadata: { id_token_signing_alg_values_supported: ["RS256", "HS256"] },
  }],
  ["a token signed with a key the provider does not have", { signature: signatures.ofAnotherKey }],
  ["a token that names a key nobody knows", { header: { kid: "unknown" } }],
  ["an answer with another state", { answer: { state: "another-state" } }],
  ["an answer without a state", { answer: { state: null } }],
  ["an answer that another provider says it gave", { answer: { iss: "https://login.other.example" } }],
  ["an answer that does not say who gave it, where the provider always does", { answer: { iss: null } }],
  ["an answer without a code", { answer: { code: null } }],
  ["an error instead of an answer", { answer: { code: null, error: "access_denied", error_description: "provider-words" } }],
];

for (const [what, forgery, code] of forgeries) {
  test(`${what} lets nobody in`, async () => {
    await expectRefused(await givenTurned(forgery), code);
  });
}

test("a house whose clock is an hour off says so, and lets nobody in", async () => {
  for (const aheadMs of [hour * 1000, -hour * 1000]) {
    const house = await givenTurned({});
    house.aheadMs = aheadMs;
    await expectRefused(house, "provider-clock");
  }
});

test("a token dated five minutes back, as Entra ID dates them, lets in", async () => {
  const house = await givenTurned({ claims: { iat: seconds - 300, nbf: seconds - 300, exp: seconds + hour } });
  expect(await house.signIn(house.browser())).toBe("/");
});

test("an e-mail claim equal to an administrator's address links nobody", async () => {
  const house = await givenTurned({ claims: { sub: "a-stranger", email: "administrator@kommune.test", email_verified: true, preferred_username: "administrator@kommune.test" } });
  await givenPerson(house.pool, ["administrator"]);
  await expectRefused(house, "unknown-subject");
});

test("a subject is only known together with its issuer", async () => {
  const house = await givenTurned({});
  await house.pool.db.updateTable("person").set({ issuer: "https://login.other.example" }).execute();
  await expectRefused(house, "unknown-subject");
});

test("an answer of the provider opens once, also where the provider takes a code twice", async () => {
  const house = await givenTurned({ takesCodesAgain: true });
  const browser = house.browser();
  const cameTo = await house.comeBack(browser);
  const bound = browser.cookies(house.origin).get("hoest-provider") ?? "";
  expect(await house.land(browser, cameTo)).toBe("/");
  expect(browser.cookies(house.origin).has("hoest-provider")).toBe(false);
  const thief = house.browser();
  thief.cookies(house.origin).set("hoest-provider", bound);
  expect(await house.land(thief, cameTo)).toBe("/log-ind?problem=provider-refused");
  expect(await house.whoIs(thief)).toBeUndefined();
});

test("an answer to one browser lets no other in, and is still there for the one it is for", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  await house.signIn(house.browser(), { invitation: (await house.invited()).token });
  const [own, other, busy] = [house.browser(), house.browser(), house.browser()];
  const cameTo = await house.comeBack(own);
  const awaited = await house.comeBack(busy);
  for (const browser of [other, busy]) {
    expect(await house.land(browser, cameTo)).toBe("/log-ind?problem=provider-refused");
    expect(await house.whoIs(browser)).toBeUndefined();
  }
  for (const [browser, address] of [[own, cameTo], [busy, awaited]] as const) expect(await house.land(browser, address)).toBe("/");
});

test("a code that was caught on its way is worth nothing in another attempt", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  await house.signIn(house.browser(), { invitation: (await house.invited()).token });
  const [caught, thief] = [await house.comeBack(house.browser()), house.browser()];
  const cameTo = await house.comeBack(thief);
  cameTo.searchParams.set("code", caught.searchParams.get("code") ?? "");
  expect(await house.land(thief, cameTo)).toBe("/log-ind?problem=provider-refused");
  expect(await house.whoIs(thief)).toBeUndefined();
});

test("a code without the verifier its attempt began with is refused by the provider", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  const { token } = await house.invited();
  const browser = house.browser();
  const cameTo = await house.comeBack(browser, { invitation: token });
  await house.pool.db.updateTable("providerAttempt").set({ verifier: "a".repeat(43) }).execute();
  expect(await house.land(browser, cameTo)).toBe("/log-ind?problem=provider-refused");
});

test("a code that the provider has taken already is worth nothing, though the attempt is there", async () => {
  const provider = await givenProvider();
  const house = await givenSignIn(provider.issuer);
  await house.signIn(house.browser(), { invitation: (await house.invited()).token });
  const browser = house.browser();
  const cameTo = await house.comeBack(browser);
  const [kept, bound] = [await house.pool.db.selectFrom("providerAttempt").selectAll().executeTakeFirstOrThrow(), browser.cookies(house.origin).get("hoest-provider") ?? ""];
  expect(await house.land(browser, cameTo)).toBe("/");
  await house.pool.db.insertInto("providerAttempt").values(kept).execute();
  const thief = house.browser();
  thief.cookies(house.origin).set("hoest-provider", bound);
  expect(await house.land(thief, cameTo)).toBe("/log-ind?problem=provider-refused");
  expect(await house.whoIs(thief)).toBeUndefined();
});

test("nothing that the provider wrote comes back", async () => {
  const house = await givenTurned({ answer: { code: null, error: "access_denied", error_description: "provider-words" } });
  const browser = house.browser();
  const response = await browser.open(await house.comeBack(browser));
  const whole = `${JSON.stringify([...response.headers])}${await response.text()}`;
  expect(response.status).toBe(303);
  expect(whole).not.toMatch(/provider-words|access_denied|OAUTH/);
});
