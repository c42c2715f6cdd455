import { type ReactNode, useEffect, useRef } from "react";
import styles from "./PageTitle.module.css";

/** The page's heading. When what had focus is gone, because the page became another one, focus is taken here. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return <h1 ref={title} className={styles["title"]} tabIndex={-1}>{children}</h1>;
}
