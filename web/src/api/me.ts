import type { ProblemDetails } from "@hoest/shared/problem";
import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { client, plainClient } from "./client.ts";
import { refusalOf } from "./refusal.ts";

async function askMe() {
  const response = await client.api.me.$get();
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** The person who is signed in, as the server answers, with the way they came in. */
export type Me = Awaited<ReturnType<typeof askMe>>;

/** Asks who is signed in: name, roles, and the way they came in. */
export const meQuery = queryOptions({ queryKey: ["me"], queryFn: askMe });

/** Who is signed in; for pages that are only shown to someone who is. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error("nobody is signed in on a page that is for someone");
  return data;
}

/** How one may sign in here besides with a password. */
export interface WaysIn {
  readonly isDemo: boolean;
  /** What the municipality's own sign-in is called; null where there is none. */
  readonly provider: string | null;
}

/** The ways in that a refusal of someone signed out tells of. */
export function waysIn({ demo, provider }: ProblemDetails): WaysIn {
  return { isDemo: demo === "on", provider: typeof provider === "string" && provider !== "" ? provider : null };
}

/** Whoever opens a page: someone signed in, or a visitor with the ways in. */
export type Visitor = { readonly me: Me; readonly ways: null } | { readonly me: null; readonly ways: WaysIn };

/** Who opens the page, asked once before anything is shown. */
const visitorQuery = queryOptions({ queryKey: ["visitor"], queryFn: askVisitor });

/** Who opens a page; asks the server only when nobody is known to be signed in. */
export async function visitorIn(queries: QueryClient): Promise<Visitor> {
  const me = queries.getQueryData(meQuery.queryKey);
  if (me) return { me, ways: null };
  const visitor = await queries.fetchQuery(visitorQuery);
  if (visitor.me) queries.setQueryData(meQuery.queryKey, visitor.me);
  return visitor;
}

/** Forgets everything that was answered to whoever was here before. */
export function forgetAnswers(queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey: [name] }) => name !== "page" });
}

async function askVisitor(): Promise<Visitor> {
  const response = await plainClient.api.me.$get();
  if (response.ok) return { me: await response.json(), ways: null };
  const refusal = await refusalOf(response);
  if (refusal.code !== "signed-out") throw refusal;
  return { me: null, ways: waysIn(refusal.details) };
}
