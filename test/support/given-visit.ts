import { randomUUID } from "node:crypto";
import { saveDraft } from "@hoest/db/business-cases";
import { caseByCode } from "@hoest/db/cases";
import { addDecision } from "@hoest/db/decisions";
import { keepPreview } from "@hoest/db/import-previews";
import { newInvitation } from "@hoest/db/invitations";
import { addOwner } from "@hoest/db/owners";
import { addPerson, type KnownPerson } from "@hoest/db/people";
import { poolByName } from "@hoest/db/pools";
import { openSession, secretHash } from "@hoest/db/sessions";
import type { ImportPreviewRow } from "@hoest/db/tables";
import type { Role } from "@hoest/shared/access";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import type { Answered } from "./given-app.ts";
import { csvOf } from "./given-file.ts";
import { previewPath, type Sent, sendingTo, upload } from "./given-import.ts";
import { givenPerson } from "./given-person.ts";
import type { GivenPool } from "./given-pool.ts";
import { kr } from "./kr.ts";
import type { Rule } from "./policy.ts";

/** Someone at a door, with all that an example request needs, made for this one visit: no visit stands in another's way. */
export interface Visit {
  readonly person: KnownPerson;
  readonly cookie: string;
  readonly key: string;
  /** The secret of an invitation that waits. */
  readonly token: string;
  /** The version that a draft, a case of theirs, or else the first investment was seen in. */
  readonly version: number;
  /** What the address may name: something of the visitor's, of someone else's (`other`, or `theirs` where all may know of it), or nothing.
   *  Where things are nobody's own, there is no other. */
  readonly named: Readonly<Partial<Record<"own" | "other" | "theirs" | "missing", string>>>;
}

/** A door of the application on a pool, with a demo account, and a file that waits where the door is to one. */
export class GivenDoor {
  readonly pool: GivenPool;
  readonly #of: Rule["of"];
  readonly #draft: ImportPreviewRow | undefined;

  constructor(pool: GivenPool, of: Rule["of"], draft: ImportPreviewRow | undefined) {
    this.pool = pool;
    this.#of = of;
    this.#draft = draft;
  }

  /** Someone with roles, who comes to the door; without a cookie when they are nobody. */
  async visit(roles: readonly Role[] | null): Promise<Visit> {
    const { db, today } = this.pool;
    const key = randomUUID();
    const { person, cookie } = await givenPerson(this.pool, roles ?? ["reader"], `${key}-visitor@kommune.test`);
    const invited = await addPerson(db, { email: `${key}-invited@kommune.test`, name: "Inviteret", roles: ["reader"] });
    const { token } = await newInvitation(db, invited.id, `${today}T12:00:00.000Z`);
    const named = await this.#named(person, invited);
    const version = this.#draft?.version ?? (await this.#versionOf(named.theirs ?? "I-01"));
    return { person, cookie: roles === null ? "" : cookie, key, token, version, named };
  }

  async #versionOf(code: string): Promise<number> {
    const found = await this.pool.db.selectFrom("investment").where("code", "=", code).select("version").executeTakeFirst();
    return found?.version ?? 0;
  }

  async #named(person: KnownPerson, other: KnownPerson): Promise<Visit["named"]> {
    const of = this.#of;
    if (of === "year") return { own: "2025" };
    if (of === "part") return { own: "service/committed" };
    if (of === "act") return { own: "1", missing: "999999" };
    if (of === "investment") return { own: "I-01", missing: "I-99" };
    if (of === "pool") return { own: "Investeringspuljen", missing: "Ingen" };
    if (of === "decision") return { own: await this.#decision(), missing: "999999" };
    if (of === "proposal" || of === "granted") return { own: await this.#caseOf(person.id), theirs: await this.#caseOf(other.id), missing: "I-99" };
    if (of === "person") return { own: String(other.id), missing: "999999" };
    if (of === "session") return { own: await this.#session(person.id), other: await this.#session(other.id), missing: "999999" };
    if (of === "draft") return { own: await this.#draftOf(person.id), other: await this.#draftOf(other.id), missing: randomUUID() };
    return { own: "" };
  }

  async #decision(): Promise<string> {
    const { id: poolId } = await poolByName(this.pool.db, "Investeringspuljen");
    const facts = { body: randomUUID(), date: this.pool.today, item: null, caseNumber: null, link: null };
    return String((await addDecision(this.pool.db, poolId, facts)).id);
  }

  /** A case that someone owns, with a draft: a proposal, or one that a file says was granted. */
  async #caseOf(personId: number): Promise<string> {
    const { db } = this.pool;
    const code = randomUUID();
    if (this.#of === "granted") await this.pool.import([{ investering: code, post: "bevilget", år: "2025", beløb: "1", pl: "2025" }]);
    else await db.insertInto("investment").values({ poolId: (await poolByName(db, "Investeringspuljen")).id, code, title: "Et forslag", department: "", committee: "" }).execute();
    const { id } = await caseByCode(db, code);
    const amounts = [{ year: fiscalYear(2026), amount: kr(1) }];
    await saveDraft(db, id, { priceLevel: fiscalYear(2026), lines: [{ figure: "cost", frame: "service", amounts }] });
    await addOwner(db, id, personId);
    return code;
  }

  async #session(personId: number): Promise<string> {
    const secret = await openSession(this.pool.db, { personId, way: "password", place: "", device: "" }, `${this.pool.today}T12:00:00.000Z`);
    const { number } = await this.pool.db.selectFrom("session").where("idHash", "=", secretHash(secret)).select("number").executeTakeFirstOrThrow();
    return String(number);
  }

  async #draftOf(personId: number): Promise<string> {
    const id = randomUUID();
    if (this.#draft) await keepPreview(this.pool.db, { ...this.#draft, id, personId });
    return id;
  }
}

/** The door of a rule. */
export async function givenDoor(pool: GivenPool, { of }: Rule): Promise<GivenDoor> {
  await addPerson(pool.db, { email: "demo@example.dk", name: "Demo", roles: ["reader"] }, true);
  if (of !== "draft") return new GivenDoor(pool, of, undefined);
  const rows = [{ investering: "I-03", post: "bevilget", år: "2025", beløb: "1", pl: "2025" }];
  const { body } = await sendingTo(pool)(previewPath("unit=kr&mode=levels&knownOn=2026-11-21"), upload(csvOf(rows)));
  return new GivenDoor(pool, of, await pool.db.selectFrom("importPreview").where("id", "=", String(body["id"])).selectAll().executeTakeFirstOrThrow());
}

/** The example request of a rule, for what the address names. */
export function requestOf({ door, sends }: Rule, visit: Visit, named: string): Sent & { readonly method: string; readonly path: string } {
  const [method = "", address = ""] = door.split(" ");
  const { query = "", headers = {}, body } = sends?.(visit) ?? {};
  const path = `${address.replace(/:\w+(?:\/:\w+)*/, named)}${query}`;
  return { method, path, headers: { cookie: visit.cookie, ...headers }, ...(body === undefined ? {} : { body }) };
}

/** What of an answer tells its reader anything. */
export function told({ status, text }: Answered, named: string): readonly [number, string] {
  return [status, text.replaceAll(named, "…")];
}
