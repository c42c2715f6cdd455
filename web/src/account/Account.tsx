import { useCallback, useEffect, useState } from "react";
import { useMe } from "../api/me.ts";
import { useWords } from "../language/spoken.ts";
import { Section } from "../ui/Section.tsx";
import { Toast } from "../ui/Toast.tsx";
import styles from "./Account.module.css";
import { OwnSessions } from "./OwnSessions.tsx";
import { PasswordChange } from "./PasswordChange.tsx";
import { useAccountWords } from "./words.ts";

/** What Høst knows about the person, their password, and where they are signed in. */
export function Account() {
  const me = useMe();
  const words = useAccountWords();
  const { screen } = useWords();
  const [told, setTold] = useState<string | null>(null);
  const hush = useCallback(() => setTold(null), []);
  const { mine, password } = words;
  const own = me.hasPassword ? password.note : password.provider;
  const note = me.isDemo ? password.demo : own;
  useEffect(() => {
    document.title = screen.titled(mine.title);
  }, [screen, mine]);
  return (
    <>
      <h1 className={styles["title"]}>{mine.title}</h1>
      <p className={styles["lead"]}>{mine.lead}</p>
      <dl className={styles["facts"]}>
        <Fact name={mine.name}>{me.name}</Fact>
        <Fact name={mine.email}>{me.email}</Fact>
        <Fact name={mine.roles}>{me.roles.map((role) => screen.roles[role]).join(", ")}</Fact>
        <Fact name={mine.way}>{mine.ways[me.way]}</Fact>
      </dl>
      <div className={styles["below"]}>
        <Section title={password.title} note={note}>
          {me.hasPassword && !me.isDemo && <PasswordChange email={me.email} onDone={() => setTold(password.done)} />}
        </Section>
        <OwnSessions onTold={setTold} />
      </div>
      <Toast text={told} close={words.sessions.close} onDone={hush} />
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return <div className={styles["fact"]}><dt>{name}</dt><dd>{children}</dd></div>;
}
