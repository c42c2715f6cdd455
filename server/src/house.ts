import type { Db } from "@hoest/db/tables";
import type { Answers } from "./answers.ts";
import type { Clock } from "./clock.ts";

/** What every route finds at hand. */
export interface House {
  readonly Variables: {
    readonly db: Db;
    readonly clock: Clock;
    readonly answers: Answers;
    /** Whether the answer was made with its guards. */
    isGuarded?: boolean;
  };
}
