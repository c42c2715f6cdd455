import { type ProblemCode, type ProblemDetails, problems, Refusal } from "@hoest/shared/problem";

/** The same refusal the server threw, read from its problem+json; anything else that went wrong is `internal`. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => null);
  if (!isRecord(body) || !isProblemCode(body["code"])) return new Refusal("internal");
  return new Refusal(body["code"], isDetails(body["details"]) ? body["details"] : {}, body["current"]);
}

/** Whether a text names something Høst refuses. */
export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && Object.hasOwn(problems, code);
}

function isDetails(details: unknown): details is ProblemDetails {
  return isRecord(details) && Object.values(details).every((value) => typeof value === "string" || typeof value === "number");
}

/** Whether a value read from JSON is an object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
