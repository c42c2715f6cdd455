import { departments } from "@hoest/db/questions/departments";
import { entriesOfInvestment } from "@hoest/db/questions/entries-of-investment";
import { isDemo } from "@hoest/db/questions/is-demo";
import { prices } from "@hoest/db/questions/prices";
import type { Db } from "@hoest/db/tables";
import { pricedYears } from "@hoest/shared/file-prices";
import { defaultThrough, type IsoDate } from "@hoest/shared/fiscal-year";
import { investmentDetail } from "@hoest/shared/investment-detail";
import { portfolioOf, type Settings } from "@hoest/shared/portfolio";
import { Refusal } from "@hoest/shared/problem";
import { closingOf } from "@hoest/shared/stage";
import { Hono } from "hono";
import * as z from "zod/mini";
import { answered } from "../answers.ts";
import { askKnown } from "../ask-portfolio.ts";
import { askRegister, type Viewer, viewerOf } from "../ask-register.ts";
import { askRegistered } from "../ask-registered.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { settingsQuery, settled } from "../settings-query.ts";
import { valid } from "../valid.ts";

/** Which investment an address names. */
export const investmentKey = z.object({ code: z.string().check(z.maxLength(40)) });

// mounted at /api/investments
export const investments = new Hono<House>()
  .use(permitted("readFigures"))
  .get("/", async (c) => answered(c, "investments", {}, async (reading) => ({ investments: await askRegistered(reading) })))
  .get("/:code", valid("param", investmentKey), valid("query", settingsQuery), async (c) => {
    const { code } = c.req.valid("param");
    const today = c.var.clock.today();
    const settings = settled(c.req.valid("query"), today);
    const viewer = await viewerOf(c.var.db, code, c.var.person);
    return answered(c, "investment", { code, settings, today, viewer }, async (reading) => askInvestment(reading, { code, today, viewer }, settings));
  })
  .get("/:code/register", valid("param", investmentKey), async (c) => {
    const { code } = c.req.valid("param");
    const viewer = await viewerOf(c.var.db, code, c.var.person);
    return answered(c, "register", { code, viewer }, async (reading) => ({ register: await askRegister(reading, code, viewer) }));
  })
  .get("/:code/entries", valid("param", investmentKey), async (c) => {
    const { code } = c.req.valid("param");
    return answered(c, "entries", { code }, async (reading) => {
      await registeredAs(reading, code);
      return { entries: await entriesOfInvestment(reading, code) };
    });
  });

interface InvestmentAsked {
  readonly code: string;
  readonly today: IsoDate;
  readonly viewer: Viewer;
}

/** One investment: what the register says, its figures, and each taken apart by year, by benefit and by cell. */
async function askInvestment(db: Db, { code, today, viewer }: InvestmentAsked, settings: Settings) {
  const asOf = settings.asOf ?? today;
  const findingsThrough = defaultThrough(asOf);
  const named = await registeredAs(db, code);
  const register = await askRegister(db, code, viewer);
  const known = await askKnown(db, { ...settings, today });
  const figures = portfolioOf(known, settings, { code, findingsThrough });
  return {
    ...named,
    ...investmentDetail(known, settings, code),
    figures,
    register: { ...register, closing: closingOf(register.stage, figures.totals) },
    today,
    defaultThrough: findingsThrough,
    priceLevels: pricedYears(await prices(db, asOf)),
    departments: await departments(db),
    isDemo: await isDemo(db),
  };
}

async function registeredAs(db: Db, code: string) {
  const found = (await askRegistered(db)).find((one) => one.code === code);
  if (!found) throw new Refusal("no-such-investment", { code });
  return found;
}
