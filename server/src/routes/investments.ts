import { caseByCode } from "@hoest/db/cases";
import { entriesOfInvestment } from "@hoest/db/questions/entries-of-investment";
import { latestRemarks } from "@hoest/db/questions/latest-remarks";
import { registeredBenefits } from "@hoest/db/questions/registered-benefits";
import type { Db } from "@hoest/db/tables";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { investmentDetail } from "@hoest/shared/investment-detail";
import { portfolioOf, type Settings } from "@hoest/shared/portfolio";
import { Refusal } from "@hoest/shared/problem";
import { closingOf } from "@hoest/shared/stage";
import { Hono } from "hono";
import * as z from "zod/mini";
import { keyOrOwn, versionSeen } from "../act-headers.ts";
import { actorOf } from "../act-of.ts";
import { answered } from "../answers.ts";
import { askKnown, askOffered } from "../ask-portfolio.ts";
import { askRegister, type Viewer, viewerOf } from "../ask-register.ts";
import { askRegistered, type ReadRegister } from "../ask-registered.ts";
import { nameOwners } from "../commands/name-owners.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { settingsQuery, settled } from "../settings-query.ts";
import { typed } from "../typed.ts";
import { valid } from "../valid.ts";

/** Which investment an address names. */
export const investmentKey = z.object({ code: z.string().check(z.maxLength(40)) });
const named = z.strictObject({ owners: z.array(z.int().check(z.positive())).check(z.maxLength(20)) });

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
      await caseByCode(reading, code);
      return { entries: await entriesOfInvestment(reading, code) };
    });
  })
  .put("/:code/owners", permitted("nameOwners"), valid("param", investmentKey), ...typed(named), async (c) => {
    const actor = { ...actorOf(c), key: keyOrOwn(c) };
    const { code } = c.req.valid("param");
    return c.json(await nameOwners(c.var.db, actor, { code, seen: versionSeen(c), ...c.req.valid("json") }), 200, noStore);
  });

const noStore = { "Cache-Control": "no-store" };

interface InvestmentAsked {
  readonly code: string;
  readonly today: IsoDate;
  readonly viewer: Viewer;
}

/** One investment: what the register says, its figures, and each taken apart by year, by benefit and by cell. */
async function askInvestment(db: Db, { code, today, viewer }: InvestmentAsked, settings: Settings) {
  const known = { ...(await askKnown(db, { ...settings, today })), benefits: await registeredBenefits(db) };
  const registered = await registeredAs(db, code, known);
  const register = await askRegister(db, code, viewer);
  const offered = await askOffered(db, known, settings, today);
  const figures = portfolioOf(known, settings, { code, findingsThrough: offered.defaultThrough });
  return {
    ...registered,
    ...investmentDetail(known, settings, code),
    figures,
    register: { ...register, closing: closingOf(register.stage, figures.totals) },
    remarks: await newestRemarks(db, code, settings.asOf),
    ...offered,
  };
}

/** What was remarked on the last day anything was, each remark once. */
async function newestRemarks(db: Db, code: string, asOf: IsoDate | null) {
  const remarks = await latestRemarks(db, code, asOf);
  const newest = remarks.filter(({ knownOn }) => knownOn === remarks[0]?.knownOn);
  return newest.filter(({ text }, index) => newest.findIndex((one) => one.text === text) === index);
}

async function registeredAs(db: Db, code: string, read: ReadRegister) {
  const found = (await askRegistered(db, read)).find((one) => one.code === code);
  if (!found) throw new Refusal("no-such-investment", { code });
  return found;
}
