import { hash } from "node:crypto";
import { type Actor, inOneAct } from "@hoest/db/act";
import { caseByCode, type KnownCase, nextVersion } from "@hoest/db/cases";
import { isOwner } from "@hoest/db/owners";
import { type CaseStage, stageOfCase } from "@hoest/db/questions/stage-of-case";
import type { Db } from "@hoest/db/tables";
import { may, type Permission, type Person } from "@hoest/shared/access";
import { type ActName, investmentSubject } from "@hoest/shared/act-name";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { Refusal } from "@hoest/shared/problem";
import { isOpenToOwner, type Mover, type Stage } from "@hoest/shared/stage";
import { askRegister, viewerOf } from "./ask-register.ts";

/** Who acts on which case, in which version they saw it, and on which day. */
export interface CaseActing {
  readonly actor: Actor;
  readonly by: Person;
  readonly code: string;
  readonly seen: number;
  readonly today: IsoDate;
}

/** What is done to a case: the act's name, what was asked as the trail keeps it, and who may. Owners change drafts only, unless it is always theirs. */
export interface CaseAct {
  readonly name: ActName;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly permission: Permission;
  readonly isAlwaysTheirs?: boolean;
}

/** The case as it stands when an act begins, and as what the person acts on it. */
export type StandingCase = KnownCase & CaseStage & { readonly mover: Mover };

/** What every act on a case answers. */
export interface CaseOutcome {
  readonly code: string;
  readonly version: number;
  readonly stage: Stage;
}

/** Does something to a case in one act and counts its version. Refuses who may not, and who saw an older version, with the case as it is now. */
export function inCaseAct<T extends object>(
  outer: Db, acting: CaseActing, { name, asked, permission, isAlwaysTheirs = false }: CaseAct, effect: (db: Db, standing: StandingCase) => Promise<T>,
): Promise<CaseOutcome & T> {
  const { actor, by, code, seen } = acting;
  return inOneAct(outer, { ...actor, name, subject: investmentSubject(code), asked: { ...asked, seen } }, async (db) => {
    const known = await caseByCode(db, code);
    const standing = await stageOfCase(db, known.id);
    const isMine = await isOwner(db, code, by.id);
    if (!may[permission](by, isMine ? by.id : nobody)) throw new Refusal("not-allowed");
    const mover = by.roles.includes("controller") ? "controller" : "owner";
    if (mover === "owner" && !isAlwaysTheirs && !isOpenToOwner(standing.stage)) throw new Refusal("not-allowed");
    if (known.version !== seen) throw new Refusal("changed-investment", { code }, await askRegister(db, code, await viewerOf(db, code, by)));
    const done = await effect(db, { ...known, ...standing, mover });
    const version = await nextVersion(db, known.id);
    return { ...done, code, version, stage: (await stageOfCase(db, known.id)).stage };
  });
}

/** What stands in the trail for texts that people wrote: by it they can be told apart, and never read out again. */
export function contentHash(content: unknown): string {
  return hash("sha256", JSON.stringify(content), "hex");
}

// People are numbered from 1.
const nobody = 0;
