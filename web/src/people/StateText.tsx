import type { ListedPerson } from "../api/people.ts";
import table from "../ui/Table.module.css";
import styles from "./PersonCells.module.css";
import type { PeopleWriter } from "./writer.ts";

/** Where a person stands, and since when. */
export function StateText({ person, write }: { readonly person: ListedPerson; readonly write: PeopleWriter }) {
  const { text, below } = write.state(person);
  return (
    <>
      <span className={styles[person.state]}>{text}</span>
      {below !== null && <span className={table["below"]}>{below}</span>}
    </>
  );
}
