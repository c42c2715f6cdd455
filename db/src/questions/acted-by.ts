import { type JoinBuilder, sql } from "kysely";
import type { Tables } from "../tables.ts";

type Known = Pick<Tables, "audit" | "person">;

/** Joins the person whom an act names by number. */
export function actedBy(join: JoinBuilder<Known, "audit" | "person">) {
  return join.on((eb) => eb(sql<string>`cast(person.id as text)`, "=", eb.ref("audit.person")));
}

/** Who acted: the person's name, or what did it where nobody signs in. */
export function nameOfActor<Name extends string>(name: Name) {
  return sql<string>`coalesce(person.name, audit.person)`.as(name);
}
