import { problems, Refusal } from "@hoest/shared/problem";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { openingQuery } from "../api/invitations.ts";
import { forgetAnswers, type Visitor } from "../api/me.ts";
import { useWords } from "../language/spoken.ts";
import buttons from "../ui/Buttons.module.css";
import { Skeleton } from "../ui/Skeleton.tsx";
import { searchTexts } from "../ui/settings.ts";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./Invitation.module.css";
import { forgetInvitation } from "./invitation-token.ts";
import { ProviderButton } from "./ProviderButton.tsx";
import { TakingUp } from "./TakingUp.tsx";
import { sentenceOf, useAccountWords } from "./words.ts";

interface InvitationProps {
  readonly visitor: Visitor;
  /** The link's secret; null when the page was opened without one. */
  readonly token: string | null;
}

/** Where a one-time link leads: whom it is for, and how to come in with it. */
export function Invitation({ visitor, token }: InvitationProps) {
  const words = useAccountWords();
  const { screen } = useWords();
  const { data, error, refetch } = useQuery({ ...openingQuery(token ?? ""), enabled: token !== null });
  const { history } = useRouter();
  const queries = useQueryClient();
  const { invitation } = words;
  const isShut = error instanceof Refusal && problems[error.code] < 500 && error.code !== "too-many-attempts";
  useEffect(() => {
    document.title = screen.titled(invitation.title);
  }, [screen, invitation]);

  if (token === null) return <Shut title={invitation.shut}>{invitation.none}</Shut>;
  if (error) {
    return (
      <Shut title={isShut ? invitation.shut : invitation.unopened}>
        {sentenceOf(error, words)}
        {!isShut && <button type="button" className={buttons["plain"]} onClick={() => refetch()}>{screen.retry}</button>}
      </Shut>
    );
  }
  if (!data) return <div role="status"><Unseen as="h1">{invitation.opening}</Unseen><Skeleton size="headline" count={2} /></div>;
  const provider = visitor.ways?.provider ?? null;
  return (
    <div className={styles["page"]}>
      <h1 className={styles["title"]}>{invitation.title}</h1>
      <p className={styles["lead"]}>{invitation.lead(data.name)}</p>
      {provider !== null && <ProviderButton name={provider} errand={{ to: "/", invitation: token }} />}
      {provider !== null && <p className={styles["lead"]}>{words.signIn.or}</p>}
      <TakingUp token={token} email={data.email} onEntered={enter} />
    </div>
  );

  function enter(): void {
    forgetInvitation();
    forgetAnswers(queries);
    history.replace(words.language === "da" ? "/" : `/?language=${words.language}`);
  }
}

function Shut({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { invitation } = useAccountWords();
  return (
    <div className={styles["page"]}>
      <h1 className={styles["title"]}>{title}</h1>
      <p className={styles["lead"]} role="alert">{children}</p>
      <p><Link to="/log-ind" search={searchTexts}>{invitation.toSignIn}</Link></p>
    </div>
  );
}
