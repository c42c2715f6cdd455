import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useWords } from "./language/spoken.ts";
import styles from "./NotFound.module.css";
import { searchTexts } from "./ui/settings.ts";

/** An address that points to nothing, and the way back. */
export function NotFound() {
  const { screen } = useWords();
  const { title, why, home } = screen.notFound;
  useEffect(() => {
    document.title = screen.titled(title);
  }, [screen, title]);
  return (
    <div className={styles["page"]}>
      <h1 className={styles["title"]}>{title}</h1>
      <p>{why}</p>
      <p className={styles["way"]}><Link to="/" search={searchTexts}>{home}</Link></p>
    </div>
  );
}
