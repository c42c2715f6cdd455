import type { Role } from "@hoest/shared/access";
import { queryOptions } from "@tanstack/react-query";
import { actHeaders } from "./act-key.ts";
import { client } from "./client.ts";
import { isRecord, refusalOf } from "./refusal.ts";

async function askPeople() {
  const response = await client.api.people.$get();
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()).people;
}

/** Someone Høst knows, as the server answers. */
export type ListedPerson = Awaited<ReturnType<typeof askPeople>>[number];

/** Asks for everyone Høst knows, by name. */
export const peopleQuery = queryOptions({ queryKey: ["people"], queryFn: askPeople });

/** Whom to invite. */
export interface Invitee {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Invites a person and answers their one-time link, which is never told again. */
export async function invitePerson({ email, name, roles }: Invitee, key: string) {
  const response = await client.api.invitations.$post({ json: { email, name, roles: [...roles] } }, { headers: actHeaders(key) });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** Someone invited, with their link, until when it opens, and whether it was mailed. */
export type SentInvitation = Awaited<ReturnType<typeof invitePerson>>;

/** Makes a person's one-time link anew. */
export async function renewInvitation(id: number, key: string): Promise<SentInvitation> {
  const response = await client.api.people[":id"].invitation.$post({ param: { id: String(id) }, json: {} }, { headers: actHeaders(key) });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** What of a person is to be otherwise, and the version of them that was seen. */
export interface PersonChange {
  readonly id: number;
  readonly version: number;
  readonly name?: string;
  readonly roles?: readonly Role[];
  readonly isDisabled?: boolean;
}

/** Changes a person's name, roles or whether they may come in. */
export async function changePerson({ id, version, roles, ...facts }: PersonChange, key: string) {
  const json = { ...facts, ...(roles && { roles: [...roles] }) };
  const response = await client.api.people[":id"].$put({ param: { id: String(id) }, json }, { headers: actHeaders(key, version) });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** A person as someone else has just saved them. */
export type SavedPerson = Pick<ListedPerson, "name" | "roles" | "isDisabled" | "version">;

/** Whether what came with a refusal is a person. */
export function isSavedPerson(value: unknown): value is SavedPerson {
  return isRecord(value) && typeof value["name"] === "string" && Array.isArray(value["roles"])
    && typeof value["isDisabled"] === "boolean" && typeof value["version"] === "number";
}
