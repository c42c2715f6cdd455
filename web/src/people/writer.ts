import { roles } from "@hoest/shared/access";
import { isoDate } from "@hoest/shared/fiscal-year";
import { people as danish } from "@hoest/shared/locale/da/people";
import { problem as danishProblems } from "@hoest/shared/locale/da/problem";
import { people as english } from "@hoest/shared/locale/en/people";
import { problem as englishProblems } from "@hoest/shared/locale/en/problem";
import { useMemo } from "react";
import type { ListedPerson, SavedPerson } from "../api/people.ts";
import type { Words } from "../language/danish.ts";
import { dateText } from "../language/date.ts";
import { danishMoment } from "../language/moment.ts";
import { useArea, useWords } from "../language/spoken.ts";

/** Writes the page of people: its words, and moments and roles in them. */
export interface PeopleWriter {
  readonly words: Words;
  readonly own: typeof danish;
  readonly problem: typeof danishProblems;
  /** A moment as Danish clocks had it. */
  moment(at: string): string;
  date(at: string): string;
  roles(person: Pick<ListedPerson, "roles">): string;
  /** What someone signs in with. */
  way(person: ListedPerson): string;
  /** Where someone stands, with since or until when. */
  state(person: ListedPerson): { readonly text: string; readonly below: string | null };
}

/** The writer in the reader's language; the same one while nothing changes. */
export function usePeopleWriter(): PeopleWriter {
  const words = useWords();
  const own = useArea({ da: danish, en: english });
  const problem = useArea({ da: danishProblems, en: englishProblems });
  return useMemo(() => ({ ...writerIn(words, own), problem }), [words, own, problem]);
}

function writerIn(words: Words, own: typeof danish): Omit<PeopleWriter, "problem"> {
  const date = (at: string) => dateText(isoDate(danishMoment(at).date), words.notation);
  const moment = (at: string) => own.moment(date(at), danishMoment(at).time);
  return {
    words, own, moment, date,
    roles: ({ roles: held }) => roles.filter((role) => held.includes(role)).map((role) => own.role[role].name).join(", "),
    way({ isDemo, hasPassword, hasProvider }) {
      const ways = [...(hasPassword && !isDemo ? [own.way.password] : []), ...(hasProvider ? [own.way.provider] : []), ...(isDemo ? [own.way.demo] : [])];
      return ways.length > 0 ? ways.join(", ") : own.way.none;
    },
    state({ state, invitedUntil, joinedAt }) {
      if (state === "invited" && invitedUntil !== null) return { text: own.state.invited, below: own.invitedUntil(date(invitedUntil)) };
      return { text: own.state[state], below: state === "joined" && joinedAt !== null ? own.since(date(joinedAt)) : null };
    },
  };
}

/** Whether someone may come in, in a word. */
export function accessText({ isDisabled }: SavedPerson, { own }: PeopleWriter): string {
  return own.state[isDisabled ? "disabled" : "joined"];
}
