import { Hono } from "hono";
import { answered } from "../answers.ts";
import { askRegisterFindings } from "../ask-register-findings.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { settingsQuery, settled } from "../settings-query.ts";
import { valid } from "../valid.ts";

// mounted at /api/findings: apart from the figures, which no screen that shows them should have to wait for
export const findings = new Hono<House>()
  .get("/", permitted("readFigures"), valid("query", settingsQuery), async (c) => {
    const { asOf } = settled(c.req.valid("query"), c.var.clock.today());
    return answered(c, "findings", { asOf }, async (reading) => ({ findings: await askRegisterFindings(reading, asOf) }));
  });
