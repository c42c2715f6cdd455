import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Me } from "../api/me.ts";
import { providerAddress } from "../api/session.ts";
import { tellTabs } from "../api/tabs.ts";
import buttons from "../ui/Buttons.module.css";
import styles from "./SignIn.module.css";
import { sentenceOf, useAccountWords } from "./words.ts";

interface ProviderTabProps {
  /** What the tab was opened for, or that it is done. */
  readonly errand: string;
  readonly me: Me | null;
}

/** A tab of its own, opened by a page that waits: goes to the provider, and when it comes back tells the other tabs and closes. */
export function ProviderTab({ errand, me }: ProviderTabProps) {
  const words = useAccountWords();
  const { tab } = words;
  const isDone = errand === "done" && me !== null;
  const purpose = errand === "confirm" ? "confirm" : "sign-in";
  const { data, error, refetch } = useQuery({
    queryKey: ["provider", purpose], queryFn: () => providerAddress({ to: "/log-ind?again=done", purpose }), enabled: !isDone, gcTime: 0, retry: false,
  });
  const failure = sentenceOf(error, words);
  useEffect(() => {
    if (!isDone) return;
    tellTabs(me.id);
    window.close();
  }, [isDone, me]);
  useEffect(() => {
    if (data !== undefined) window.location.assign(data);
  }, [data]);
  return (
    <>
      <h1 className={styles["title"]}>{isDone ? tab.back : tab.going(words.ours)}</h1>
      {isDone && <p>{tab.close} <Link to="/">{tab.on}</Link></p>}
      {failure !== null && (
        <div role="alert">
          <p className={styles["told"]}>{failure}</p>
          <button type="button" className={buttons["primary"]} onClick={() => refetch()}>{words.signIn.provider(words.ours)}</button>
        </div>
      )}
    </>
  );
}
