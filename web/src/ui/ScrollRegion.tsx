import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./ScrollRegion.module.css";

/** Lets what is wider than the page scroll by itself. It takes focus only when there is something to scroll to. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const reachable = isWider ? { role: "region", "aria-label": label, tabIndex: 0 } : {};
  return <div ref={region} className={styles["region"]} {...reachable}>{children}</div>;
}
