import { expect, test } from "vitest";
import { addressOf, installationFrom } from "./installation.ts";

const tls = { HOEST_PUBLIC_URL: "https://hoest.kommune.dk" };
const mail = { HOEST_SMTP_URL: "smtp://mail.kommune.dk", HOEST_MAIL_FROM: "hoest@kommune.dk" };

test("where nothing is said, this machine alone is answered, with the demo", () => {
  const { publicUrl, host, port, isDemo, demoPassword, mail: none, trustedProxies } = installationFrom({});
  expect([publicUrl, host, port, isDemo, demoPassword, none, trustedProxies.rules]).toEqual([null, "127.0.0.1", 4000, true, null, null, []]);
  expect(addressOf(installationFrom({ PORT: "4001" }))).toBe("http://127.0.0.1:4001");
});

test("an empty variable is one that is not set", () => {
  const names = ["PORT", "HOEST_HOST", "HOEST_PUBLIC_URL", "HOEST_DEMO", "HOEST_DEMO_PASSWORD", "HOEST_TRUSTED_PROXIES", "HOEST_SMTP_URL", "HOEST_MAIL_FROM"];
  expect(installationFrom(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(installationFrom({}));
});

test("with a public address the demo is off, and cannot be on", () => {
  const installation = installationFrom(tls);
  expect([installation.isDemo, addressOf(installation)]).toEqual([false, "https://hoest.kommune.dk"]);
  expect(installationFrom({ ...tls, HOEST_DEMO: "off" }).isDemo).toBe(false);
  expect(installationFrom({ HOEST_DEMO: "off" }).isDemo).toBe(false);
});

test("this machine has several names, and only they need no public address", () => {
  for (const host of ["127.0.0.1", "127.0.0.2", "::1", "localhost"]) expect(installationFrom({ HOEST_HOST: host }).host).toBe(host);
  for (const host of ["0.0.0.0", "::", "10.0.0.5", "hoest.internal"]) {
    expect(() => installationFrom({ HOEST_HOST: host })).toThrow(expect.objectContaining({ code: "public-url-needed", details: { host } }));
    expect(installationFrom({ ...tls, HOEST_HOST: host }).host).toBe(host);
  }
  expect(addressOf(installationFrom({ HOEST_HOST: "::1" }))).toBe("http://[::1]:4000");
});

test("proxies are addresses and networks", () => {
  const { trustedProxies } = installationFrom({ HOEST_TRUSTED_PROXIES: "10.0.0.1, 10.1.0.0/16,2001:db8::/32" });
  const asked = ["10.0.0.1", "10.0.0.2", "10.1.255.255", "10.2.0.0"].map((address) => trustedProxies.check(address));
  expect([...asked, trustedProxies.check("2001:db8::7", "ipv6"), trustedProxies.check("2001:db9::7", "ipv6")]).toEqual([true, false, true, false, true, false]);
});

test("a mail server is a host, a port, a way and perhaps a name with its password", () => {
  const bare = { host: "mail.kommune.dk", port: 587, isSecure: false, user: "", password: "", from: "hoest@kommune.dk" };
  expect(installationFrom(mail).mail).toEqual(bare);
  expect(installationFrom({ ...mail, HOEST_SMTP_URL: "smtps://h%C3%B8st:a%40b%2Fc@mail.kommune.dk/" }).mail).toEqual({ ...bare, port: 465, isSecure: true, user: "høst", password: "a@b/c" });
  expect(installationFrom({ ...mail, HOEST_SMTP_URL: "smtp://[::1]:25", HOEST_MAIL_FROM: "Høst <hoest@kommune.dk>" }).mail).toMatchObject({ host: "::1", port: 25, from: "Høst <hoest@kommune.dk>" });
});

const refused = [
  ["PORT", ["0", "65536", "-1", "4e3", "abc", " 4000"], {}],
  ["HOEST_HOST", ["not a host", "http://0.0.0.0", "0.0.0.0:80", "-x", "../x", "x".repeat(300)], tls],
  ["HOEST_PUBLIC_URL", ["http://hoest.kommune.dk", "hoest.kommune.dk", "https://", "https://a/b", "https://a?b", "https://a#b", "https://u@a", "https://:p@a", "javascript:1"], {}],
  ["HOEST_DEMO", ["yes", "ON", "1", " off"], {}],
  ["HOEST_DEMO", ["on", "yes"], tls],
  ["HOEST_TRUSTED_PROXIES", ["proxy", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "::/129", "10.0.0.1 10.0.0.2", "*", "10.0.0", "fe80::1%eth0"], tls],
  ["HOEST_SMTP_URL", ["mail.kommune.dk", "http://mail.kommune.dk", "smtp://", "smtp://a/b", "smtp://a:b", "smtp://a?b", "smtp://a#b"], mail],
  ["HOEST_MAIL_FROM", ["hoest", "hoest@", "a@b.dk, c@d.dk", "Høst <hoest>", "x\r\nBcc: y <hoest@kommune.dk>"], mail],
] as const;

test.for(refused)("%s is refused by its name when it is none", ([option, found, beside]) => {
  for (const text of found) {
    expect(() => installationFrom({ ...beside, [option]: text })).toThrow(expect.objectContaining({ code: "bad-option", details: expect.objectContaining({ option }) }));
  }
});

test("mail is set up whole or not at all, and its password is never shown", () => {
  const { HOEST_SMTP_URL, HOEST_MAIL_FROM } = mail;
  expect(() => installationFrom({ HOEST_SMTP_URL })).toThrow(expect.objectContaining({ code: "missing-option", details: expect.objectContaining({ option: "HOEST_MAIL_FROM" }) }));
  expect(() => installationFrom({ HOEST_MAIL_FROM })).toThrow(expect.objectContaining({ code: "missing-option", details: expect.objectContaining({ option: "HOEST_SMTP_URL" }) }));
  for (const url of ["smtp://u:hunter2@a/b", "imap://u:hunter2@mail", "smtp://u:hun@ter2@a/b", "smtp://u:%ZZhunter2@mail"]) {
    expect(() => installationFrom({ ...mail, HOEST_SMTP_URL: url })).toThrow(expect.objectContaining({ code: "bad-option", message: expect.not.stringMatching(/hunter2|ter2/) }));
  }
});
