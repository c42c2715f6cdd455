import type { Option } from "./choices.ts";
import styles from "./FilterChips.module.css";
import tools from "./Tool.module.css";

/** One way to narrow a list: its name, and the choice made; an empty one narrows nothing. */
export interface Filter {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

interface FilterChipsProps {
  readonly label: string;
  readonly filters: readonly Filter[];
  /** What taking one filter away is called. */
  readonly removeName: (filter: string) => string;
  readonly clearName: string;
  readonly onClear: () => void;
}

/** Filters as chips: each opens the browser's own menu, and one that narrows says what it narrows to and can be taken away. */
export function FilterChips({ label, filters, removeName, clearName, onClear }: FilterChipsProps) {
  const offered = filters.filter(({ options, value }) => options.length > 1 || value !== "");
  const active = offered.filter(({ value }) => value !== "");
  return (
    <div className={styles["filters"]} role="group" aria-label={label}>
      {offered.map((filter) => <Chip key={filter.id} filter={filter} removeName={removeName} />)}
      {active.length > 1 && <button type="button" className={tools["tool"]} onClick={onClear}>{clearName}</button>}
    </div>
  );
}

function Chip({ filter: { name, value, options, onChoose }, removeName }: { readonly filter: Filter } & Pick<FilterChipsProps, "removeName">) {
  const chosen = options.find((option) => option.value === value)?.name ?? value;
  const isActive = value !== "";
  return (
    <span className={`${styles["chip"]} ${isActive ? styles["active"] : ""}`}>
      <span className={styles["choice"]}>
        <span className={styles["word"]} aria-hidden="true">
          {isActive ? <>{name}: <b>{chosen}</b></> : name}
          {!isActive && <svg className={styles["arrow"]} width="8" height="5" viewBox="0 0 8 5" focusable="false"><path d="M0 0h8L4 5z" /></svg>}
        </span>
        <select className={styles["menu"]} aria-label={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">–</option>
          {isActive && !options.some((option) => option.value === value) && <option value={value}>{value}</option>}
          {options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
        </select>
      </span>
      {isActive && (
        <button type="button" className={styles["remove"]} aria-label={removeName(`${name}: ${chosen}`)} onClick={() => onChoose("")}>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1l8 8M9 1L1 9" /></svg>
        </button>
      )}
    </span>
  );
}
