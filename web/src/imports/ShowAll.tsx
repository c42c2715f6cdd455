import buttons from "../ui/Buttons.module.css";
import styles from "./ShowAll.module.css";

/** The way to what is not shown for being much. */
export function ShowAll({ text, onAll }: { readonly text: string; readonly onAll: () => void }) {
  return <p className={styles["more"]}><button type="button" className={buttons["plain"]} onClick={onAll}>{text}</button></p>;
}
