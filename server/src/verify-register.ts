import { type ActedWords, actedWords } from "@hoest/db/questions/acted-words";
import type { Db } from "@hoest/db/tables";
import { investmentSubject } from "@hoest/shared/act-name";
import * as z from "zod/mini";
import { contentHash } from "./case-act.ts";
import type { Check } from "./verify.ts";

/** Every move and every granting of a case is what the act that made it says in the audit trail, whose links bind it: its stage, its case and its words. */
export async function verifyRegister(db: Db): Promise<Check[]> {
  const rows = await actedWords(db);
  const failures = rows.filter((row) => !isAsActed(row)).map(({ what, id }) => `${what} ${id}`);
  return [{ check: "moves and grants as acted", checked: rows.length, failures }];
}

const outcome = z.object({ outcome: z.object({ code: z.string(), stage: z.string(), kept: z.optional(z.string()) }) });

// A case that is registered, or granted, is moved without a word of its own.
const wordless = ["register-investment", "grant"];

function isAsActed({ what, code, toStage, one, other, act, subject, detail }: ActedWords): boolean {
  const read = outcome.safeParse(JSON.parse(detail ?? "null"));
  if (!read.success || subject !== investmentSubject(code) || read.data.outcome.code !== code) return false;
  const { stage, kept } = read.data.outcome;
  if (what === "stage move" && stage !== toStage) return false;
  const isWordless = what === "stage move" && wordless.includes(act ?? "");
  return isWordless ? one === null && other === null : kept === contentHash([one, other]);
}
