import { isEmail } from "@hoest/shared/email";
import { Refusal } from "@hoest/shared/problem";

/** The mail server that invitations are handed to, and whom they are from. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** Whether TLS comes before a word is said (smtps), or is asked for after the greeting (smtp). */
  readonly isSecure: boolean;
  readonly user: string;
  readonly password: string;
  readonly from: string;
}

const ports = new Map([["smtp:", 587], ["smtps:", 465]]);

/** The mail settings from `HOEST_SMTP_URL` and `HOEST_MAIL_FROM`, or null when neither is set; refuses one without the other and what is no address. */
export function mailSettingsFrom(smtpUrl: string | undefined, from: string | undefined): MailSettings | null {
  if (!smtpUrl && !from) return null;
  if (!smtpUrl) throw new Refusal("missing-option", { option: "HOEST_SMTP_URL", right: "HOEST_SMTP_URL=smtp://mail.kommune.dk:587" });
  if (!from) throw new Refusal("missing-option", { option: "HOEST_MAIL_FROM", right: "HOEST_MAIL_FROM=hoest@kommune.dk" });
  if (!isSender(from)) throw new Refusal("bad-option", { option: "HOEST_MAIL_FROM", found: from, right: "hoest@kommune.dk | Høst <hoest@kommune.dk>" });
  const server = serverFrom(smtpUrl);
  // The password in it is not shown.
  const found = smtpUrl.replace(/\/\/.*@/, "//…@");
  if (!server) throw new Refusal("bad-option", { option: "HOEST_SMTP_URL", found, right: "smtp://navn:kode@mail.kommune.dk:587" });
  return { ...server, from };
}

function serverFrom(text: string): Omit<MailSettings, "from"> | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const port = ports.get(url?.protocol ?? "");
  const isServer = url !== null && url.hostname !== "" && /^\/?$/.test(url.pathname) && url.search === "" && url.hash === "";
  if (!isServer || port === undefined) return null;
  const [user, password] = [url.username, url.password].map(decoded);
  if (user === undefined || password === undefined) return null;
  return { host: url.hostname.replace(/^\[|\]$/g, ""), port: url.port === "" ? port : Number(url.port), isSecure: url.protocol === "smtps:", user, password };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isSender(text: string): boolean {
  return isEmail(/^[^<>\r\n"]*<([^<>]*)>$/.exec(text)?.[1] ?? text);
}
