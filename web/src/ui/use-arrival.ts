import { useEffect, useRef } from "react";

/** Moves focus to the heading of the page someone has come to, also when it is still on its way; not when the first page opens. */
export function useArrival(pathname: string | undefined): void {
  const before = useRef<string>(undefined);
  useEffect(() => {
    const isArrival = before.current !== undefined && before.current !== pathname;
    before.current = pathname;
    const content = document.getElementById("content");
    if (!isArrival || !content) return;

    content.focus({ preventScroll: true });
    const observer = new MutationObserver(() => hasTakenHeading(content) && observer.disconnect());
    if (!hasTakenHeading(content)) observer.observe(content, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
}

/** Whether focus has found the page's own heading, or gone elsewhere by itself. */
function hasTakenHeading(content: HTMLElement): boolean {
  if (document.activeElement !== content) return true;
  // The heading of a page on its way is a status, and goes when the page comes.
  const heading = content.querySelector<HTMLElement>("h1:not([role=status] h1)");
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
