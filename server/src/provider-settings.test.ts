import { expect, test } from "vitest";
import { providerFrom } from "./provider-settings.ts";

const whole = { HOEST_OIDC_ISSUER: "https://login.kommune.test/tenant/v2.0", HOEST_OIDC_CLIENT_ID: "hoest", HOEST_OIDC_CLIENT_SECRET: "secret" };

test("a provider is called what its host is called, unless it has a name", () => {
  expect(providerFrom(whole)).toMatchObject({ clientId: "hoest", clientSecret: "secret", name: "login.kommune.test" });
  expect(providerFrom({ ...whole, HOEST_OIDC_NAME: "Kommunens login" })).toMatchObject({ name: "Kommunens login" });
});

test("an environment that names no provider has none", () => {
  expect(providerFrom({})).toBeNull();
  expect(providerFrom({ HOEST_OIDC_ISSUER: "", HOEST_OIDC_NAME: "Kommunens login" })).toBeNull();
});

for (const missing of ["HOEST_OIDC_ISSUER", "HOEST_OIDC_CLIENT_ID", "HOEST_OIDC_CLIENT_SECRET"] as const) {
  test(`half a provider is refused by what is missing: ${missing}`, () => {
    expect(() => providerFrom({ ...whole, [missing]: "" })).toThrow(expect.objectContaining({ code: "missing-option", details: { option: missing, right: `${missing}=…` } }));
  });
}

for (const issuer of [
  "login.kommune.test", "http://login.kommune.test", "http://10.0.0.1", "ftp://127.0.0.1", "https://a:b@login.kommune.test", "https://login.kommune.test/?tenant=1",
  "https://login.kommune.test/#x", "https://login.kommune.test/.well-known/openid-configuration",
]) {
  test(`${issuer} is no issuer`, () => {
    expect(() => providerFrom({ ...whole, HOEST_OIDC_ISSUER: issuer })).toThrow(expect.objectContaining({ code: "bad-option" }));
  });
}

test("a provider on this very machine needs no TLS", () => {
  for (const issuer of ["http://127.0.0.1:9000", "http://localhost:9000", "http://[::1]:9000"]) {
    expect(providerFrom({ ...whole, HOEST_OIDC_ISSUER: issuer })?.issuer.href).toBe(`${issuer}/`);
  }
});
