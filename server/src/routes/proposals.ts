import { Hono } from "hono";
import { answered } from "../answers.ts";
import { askProposals } from "../ask-proposals.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { settingsQuery, settled } from "../settings-query.ts";
import { valid } from "../valid.ts";

// mounted at /api/proposals
export const proposals = new Hono<House>()
  .get("/", permitted("readFigures"), valid("query", settingsQuery), async (c) => {
    const today = c.var.clock.today();
    const { priceLevel } = settled(c.req.valid("query"), today);
    return answered(c, "proposals", { priceLevel, today }, async (reading) => askProposals(reading, { priceLevel, today }));
  });
