import { type Actor, inOneAct } from "@hoest/db/act";
import { type OwnedInvestment, ownedInvestment, saveOwners } from "@hoest/db/owners";
import { personById } from "@hoest/db/people";
import type { Db } from "@hoest/db/tables";
import { investmentSubject } from "@hoest/shared/act-name";
import { Refusal } from "@hoest/shared/problem";

/** Which investment, in which version its owners were seen, and whom it is to have by number: no others. */
export interface OwnersNamed {
  readonly code: string;
  readonly seen: number;
  readonly owners: readonly number[];
}

/** Names who owns an investment. Refuses whoever may not come in or is no owner, and to overwrite what someone else has named meanwhile. */
export async function nameOwners(outer: Db, actor: Actor, { code, seen, owners }: OwnersNamed): Promise<Pick<OwnedInvestment, "owners" | "version">> {
  const wanted = [...new Set(owners)].sort((one, other) => one - other);
  await inOneAct(outer, { ...actor, name: "name-owners", subject: investmentSubject(code), asked: { owners: wanted } }, async (db) => {
    const { id, version, owners: before } = await ownedInvestment(db, code);
    if (version !== seen) throw new Refusal("changed-owners", {}, { owners: before, version });
    for (const one of wanted) await demandOwner(db, one);
    await saveOwners(db, id, wanted);
    return { before: before.map((one) => one.id) };
  });
  const { owners: named, version } = await ownedInvestment(outer, code);
  return { owners: named, version };
}

async function demandOwner(db: Db, id: number): Promise<void> {
  const { name, roles, isDisabled } = await personById(db, id);
  if (isDisabled || !roles.includes("owner")) throw new Refusal("not-an-owner", { name });
}
