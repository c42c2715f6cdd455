import type { Role } from "@hoest/shared/access";
import { sessionOf } from "./sign-in.ts";

/** Someone a test made, and how they sign in. */
export interface Colleague {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Someone invited, and the secret of their link. */
export interface Invited extends Omit<Colleague, "password"> {
  readonly token: string;
  readonly version: number;
}

let made = 0;

/** Someone new whom the demo's administrator has invited. */
export async function invite(site: string, roles: readonly Role[]): Promise<Invited> {
  made += 1;
  const [email, name] = [`person-${made}@kommune.test`, `Kollega ${made}`];
  const answer = await asAdministrator(site, "/api/invitations", { method: "POST", body: { email, name, roles } });
  const { person, link }: { person: { id: number; version: number }; link: string } = JSON.parse(await answer.text());
  return { id: person.id, version: person.version, email, name, token: new URL(link).hash.slice(1) };
}

/** Someone new who has taken up their invitation with a password. */
export async function givenColleague(site: string, roles: readonly Role[]): Promise<Colleague> {
  const { token, version, ...person } = await invite(site, roles);
  const password = "fire ord der ikke hører sammen";
  const headers = { "Content-Type": "application/json" };
  await fetch(`${site}/api/invitations/acceptance`, { method: "POST", headers, body: JSON.stringify({ token, password }) });
  return { ...person, password };
}

/** Changes what a person may do, as the demo's administrator. */
export async function changePerson(site: string, { id }: Pick<Colleague, "id">, change: { roles?: readonly Role[]; isDisabled?: boolean }): Promise<void> {
  const { people }: { people: { id: number; version: number }[] } = JSON.parse(await (await asAdministrator(site, "/api/people")).text());
  const version = people.find((person) => person.id === id)?.version;
  const answer = await asAdministrator(site, `/api/people/${id}`, { method: "PUT", body: change, version });
  if (!answer.ok) throw new Error(await answer.text());
}

interface Act {
  readonly method?: string;
  readonly body?: object;
  /** The version of what is changed, as it was seen. */
  readonly version?: number | undefined;
}

async function asAdministrator(site: string, path: string, { method = "GET", body, version }: Act = {}): Promise<Response> {
  const cookie = await sessionOf(site, "/api/session/demo", { email: "admin@example.dk" });
  const seen = version === undefined ? {} : { "If-Match": `"${version}"` };
  const headers = { ...seen, cookie, "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() };
  return fetch(`${site}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}
