import { Refusal } from "@hoest/shared/problem";
import { validator } from "hono-openapi";
import type { ZodMiniType } from "zod/mini";

/** Checks one part of a request at the door and describes it in the OpenAPI document; what does not fit is refused by name. */
export function valid<Target extends "query" | "param" | "json", Schema extends ZodMiniType>(target: Target, schema: Schema) {
  return validator(target, bearing(schema), (result) => {
    if (result.success) return;
    const [issue] = result.error;
    const unknown = issue && "keys" in issue && Array.isArray(issue.keys) ? String(issue.keys[0]) : undefined;
    const parameter = unknown ?? (issue?.path?.map(String).join(".") || target);
    throw new Refusal("bad-request", { parameter: parameter.slice(0, 80), found: shown(parameter, result.data) });
  });
}

/** The same schema for hostile values: a length or a text that cannot even be looked at makes the library throw, and is no more right for that. */
function bearing<Schema extends ZodMiniType>(schema: Schema): Schema {
  const { validate, ...standard } = schema["~standard"];
  const bears: typeof validate = async (value) => {
    try {
      return await validate(value);
    } catch {
      return { issues: [{ message: "unreadable", path: [] }] };
    }
  };
  return Object.create(schema, { "~standard": { value: { ...standard, validate: bears } } });
}

/** What was found, for the words of the refusal: lists and objects are not written out, and nothing that opens a door is said again. */
function shown(parameter: string, data: unknown): string {
  if (secrets.has(parameter)) return "…";
  const found = Object.entries(data ?? {}).find(([name]) => name === parameter)?.[1];
  return typeof found === "object" && found !== null ? "{…}" : String(found).slice(0, 80);
}

const secrets = new Set(["password", "current", "next", "token"]);
