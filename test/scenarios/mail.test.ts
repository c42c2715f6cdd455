import { once } from "node:events";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { expect, onTestFinished, test } from "vitest";
import { givenPerson } from "../support/given-person.ts";
import { givenPool } from "../support/given-pool.ts";
import { GivenSite } from "../support/given-site.ts";
import { freePort } from "../support/start-server.ts";

type Options = ConstructorParameters<typeof SMTPServer>[0];

/** A real mail server on this machine, and the mails it was handed. */
async function givenPostbox(options: Options = {}) {
  const mails: { readonly to: readonly string[]; readonly raw: string }[] = [];
  const names: string[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["STARTTLS"],
    onAuth: ({ username = "" }, _, done) => {
      names.push(username);
      done(null, { user: username });
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((raw) => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  onTestFinished(() => new Promise<void>((resolve) => { server.close(resolve); }));
  return { port: server.server.address().port, mails, names };
}

/** An administrator's invitation of someone, where mail is handed to a server. */
async function invitedBy(smtpUrl: string | null, headers: Readonly<Record<string, string>> = {}) {
  const { pool } = await givenPool();
  const { cookie } = await givenPerson(pool, ["administrator"]);
  const environment: Record<string, string> = smtpUrl === null ? {} : { HOEST_SMTP_URL: smtpUrl, HOEST_MAIL_FROM: "Høst <hoest@kommune.test>" };
  const site = new GivenSite(pool, { environment });
  const asked = { email: "ny.kollega@kommune.test", name: "Søren Ågård", roles: ["reader", "controller"] };
  const answer = await site.send("/api/invitations", asked, { headers: { cookie, "idempotency-key": "a-key-of-sixteen-or-more", ...headers } });
  const token = String(answer.body["link"]).replace(/^.*#/, "");
  const opening = await site.send("/api/invitations/opening", { token });
  return { answer, token, opening };
}

/** The words of a mail as its reader sees them. */
function read(raw: string): { readonly subject: string; readonly words: string } {
  const [head = "", body = ""] = raw.split(/\r\n\r\n([\s\S]*)/);
  const byte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  const unwritten = (written: string) => Buffer.from(written.replace(/=\r\n/g, "").replace(/=([\dA-F]{2})/g, byte), "latin1").toString("utf8");
  const [, kind, word = ""] = /^Subject: (?:=\?UTF-8\?([QB])\?(.*)\?=|.*)$/im.exec(head) ?? [];
  return { subject: kind === "B" ? Buffer.from(word, "base64").toString() : unwritten(word.replaceAll("_", " ")), words: unwritten(body) };
}

test("an invitation is mailed once, in plain text, to the person invited: who invites, as what, the link, and its last day", async () => {
  const { port, mails } = await givenPostbox();
  const { answer, opening } = await invitedBy(`smtp://127.0.0.1:${port}`);
  expect([answer.status, answer.body["isMailed"], opening.status, mails.length]).toEqual([201, true, 200, 1]);
  const [{ to, raw } = { to: [], raw: "" }] = mails;
  const { subject, words } = read(raw);
  expect([to, subject]).toEqual([["ny.kollega@kommune.test"], "Invitation til Høst"]);
  const from = /^From: =\?UTF-8\?.*\?= <hoest@kommune\.test>\r$/m;
  for (const head of [from, /^To: ny\.kollega@kommune\.test\r$/m, /^Content-Type: text\/plain; charset=utf-8\r$/m, /^Message-ID: /m, /^Date: /m]) expect(raw).toMatch(head);
  for (const said of ["Søren Ågård", "Given administrator", "læser, controller", String(answer.body["link"]), "28.\u00A0november 2026"]) expect(words).toContain(said);
  expect(raw).not.toMatch(/^(Cc|Bcc|X-Mailer):/im);
});

test("who asks in English sends an invitation in English", async () => {
  const { port, mails } = await givenPostbox();
  await invitedBy(`smtp://127.0.0.1:${port}`, { "accept-language": "en-GB,en;q=0.9" });
  const { subject, words } = read(mails[0]?.raw ?? "");
  expect(subject).toBe("Invitation to Høst");
  expect(words).toContain("as reader, controller.");
});

test("without a mail server the link is shown", async () => {
  const { answer, opening } = await invitedBy(null);
  expect([answer.status, answer.body["isMailed"], opening.status]).toEqual([201, false, 200]);
});

const troubles: Readonly<Record<string, () => Promise<{ url: string; heard?: readonly string[] }>>> = {
  "that is down": async () => ({ url: `smtp://127.0.0.1:${await freePort()}` }),
  "whose name nobody knows": async () => ({ url: "smtp://mail.invalid" }),
  "that refuses the person": async () => ({ url: `smtp://127.0.0.1:${(await givenPostbox({ onRcptTo: (_, __, done) => done(new Error("no such person")) })).port}` }),
  "that refuses the password": async () => ({ url: `smtp://u:p@127.0.0.1:${(await givenPostbox({ onAuth: (_, __, done) => done(new Error("wrong password")) })).port}` }),
  "that has no TLS for a password": async () => {
    const { port, names } = await givenPostbox();
    return { url: `smtp://u:p@127.0.0.1:${port}`, heard: names };
  },
  "whose TLS nobody vouches for": async () => {
    const { port, names } = await givenPostbox({ disabledCommands: [] });
    return { url: `smtp://u:p@127.0.0.1:${port}`, heard: names };
  },
  "that speaks no TLS where TLS comes first": async () => ({ url: `smtps://127.0.0.1:${(await givenPostbox()).port}` }),
};

test.for(Object.entries(troubles))("a mail server %s stops no invitation: the link is shown and works, and no log has it", async ([, trouble]) => {
  const { url, heard = [] } = await trouble();
  const written: string[] = [];
  const write = process.stderr.write;
  process.stderr.write = (chunk) => written.push(String(chunk)) > 0;
  onTestFinished(() => { process.stderr.write = write; });
  const { answer, token, opening } = await invitedBy(url);
  expect([answer.status, answer.body["isMailed"], opening.status, heard]).toEqual([201, false, 200, []]);
  expect([written.length > 0, written.join("").includes(token), written.join("").includes("ny.kollega")]).toEqual([true, false, false]);
});

test("a mail server that never says a word is given ten seconds", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  onTestFinished(() => { silent.close(); });
  const address = silent.address();
  const began = performance.now();
  const { answer } = await invitedBy(`smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  expect([answer.status, answer.body["isMailed"]]).toEqual([201, false]);
  expect(performance.now() - began).toBeLessThan(15_000);
});
