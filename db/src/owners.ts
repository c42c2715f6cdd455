import { Refusal } from "@hoest/shared/problem";
import { nextVersion } from "./cases.ts";
import type { Db } from "./tables.ts";

/** Someone who owns an investment. */
export interface Owner {
  readonly id: number;
  readonly name: string;
}

/** An investment's owners by name, and the version of the investment they stand in. */
export interface OwnedInvestment {
  readonly id: number;
  readonly version: number;
  readonly owners: readonly Owner[];
}

/** The investment of a code with its owners; refuses a code that none has. */
export async function ownedInvestment(db: Db, code: string): Promise<OwnedInvestment> {
  const investment = await db.selectFrom("investment").where("code", "=", code).select(["id", "version"]).executeTakeFirst();
  if (!investment) throw new Refusal("no-such-investment", { code });
  const owners = await db
    .selectFrom("investmentOwner")
    .innerJoin("person", "person.id", "investmentOwner.personId")
    .where("investmentId", "=", investment.id)
    .orderBy("person.name")
    .orderBy("person.id")
    .select(["person.id", "person.name"])
    .execute();
  return { ...investment, owners };
}

/** Gives an investment these owners and no others, as the next version of it. */
export async function saveOwners(db: Db, investmentId: number, personIds: readonly number[]): Promise<void> {
  await db.deleteFrom("investmentOwner").where("investmentId", "=", investmentId).execute();
  if (personIds.length > 0) await db.insertInto("investmentOwner").values(personIds.map((personId) => ({ investmentId, personId }))).execute();
  await nextVersion(db, investmentId);
}

/** Makes someone an owner of a case. */
export async function addOwner(db: Db, investmentId: number, personId: number): Promise<void> {
  await db.insertInto("investmentOwner").values({ investmentId, personId }).execute();
}

/** Whether someone is an owner of a case. */
export async function isOwner(db: Db, code: string, personId: number): Promise<boolean> {
  const owned = await db
    .selectFrom("investmentOwner")
    .innerJoin("investment", "investment.id", "investmentOwner.investmentId")
    .where("investment.code", "=", code)
    .where("personId", "=", personId)
    .select("personId")
    .executeTakeFirst();
  return owned !== undefined;
}
