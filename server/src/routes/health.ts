import { version } from "@hoest/db/questions/version";
import { Hono } from "hono";
import type { House } from "../house.ts";

// mounted at /api/health
export const health = new Hono<House>().get("/", async (c) => {
  await version(c.var.db);
  return c.json({ status: "ok" }, 200, { "Cache-Control": "no-store" });
});
