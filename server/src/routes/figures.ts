import { Hono } from "hono";
import { answered } from "../answers.ts";
import { askScreen, askYear } from "../ask-portfolio.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { figuresQuery, settled, yearKey } from "../settings-query.ts";
import { valid } from "../valid.ts";

// mounted at /api/figures
export const figures = new Hono<House>()
  .use(permitted("readFigures"))
  .get("/", valid("query", figuresQuery), async (c) => {
    const today = c.var.clock.today();
    const { investment, department, ...query } = c.req.valid("query");
    const settings = settled(query, today);
    return answered(c, "figures", { settings, investment, department, today }, (reading) => (
      askScreen(reading, settings, today, { code: investment, department })
    ));
  })
  .get("/years/:year", valid("param", yearKey), valid("query", figuresQuery), async (c) => {
    const { year } = c.req.valid("param");
    const { investment, department, ...query } = c.req.valid("query");
    const today = c.var.clock.today();
    const settings = { ...settled(query, today), today };
    return answered(c, "year", { settings, investment, department, year }, async (reading) => (
      { year, cases: await askYear(reading, settings, year, { code: investment, department }) }
    ));
  });
