import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./StickyRegion.module.css";

/** A region for a table whose headings stay in sight: while it fits, they stay with the page; when it is wider, it scrolls by itself both ways. */
export function StickyRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const reachable = isWider ? { role: "region", "aria-label": label, tabIndex: 0 } : {};
  return <div ref={region} className={`${styles["region"]} ${isWider ? styles["scrolling"] : ""}`} {...reachable}>{children}</div>;
}
