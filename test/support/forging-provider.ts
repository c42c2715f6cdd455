import { createHash, createHmac, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { givenListener } from "./given-listener.ts";
import { registered } from "./given-sign-in.ts";

type Json = Readonly<Record<string, unknown>>;
/** Signs what stands before a token's last point. */
export type Signature = (unsigned: string) => string;

const [ours, strangers] = [generateKeyPairSync("rsa", { modulusLength: 2048 }), generateKeyPairSync("rsa", { modulusLength: 2048 })];

/** The ways a token can be signed, one of them right. */
export const signatures = {
  right: (unsigned) => sign("sha256", Buffer.from(unsigned), ours.privateKey).toString("base64url"),
  ofAnotherKey: (unsigned) => sign("sha256", Buffer.from(unsigned), strangers.privateKey).toString("base64url"),
  none: () => "",
  ofPublicKey: (unsigned) => createHmac("sha256", ours.publicKey.export({ type: "spki", format: "pem" })).update(unsigned).digest("base64url"),
  ofClientSecret: (unsigned) => createHmac("sha256", registered.clientSecret).update(unsigned).digest("base64url"),
} as const satisfies Record<string, Signature>;

/** What a provider does otherwise than an honest one. */
export interface Forgery {
  /** What it says about itself. */
  metadata?: Json;
  /** What it puts on the way back. */
  answer?: Readonly<Record<string, string | null>>;
  header?: Json;
  claims?: Json;
  signature?: Signature;
  /** Whether it gives a token for a code as often as it is asked. */
  takesCodesAgain?: boolean;
  /** What its token endpoint answers instead of a token. */
  tokenAnswer?: { readonly status: number; readonly body: string };
}

/** A provider made by hand: honest unless told, and strict about codes, secrets and PKCE as real ones are. */
export interface ForgingProvider {
  readonly issuer: string;
  readonly forgery: Forgery;
  readonly close: () => Promise<void>;
  /** How the house showed its secret, last. */
  shown: "post" | "basic" | "nothing";
}

/** A hand-made provider on loopback, gone when the test is. */
export async function forgingProvider(forgery: Forgery = {}, port = 0): Promise<ForgingProvider> {
  const codes = new Map<string, URLSearchParams>();
  const { origin, close } = await givenListener((request, response) => void answered(request, response), port);
  const given: ForgingProvider = { issuer: origin, forgery, close, shown: "nothing" };

  async function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", origin);
    if (pathname === "/auth") {
      response.writeHead(302, { location: wayBack(searchParams) }).end();
      return;
    }
    const { status, body } = await bodyFor(pathname, request);
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  }

  async function bodyFor(pathname: string, request: IncomingMessage) {
    if (pathname === "/.well-known/openid-configuration") return json(200, { ...metadataOf(origin), ...forgery.metadata });
    if (pathname === "/jwks") return json(200, { keys: [{ ...ours.publicKey.export({ format: "jwk" }), kid: "ours", use: "sig" }] });
    return forgery.tokenAnswer ?? token(new URLSearchParams(await text(request)), request.headers.authorization);
  }

  function wayBack(asked: URLSearchParams): string {
    const code = randomUUID();
    codes.set(code, asked);
    const url = new URL(asked.get("redirect_uri") ?? "");
    for (const [name, value] of Object.entries({ code, state: asked.get("state"), iss: origin, ...forgery.answer })) if (value !== null) url.searchParams.set(name, value);
    return url.href;
  }

  function token(form: URLSearchParams, authorization: string | undefined) {
    given.shown = wayShown(form, authorization);
    const asked = codes.get(form.get("code") ?? "");
    if (!forgery.takesCodesAgain) codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url");
    if (!asked || given.shown === "nothing" || asked.get("code_challenge") !== challenge) return json(400, { error: "invalid_grant", error_description: "provider-words" });
    return json(200, { access_token: "x", token_type: "Bearer", id_token: idToken(origin, asked.get("nonce"), forgery) });
  }

  return given;
}

function metadataOf(origin: string): Json {
  return {
    issuer: origin, authorization_endpoint: `${origin}/auth`, token_endpoint: `${origin}/token`, jwks_uri: `${origin}/jwks`,
    authorization_response_iss_parameter_supported: true, id_token_signing_alg_values_supported: ["RS256"],
    token_endpoint_auth_methods_supported: ["client_secret_post", "client_secret_basic"],
  };
}

function idToken(issuer: string, nonce: string | null, { header, claims, signature = signatures.right }: Forgery): string {
  const now = Math.floor(Date.now() / 1000);
  const honest = { iss: issuer, aud: registered.clientId, sub: "a-subject", nonce, iat: now, exp: now + 300, auth_time: now };
  const unsigned = [{ alg: "RS256", kid: "ours", ...header }, { ...honest, ...claims }].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${unsigned}.${signature(unsigned)}`;
}

function wayShown(form: URLSearchParams, authorization: string | undefined): ForgingProvider["shown"] {
  if (form.get("client_secret") === registered.clientSecret) return "post";
  const encoded = new URLSearchParams({ "": registered.clientSecret }).toString().slice(1);
  return authorization === `Basic ${Buffer.from(`${registered.clientId}:${encoded}`).toString("base64")}` ? "basic" : "nothing";
}

function json(status: number, body: Json) {
  return { status, body: JSON.stringify(body) };
}
