import { queryOptions } from "@tanstack/react-query";

/** The parts of the overview below its first words. They are asked for beside the figures, and shown when all is here, so that nothing moves. */
export const partsQuery = queryOptions({
  queryKey: ["overview", "parts"],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  queryFn: async () => {
    const [{ YearChart }, { YearCases }, { Breakdowns }, { EmptyPool }, { PoolFrames }] = await Promise.all([
      import("./YearChart.tsx"), import("./YearCases.tsx"), import("./Breakdowns.tsx"), import("./EmptyPool.tsx"),
      import("./PoolFrames.tsx"),
    ]);
    return { YearChart, YearCases, Breakdowns, EmptyPool, PoolFrames };
  },
});

/** The overview's larger parts, once they are here. */
export type OverviewParts = Awaited<ReturnType<NonNullable<(typeof partsQuery)["queryFn"]>>>;

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
