import type { ReactNode } from "react";
import edge from "./FadingEdge.module.css";
import styles from "./ScrollRegion.module.css";
import { useOverflow } from "./use-overflow.ts";

/** Lets what is wider than the page scroll by itself. It takes focus only when there is something to scroll to; an edge that fades says that there is. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { region, isWider, hasMore } = useOverflow();
  const reachable = isWider ? { role: "region", "aria-label": label, tabIndex: 0 } : {};
  return (
    <div className={hasMore ? edge["more"] : edge["whole"]}>
      <div ref={region} className={styles["region"]} {...reachable}>{children}</div>
    </div>
  );
}
