import { BlockList, isIP } from "node:net";
import { Refusal } from "@hoest/shared/problem";
import { type MailSettings, mailSettingsFrom } from "./mail-settings.ts";
import { type ProviderSettings, providerFrom } from "./provider-settings.ts";

/** How this installation stands in the world. */
export interface Installation {
  /** The address people use; null while only this machine is answered. */
  readonly publicUrl: URL | null;
  readonly host: string;
  readonly port: number;
  /** Whether an empty database is filled with the demo pool, which anyone here may enter. */
  readonly isDemo: boolean;
  /** What the demo's accounts open with; null is a random one at every start. */
  readonly demoPassword: string | null;
  /** Proxies whose word about where a request came from is taken. */
  readonly trustedProxies: BlockList;
  /** Where people of the municipality may sign in; null is here only. */
  readonly provider: ProviderSettings | null;
  /** How invitations are mailed; null when they are only shown. */
  readonly mail: MailSettings | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The installation as the environment describes it; refuses what is no address, port or choice, by the variable's name. */
export function installationFrom(environment: Environment): Installation {
  const publicUrl = publicUrlFrom(environment["HOEST_PUBLIC_URL"]);
  const host = hostFrom(environment["HOEST_HOST"] || "127.0.0.1");
  if (!isLoopback(host) && publicUrl === null) throw new Refusal("public-url-needed", { host });
  return {
    publicUrl, host,
    port: portFrom(environment["PORT"] || "4000"),
    isDemo: isDemoFrom(environment["HOEST_DEMO"], publicUrl),
    demoPassword: environment["HOEST_DEMO_PASSWORD"] || null,
    trustedProxies: proxiesFrom(environment["HOEST_TRUSTED_PROXIES"]),
    provider: providerFrom(environment),
    mail: mailSettingsFrom(environment["HOEST_SMTP_URL"], environment["HOEST_MAIL_FROM"]),
  };
}

/** Where people find this installation. */
export function addressOf({ publicUrl, host, port }: Pick<Installation, "publicUrl" | "host" | "port">): string {
  return publicUrl?.origin ?? `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

function hostFrom(text: string): string {
  if (isIP(text) !== 0 || /^[a-z\d]([a-z\d.-]{0,251}[a-z\d])?$/i.test(text)) return text;
  throw new Refusal("bad-option", { option: "HOEST_HOST", found: text, right: "127.0.0.1 | 0.0.0.0 | ::" });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function portFrom(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new Refusal("bad-option", { option: "PORT", found: text, right: "1–65535" });
  return port;
}

function publicUrlFrom(text: string | undefined): URL | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWhole = url?.protocol === "https:" && url.pathname === "/" && url.search === "" && url.hash === "" && url.username + url.password === "";
  if (!isWhole) throw new Refusal("bad-option", { option: "HOEST_PUBLIC_URL", found: text, right: "https://hoest.kommune.dk" });
  return url;
}

function isDemoFrom(text: string | undefined, publicUrl: URL | null): boolean {
  const right = publicUrl === null ? "HOEST_DEMO=on | off" : "HOEST_DEMO=off";
  if (text === "off") return false;
  if (text && text !== "on") throw new Refusal("bad-option", { option: "HOEST_DEMO", found: text, right });
  if (text === "on" && publicUrl !== null) throw new Refusal("bad-option", { option: "HOEST_DEMO", found: text, right });
  return publicUrl === null;
}

function proxiesFrom(text = ""): BlockList {
  const proxies = new BlockList();
  for (const entry of text.split(",").map((part) => part.trim()).filter(Boolean)) addProxy(proxies, entry);
  return proxies;
}

function addProxy(proxies: BlockList, entry: string): void {
  const [address = "", bits, surplus] = entry.split("/");
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  const most = family === "ipv6" ? 128 : 32;
  const prefix = bits === undefined ? most : Number(bits);
  if (isIP(address) === 0 || address.includes("%") || surplus !== undefined || !/^\d{1,3}$/.test(bits ?? "0") || prefix > most) {
    throw new Refusal("bad-option", { option: "HOEST_TRUSTED_PROXIES", found: entry, right: "10.0.0.1,10.1.0.0/16" });
  }
  proxies.addSubnet(address, prefix, family);
}
