import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { refusalOf } from "./refusal.ts";

const [firstWaitMs, longestWaitMs] = [2_000, 30_000];

/** How long to wait before asking a server that is gone once more: longer each time, at most half a minute. */
export function waitBefore(attempt: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** attempt);
}

/** Asks whether the server answers, again and again until it does. It waits before it asks the first time too: it was gone just now. */
export const healthQuery = queryOptions({
  queryKey: ["health"],
  queryFn: async ({ signal }) => {
    await new Promise((resolve) => setTimeout(resolve, firstWaitMs));
    const response = await client.api.health.$get(undefined, { init: { signal } });
    if (!response.ok) throw await refusalOf(response);
    return response.json();
  },
  retry: true,
  retryDelay: waitBefore,
  staleTime: 0,
  gcTime: 0,
});
