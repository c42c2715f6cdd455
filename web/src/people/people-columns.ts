import { createElement } from "react";
import type { ListedPerson } from "../api/people.ts";
import type { Column } from "../ui/data-column.ts";
import { PersonName } from "./PersonName.tsx";
import { PersonOptions } from "./PersonOptions.tsx";
import { StateText } from "./StateText.tsx";
import type { PeopleWriter } from "./writer.ts";

/** What can be done to a person. */
export type Doing = "edit" | "renew" | "access";

/** What the columns are made with: how they are written, who looks, and what happens when something is to be done; null where nothing may be. */
export interface PeopleColumnsBasis {
  readonly write: PeopleWriter;
  readonly me: number;
  readonly onDo: ((doing: Doing, person: ListedPerson) => void) | null;
}

/** The columns of the list of people; who may change them has one more. */
export function peopleColumns({ write, me, onDo }: PeopleColumnsBasis): readonly Column<ListedPerson>[] {
  const { columns } = write.own;
  const text = (id: "email" | "roles" | "way", of: (person: ListedPerson) => string, isUsual = true): Column<ListedPerson> => ({
    id, name: columns[id], look: "text", isUsual, value: (person) => of(person) || null, show: of, file: (person) => ({ text: of(person) }),
    ...(id === "email" && { isAlwaysInFile: true }),
  });
  const options: Column<ListedPerson>[] = onDo === null ? [] : [{
    id: "actions", name: columns.actions, look: "drawing", isUsual: true, value: () => null,
    show: (person) => createElement(PersonOptions, { person, onDo, write }),
  }];
  return [
    {
      id: "name", name: columns.name, look: "text", isUsual: true, isRowName: true, value: ({ name }) => name,
      show: (person) => createElement(PersonName, { person, isMe: person.id === me, write }), file: ({ name }) => ({ text: name }),
    },
    text("email", ({ email }) => email, false),
    text("roles", (person) => write.roles(person)),
    {
      id: "state", name: columns.state, look: "text", isUsual: true, value: (person) => write.state(person).text,
      show: (person) => createElement(StateText, { person, write }), file: (person) => ({ text: stateInFile(person, write) }),
    },
    text("way", (person) => write.way(person)),
    ...options,
  ];
}

function stateInFile(person: ListedPerson, write: PeopleWriter): string {
  const { text, below } = write.state(person);
  return below === null ? text : `${text}, ${below}`;
}
