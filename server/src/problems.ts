import { refusalOf } from "@hoest/db/open";
import { isLanguage } from "@hoest/shared/language";
import { type ProblemCode, problems, Refusal } from "@hoest/shared/problem";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { speech } from "./speech.ts";

/** A refusal as RFC 9457 problem+json, with its sentence in the language the request asks for; anything unforeseen is `internal` and tells nothing. */
export function problemAnswer(error: Error, c: Context): Response {
  const refusal = error instanceof Refusal ? error : (refusalOf(error) ?? foreseen(error));
  if (refusal.code === "internal") process.stderr.write(`${error.stack ?? error.message}\n`);
  const asked = c.req.header("accept-language")?.slice(0, 2);
  const { problem } = speech[isLanguage(asked) ? asked : "da"];
  const { code, details, current } = refusal;
  const status = problems[code];
  const body = { type: `/problems/${code}`, title: problem[code](details), status, code, details, current };
  const wait = details["retryAfterSeconds"];
  const headers = { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...(wait === undefined ? {} : { "Retry-After": String(wait) }) };
  return c.body(JSON.stringify(body), status, headers);
}

function foreseen(error: Error): Refusal {
  const code: ProblemCode = error instanceof HTTPException && error.status < 500 ? "bad-request" : "internal";
  return new Refusal(code, { parameter: "request", found: "" });
}
