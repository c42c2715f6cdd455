import { door } from "./door.ts";
import { refusalOf } from "./refusal.ts";

/** Fetches as the browser does; where the answer asks who is there, the person shows it and the very same request is made again. */
export function ask(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return throughDoor(() => fetch(input, init));
}

/** Sends a request. An answer that asks who is there waits at the door, and the request is sent again when the person has come in. */
export async function throughDoor(send: () => Promise<Response>): Promise<Response> {
  const response = await send();
  if (response.status !== 401 && response.status !== 403) return response;
  const refusal = await refusalOf(response.clone());
  const isAsking = refusal.code === "signed-out" || refusal.code === "confirm-person";
  return isAsking && (await door.wait(refusal)) ? throughDoor(send) : response;
}
