import { randomUUID } from "node:crypto";
import { keepPreview, keptPreview } from "@hoest/db/import-previews";
import { importLog } from "@hoest/db/questions/import-log";
import type { ImportPreview, LoggedImport } from "@hoest/shared/import-preview";
import { Refusal } from "@hoest/shared/problem";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod/mini";
import { idempotencyKey, versionSeen } from "../act-headers.ts";
import { actorOf } from "../act-of.ts";
import { answered } from "../answers.ts";
import { confirmImport } from "../commands/confirm-import.ts";
import type { House } from "../house.ts";
import { demandOwn, permitted } from "../identity.ts";
import { previewImport } from "../preview-import.ts";
import { taking } from "../unsafe.ts";
import { valid } from "../valid.ts";
import { corrections, importChoices, keptFrom, type WaitingImport, waitingFrom } from "../waiting-import.ts";
import { mostMiB } from "../workbook/caps.ts";
import { readSheet } from "../workbook/read-sheet.ts";

const switched = z.pipe(z.enum(["true", "false"]), z.transform((text) => text === "true"));
const fileQuery = z.extend(importChoices, {
  knownOn: z.optional(importChoices.shape.knownOn),
  takesOlder: z._default(switched, false),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
});
const importKey = z.object({ id: z.string().check(z.maxLength(40)) });

const sized = bodyLimit({ maxSize: mostMiB * 1024 * 1024, onError: () => { throw new Refusal("file-too-large", { most: mostMiB }); } });

// mounted at /api/imports
export const imports = new Hono<House>()
  .get("/", permitted("readImports"), async (c) => answered(c, "imports", {}, async (reading) => ({ imports: (await importLog(reading)).map(logged) })))
  .use(permitted("importFigures"))
  .post("/", sized, taking("application/octet-stream"), valid("query", fileQuery), async (c) => {
    const { name, knownOn = c.var.clock.today(), ...said } = c.req.valid("query");
    const choices = { ...said, knownOn };
    const file = await readSheet(name, new Uint8Array(await c.req.arrayBuffer()));
    const waiting = { id: randomUUID(), personId: c.var.person.id, name, sha256: file.sha256, cells: file.sheet, choices, corrections: [] };
    return c.json(await kept(c, waiting), 201, noStore);
  })
  .get("/:id", valid("param", importKey), async (c) => {
    const waiting = await ownWaiting(c, c.req.valid("param").id);
    return c.json(await kept(c, waiting), 200, noStore);
  })
  .put("/:id", sized, taking("application/json"), valid("param", importKey), valid("json", z.object({ choices: importChoices, corrections })), async (c) => {
    const waiting = await ownWaiting(c, c.req.valid("param").id);
    return c.json(await kept(c, { ...waiting, ...c.req.valid("json") }), 200, noStore);
  })
  .post("/:id/confirmation", sized, taking("application/json"), valid("param", importKey), async (c) => {
    const { id } = await ownWaiting(c, c.req.valid("param").id);
    const actor = { ...actorOf(c), key: idempotencyKey(c) };
    return c.json(await confirmImport(c.var.db, actor, { id, seen: versionSeen(c), today: c.var.clock.today() }), 200, noStore);
  });

const noStore = { "Cache-Control": "no-store" };

/** A file that waits for the person who asks; another's is not shown to be there. */
async function ownWaiting(c: Context<House>, id: string): Promise<WaitingImport> {
  const waiting = waitingFrom(await keptPreview(c.var.db, id));
  demandOwn(c, "openDraft", waiting.personId, "no-such-import");
  return waiting;
}

/** The preview of a waiting file, kept as it is now shown. */
async function kept(c: Context<House>, waiting: WaitingImport): Promise<ImportPreview> {
  const { db, clock } = c.var;
  const { knownOn } = waiting.choices;
  if (knownOn > clock.today()) throw new Refusal("bad-request", { parameter: "knownOn", found: knownOn });
  const preview = await previewImport(db, waiting, clock.today());
  await keepPreview(db, keptFrom(waiting, preview, clock.now()));
  return preview;
}

const detail = z.object({ outcome: z.object({ rows: z.number(), unchanged: z.number(), leftOut: z.number() }) });

function logged({ detail: text, ...row }: Awaited<ReturnType<typeof importLog>>[number]): LoggedImport {
  const { outcome } = detail.parse(JSON.parse(text));
  return { ...row, rows: outcome.rows, imported: outcome.rows - outcome.unchanged - outcome.leftOut };
}
