import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { healthQuery } from "../api/health.ts";

/** Goes on by itself once a server that was lost answers again. */
export function useRecovery(isLost: boolean, onBack: () => void): void {
  const { dataUpdatedAt } = useQuery({ ...healthQuery, enabled: isLost });
  const goOn = useRef(onBack);
  useEffect(() => {
    goOn.current = onBack;
  }, [onBack]);
  useEffect(() => {
    if (isLost && dataUpdatedAt > 0) goOn.current();
  }, [isLost, dataUpdatedAt]);
}
