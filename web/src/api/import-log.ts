import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { refusalOf } from "./refusal.ts";

/** Asks for every import so far, the newest first. */
export const importLogQuery = queryOptions({
  queryKey: ["imports"],
  queryFn: async () => {
    const response = await client.api.imports.$get();
    if (!response.ok) throw await refusalOf(response);
    return (await response.json()).imports;
  },
});
