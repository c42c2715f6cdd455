import type { Language } from "@hoest/shared/language";
import { finding as danishFinding } from "@hoest/shared/locale/da/finding";
import { problem as danishProblem } from "@hoest/shared/locale/da/problem";
import { rowError as danishRowError } from "@hoest/shared/locale/da/row-error";
import { terminal as danishTerminal } from "@hoest/shared/locale/da/terminal";
import { finding as englishFinding } from "@hoest/shared/locale/en/finding";
import { problem as englishProblem } from "@hoest/shared/locale/en/problem";
import { rowError as englishRowError } from "@hoest/shared/locale/en/row-error";
import { terminal as englishTerminal } from "@hoest/shared/locale/en/terminal";

/** The words the server itself needs, in each language. */
export const speech = {
  da: { finding: danishFinding, problem: danishProblem, rowError: danishRowError, terminal: danishTerminal },
  en: { finding: englishFinding, problem: englishProblem, rowError: englishRowError, terminal: englishTerminal },
} as const satisfies Record<Language, unknown>;
