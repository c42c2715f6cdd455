import { openDatabase } from "@hoest/db/open";
import { addPerson, personByEmail, savePerson } from "@hoest/db/people";
import type { Db } from "@hoest/db/tables";
import type { Role } from "@hoest/shared/access";
import { isoDate } from "@hoest/shared/fiscal-year";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { type GivenCli, givenCli } from "../support/given-cli.ts";
import { GivenPool } from "../support/given-pool.ts";
import { GivenSite } from "../support/given-site.ts";

const rows = "investering;post;år;beløb;pl\nI-77;bevilget;2025;1;2025\n";
const at = "2026-11-21T11:00:00.000Z";

async function inDatabase<T>({ db }: GivenCli, work: (db: Db) => Promise<T>): Promise<T> {
  const opened = await openDatabase(db);
  try {
    return await work(opened);
  } finally {
    await opened.destroy();
  }
}

/** A command line on a database with one person of each role, and one who is disabled. */
async function givenPeople(): Promise<GivenCli> {
  const cli = givenCli({ env: { HOEST_PUBLIC_URL: "https://hoest.kommune.dk" } });
  await inDatabase(cli, async (db) => {
    for (const role of ["reader", "owner", "controller", "administrator"] satisfies Role[]) await addPerson(db, { email: `${role}@kommune.test`, name: role, roles: [role] });
    const { id } = await addPerson(db, { email: "gone@kommune.test", name: "Gone", roles: ["controller", "administrator"] });
    await savePerson(db, id, { name: "Gone", roles: ["controller", "administrator"], isDisabled: true });
  });
  return cli;
}

