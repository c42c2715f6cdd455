import { door } from "./door.ts";
import { refusalOf } from "./refusal.ts";

/** Fetches as the browser does. An answer that asks who is there waits at the door, and the very same request is made again when the person has come in. */
export async function ask(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status !== 401 && response.status !== 403) return response;
  const refusal = await refusalOf(response.clone());
  const isAsking = refusal.code === "signed-out" || refusal.code === "confirm-person";
  return isAsking && (await door.wait(refusal)) ? ask(input, init) : response;
}
