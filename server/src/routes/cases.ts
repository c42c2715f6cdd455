import { type Context, Hono } from "hono";
import { keyOrOwn, versionSeen } from "../act-headers.ts";
import { actorOf } from "../act-of.ts";
import { answered } from "../answers.ts";
import { askBusinessCase } from "../ask-business-case.ts";
import type { CaseActing } from "../case-act.ts";
import { businessCaseBody, caseBody, effectBody, grantBody, moveBody, newCaseBody, risksBody } from "../case-bodies.ts";
import { changeInvestment } from "../commands/change-investment.ts";
import { grantInvestment, reviseInvestment } from "../commands/grant-investment.ts";
import { moveStage } from "../commands/move-stage.ts";
import { registerInvestment } from "../commands/register-investment.ts";
import { stateBusinessCase } from "../commands/state-business-case.ts";
import { stateEffect } from "../commands/state-effect.ts";
import { stateRisks } from "../commands/state-risks.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { typed, typedAtLength } from "../typed.ts";
import { valid } from "../valid.ts";
import { investmentKey } from "./investments.ts";

const keyed = valid("param", investmentKey);
const writing = permitted("registerCases");

// mounted at /api/investments, beside what reads them: everything that changes a case
export const cases = new Hono<House>()
  .get("/:code/business-case", permitted("readFigures"), keyed, async (c) => {
    const [{ code }, today] = [c.req.valid("param"), c.var.clock.today()];
    return answered(c, "business-case", { code, today }, (reading) => askBusinessCase(reading, code, today));
  })
  .post("/", writing, ...typedAtLength(newCaseBody), async (c) => {
    const actor = { ...actorOf(c), key: keyOrOwn(c) };
    const done = await registerInvestment(c.var.db, actor, { by: c.var.person, today: c.var.clock.today(), asked: c.req.valid("json") });
    return c.json(done, 201, noStore);
  })
  .put("/:code", writing, keyed, ...typedAtLength(caseBody), async (c) =>
    c.json(await changeInvestment(c.var.db, acting(c, c.req.valid("param")), c.req.valid("json")), 200, noStore))
  .put("/:code/business-case", writing, keyed, ...typedAtLength(businessCaseBody), async (c) =>
    c.json(await stateBusinessCase(c.var.db, acting(c, c.req.valid("param")), c.req.valid("json")), 200, noStore))
  .post("/:code/stage", writing, keyed, ...typed(moveBody), async (c) =>
    c.json(await moveStage(c.var.db, acting(c, c.req.valid("param")), c.req.valid("json")), 200, noStore))
  .put("/:code/effect", writing, keyed, ...typedAtLength(effectBody), async (c) =>
    c.json(await stateEffect(c.var.db, acting(c, c.req.valid("param")), c.req.valid("json")), 200, noStore))
  .put("/:code/risks", writing, keyed, ...typedAtLength(risksBody), async (c) =>
    c.json(await stateRisks(c.var.db, acting(c, c.req.valid("param")), c.req.valid("json")), 200, noStore))
  .post("/:code/grant", permitted("grantCases"), keyed, ...typed(grantBody), async (c) =>
    c.json(await grantInvestment(c.var.db, acting(c, c.req.valid("param")), c.req.valid("json")), 200, noStore))
  .post("/:code/revision", permitted("grantCases"), keyed, ...typed(grantBody), async (c) =>
    c.json(await reviseInvestment(c.var.db, acting(c, c.req.valid("param")), c.req.valid("json")), 200, noStore));

const noStore = { "Cache-Control": "no-store" };

function acting(c: Context<House>, { code }: { readonly code: string }): CaseActing {
  return { actor: { ...actorOf(c), key: keyOrOwn(c) }, by: c.var.person, code, seen: versionSeen(c), today: c.var.clock.today() };
}
