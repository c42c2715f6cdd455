import { audit as danish } from "@hoest/shared/locale/da/audit";
import { problem as danishProblems } from "@hoest/shared/locale/da/problem";
import { audit as english } from "@hoest/shared/locale/en/audit";
import { problem as englishProblems } from "@hoest/shared/locale/en/problem";
import { grouped } from "@hoest/shared/locale/grouped";
import { named } from "@hoest/shared/locale/named";
import { useMemo } from "react";
import type { AuditedAct } from "../api/audit.ts";
import { danishMoment } from "../language/moment.ts";
import { useArea, useWords } from "../language/spoken.ts";
import { type Writer, writerOf } from "../language/writer.ts";

/** Writes the audit trail: figures in thousands, and the trail's own words. */
export interface AuditWriter {
  readonly write: Writer;
  readonly own: typeof danish;
  readonly problem: typeof danishProblems;
  count(count: number): string;
  date(date: string): string;
  /** A moment as Danish clocks had it. */
  moment(at: string): string;
  act(act: Pick<AuditedAct, "act">): string;
  fact(fact: AuditedAct["facts"][number]): string;
}

/** The writer in the reader's language; the same one while nothing changes. */
export function useAuditWriter(): AuditWriter {
  const words = useWords();
  const own = useArea({ da: danish, en: english });
  const problem = useArea({ da: danishProblems, en: englishProblems });
  return useMemo(() => {
    return {
      write: writerOf(words, "t"), own, problem, date: own.date,
      count: (count) => grouped(count, words.notation.thousands),
      moment: (at) => own.moment(own.date(danishMoment(at).date), danishMoment(at).time),
      act: ({ act }) => named(own.act, act),
      fact: ({ code, details }) => own.fact[code](details),
    };
  }, [words, own, problem]);
}
