import { method as danish } from "@hoest/shared/locale/da/method";
import { method as english } from "@hoest/shared/locale/en/method";
import { useEffect } from "react";
import { useArea, useWords } from "../language/spoken.ts";
import styles from "./Method.module.css";

/** How the figures are made up: what a reader may ask of any number on screen. */
export function Method() {
  const { screen } = useWords();
  const { title, lead, sections } = useArea({ da: danish, en: english });
  useEffect(() => {
    document.title = screen.titled(title);
  }, [screen, title]);
  return (
    <article className={styles["method"]}>
      <h1 className={styles["title"]}>{title}</h1>
      <p className={styles["lead"]}>{lead}</p>
      {sections.map((section) => (
        <section key={section.title} className={styles["section"]}>
          <h2>{section.title}</h2>
          <p>{section.text}</p>
        </section>
      ))}
    </article>
  );
}
