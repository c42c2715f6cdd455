import { type ProblemCode, Refusal } from "@hoest/shared/problem";
import { ClientError, ResponseBodyError } from "openid-client";

const silent = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON"]);

/** What a person is told when the provider has not done its part. The log has the library's word for it; what the provider wrote stays out. */
export function providerRefusal(error: unknown, otherwise: ProblemCode): Refusal {
  if (error instanceof Refusal) return error;
  const code = codeOf(error, otherwise);
  process.stderr.write(`${JSON.stringify({ problem: code, because: reasonOf(error) })}\n`);
  return new Refusal(code);
}

function codeOf(error: unknown, otherwise: ProblemCode): ProblemCode {
  // What comes of a connection that fails is a plain error of the runtime.
  if (error instanceof TypeError || !(error instanceof Error)) return "provider-unavailable";
  if (!(error instanceof ClientError)) return otherwise;
  if (silent.has(error.code ?? "")) return "provider-unavailable";
  const isClock = error.code === "OAUTH_JWT_TIMESTAMP_CHECK_FAILED" && claimOf(error) !== "auth_time";
  return isClock ? "provider-clock" : otherwise;
}

/** Which claim the library stumbled over. */
function claimOf({ cause }: Error): unknown {
  const found = cause instanceof Error ? cause.cause : undefined;
  return typeof found === "object" && found !== null && "claim" in found ? found.claim : undefined;
}

function reasonOf(error: unknown): string {
  if (error instanceof ResponseBodyError) return /^[a-z_]{1,40}$/.test(error.error) ? error.error : "error";
  if (error instanceof ClientError) return error.code ?? error.message;
  return error instanceof Error ? error.name : "unknown";
}
