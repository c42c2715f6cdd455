import { client, plainClient } from "./client.ts";
import { isRecord, refusalOf } from "./refusal.ts";
import { tellTabs } from "./tabs.ts";

/** An e-mail and a password as typed. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Someone who has come in. */
export interface Entered {
  readonly id: number;
}

/** Signs in with a password. Refuses wrong ones and too many attempts. */
export async function signIn(credentials: Credentials): Promise<Entered> {
  return entered(await plainClient.api.session.$post({ json: credentials }));
}

/** Signs in to the demo, as one of its accounts. */
export async function signInToDemo(email: string): Promise<Entered> {
  return entered(await plainClient.api.session.demo.$post({ json: { email } }));
}

/** Lets the person of this session show again that it is them; whoever came into the demo by a click may type anything. */
export async function confirmPerson(password: string): Promise<void> {
  const response = await client.api.session.confirmation.$post({ json: { password } });
  if (!response.ok) throw await refusalOf(response);
}

/** Signs out. */
export async function signOut(): Promise<void> {
  const response = await plainClient.api.session.$delete();
  if (response.ok) return;
  const refusal = await refusalOf(response);
  // A session that has ended by itself is over as well.
  if (refusal.code !== "signed-out") throw refusal;
}

/** What one goes to the municipality's provider for, and where its answer leads back to. */
export interface ProviderErrand {
  readonly to?: string;
  readonly invitation?: string;
  readonly purpose?: "sign-in" | "confirm";
}

/** The provider's own address, where one signs in. */
export async function providerAddress(errand: ProviderErrand): Promise<string> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch("/api/session/provider", { method: "POST", headers, body: JSON.stringify(errand) });
  if (!response.ok) throw await refusalOf(response);
  const answer: unknown = await response.json();
  if (!isRecord(answer) || typeof answer["url"] !== "string") throw new TypeError("the server gave no address of the provider");
  return answer["url"];
}

/** Who came in, told to the browser's other tabs too. */
export async function entered(response: Pick<Response, "ok" | "json"> & Response): Promise<Entered> {
  if (!response.ok) throw await refusalOf(response);
  const { id }: Entered = await response.json();
  tellTabs(id);
  return { id };
}
