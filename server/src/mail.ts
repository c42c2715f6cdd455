import { setTimeout as wait } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { MailSettings } from "./mail-settings.ts";

const mostMs = 10_000;

/** A mail in plain text to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands a mail to the mail server, and answers whether it was taken within ten seconds: mail that fails stops nobody's work. */
export async function handOver(settings: MailSettings | null, { to, subject, text }: Mail): Promise<boolean> {
  if (settings === null) return false;
  const { host, port, isSecure, user, password: pass, from } = settings;
  const limits = { connectionTimeout: mostMs, greetingTimeout: mostMs, socketTimeout: mostMs, dnsTimeout: mostMs };
  // A password never goes out in the clear: with one, TLS must come first.
  const transport = createTransport({ host, port, secure: isSecure, requireTLS: user !== "", ...(user === "" ? {} : { auth: { user, pass } }), ...limits });
  const late = new AbortController();
  try {
    const sending = transport.sendMail({ from, to: { name: "", address: to }, subject, text, textEncoding: "quoted-printable" }).then(() => true);
    return await Promise.race([sending, wait(mostMs, false, { signal: late.signal, ref: false })]);
  } catch (error) {
    // The code alone: what the mail server says may name the person.
    process.stderr.write(`mail not sent: ${error instanceof Error && "code" in error ? String(error.code) : "unknown"}\n`);
    return false;
  } finally {
    late.abort();
    transport.close();
  }
}
