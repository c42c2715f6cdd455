import { refusalOf } from "@hoest/db/open";
import { type KnownPerson, personBySubject } from "@hoest/db/people";
import { keepAttempt, takeAttempt } from "@hoest/db/provider-attempts";
import { noteConfirmed, secretHash } from "@hoest/db/sessions";
import type { ProviderAttemptRow } from "@hoest/db/tables";
import { Refusal } from "@hoest/shared/problem";
import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { attemptState, dropAttemptState, setAttemptState } from "../attempt-cookie.ts";
import { beginSession } from "../begin-session.ts";
import { acceptByProvider } from "../commands/accept-invitation.ts";
import type { House } from "../house.ts";
import { demandSession } from "../identity.ts";
import { addressOf } from "../installation.ts";
import { isOwnPath } from "../own-path.ts";
import { placeOf } from "../place.ts";
import { newAttempt, type Provider, type ProviderSubject } from "../provider.ts";
import { typed } from "../typed.ts";

const going = z.object({
  to: z._default(z.string().check(z.maxLength(2_000), z.refine(isOwnPath)), "/"),
  invitation: z.optional(z.string().check(z.maxLength(100))),
  purpose: z._default(z.enum(["sign-in", "confirm"]), "sign-in"),
});

// mounted at /api/session/provider: whoever goes to the provider is not signed in yet, but to confirm
export const provider = new Hono<House>()
  .post("/", ...typed(going), async (c) => {
    const { to, invitation, purpose } = c.req.valid("json");
    if (purpose === "confirm") await demandSession(c);
    const { state, ...secrets } = newAttempt(purpose);
    const url = await providerOf(c).address({ state, ...secrets }, returnAddress(c));
    const invitationHash = invitation === undefined ? null : secretHash(invitation);
    await keepAttempt(c.var.db, state, { ...secrets, invitationHash, toPath: to }, c.var.clock.now());
    setAttemptState(c, state);
    return c.json({ url }, 200, noStore);
  })
  .get("/callback", async (c) => {
    c.header("Cache-Control", "no-store");
    try {
      return c.redirect(await welcomed(c), 303);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refusalOf(error);
      if (!refusal) throw error;
      return c.redirect(`/log-ind?problem=${refusal.code}`, 303);
    }
  });

const noStore = { "Cache-Control": "no-store" };

function providerOf({ var: { provider } }: Context<House>): Provider {
  if (!provider) throw new Refusal("not-found");
  return provider;
}

function returnAddress({ var: { installation } }: Context<House>): string {
  return `${addressOf(installation)}/api/session/provider/callback`;
}

/** Lets in, or confirms, whoever comes back from the provider; answers where they were going. */
async function welcomed(c: Context<House>): Promise<string> {
  const at = c.var.clock.now();
  const { state, attempt } = await ownAttempt(c);
  const cameTo = new URL(returnAddress(c));
  cameTo.search = new URL(c.req.url).search;
  const subject = await providerOf(c).subject(cameTo, { state, attempt, at });
  if (attempt.purpose === "confirm") await confirmedBy(c, subject);
  else await beginSession(c, await personOf(c, attempt, subject), "provider");
  return attempt.toPath;
}

/** The attempt that someone comes back from, once; refuses one that another browser set out on. */
async function ownAttempt(c: Context<House>): Promise<{ readonly state: string; readonly attempt: ProviderAttemptRow }> {
  const state = attemptState(c);
  if (state === undefined || state !== c.req.query("state")) throw new Refusal("provider-refused");
  dropAttemptState(c);
  const attempt = await takeAttempt(c.var.db, state, c.var.clock.now());
  if (!attempt) throw new Refusal("provider-refused");
  return { state, attempt };
}

/** Whom the provider vouches for: the one a link invites, else the one linked to the subject. What the provider calls people is not asked. */
async function personOf(c: Context<House>, { invitationHash }: ProviderAttemptRow, { issuer, subject }: ProviderSubject): Promise<KnownPerson> {
  const { db, clock } = c.var;
  if (invitationHash !== null) return acceptByProvider(db, { at: clock.now(), place: placeOf(c) }, invitationHash, { issuer, subject });
  const person = await personBySubject(db, issuer, subject);
  if (!person || person.isDisabled) throw new Refusal("unknown-subject");
  return person;
}

async function confirmedBy(c: Context<House>, { issuer, subject }: ProviderSubject): Promise<void> {
  await demandSession(c);
  const { db, clock, person, session } = c.var;
  if ((await personBySubject(db, issuer, subject))?.id !== person.id) throw new Refusal("confirm-person");
  await noteConfirmed(db, session.idHash, clock.now());
}