/** Takes up a link as a browser would, and answers who it let in. */
async function takenUp({ db }: GivenCli, link: unknown, password: string) {
  const token = String(link).replace(/^.*\/invitation#/, "");
  const opened = await openDatabase(db);
  const site = new GivenSite(new GivenPool(opened, isoDate("2026-11-21")), { at });
  const accepted = await site.send("/api/invitations/acceptance", { token, password });
  const again = await site.send("/api/invitations/acceptance", { token, password });
  const { email = "" } = accepted.body;
  const signedIn = await site.send("/api/session", { email, password });
  await opened.destroy();
  return { accepted, again, signedIn };
}

test("in a fresh database `hoest admin invite` prints a link that makes an administrator, once", async () => {
  const cli = givenCli({ env: { HOEST_PUBLIC_URL: "https://hoest.kommune.dk" } });
  const { email, link, expiresAt, ...more } = await cli.ask("admin", "invite", "Mette@Kommune.test");
  expect([email, more]).toEqual(["mette@kommune.test", {}]);
  expect(link).toMatch(/^https:\/\/hoest\.kommune\.dk\/invitation#[\w-]{22}$/);
  expect(expiresAt).toMatch(/^2026-11-28T11:00:/);
  const { accepted, again, signedIn } = await takenUp(cli, link, "fire ord om vejret i dag");
  expect([accepted.status, accepted.body["roles"], again.body["code"], signedIn.status]).toEqual([200, ["reader", "administrator"], "used-invitation", 200]);
  const kept = JSON.stringify(await inDatabase(cli, contents));
  expect(kept).not.toContain(String(link).replace(/^.*#/, ""));
});

test("there is no person and no password in a fresh database", async () => {
  const cli = givenCli();
  expect((await inDatabase(cli, contents))["person"]).toEqual([]);
});

test("once there are people, every command that writes asks who does it, and nothing is changed", async () => {
  const cli = await givenPeople();
  const file = cli.file("a.csv", rows);
  const before = await inDatabase(cli, contents);
  for (const line of [["import", file, "--unit", "kr"], ["prices", file], ["demo"], ["admin", "invite", "new@kommune.test"]]) {
    const { exit, stdout, stderr } = await cli.run(...line);
    expect([line[0], exit, stdout, stderr]).toEqual([line[0], 1, "", expect.stringMatching(/^--as mangler\..*--as navn@kommune\.dk\.\n$/)]);
  }
  expect(await inDatabase(cli, contents)).toEqual(before);
});

test("who may not, who is disabled and who is unknown are refused in words, and nothing is changed", async () => {
  const cli = await givenPeople();
  const file = cli.file("a.csv", rows);
  const before = await inDatabase(cli, contents);
  const importing = ["import", file, "--unit", "kr", "--as"];
  const [role, unknown] = [/^Din rolle giver ikke adgang/, /^Der er ingen aktiv person med adressen/];
  const refused = [
    [[...importing, "reader@kommune.test"], role], [[...importing, "gone@kommune.test"], unknown], [[...importing, "nobody@kommune.test"], unknown],
    [["prices", file, "--as", "owner@kommune.test"], role], [["demo", "--as", "administrator@kommune.test"], role],
    [["admin", "invite", "x@kommune.test", "--as", "controller@kommune.test"], role],
  ] as const;
  for (const [line, sentence] of refused) {
    const { exit, stdout, stderr } = await cli.run(...line);
    expect([line.join(" "), exit, stdout, stderr]).toEqual([line.join(" "), 1, "", expect.stringMatching(sentence)]);
  }
  expect(await inDatabase(cli, contents)).toEqual(before);
});

test("reading asks for nobody", async () => {
  const cli = await givenPeople();
  expect(await cli.ask("verify")).toMatchObject({ ok: true });
  expect((await cli.run("figures", "--through", "2025")).exit).toBe(0);
});

test("an act from the terminal stands in the audit trail with the person's number and the place", async () => {
  const cli = await givenPeople();
  await cli.ask("import", cli.file("a.csv", rows), "--unit", "kr", "--as", " Controller@Kommune.test ");
  await cli.ask("admin", "invite", "new@kommune.test", "--as", "administrator@kommune.test");
  const audit = await inDatabase(cli, (db) => db.selectFrom("audit").orderBy("number").select(["person", "place", "act", "detail"]).execute());
  expect(audit.map(({ person, place, act }) => [person, place, act])).toEqual([["3", "terminal", "import"], ["4", "terminal", "invite-person"]]);
  expect(JSON.stringify(audit)).not.toMatch(/new@kommune\.test/);
});

test("an administrator who is shut out gets in again by a new link, which opens the account at once", async () => {
  const cli = await givenPeople();
  await inDatabase(cli, async (db) => {
    const site = new GivenSite(new GivenPool(db, isoDate("2026-11-21")), { at });
    for (let index = 0; index < 6; index++) await site.send("/api/session", { email: "administrator@kommune.test", password: "forgotten" });
    expect((await site.send("/api/session", { email: "administrator@kommune.test", password: "forgotten" })).status).toBe(429);
  });
  const { link } = await cli.ask("admin", "invite", "administrator@kommune.test", "--as", "administrator@kommune.test");
  const { accepted, signedIn } = await takenUp(cli, link, "fire ord om vejret i dag");
  expect([accepted.status, signedIn.status]).toEqual([200, 200]);
});

test("inviting someone known makes them an administrator beside what they were, and lets the disabled in again", async () => {
  const cli = await givenPeople();
  for (const [email, roles] of [["controller@kommune.test", ["controller", "administrator"]], ["gone@kommune.test", ["controller", "administrator"]]] as const) {
    const { link } = await cli.ask("admin", "invite", email, "--as", "administrator@kommune.test");
    const { accepted } = await takenUp(cli, link, "fire ord om vejret i dag");
    expect([accepted.status, accepted.body["roles"], accepted.body["isDisabled"]]).toEqual([200, roles, false]);
  }
});

test("a demo account is made nobody's administrator", async () => {
  const cli = await givenPeople();
  await inDatabase(cli, (db) => addPerson(db, { email: "reader@example.dk", name: "Læser", roles: ["reader"] }, true));
  expect(await cli.run("admin", "invite", "reader@example.dk", "--as", "administrator@kommune.test")).toMatchObject({ exit: 1, stdout: "" });
  expect((await inDatabase(cli, (db) => personByEmail(db, "reader@example.dk")))?.person.roles).toEqual(["reader"]);
});
