import { decisions as everyDecision } from "@hoest/db/questions/decisions";
import { Hono } from "hono";
import * as z from "zod/mini";
import { keyOrOwn } from "../act-headers.ts";
import { actorOf } from "../act-of.ts";
import { answered } from "../answers.ts";
import { askDecision } from "../ask-decision.ts";
import { poolDecisionBody } from "../case-bodies.ts";
import { addDecision } from "../commands/add-decision.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { settingsQuery, settled } from "../settings-query.ts";
import { typed } from "../typed.ts";
import { valid } from "../valid.ts";

const decisionKey = z.object({ id: z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number)) });

// mounted at /api/decisions
export const decisions = new Hono<House>()
  .get("/", permitted("readFigures"), async (c) => answered(c, "decisions", {}, async (reading) => ({ decisions: await everyDecision(reading) })))
  .get("/:id", permitted("readFigures"), valid("param", decisionKey), valid("query", settingsQuery), async (c) => {
    const { id } = c.req.valid("param");
    const { asOf, priceLevel } = settled(c.req.valid("query"), c.var.clock.today());
    return answered(c, "decision", { id, asOf, priceLevel }, async (reading) => askDecision(reading, id, { asOf, priceLevel }));
  })
  .post("/", permitted("addDecisions"), ...typed(poolDecisionBody), async (c) => {
    const { pool, ...facts } = c.req.valid("json");
    const actor = { ...actorOf(c), key: keyOrOwn(c) };
    return c.json(await addDecision(c.var.db, actor, { pool, facts, today: c.var.clock.today() }), 201, { "Cache-Control": "no-store" });
  });
