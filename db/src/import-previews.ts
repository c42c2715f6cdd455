import { Refusal } from "@hoest/shared/problem";
import type { Db, ImportPreviewRow, Instant } from "./tables.ts";

const keptDays = 30;

/** Keeps a file that waits to be confirmed, in place of what was kept by its id; what has waited for 30 days is forgotten. */
export async function keepPreview(db: Db, preview: ImportPreviewRow): Promise<void> {
  const { id, ...content } = preview;
  await db.deleteFrom("importPreview").where("at", "<", daysBefore(preview.at, keptDays)).execute();
  await db.insertInto("importPreview").values(preview).onConflict((conflict) => conflict.column("id").doUpdateSet(content)).execute();
}

/** The file that waits under an id; refuses an id that nothing waits under. */
export async function keptPreview(db: Db, id: string): Promise<ImportPreviewRow> {
  const preview = await db.selectFrom("importPreview").where("id", "=", id).selectAll().executeTakeFirst();
  if (!preview) throw new Refusal("no-such-import");
  return preview;
}

function daysBefore(at: Instant, days: number): Instant {
  return new Date(Date.parse(at) - days * 24 * 60 * 60 * 1000).toISOString();
}
