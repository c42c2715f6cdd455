import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import styles from "./Tabs.module.css";

interface TabsProps<Id extends string> {
  /** What the tabs are for, to those who listen. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly look?: "page" | "switch";
  readonly onChoose: (id: Id) => void;
  /** What stands on the same line as the tabs. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One of several views at a time: the arrow keys go between the tabs, and the chosen one stands in the address. */
export function Tabs<Id extends string>({ label, tabs, chosen, look = "page", onChoose, beside, children }: TabsProps<Id>) {
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const at = step(tabs.findIndex(({ id }) => id === chosen), tabs.length);
    const next = tabs[at];
    if (!next) return;
    onChoose(next.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  }
  return (
    <>
      <div className={styles[look]}>
        {beside}
        <div ref={list} className={styles["tabs"]} role="tablist" aria-label={label}>
          {tabs.map(({ id, name }) => (
            <button
              key={id} type="button" role="tab" id={`${baseId}-${id}`} className={styles["tab"]} aria-selected={id === chosen}
              aria-controls={`${baseId}-panel`} tabIndex={id === chosen ? 0 : -1} onClick={() => onChoose(id)} onKeyDown={move}
            >
              {name}
            </button>
          ))}
        </div>
      </div>
      <div id={`${baseId}-panel`} className={styles["panel"]} role="tabpanel" aria-labelledby={`${baseId}-${chosen}`}>{children}</div>
    </>
  );
}

/** Where each key leads from a place among so many. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
