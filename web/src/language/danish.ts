import { figure } from "@hoest/shared/locale/da/figure";
import { finding } from "@hoest/shared/locale/da/finding";
import { notation } from "@hoest/shared/locale/da/notation";
import { overview } from "@hoest/shared/locale/da/overview";
import { screen } from "@hoest/shared/locale/da/screen";
import { words as ledger } from "@hoest/shared/locale/da/words";

/** The words that every screen needs, in Danish: the language that is always at hand. What one page alone needs comes with the page: see `useArea`. */
export const danish = { figure, finding, ledger, notation, overview, screen };

/** What each language must have. */
export type Words = typeof danish;
