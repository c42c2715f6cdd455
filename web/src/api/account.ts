import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { refusalOf } from "./refusal.ts";

async function askSessions() {
  const response = await client.api.me.sessions.$get();
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()).sessions;
}

/** One place where the person is signed in. */
export type OwnSession = Awaited<ReturnType<typeof askSessions>>[number];

/** Asks where the person is signed in, last used first. */
export const sessionsQuery = queryOptions({ queryKey: ["sessions"], queryFn: askSessions });

/** Ends one of the person's sessions, or every one but this when none is named. */
export async function endSessions(number: number | null): Promise<void> {
  const { sessions } = client.api.me;
  const response = number === null ? await sessions.$delete() : await sessions[":number"].$delete({ param: { number: String(number) } });
  if (!response.ok) throw await refusalOf(response);
}

/** Gives the person another password and this browser a new session; the others end. Refuses a wrong current one and a weak next one. */
export async function changePassword(current: string, next: string): Promise<void> {
  const response = await client.api.me.password.$put({ json: { current, next } });
  if (!response.ok) throw await refusalOf(response);
}
