import { Refusal } from "@hoest/shared/problem";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { actQuery } from "../api/audit.ts";
import { Failure } from "../ui/Failure.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { PageSkeleton } from "../ui/PageSkeleton.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { ActEntries } from "./ActEntries.tsx";
import styles from "./ActPage.module.css";
import { SubjectText } from "./SubjectText.tsx";
import type { AuditSearch } from "./search.ts";
import { useAuditWriter } from "./writer.ts";

interface ActPageProps {
  readonly number: number;
  readonly texts: SearchTexts & AuditSearch;
}

/** One act: who did it, what came of it, its link in the chain, and the entries it wrote. */
export function ActPage({ number, texts }: ActPageProps) {
  const writer = useAuditWriter();
  const { own, problem, moment, act, fact, write: { words: { screen } } } = writer;
  const { data, error, isLoadingError, refetch } = useQuery(actQuery(number));
  const isMissing = error instanceof Refusal && error.code === "no-such-act";
  const step = (to: number, name: string) => <Link to="." search={{ ...texts, act: String(to) }}>{name}</Link>;
  const ways = (
    <p className={styles["back"]}>
      <Link to="." search={{ ...texts, act: undefined }}>{own.one.back}</Link>
      {number > 1 && step(number - 1, own.one.earlier)}
      {!isMissing && step(number + 1, own.one.later)}
    </p>
  );
  if (isMissing) return <>{ways}<PageHeading title={own.one.missing} why={problem["no-such-act"](error.details)} /></>;
  if (isLoadingError) return <Failure error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton label={screen.loading} />;
  const { act: one, entries } = data;
  return (
    <>
      {ways}
      <PageHeading title={own.one.title(String(one.number), act(one))} why={moment(one.at)} />
      <dl className={styles["facts"]}>
        <dt>{own.columns.who}</dt><dd>{own.who(one.who)}</dd>
        <dt>{own.subject[one.subject.kind]}</dt><dd><SubjectText subject={one.subject} texts={texts} /></dd>
        {one.place !== null && <><dt>{own.columns.place}</dt><dd>{own.place(one.place)}</dd></>}
        <dt>{own.one.outcome}</dt>
        <dd>{one.facts.length === 0 ? own.one.nothing : <ul>{one.facts.map((told) => <li key={told.code}>{fact(told)}</li>)}</ul>}</dd>
        <dt>{own.one.hash}</dt><dd><code>{one.hash}</code><p className={styles["why"]}>{own.one.hashWhy}</p></dd>
      </dl>
      {entries.count > 0 && <ActEntries entries={entries} texts={texts} writer={writer} />}
    </>
  );
}
