import type { Db } from "@hoest/db/tables";
import { Refusal } from "@hoest/shared/problem";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { Answers } from "./answers.ts";
import type { Clock } from "./clock.ts";
import { guarded } from "./headers.ts";
import { hinted } from "./hints.ts";
import type { House } from "./house.ts";
import { signedIn } from "./identity.ts";
import type { Installation } from "./installation.ts";
import { problemAnswer } from "./problems.ts";
import { Provider } from "./provider.ts";
import { audit } from "./routes/audit.ts";
import { auditFile } from "./routes/audit-file.ts";
import { cases } from "./routes/cases.ts";
import { decisions } from "./routes/decisions.ts";
import { figures } from "./routes/figures.ts";
import { findings } from "./routes/findings.ts";
import { health } from "./routes/health.ts";
import { imports } from "./routes/imports.ts";
import { investments } from "./routes/investments.ts";
import { invitations } from "./routes/invitations.ts";
import { me } from "./routes/me.ts";
import { people } from "./routes/people.ts";
import { pool } from "./routes/pool.ts";
import { pools } from "./routes/pools.ts";
import { proposals } from "./routes/proposals.ts";
import { provider } from "./routes/provider.ts";
import { session } from "./routes/session.ts";
import { sameOrigin } from "./unsafe.ts";

/** What the application stands on: its database, its clock, how it is installed, the name of this build, and the folder of the built web. */
export interface Ground {
  readonly db: Db;
  readonly clock: Clock;
  readonly installation: Installation;
  readonly build: string;
  readonly webRoot: string;
}

/** The whole application: the API, and the built web for every other address. */
export function createApp({ db, clock, installation, build, webRoot }: Ground) {
  const answers = new Answers(build);
  const known = installation.provider && new Provider(installation.provider);
  const app = new Hono<House>()
    .use(async (c, next) => {
      c.set("db", db);
      c.set("clock", clock);
      c.set("answers", answers);
      c.set("installation", installation);
      c.set("provider", known);
      await next();
    })
    .use(guarded)
    .use(sameOrigin)
    // These are for whoever is not signed in yet; every other address under /api asks who comes.
    .route("/api/health", health)
    .route("/api/session", session)
    .route("/api/session/provider", provider)
    .route("/api/invitations", invitations)
    .use("/api/*", signedIn)
    .route("/api/me", me)
    .route("/api/people", people)
    .route("/api/figures", figures)
    .route("/api/investments", investments)
    .route("/api/investments", cases)
    .route("/api/proposals", proposals)
    .route("/api/decisions", decisions)
    .route("/api/findings", findings)
    .route("/api/pool", pool)
    .route("/api/pools", pools)
    .route("/api/imports", imports)
    .route("/api/audit", audit)
    .route("/api/audit.csv", auditFile);

  app.onError(problemAnswer);
  app.all("/api/*", () => { throw new Refusal("not-found"); });
  app.get("/assets/*", serveStatic({ root: webRoot, onFound: (_, c) => c.header("Cache-Control", "public, max-age=31536000, immutable") }));
  app.get("*", hinted, serveStatic({ root: webRoot, rewriteRequestPath: (path) => (path.includes(".") ? path : "/index.html") }));
  app.notFound((c) => problemAnswer(new Refusal("not-found"), c));
  return app;
}

/** The API as the browser's client sees it. */
export type App = ReturnType<typeof createApp>;
