import { entriesOfFrame, type FrameEntry } from "@hoest/db/questions/entries-of-frame";
import type { Db } from "@hoest/db/tables";
import { frames } from "@hoest/shared/entry";
import type { FiscalYear, IsoDate } from "@hoest/shared/fiscal-year";
import { total } from "@hoest/shared/money";
import { type AskedPart, poolFigures } from "@hoest/shared/pool-figure";
import { type PoolPart, poolParts } from "@hoest/shared/pool-parts";
import type { Settings } from "@hoest/shared/portfolio";
import { Hono } from "hono";
import * as z from "zod/mini";
import { answered } from "../answers.ts";
import { askKnown } from "../ask-portfolio.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { settingsQuery, settled } from "../settings-query.ts";
import { valid } from "../valid.ts";

const partKey = z.object({ frame: z.enum(frames), figure: z.enum(poolFigures) });

// mounted at /api/pool
export const pool = new Hono<House>()
  .use(permitted("readFigures"))
  .get("/:frame/:figure", valid("param", partKey), valid("query", settingsQuery), async (c) => {
    const asked = c.req.valid("param");
    const today = c.var.clock.today();
    const settings = settled(c.req.valid("query"), today);
    return answered(c, "pool", { asked, settings, today }, async (reading) => askPart(reading, asked, { settings, today }));
  });

/** What one figure of a frame's account is made of, entry by entry, and the figure itself. */
async function askPart(db: Db, asked: AskedPart, { settings, today }: { settings: Settings & { readonly priceLevel: FiscalYear }; today: IsoDate }) {
  const known = await askKnown(db, { ...settings, today });
  const parts = poolParts(await entriesOfFrame(db, asked.frame, settings.asOf), known, settings, asked);
  return { ...asked, ...settings, amount: total(parts.map(({ amount }) => amount)), parts: parts.map(told) };
}

function told({ entry, ...part }: PoolPart<FrameEntry>) {
  const { id, kind, code, title, benefit, priceLevel, amount: recorded, recurring, knownOn, source, recordedAt, recordedBy, decision, note } = entry;
  const recordedAs = { recorded, priceLevel, isRecurring: recurring === 1, knownOn, source, recordedAt, recordedBy, decision, note };
  return { id, kind, code, title, benefit, ...recordedAs, ...part };
}
