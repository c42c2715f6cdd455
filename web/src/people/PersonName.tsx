import type { ListedPerson } from "../api/people.ts";
import table from "../ui/Table.module.css";
import styles from "./PersonCells.module.css";
import type { PeopleWriter } from "./writer.ts";

interface PersonNameProps {
  readonly person: ListedPerson;
  readonly isMe: boolean;
  readonly write: PeopleWriter;
}

/** A person by name, with the address they are known by under it. */
export function PersonName({ person: { name, email }, isMe, write }: PersonNameProps) {
  return (
    <>
      <span className={styles["name"]}>{name}</span>{isMe && ` (${write.own.you})`}
      {name !== email && <span className={table["below"]}>{email}</span>}
    </>
  );
}
