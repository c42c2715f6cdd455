import { entriesOfInvestment } from "@hoest/db/questions/entries-of-investment";
import { investmentOwners } from "@hoest/db/questions/investment-owners";
import { latestRemarks } from "@hoest/db/questions/latest-remarks";
import { registeredBenefits } from "@hoest/db/questions/registered-benefits";
import { registeredInvestments } from "@hoest/db/questions/registered-investments";
import type { Db } from "@hoest/db/tables";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { investmentDetail } from "@hoest/shared/investment-detail";
import { portfolioOf, type Settings } from "@hoest/shared/portfolio";
import { Refusal } from "@hoest/shared/problem";
import { Hono } from "hono";
import * as z from "zod/mini";
import { idempotencyKey, versionSeen } from "../act-headers.ts";
import { actorOf } from "../act-of.ts";
import { answered } from "../answers.ts";
import { askKnown, askOffered } from "../ask-portfolio.ts";
import { nameOwners } from "../commands/name-owners.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { settingsQuery, settled } from "../settings-query.ts";
import { typed } from "../typed.ts";
import { valid } from "../valid.ts";

const investmentKey = z.object({ code: z.string().check(z.maxLength(40)) });
const named = z.strictObject({ owners: z.array(z.int().check(z.positive())).check(z.maxLength(20)) });

// mounted at /api/investments
export const investments = new Hono<House>()
  .use(permitted("readFigures"))
  .get("/", async (c) => answered(c, "investments", {}, async (reading) => ({ investments: await registered(reading) })))
  .get("/:code", valid("param", investmentKey), valid("query", settingsQuery), async (c) => {
    const { code } = c.req.valid("param");
    const today = c.var.clock.today();
    const settings = settled(c.req.valid("query"), today);
    return answered(c, "investment", { code, settings, today }, async (reading) => askInvestment(reading, code, settings, today));
  })
  .get("/:code/entries", valid("param", investmentKey), async (c) => {
    const { code } = c.req.valid("param");
    return answered(c, "entries", { code }, async (reading) => {
      await registeredAs(reading, code);
      return { entries: await entriesOfInvestment(reading, code) };
    });
  })
  .put("/:code/owners", permitted("nameOwners"), valid("param", investmentKey), ...typed(named), async (c) => {
    const actor = { ...actorOf(c), key: idempotencyKey(c) };
    const { code } = c.req.valid("param");
    return c.json(await nameOwners(c.var.db, actor, { code, seen: versionSeen(c), ...c.req.valid("json") }), 200, noStore);
  });

const noStore = { "Cache-Control": "no-store" };

/** One investment: what the register says, its figures, and each taken apart by year, by benefit and by cell. */
async function askInvestment(db: Db, code: string, settings: Settings, today: IsoDate) {
  const known = { ...(await askKnown(db, settings)), benefits: await registeredBenefits(db) };
  const offered = await askOffered(db, known, settings, today);
  return {
    ...(await registeredAs(db, code)),
    ...investmentDetail(known, settings, code),
    figures: portfolioOf(known, settings, { code, findingsThrough: offered.defaultThrough }),
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

async function registered(db: Db) {
  const investments = await registeredInvestments(db);
  const ofInvestment = Map.groupBy(await registeredBenefits(db), ({ investmentId }) => investmentId);
  const owning = Map.groupBy(await investmentOwners(db), ({ investmentId }) => investmentId);
  return investments.map(({ id, code, title, department, committee, pool, version }) => ({
    code, title, department, committee, pool, version,
    owners: (owning.get(id) ?? []).map((owner) => ({ id: owner.id, name: owner.name })),
    benefits: (ofInvestment.get(id) ?? []).map(({ name, frame, nature, account, budgetHolder }) => ({ name, frame, nature, account, budgetHolder })),
  }));
}

async function registeredAs(db: Db, code: string) {
  const found = (await registered(db)).find((one) => one.code === code);
  if (!found) throw new Refusal("no-such-investment", { code });
  return found;
}
