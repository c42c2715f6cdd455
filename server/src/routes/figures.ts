import { departments } from "@hoest/db/questions/departments";
import { isDemo } from "@hoest/db/questions/is-demo";
import { prices } from "@hoest/db/questions/prices";
import { pricedYears } from "@hoest/shared/file-prices";
import { defaultThrough } from "@hoest/shared/fiscal-year";
import { Hono } from "hono";
import { answered } from "../answers.ts";
import { askPortfolio, askYear } from "../ask-portfolio.ts";
import { askRegisterFindings } from "../ask-register-findings.ts";
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
    const asOf = settings.asOf ?? today;
    const findingsThrough = defaultThrough(asOf);
    return answered(c, "figures", { settings, investment, department, today }, async (reading) => ({
      ...(await askPortfolio(reading, { ...settings, today }, { code: investment, department, findingsThrough })),
      registerFindings: await askRegisterFindings(reading, settings.asOf),
      today,
      defaultThrough: findingsThrough,
      priceLevels: pricedYears(await prices(reading, asOf)),
      departments: await departments(reading),
      isDemo: await isDemo(reading),
    }));
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
