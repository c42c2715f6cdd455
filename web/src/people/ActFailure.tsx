import { Refusal } from "@hoest/shared/problem";
import { Notice } from "../ui/Notice.tsx";
import type { PeopleWriter } from "./writer.ts";

/** Why something was not done, in words. */
export function failureText(error: Error, { problem, own }: PeopleWriter): string {
  return error instanceof Refusal ? problem[error.code](error.details) : own.unreachable;
}

/** Why something was not done, where no field can be blamed. */
export function ActFailure({ error, write }: { readonly error: Error; readonly write: PeopleWriter }) {
  return <div role="alert"><Notice>{failureText(error, write)}</Notice></div>;
}
