import { generateKeyPairSync } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Provider } from "oidc-provider";
import { givenListener } from "./given-listener.ts";
import { registered } from "./given-sign-in.ts";
import { providerMemory } from "./provider-memory.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const signingKey = { ...privateKey.export({ format: "jwk" }), kty: "RSA" as const, use: "sig", alg: "RS256", kid: "given" };

/** A real provider on loopback: whoever comes is signed in as the account it stands at, without a page. */
export interface GivenProvider {
  readonly issuer: string;
  account: string;
  /** How long ago whoever comes says they signed in. */
  signedInSecondsAgo: number;
}

/** A certified provider in this process, gone when the test is. */
export async function givenProvider(account = "a-subject"): Promise<GivenProvider> {
  const answers: { callback?: (request: IncomingMessage, response: ServerResponse) => void } = {};
  const { origin } = await givenListener((request, response) => answers.callback?.(request, response));
  const provider = new Provider(origin, {
    adapter: providerMemory(),
    jwks: { keys: [signingKey] },
    cookies: { keys: ["a key of the cookies"] },
    clients: [{
      client_id: registered.clientId, client_secret: registered.clientSecret, redirect_uris: [registered.callback], token_endpoint_auth_method: "client_secret_post",
    }],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 300, Interaction: 60, Session: 600, Grant: 600 },
  });
  const given: GivenProvider = { issuer: origin, account, signedInSecondsAgo: 0 };
  const [callback, interaction] = [provider.callback(), interactionOf(provider, given)];
  answers.callback = (request, response) => void (request.url?.startsWith("/interaction/") ? interaction : callback)(request, response);
  return given;
}

function interactionOf(provider: Provider, given: GivenProvider) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const grant = new provider.Grant({ accountId: given.account, clientId: registered.clientId });
    grant.addOIDCScope("openid");
    const ts = Math.floor(Date.now() / 1000) - given.signedInSecondsAgo;
    await provider.interactionFinished(request, response, { login: { accountId: given.account, ts }, consent: { grantId: await grant.save() } });
  };
}
