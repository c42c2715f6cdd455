import { roles } from "@hoest/shared/access";
import { personStates } from "@hoest/shared/person-state";
import { capitalised } from "../language/writer.ts";
import { FilterChips } from "../ui/FilterChips.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import styles from "./Administration.module.css";
import type { PeopleSearch } from "./search.ts";
import type { PeopleWriter } from "./writer.ts";

interface PeopleFiltersProps {
  readonly texts: PeopleSearch;
  readonly onTexts: (texts: PeopleSearch, isReplacing?: boolean) => void;
  readonly write: PeopleWriter;
}

/** The ways to narrow the list of people. */
export function PeopleFilters({ texts, onTexts, write: { own } }: PeopleFiltersProps) {
  const { filters: words } = own;
  const chip = (id: "role" | "state", options: readonly { readonly value: string; readonly name: string }[]) => ({
    id, name: words[id], value: texts[id] ?? "", options, onChoose: (value: string) => onTexts({ ...texts, [id]: value === "" ? undefined : value }),
  });
  return (
    <div className={styles["filters"]}>
      <SearchField
        label={own.find} hint={own.findShort} found={texts.find ?? ""} onFind={(find) => onTexts({ ...texts, find: find === "" ? undefined : find }, true)}
      />
      <FilterChips
        label={words.label} removeName={words.remove} clearName={words.clear}
        onClear={() => onTexts({ ...texts, find: undefined, role: undefined, state: undefined })}
        filters={[
          chip("role", roles.map((role) => ({ value: role, name: capitalised(own.role[role].name) }))),
          chip("state", personStates.map((state) => ({ value: state, name: capitalised(own.state[state]) }))),
        ]}
      />
    </div>
  );
}
