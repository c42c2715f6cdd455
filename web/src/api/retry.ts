import { Refusal } from "@hoest/shared/problem";

/** Whether to ask once more: a refusal is an answer and stays the same, a lost connection may be back. */
export function mayRetry(failures: number, error: Error): boolean {
  return failures < 1 && !(error instanceof Refusal);
}
