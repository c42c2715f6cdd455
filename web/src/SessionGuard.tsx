import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { door } from "./api/door.ts";
import { meQuery, useMe } from "./api/me.ts";
import { hearTabs } from "./api/tabs.ts";
import { pageQuery } from "./page-query.ts";

// Few need it, so it comes when the first does.
const comeInAgain = pageQuery("come-in-again", () => import("./account/ComeInAgain.tsx").then(({ ComeInAgain }) => ComeInAgain));

/** Asks the person over the page who they are when a request waits for it. When someone else has come in, the page begins anew as theirs. */
export function SessionGuard() {
  const queries = useQueryClient();
  const me = useMe();
  const refusal = useSyncExternalStore(door.watch, door.refusal);
  const { data, isError } = useQuery({ ...comeInAgain, enabled: refusal !== null });
  useEffect(() => hearTabs(cameIn));
  useEffect(() => {
    // Where the question cannot be fetched, the answers that wait tell what is wrong themselves.
    if (isError && refusal) door.letGo(false);
  }, [isError, refusal]);
  return refusal && data ? <data.Page key={refusal.code} refusal={refusal} me={me} onEntered={cameIn} onLeave={() => door.letGo(false)} /> : null;

  function cameIn(person: number): void {
    if (person !== me.id) window.location.reload();
    // What waits is made again, and the page asks anew what this person may do now.
    else if (door.refusal()) {
      door.letGo(true);
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    }
  }
}
