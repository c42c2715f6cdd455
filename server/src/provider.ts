import type { Instant, ProviderAttemptRow } from "@hoest/db/tables";
import { type ProblemCode, Refusal } from "@hoest/shared/problem";
import * as openid from "openid-client";
import { providerRefusal } from "./provider-refusal.ts";
import type { ProviderSettings } from "./provider-settings.ts";

/** How the provider knows someone: the only thing that is taken from it. */
export interface ProviderSubject {
  readonly issuer: string;
  readonly subject: string;
}

/** What an attempt is known by, here and at the provider. */
export interface AttemptSecrets extends Pick<ProviderAttemptRow, "verifier" | "nonce" | "purpose"> {
  readonly state: string;
}

// Entra ID dates its tokens five minutes back; a clock that nobody minds is off by an hour or more.
const clockToleranceMs = 10 * 60 * 1000;
const secondsTolerated = 60;

/** The secrets of a new attempt. */
export function newAttempt(purpose: AttemptSecrets["purpose"]): AttemptSecrets {
  return { purpose, state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() };
}

/** The municipality's OpenID Connect provider. It is asked who it is when it is first needed, and again after it has failed. */
export class Provider {
  readonly #settings: ProviderSettings;
  #known: Promise<openid.Configuration> | undefined;

  constructor(settings: ProviderSettings) {
    this.#settings = settings;
  }

  /** Where a browser goes so that its person can show who they are; refuses while the provider does not answer as one. */
  async address({ state, nonce, verifier, purpose }: AttemptSecrets, returnTo: string): Promise<string> {
    try {
      const challenge = await openid.calculatePKCECodeChallenge(verifier);
      return openid.buildAuthorizationUrl(await this.#configuration(), {
        redirect_uri: returnTo, scope: "openid", state, nonce, code_challenge: challenge, code_challenge_method: "S256",
        ...(purpose === "confirm" ? { max_age: "0", prompt: "login" } : {}),
      }).href;
    } catch (error) {
      throw this.#refusal(error, "provider-unavailable");
    }
  }

  /** Who the provider says has come back to an address of ours. Refuses whatever does not answer this attempt, and a clock that is off. */
  async subject(cameTo: URL, { state, attempt, at }: { readonly state: string; readonly attempt: ProviderAttemptRow; readonly at: Instant }) {
    const claims = await this.#claims(cameTo, {
      expectedState: state, expectedNonce: attempt.nonce, pkceCodeVerifier: attempt.verifier, idTokenExpected: true,
      // Whoever confirms must have shown who they are since they were sent there.
      ...(attempt.purpose === "confirm" ? { maxAge: Math.max(0, Date.parse(at) - Date.parse(attempt.at)) / 1000 } : {}),
    });
    if (!claims) throw new Refusal("provider-refused");
    if (Math.abs(Date.parse(at) - claims.iat * 1000) > clockToleranceMs) throw new Refusal("provider-clock");
    return { issuer: claims.iss, subject: claims.sub } satisfies ProviderSubject;
  }

  async #claims(cameTo: URL, checks: openid.AuthorizationCodeGrantChecks) {
    try {
      return (await openid.authorizationCodeGrant(await this.#configuration(), cameTo, checks)).claims();
    } catch (error) {
      throw this.#refusal(error, "provider-refused");
    }
  }

  #refusal(error: unknown, otherwise: ProblemCode): Refusal {
    const refusal = providerRefusal(error, otherwise);
    // It may have moved: what it says about itself is asked again.
    if (refusal.code === "provider-unavailable") this.#known = undefined;
    return refusal;
  }

  #configuration(): Promise<openid.Configuration> {
    this.#known ??= this.#discovered().catch((error: unknown) => {
      throw providerRefusal(error, "provider-unavailable");
    });
    return this.#known;
  }

  #discovered(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret, patienceSeconds } = this.#settings;
    // The library believes what comes over TLS; a signature that is checked keeps a broken proxy in between from vouching for anyone.
    const checks = [openid.enableNonRepudiationChecks, ...(issuer.protocol === "http:" ? [openid.allowInsecureRequests] : [])];
    const client = { client_secret: clientSecret, [openid.clockTolerance]: secondsTolerated };
    return openid.discovery(issuer, clientId, client, byWhatIsTaken(clientSecret), { execute: checks, timeout: patienceSeconds });
  }
}

/** Shows our secret the way the provider takes it. */
function byWhatIsTaken(clientSecret: string): openid.ClientAuth {
  const [post, basic] = [openid.ClientSecretPost(clientSecret), openid.ClientSecretBasic(clientSecret)];
  return (server, ...request) => (server.token_endpoint_auth_methods_supported?.includes("client_secret_post") ? post : basic)(server, ...request);
}
