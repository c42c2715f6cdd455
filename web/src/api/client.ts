// The only place where the browser knows the server: its types, never its code.
import type { App } from "@hoest/server/app";
import { hc } from "hono/client";
import { ask } from "./ask.ts";

/** Asks the server that handed out this page; where the person must first show who they are, the request waits and is made again. */
export const client = hc<App>("/", { fetch: ask });

/** Asks the same server once, whatever it answers: for those who are on their way in. */
export const plainClient = hc<App>("/");
