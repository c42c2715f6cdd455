import { useState } from "react";

/** The first of many, until somebody asks for all. */
export function useLimited<T>(items: readonly T[], most: number): { readonly shown: readonly T[]; readonly isCut: boolean; readonly showAll: () => void } {
  const [isAll, setIsAll] = useState(false);
  const isCut = !isAll && items.length > most;
  return { shown: isCut ? items.slice(0, most) : items, isCut, showAll: () => setIsAll(true) };
}
