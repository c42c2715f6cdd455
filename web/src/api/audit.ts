import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { refusalOf } from "./refusal.ts";

/** What is looked for in the audit trail, as texts; nothing narrows nothing. Days are Danish ones. */
export type AuditAsked = Readonly<Partial<Record<"find" | "who" | "what" | "from" | "to", string>>>;

async function askActs(asked: AuditAsked, before: number | null) {
  const response = await client.api.audit.$get({ query: { ...asked, ...(before === null ? {} : { before: String(before) }) } });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** An act of the audit trail, as the server tells it. */
export type AuditedAct = Awaited<ReturnType<typeof askActs>>["acts"][number];

/** Asks for the acts that are looked for, the newest first, and for more of them from the last one on. */
export function actsQuery(asked: AuditAsked) {
  const first: number | null = null;
  return infiniteQueryOptions({
    queryKey: ["audit", asked],
    queryFn: ({ pageParam }: { readonly pageParam: number | null }) => askActs(asked, pageParam),
    initialPageParam: first,
    getNextPageParam: ({ before }) => before,
    placeholderData: keepPreviousData,
  });
}

async function askAct(number: number) {
  const response = await client.api.audit[":number"].$get({ param: { number: String(number) } });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** One act with the entries it wrote, as the server answers. */
export type ActAnswer = Awaited<ReturnType<typeof askAct>>;

/** Asks for one act; those already shown stay until it is here. */
export function actQuery(number: number) {
  return queryOptions({ queryKey: ["act", number], queryFn: () => askAct(number), placeholderData: keepPreviousData });
}

/** Where the acts that are looked for are fetched as a file in a language. */
export function auditFileAddress(asked: AuditAsked, language: string): string {
  return `/api/audit.csv?${new URLSearchParams({ ...asked, language })}`;
}
