import { isIsoDate } from "@hoest/shared/fiscal-year";
import type { AuditAsked } from "../api/audit.ts";

/** What the audit trail keeps in the address besides the settings: each a plain text, nothing when it is the usual. */
export type AuditSearch = Partial<Record<(typeof names)[number], string | undefined>>;

const names = ["act", "find", "who", "what", "from", "to"] as const;

/** The page's own part of an address, as texts that nobody has checked yet; anything else is left out. */
export function auditSearch(search: Readonly<Record<string, unknown>>): AuditSearch {
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === "string" ? [[name, search[name]] as const] : [])));
}

/** What an address looks for, as the server takes it; days that are none are left out. */
export function auditAsked({ find = "", who, what, from, to }: AuditSearch): AuditAsked {
  const words = find.trim().slice(0, 100);
  return {
    ...(words === "" ? {} : { find: words }), ...(who === undefined ? {} : { who }), ...(what === undefined ? {} : { what }),
    ...(from !== undefined && isIsoDate(from) ? { from } : {}), ...(to !== undefined && isIsoDate(to) ? { to } : {}),
  };
}

/** The number of the one act an address shows; nothing when it shows them all. */
export function actAsked({ act }: AuditSearch): number | null {
  return act !== undefined && /^\d{1,15}$/.test(act) ? Number(act) : null;
}
