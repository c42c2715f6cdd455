import { type KeyboardEvent, useId, useRef } from "react";
import styles from "./DropList.module.css";

interface DropListProps {
  /** The word on the button. */
  readonly name: string;
  /** What the button and its list are about, for those who listen. */
  readonly label: string;
  readonly look?: string | undefined;
  readonly items: readonly { readonly name: string; readonly onChoose: () => void }[];
}

/** A button with a short list of things to do under it. */
export function DropList({ name, label, look = "", items }: DropListProps) {
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();

  function move(event: KeyboardEvent<HTMLUListElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }

  return (
    <>
      <button type="button" className={`${styles["opener"]} ${look}`} popoverTarget={listId} aria-label={label}>
        {name}
        <svg className={styles["arrow"]} width="8" height="5" viewBox="0 0 8 5" aria-hidden="true"><path d="M0 0h8L4 5z" /></svg>
      </button>
      <ul
        ref={list} id={listId} className={styles["list"]} popover="auto" aria-label={label} onKeyDown={move}
        onToggle={(event) => event.newState === "open" && list.current?.querySelector("button")?.focus()}
      >
        {items.map((item) => (
          <li key={item.name}>
            <button
              type="button" className={styles["item"]}
              onClick={() => {
                list.current?.hidePopover();
                item.onChoose();
              }}
            >
              {item.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
