import { queryOptions } from "@tanstack/react-query";
import { plainClient } from "./client.ts";
import { refusalOf } from "./refusal.ts";
import { type Entered, entered } from "./session.ts";

/** Asks whom a one-time link invites. Refuses a link that is unknown, used or too old. */
export function openingQuery(token: string) {
  return queryOptions({
    queryKey: ["invitation", token],
    queryFn: async () => {
      const response = await plainClient.api.invitations.opening.$post({ json: { token } });
      if (!response.ok) throw await refusalOf(response);
      return response.json();
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}

/** Takes up an invitation with the password chosen, and is signed in. Refuses a weak password. */
export async function acceptInvitation(token: string, password: string): Promise<Entered> {
  return entered(await plainClient.api.invitations.acceptance.$post({ json: { token, password } }));
}
