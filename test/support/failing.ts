import type { Db } from "@hoest/db/tables";
import type { KyselyPlugin } from "kysely";

/** The database as it is when its statement number k fails; counts the statements it was asked. */
export function failingAt(db: Db, k: number): { readonly db: Db; readonly asked: () => number } {
  let asked = 0;
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      asked += 1;
      if (asked === k) throw new Error(`statement ${k} fails`);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { db: db.withPlugin(plugin), asked: () => asked };
}
