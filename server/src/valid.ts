import { Refusal } from "@hoest/shared/problem";
import { validator } from "hono-openapi";
import type { ZodMiniType } from "zod/mini";

/** Checks one part of a request at the door and describes it in the OpenAPI document; what does not fit is refused by name. */
export function valid<Target extends "query" | "param" | "json", Schema extends ZodMiniType>(target: Target, schema: Schema) {
  return validator(target, unshaken(schema), (result) => {
    if (result.success) return;
    const [issue] = result.error;
    const unknown = issue && "keys" in issue && Array.isArray(issue.keys) ? String(issue.keys[0]) : undefined;
    const parameter = unknown ?? (issue?.path?.map(String).join(".") || target);
    throw new Refusal("bad-request", { parameter: parameter.slice(0, 80), found: shown(parameter, result.data) });
  });
}

/** The schema, refusing what it cannot even look at: asked for a length, an object may name one that is no number, and the library stumbles. */
function unshaken<Schema extends ZodMiniType>(schema: Schema): Schema {
  return new Proxy(schema, {
    get(of, name) {
      if (name !== "~standard") return Reflect.get(of, name);
      const { validate, ...standard } = of["~standard"];
      return { ...standard, validate: async (value: unknown) => {
        try {
          return await validate(value);
        } catch {
          return { issues: [{ message: "cannot be looked at", path: [] }] };
        }
      } };
    },
  });
}

/** What was found, for the words of the refusal: lists and objects are not written out, and nothing that opens a door is said again. */
function shown(parameter: string, data: unknown): string {
  if (secrets.has(parameter)) return "…";
  const found = Object.entries(data ?? {}).find(([name]) => name === parameter)?.[1];
  return typeof found === "object" && found !== null ? "{…}" : String(found).slice(0, 80);
}

const secrets = new Set(["password", "current", "next", "token"]);
