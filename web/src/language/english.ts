import { figure } from "@hoest/shared/locale/en/figure";
import { finding } from "@hoest/shared/locale/en/finding";
import { notation } from "@hoest/shared/locale/en/notation";
import { overview } from "@hoest/shared/locale/en/overview";
import { screen } from "@hoest/shared/locale/en/screen";
import { words as ledger } from "@hoest/shared/locale/en/words";
import type { Words } from "./danish.ts";

/** The words that every screen needs, in English; fetched only when someone asks for it. */
export const english: Words = { figure, finding, ledger, notation, overview, screen };
