import { queryOptions } from "@tanstack/react-query";

/** The table of a pool figure's entries: asked for when someone opens one. */
export const poolPartQuery = queryOptions({
  queryKey: ["overview", "pool"],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  queryFn: async () => ({ PoolFigure: (await import("./PoolFigure.tsx")).PoolFigure }),
});

/** That table, once it is here. */
export type PoolPart = Awaited<ReturnType<NonNullable<(typeof poolPartQuery)["queryFn"]>>>;
