import type { ListedPerson } from "../api/people.ts";
import buttons from "../ui/Buttons.module.css";
import { DropList } from "../ui/DropList.tsx";
import type { Doing } from "./people-columns.ts";
import type { PeopleWriter } from "./writer.ts";

interface PersonOptionsProps {
  readonly person: ListedPerson;
  readonly onDo: (doing: Doing, person: ListedPerson) => void;
  readonly write: PeopleWriter;
}

/** What can be done to a person. A demo account and someone shut out get no link. */
export function PersonOptions({ person, onDo, write: { own } }: PersonOptionsProps) {
  const { name, isDisabled, isDemo } = person;
  const doing = (what: Doing, called: string) => ({ name: called, onChoose: () => onDo(what, person) });
  return (
    <DropList
      look={buttons["plain"]} name={own.columns.actions} label={own.options(name)}
      items={[
        doing("edit", own.edit), ...(isDisabled || isDemo ? [] : [doing("renew", own.renew)]), doing("access", isDisabled ? own.enable : own.disable),
      ]}
    />
  );
}
