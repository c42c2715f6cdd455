import { Refusal } from "@hoest/shared/problem";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod/mini";
import { taking } from "./unsafe.ts";
import { valid } from "./valid.ts";

/** A line someone types: an address, a name. */
export const shortText = z.string().check(z.maxLength(320));

/** A password as typed; whether it is a good one is said by another rule. */
export const typedPassword = z.string().check(z.maxLength(1_000));

const sized = (kib: number) => bodyLimit({ maxSize: kib * 1024, onError: () => { throw new Refusal("request-too-large"); } });
const small = sized(64);
const large = sized(512);

/** What stands before a route that takes what a form of ours sends: its size, its kind and its shape are looked at, in this order. */
export function typed<Schema extends z.ZodMiniType>(schema: Schema) {
  return [small, taking("application/json"), valid("json", schema)] as const;
}

/** The same for a form with room for long texts or a whole grid. */
export function typedAtLength<Schema extends z.ZodMiniType>(schema: Schema) {
  return [large, taking("application/json"), valid("json", schema)] as const;
}
