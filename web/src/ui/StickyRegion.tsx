import type { ReactNode } from "react";
import edge from "./FadingEdge.module.css";
import styles from "./StickyRegion.module.css";
import { useOverflow } from "./use-overflow.ts";

/** A region for a table whose headings stay in sight: while it fits, they stay with the page; when it is wider, it scrolls by itself both ways. */
export function StickyRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { region, isWider, hasMore } = useOverflow();
  const reachable = isWider ? { role: "region", "aria-label": label, tabIndex: 0 } : {};
  return (
    <div className={hasMore ? edge["more"] : edge["whole"]}>
      <div ref={region} className={`${styles["region"]} ${isWider ? styles["scrolling"] : ""}`} {...reachable}>{children}</div>
    </div>
  );
}
