import { isFieldFault } from "@hoest/shared/field-fault";
import { Refusal } from "@hoest/shared/problem";
import { validator } from "hono-openapi";
import type { ZodMiniType } from "zod/mini";

/** Checks one part of a request at the door and describes it in the OpenAPI document; what does not fit is refused by name. */
export function valid<Target extends "query" | "param" | "json", Schema extends ZodMiniType>(target: Target, schema: Schema) {
  return validator(target, bearing(schema), (result) => {
    if (!result.success) throw refusalOf(result.error[0] ?? {}, target, result.data);
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

/** What a schema says of the first thing that does not fit. */
interface Issue {
  readonly message?: string;
  readonly path?: readonly unknown[] | undefined;
  readonly keys?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

/** A fault of a field where the schema names one, else that the request cannot be used. What looks like a CPR number is not said again. */
function refusalOf({ message, path = [], keys, minimum, maximum }: Issue, target: string, data: unknown): Refusal {
  const unknown = Array.isArray(keys) ? [String(keys[0])] : [];
  const names = [...path.map(String), ...unknown];
  const parameter = (names.join(".") || target).slice(0, 80);
  const found = at(data, names);
  if (!isFieldFault(message)) return new Refusal("bad-request", { parameter, found: shown(names, found) });
  const fault = found === undefined ? "missing" : message;
  return new Refusal("wrong-field", {
    field: parameter, fault, ...(fault === "cpr-number" ? {} : { found: shown(names, found) }),
    ...(typeof minimum === "number" ? { least: minimum } : {}), ...(typeof maximum === "number" ? { most: maximum } : {}),
  });
}

/** What lies at a path within what was sent. */
function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((within, key) => (typeof within === "object" && within !== null ? new Map(Object.entries(within)).get(key) : undefined), data);
}

/** What was found, for the words of the refusal: lists and objects are not written out, and nothing that opens a door is said again. */
function shown(path: readonly string[], found: unknown): string {
  if (path.some((name) => secrets.has(name))) return "…";
  return typeof found === "object" && found !== null ? "{…}" : String(found).slice(0, 80);
}

const secrets = new Set(["password", "current", "next", "token"]);
