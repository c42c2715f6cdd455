import type { Language } from "@hoest/shared/language";
import { finding as danishFinding } from "@hoest/shared/locale/da/finding";
import { invitation as danishInvitation } from "@hoest/shared/locale/da/invitation";
import { notation as danishNotation } from "@hoest/shared/locale/da/notation";
import { problem as danishProblem } from "@hoest/shared/locale/da/problem";
import { rowError as danishRowError } from "@hoest/shared/locale/da/row-error";
import { terminal as danishTerminal } from "@hoest/shared/locale/da/terminal";
import { finding as englishFinding } from "@hoest/shared/locale/en/finding";
import { invitation as englishInvitation } from "@hoest/shared/locale/en/invitation";
import { notation as englishNotation } from "@hoest/shared/locale/en/notation";
import { problem as englishProblem } from "@hoest/shared/locale/en/problem";
import { rowError as englishRowError } from "@hoest/shared/locale/en/row-error";
import { terminal as englishTerminal } from "@hoest/shared/locale/en/terminal";

/** The words the server itself needs, in each language. */
export const speech = {
  da: {
    date: danishNotation.date, finding: danishFinding, invitation: danishInvitation, problem: danishProblem, rowError: danishRowError, terminal: danishTerminal,
  },
  en: {
    date: englishNotation.date, finding: englishFinding, invitation: englishInvitation, problem: englishProblem, rowError: englishRowError,
    terminal: englishTerminal,
  },
} as const satisfies Record<Language, unknown>;
