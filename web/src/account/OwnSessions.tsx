import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { endSessions, type OwnSession, sessionsQuery } from "../api/account.ts";
import { useWords } from "../language/spoken.ts";
import buttons from "../ui/Buttons.module.css";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./OwnSessions.module.css";
import { type AccountWords, sentenceOf, useAccountWords } from "./words.ts";

// The Swedish locale writes moments as ISO does, and the clock on the wall is Denmark's wherever one reads it.
const copenhagen = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short", timeStyle: "short" });

/** Where the person is signed in, and the way to end it there. */
export function OwnSessions({ onTold }: { readonly onTold: (text: string) => void }) {
  const words = useAccountWords();
  const { screen } = useWords();
  const { sessions: own } = words;
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const ending = useMutation({
    networkMode: "always", mutationFn: endSessions,
    onSuccess: async (_, number) => {
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      onTold(number === null ? own.othersEnded : own.ended);
    },
  });
  const failure = sentenceOf(ending.error, words);
  return (
    <Section title={own.title} note={own.note}>
      {!data && error === null && <Skeleton size="row" count={3} />}
      {!data && error !== null && (
        <p role="alert">{own.failed} <button type="button" className={buttons["plain"]} onClick={() => refetch()}>{screen.retry}</button></p>
      )}
      {data && (
        <ScrollRegion label={screen.table.region(own.title)}>
          <table className={table["table"]}>
            <caption><Unseen>{own.title}</Unseen></caption>
            <thead>
              <tr>
                <th scope="col">{own.device}</th><th scope="col">{own.place}</th><th scope="col">{own.since}</th><th scope="col">{own.seen}</th>
                <th scope="col"><Unseen>{own.end}</Unseen></th>
              </tr>
            </thead>
            <tbody>
              {data.map((session) => (
                <SessionRow key={session.number} session={session} words={words} isBusy={ending.isPending} onEnd={() => ending.mutate(session.number)} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {failure !== null && <p className={styles["failure"]} role="alert"><b>{own.notEnded}.</b> {failure}</p>}
      {data && data.length > 1 && (
        <p className={styles["all"]}>
          <button type="button" className={buttons["secondary"]} disabled={ending.isPending} onClick={() => ending.mutate(null)}>{own.endOthers}</button>
        </p>
      )}
    </Section>
  );
}

interface SessionRowProps {
  readonly session: OwnSession;
  readonly words: AccountWords;
  readonly isBusy: boolean;
  readonly onEnd: () => void;
}

function SessionRow({ session, words: { sessions: own }, isBusy, onEnd }: SessionRowProps) {
  const device = session.device === "" ? own.unknown : session.device;
  const since = momentText(session.openedAt, own);
  return (
    <tr>
      <th scope="row">{device}</th>
      <td>{session.place === "" ? own.unknown : session.place}</td>
      <td className={styles["moment"]}>{since}</td>
      <td className={styles["moment"]}>{momentText(session.seenAt, own)}</td>
      <td className={styles["end"]}>
        {session.isThis ? <b>{own.isThis}</b> : (
          <button type="button" className={buttons["plain"]} disabled={isBusy} aria-label={own.endSpoken(device, since)} onClick={onEnd}>{own.end}</button>
        )}
      </td>
    </tr>
  );
}

function momentText(at: string, own: AccountWords["sessions"]): string {
  const [date = "", time = ""] = copenhagen.format(new Date(at)).split(" ");
  const [year = "", month = "", day = ""] = date.split("-");
  return own.moment(day, month, year, time);
}
