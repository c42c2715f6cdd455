import { type Actor, inOneAct } from "@hoest/db/act";
import { addPool as make } from "@hoest/db/pools";
import type { Db } from "@hoest/db/tables";
import { poolSubject } from "@hoest/shared/act-name";

/** Makes a pool with nothing in it; refuses a name that one has. */
export function addPool(outer: Db, actor: Actor, name: string): Promise<{ name: string }> {
  return inOneAct(outer, { ...actor, name: "add-pool", subject: poolSubject(name), asked: { name } }, async (db) => {
    const made = await make(db, name);
    return { name: made.name };
  });
}
