import { Refusal } from "@hoest/shared/problem";

/** The municipality's OpenID Connect provider, as this installation is registered there. */
export interface ProviderSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the sign-in page calls it. */
  readonly name: string;
  /** How long it may take to answer. */
  readonly patienceSeconds: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);
const prefix = "HOEST_OIDC_";

/** The provider as the environment describes it, null where it names none; refuses half a description by the variable that is missing. */
export function providerFrom(environment: Environment): ProviderSettings | null {
  const [issuer, clientId, clientSecret, name] = ["ISSUER", "CLIENT_ID", "CLIENT_SECRET", "NAME"].map((part) => environment[`${prefix}${part}`] ?? "");
  if (!issuer && !clientId && !clientSecret) return null;
  const address = issuerFrom(demanded("ISSUER", issuer));
  return {
    issuer: address, name: name || address.host, patienceSeconds: 5,
    clientId: demanded("CLIENT_ID", clientId), clientSecret: demanded("CLIENT_SECRET", clientSecret),
  };
}

function demanded(part: string, text: string | undefined): string {
  if (!text) throw new Refusal("missing-option", { option: `${prefix}${part}`, right: `${prefix}${part}=…` });
  return text;
}

function issuerFrom(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && loopbackNames.has(url.hostname));
  const isIssuer = url?.search === "" && url.hash === "" && url.username === "" && !url.pathname.includes("/.well-known/");
  if (!url || !isPrivate || !isIssuer) throw new Refusal("bad-option", { option: `${prefix}ISSUER`, found: text, right: "https://login.kommune.dk" });
  return url;
}
