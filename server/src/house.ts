import type { KnownPerson } from "@hoest/db/people";
import type { Db, SessionRow } from "@hoest/db/tables";
import type { HttpBindings } from "@hono/node-server";
import type { Answers } from "./answers.ts";
import type { Clock } from "./clock.ts";
import type { Installation } from "./installation.ts";
import type { Provider } from "./provider.ts";

/** What every route finds at hand. */
export interface House {
  readonly Bindings: HttpBindings | Record<string, never>;
  readonly Variables: {
    readonly db: Db;
    readonly clock: Clock;
    readonly answers: Answers;
    readonly installation: Installation;
    /** The municipality's provider, where the installation names one. */
    readonly provider: Provider | null;
    /** Who asks, wherever it takes signing in. */
    readonly person: KnownPerson;
    readonly session: SessionRow;
    /** The database's version when the request came. */
    readonly version: number;
    /** Whether the answer was made with its guards. */
    isGuarded?: boolean;
  };
}
