import { queryOptions } from "@tanstack/react-query";

/** What the overview shows once it has figures. It is asked for beside them, and shown when all is here, so that nothing moves. */
export const partsQuery = queryOptions({
  queryKey: ["overview", "parts"],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  queryFn: async () => {
    const [{ OverviewFigures }, { EmptyPool }] = await Promise.all([import("./OverviewFigures.tsx"), import("./EmptyPool.tsx")]);
    return { OverviewFigures, EmptyPool };
  },
});
