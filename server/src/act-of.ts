import type { Actor } from "@hoest/db/act";
import type { Context } from "hono";
import type { House } from "./house.ts";
import { placeOf } from "./place.ts";

/** Whoever is signed in, as the one who acts now. */
export function actorOf(c: Context<House>): Actor {
  return { person: String(c.var.person.id), at: c.var.clock.now(), place: placeOf(c) };
}
