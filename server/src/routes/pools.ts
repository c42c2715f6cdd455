import { Hono } from "hono";
import * as z from "zod/mini";
import { idempotencyKey } from "../act-headers.ts";
import { actorOf } from "../act-of.ts";
import { answered } from "../answers.ts";
import { askPools } from "../ask-pools.ts";
import { allocationBody, settingBody } from "../case-bodies.ts";
import { addPool } from "../commands/add-pool.ts";
import { allocate } from "../commands/allocate.ts";
import { setPool } from "../commands/set-pool.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { settingsQuery, settled } from "../settings-query.ts";
import { typed, typedAtLength } from "../typed.ts";
import { valid } from "../valid.ts";
import { told } from "../written.ts";

const poolKey = z.object({ pool: z.string().check(z.maxLength(100)) });

// mounted at /api/pools
export const pools = new Hono<House>()
  .get("/", permitted("readFigures"), valid("query", settingsQuery), async (c) => {
    const today = c.var.clock.today();
    const settings = settled(c.req.valid("query"), today);
    return answered(c, "pools", { settings, today }, async (reading) => askPools(reading, settings, today));
  })
  .post("/", permitted("setPools"), ...typed(z.strictObject({ name: told(100) })), async (c) => {
    const actor = { ...actorOf(c), key: idempotencyKey(c) };
    return c.json(await addPool(c.var.db, actor, c.req.valid("json").name), 201, noStore);
  })
  .post("/:pool/settings", permitted("setPools"), valid("param", poolKey), ...typed(settingBody), async (c) => {
    const today = c.var.clock.today();
    const { validFrom = today, ...asked } = c.req.valid("json");
    const actor = { ...actorOf(c), key: idempotencyKey(c) };
    return c.json(await setPool(c.var.db, actor, { ...c.req.valid("param"), today, asked: { ...asked, validFrom } }), 201, noStore);
  })
  .post("/:pool/allocations", permitted("allocate"), valid("param", poolKey), ...typedAtLength(allocationBody), async (c) => {
    const actor = { ...actorOf(c), key: idempotencyKey(c) };
    return c.json(await allocate(c.var.db, actor, { ...c.req.valid("param"), ...c.req.valid("json"), today: c.var.clock.today() }), 201, noStore);
  });

const noStore = { "Cache-Control": "no-store" };
