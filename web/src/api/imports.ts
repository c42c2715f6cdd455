import type { Correction, ImportChoices, ImportPreview } from "@hoest/shared/import-preview";
import { Refusal } from "@hoest/shared/problem";
import { queryOptions } from "@tanstack/react-query";
import { newKey } from "./act-key.ts";
import { throughDoor } from "./ask.ts";
import { client } from "./client.ts";
import { refusalOf } from "./refusal.ts";

// The server refuses more; a browser that is still sending when it does only sees that the line went dead.
const mostMiB = 10;

/** Where a file's preview is kept in the browser. */
export function importKey(id: string): readonly unknown[] {
  return ["import", id];
}

/** Asks for a file as it would be imported. It is kept until something is done to it: nobody but this person changes it. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: importKey(id),
    queryFn: async (): Promise<ImportPreview> => previewFrom(await client.api.imports[":id"].$get({ param: { id } })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}

/** What is said of a file when it is sent. */
export type SentChoices = Omit<ImportChoices, "knownOn"> & Partial<Pick<ImportChoices, "knownOn">>;

/** Sends a file to be read; nothing is imported. What is not chosen the server chooses: figures without a date are then known today. */
export async function sendFile(file: File, choices: SentChoices, line: Line): Promise<ImportPreview> {
  if (file.size > mostMiB * 1024 * 1024) throw new Refusal("file-too-large", { most: mostMiB });
  const { takesOlder, ...said } = choices;
  const query = new URLSearchParams({ ...said, takesOlder: String(takesOlder), name: file.name.slice(-200) });
  return previewFrom(await throughDoor(() => posted(`/api/imports?${query}`, file, line)));
}

/** What one may want while a file is on its way: to call it back, and to know how much of it is sent, from 0 to 1. */
export interface Line {
  readonly signal: AbortSignal;
  readonly onSent: (share: number) => void;
}

/** Posts a file. Of what browsers have, only the older way tells how much is sent. */
function posted(address: string, file: File, { signal, onSent }: Line): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onSent(loaded / total);
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(new TypeError("the server does not answer"));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

/** Says how a file is to be read and what its cells are to say; the corrections are all there are, not only the new ones. */
export async function changeImport(id: string, choices: ImportChoices, corrections: readonly Correction[]): Promise<ImportPreview> {
  const texts = corrections.map(({ row, column, text }) => ({ row, column, text }));
  return previewFrom(await client.api.imports[":id"].$put({ param: { id }, json: { choices, corrections: texts } }));
}

/** Imports a file as it was shown. Asked again about the same preview, it answers what it did the first time. */
export async function confirmImport(preview: ImportPreview) {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": keyOf(preview), "If-Match": `"${preview.version}"` };
  const param = { id: preview.id };
  const response = await client.api.imports[":id"].confirmation.$post({ param }, { headers, init: { body: "{}" } });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** What came of an import. */
export type ImportSummary = Awaited<ReturnType<typeof confirmImport>>;

async function previewFrom(response: Pick<Response, "ok" | "json"> & Response): Promise<ImportPreview> {
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

const keys = new WeakMap<ImportPreview, string>();

/** One key for one preview: made once, so that asking again after a lost answer is the same request. */
function keyOf(preview: ImportPreview): string {
  const known = keys.get(preview);
  if (known !== undefined) return known;
  const key = newKey();
  keys.set(preview, key);
  return key;
}
