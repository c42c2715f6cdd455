import { Refusal } from "@hoest/shared/problem";
import { validator } from "hono-openapi";
import type { ZodMiniType } from "zod/mini";

/** Checks one part of a request at the door and describes it in the OpenAPI document; what does not fit is refused by name. */
export function valid<Target extends "query" | "param" | "json", Schema extends ZodMiniType>(target: Target, schema: Schema) {
  return validator(target, schema, (result) => {
    if (result.success) return;
    const [issue] = result.error;
    const unknown = issue && "keys" in issue && Array.isArray(issue.keys) ? String(issue.keys[0]) : undefined;
    const parameter = unknown ?? issue?.path?.map(String).join(".") ?? target;
    const found = new Map(Object.entries(result.data ?? {})).get(parameter);
    throw new Refusal("bad-request", { parameter, found: String(found).slice(0, 80) });
  });
}
