import { isFieldFault } from "@hoest/shared/field-fault";
import { Refusal } from "@hoest/shared/problem";
import { validator } from "hono-openapi";
import type { ZodMiniType } from "zod/mini";

/** Checks one part of a request at the door and describes it in the OpenAPI document; what does not fit is refused by name. */
export function valid<Target extends "query" | "param" | "json", Schema extends ZodMiniType>(target: Target, schema: Schema) {
  return validator(target, schema, (result) => {
    if (!result.success) throw refusalOf(result.error[0] ?? {}, target, result.data);
  });
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
  const parameter = [...path.map(String), ...unknown].join(".") || target;
  const found = at(data, parameter.split("."));
  if (!isFieldFault(message)) return new Refusal("bad-request", { parameter, found: shown(found) });
  const fault = found === undefined ? "missing" : message;
  return new Refusal("wrong-field", {
    field: parameter, fault, ...(fault === "cpr-number" ? {} : { found: shown(found) }),
    ...(typeof minimum === "number" ? { least: minimum } : {}), ...(typeof maximum === "number" ? { most: maximum } : {}),
  });
}

/** What lies at a path within what was sent. */
function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((within, key) => (typeof within === "object" && within !== null ? new Map(Object.entries(within)).get(key) : undefined), data);
}

function shown(found: unknown): string {
  return String(typeof found === "object" && found !== null ? JSON.stringify(found) : found).slice(0, 80);
}
