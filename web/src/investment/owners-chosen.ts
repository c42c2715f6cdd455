import type { ListedPerson } from "../api/people.ts";
import { isRecord } from "../api/refusal.ts";

/** Someone who owns a case, or could. */
export interface Owner {
  readonly id: number;
  readonly name: string;
}

/** Someone to be chosen, and whether they may be: who owned the case before may since have lost the role, or the way in. */
export interface Candidate extends Owner {
  readonly mayOwn: boolean;
}

/** Who can be chosen as owners: everyone with the role who may come in, and those who own the case already; by name. */
export function candidates(people: readonly Pick<ListedPerson, "id" | "name" | "roles" | "isDisabled">[], owners: readonly Owner[]): readonly Candidate[] {
  const able = people.filter(({ roles, isDisabled }) => roles.includes("owner") && !isDisabled).map(({ id, name }) => ({ id, name, mayOwn: true }));
  const known = new Set(able.map(({ id }) => id));
  const others = owners.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name, mayOwn: false }));
  return [...able, ...others].sort((one, other) => one.name.localeCompare(other.name, "da"));
}

/** The owners someone else has named meanwhile, as they come with a refusal; nothing when that is not what came. */
export function ownersMeanwhile(current: unknown): { readonly owners: readonly Owner[]; readonly version: number } | undefined {
  if (!isRecord(current) || typeof current["version"] !== "number" || !Array.isArray(current["owners"])) return undefined;
  return { owners: current["owners"].filter(isOwner), version: current["version"] };
}

function isOwner(value: unknown): value is Owner {
  return isRecord(value) && typeof value["id"] === "number" && typeof value["name"] === "string";
}
