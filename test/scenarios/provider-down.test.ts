import { expect, test } from "vitest";
import { type Forgery, forgingProvider } from "../support/forging-provider.ts";
import { givenListener } from "../support/given-listener.ts";
import { givenPerson, password } from "../support/given-person.ts";
import { type GivenSignIn, givenSignIn } from "../support/given-sign-in.ts";
import { freePort } from "../support/start-server.ts";

async function expectUnavailable(house: GivenSignIn): Promise<void> {
  const response = await house.ask(house.browser());
  expect([response.status, await response.json()]).toMatchObject([503, { code: "provider-unavailable" }]);
}

async function expectLocalSignIn(house: GivenSignIn): Promise<void> {
  const { person } = await givenPerson(house.pool, ["administrator"]);
  const browser = house.browser();
  const body = JSON.stringify({ email: person.email, password });
  await browser.open(`${house.origin}/api/session`, { method: "POST", headers: { "content-type": "application/json" }, body });
  expect(await house.whoIs(browser)).toMatchObject({ id: person.id, way: "password" });
}

test("while the provider is down local administrators get in, and once it is up people get in through it without a restart", async () => {
  const port = await freePort();
  const house = await givenSignIn(`http://127.0.0.1:${port}`);
  await expectUnavailable(house);
  await expectLocalSignIn(house);
  await forgingProvider({}, port);
  const browser = house.browser();
  const { person, token } = await house.invited();
  expect(await house.signIn(browser, { invitation: token })).toBe("/");
  expect(await house.whoIs(browser)).toMatchObject({ id: person.id });
});

test("a provider that does not answer is not waited for", async () => {
  const { origin } = await givenListener(() => {});
  const house = await givenSignIn(origin, {}, 0.2);
  const from = performance.now();
  await expectUnavailable(house);
  expect(performance.now() - from).toBeLessThan(2_000);
  await expectLocalSignIn(house);
});

test("a provider that goes down while someone is there sends them back to the sign-in page, and works again when it is up", async () => {
  const provider = await forgingProvider();
  const house = await givenSignIn(provider.issuer);
  const { person, token } = await house.invited();
  const browser = house.browser();
  const cameTo = await house.comeBack(browser, { invitation: token });
  await provider.close();
  expect(await house.land(browser, cameTo)).toBe("/log-ind?problem=provider-unavailable");
  await forgingProvider({}, Number(new URL(provider.issuer).port));
  await house.signIn(browser, { invitation: token });
  expect(await house.whoIs(browser)).toMatchObject({ id: person.id });
});

test("a provider that has moved is asked again where it is", async () => {
  const provider = await forgingProvider({ metadata: { token_endpoint: `http://127.0.0.1:${await freePort()}/token` } });
  const house = await givenSignIn(provider.issuer);
  const { token } = await house.invited();
  expect(await house.signIn(house.browser(), { invitation: token })).toBe("/log-ind?problem=provider-unavailable");
  provider.forgery.metadata = {};
  expect(await house.signIn(house.browser(), { invitation: token })).toBe("/");
});

const nonsense: readonly (readonly [string, Forgery["metadata"]])[] = [
  ["says it is another", { issuer: "https://login.other.example" }],
  ["has no page to sign in on", { authorization_endpoint: undefined }],
  ["sends people to no page of the web", { authorization_endpoint: "javascript:alert(1)" }],
];

for (const [what, metadata] of nonsense) {
  test(`a provider that ${what} is as one that is down`, async () => {
    const provider = await forgingProvider({ metadata: metadata ?? {} });
    const house = await givenSignIn(provider.issuer);
    await expectUnavailable(house);
    provider.forgery.metadata = {};
    expect((await house.ask(house.browser())).status).toBe(200);
  });
}

for (const [what, status, body] of [["a page", 200, "<!doctype html><title>Login</title>"], ["an error", 500, "{}"], ["a list", 200, "[]"]] as const) {
  test(`a provider that answers with ${what} is as one that is down`, async () => {
    const { origin } = await givenListener((_, response) => response.writeHead(status, { "content-type": body.startsWith("<") ? "text/html" : "application/json" }).end(body));
    await expectUnavailable(await givenSignIn(origin));
  });
}

for (const [status, body] of [[500, "{}"], [200, "not json"], [200, "[]"]] as const) {
  test(`a provider whose tokens are ${status} ${body} lets nobody in`, async () => {
    const provider = await forgingProvider({ tokenAnswer: { status, body } });
    const house = await givenSignIn(provider.issuer);
    const browser = house.browser();
    expect(await house.signIn(browser, { invitation: (await house.invited()).token })).toMatch(/^\/log-ind\?problem=provider-(unavailable|refused)$/);
    expect(await house.whoIs(browser)).toBeUndefined();
  });
}

for (const [methods, shown] of [[["client_secret_basic"], "basic"], [["private_key_jwt", "client_secret_post"], "post"], [undefined, "basic"]] as const) {
  test(`a provider that takes ${methods?.join(" or ") ?? "nothing it says"} is shown the secret by ${shown}`, async () => {
    const provider = await forgingProvider({ metadata: { token_endpoint_auth_methods_supported: methods } });
    const house = await givenSignIn(provider.issuer);
    expect(await house.signIn(house.browser(), { invitation: (await house.invited()).token })).toBe("/");
    expect(provider.shown).toBe(shown);
  });
}
