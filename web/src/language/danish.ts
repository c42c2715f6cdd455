import { figure } from "@hoest/shared/locale/da/figure";
import { finding } from "@hoest/shared/locale/da/finding";
import { notation } from "@hoest/shared/locale/da/notation";
import { problem } from "@hoest/shared/locale/da/problem";
import { screen } from "@hoest/shared/locale/da/screen";
import { words as ledger } from "@hoest/shared/locale/da/words";

/** Every word the screens need, in Danish: the language that is always at hand. */
export const danish = { figure, finding, ledger, notation, problem, screen };

/** What each language must have. */
export type Words = typeof danish;
