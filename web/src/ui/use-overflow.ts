import { type RefObject, useEffect, useRef, useState } from "react";

/** A region that may hold more than it is wide: whether it does, and whether there is more to the right of what is seen. */
export interface Overflow {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly isWider: boolean;
  readonly hasMore: boolean;
}

/** Watches a region and what is in it. */
export function useOverflow(): Overflow {
  const region = useRef<HTMLDivElement>(null);
  const [isWider, setIsWider] = useState(false);
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const look = () => {
      // A browser rounds widths: a pixel more is nothing to scroll to.
      setIsWider(element.scrollWidth > element.clientWidth + 1);
      setHasMore(element.scrollWidth > element.clientWidth + element.scrollLeft + 1);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  return { region, isWider, hasMore };
}
