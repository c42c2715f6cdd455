// The only place where the browser knows the server: its types, never its code.
import type { App } from "@hoest/server/app";
import { hc } from "hono/client";

/** Asks the server that handed out this page. */
export const client = hc<App>("/");
