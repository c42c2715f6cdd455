import { queryOptions } from "@tanstack/react-query";
import type { ComponentType } from "react";

/** The code of a page that is fetched apart, asked for like any other answer: ahead when someone is about to go there, and again when it could not be had. */
export function pageQuery<Props extends object>(name: string, load: () => Promise<ComponentType<Props>>) {
  return queryOptions({
    queryKey: ["page", name],
    queryFn: async () => ({ Page: await load() }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

export type PageQuery<Props extends object> = ReturnType<typeof pageQuery<Props>>;
