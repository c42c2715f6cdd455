import { isDemo } from "@hoest/db/questions/is-demo";
import { prices } from "@hoest/db/questions/prices";
import { defaultThrough } from "@hoest/shared/fiscal-year";
import { pricedYears } from "@hoest/shared/file-prices";
import { Hono } from "hono";
import { answered } from "../answers.ts";
import { askPortfolio } from "../ask-portfolio.ts";
import type { House } from "../house.ts";
import { figuresQuery, settled } from "../settings-query.ts";
import { valid } from "../valid.ts";

// mounted at /api/figures
export const figures = new Hono<House>().get("/", valid("query", figuresQuery), async (c) => {
  const today = c.var.clock.today();
  const { investment, ...query } = c.req.valid("query");
  const settings = settled(query, today);
  const asOf = settings.asOf ?? today;
  const findingsThrough = defaultThrough(asOf);
  return answered(c, "figures", { settings, investment, today }, async (reading) => ({
    ...(await askPortfolio(reading, settings, { code: investment, findingsThrough })),
    today,
    defaultThrough: findingsThrough,
    priceLevels: pricedYears(await prices(reading, asOf)),
    isDemo: await isDemo(reading),
  }));
});
