import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { refusalOf } from "./refusal.ts";

async function askMe() {
  const response = await client.api.me.$get();
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** Asks who is signed in, and as what. */
export const meQuery = queryOptions({ queryKey: ["me"], queryFn: askMe });
