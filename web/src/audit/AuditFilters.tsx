import { actNames } from "@hoest/shared/act-name";
import { useQuery } from "@tanstack/react-query";
import { peopleQuery } from "../api/people.ts";
import { FilterChips } from "../ui/FilterChips.tsx";
import { Notice } from "../ui/Notice.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import styles from "./AuditTrail.module.css";
import type { AuditSearch } from "./search.ts";
import type { AuditWriter } from "./writer.ts";

interface AuditFiltersProps {
  readonly texts: AuditSearch;
  readonly onTexts: (texts: AuditSearch, isReplacing?: boolean) => void;
  readonly writer: AuditWriter;
}

/** The ways to narrow the trail: words, who, what, and from which day to which. */
export function AuditFilters({ texts, onTexts, writer: { own } }: AuditFiltersProps) {
  const { filters: words } = own;
  const people = useQuery(peopleQuery);
  const set = (name: keyof AuditSearch) => (value: string) => onTexts({ ...texts, [name]: value === "" ? undefined : value });
  const actors = [
    ...(people.data ?? []).map(({ id, name }) => ({ value: String(id), name })), ...["terminal", "demo"].map((who) => ({ value: who, name: own.who(who) })),
  ];
  const acts = actNames.map((name) => ({ value: name, name: own.act[name] }));
  const { from = "", to = "" } = texts;
  return (
    <>
      <div className={styles["filters"]}>
        <SearchField
          label={own.find} hint={own.findShort} found={texts.find ?? ""} onFind={(find) => onTexts({ ...texts, find: find === "" ? undefined : find }, true)}
        />
        <div className={styles["days"]}>
          {(["from", "to"] as const).map((name) => (
            <label key={name} className={styles["day"]}>
              {words[name]}
              <input type="date" value={texts[name] ?? ""} onChange={(event) => set(name)(event.currentTarget.value)} />
            </label>
          ))}
        </div>
        <FilterChips
          label={words.label} removeName={words.remove} clearName={words.clear}
          onClear={() => onTexts({ find: undefined, who: undefined, what: undefined, from: undefined, to: undefined })}
          filters={[
            { id: "who", name: words.who, value: texts.who ?? "", options: actors, onChoose: set("who") },
            { id: "what", name: words.what, value: texts.what ?? "", options: acts, onChoose: set("what") },
          ]}
        />
      </div>
      {from !== "" && to !== "" && from > to && <Notice>{words.wrongDays}</Notice>}
    </>
  );
}
