import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { forgetAnswers, type Visitor } from "../api/me.ts";
import { isProblemCode } from "../api/refusal.ts";
import { hearTabs } from "../api/tabs.ts";
import { useWords } from "../language/spoken.ts";
import { Pieces } from "../ui/Pieces.tsx";
import { DemoAccounts } from "./DemoAccounts.tsx";
import { ProviderButton } from "./ProviderButton.tsx";
import { ProviderTab } from "./ProviderTab.tsx";
import { SampleBand } from "./SampleBand.tsx";
import styles from "./SignIn.module.css";
import { SignInForm } from "./SignInForm.tsx";
import { ownAddress, type SignInSearch } from "./search.ts";
import { useAccountWords } from "./words.ts";

interface SignInProps {
  readonly visitor: Visitor;
  readonly asked: SignInSearch;
}

/** The first thing anyone sees: what Høst is, and the ways in. */
export function SignIn({ visitor, asked }: SignInProps) {
  const words = useAccountWords();
  const { screen } = useWords();
  const queries = useQueryClient();
  const { history } = useRouter();
  const home = words.language === "da" ? "/" : `/?language=${words.language}`;
  const to = ownAddress(asked.to ?? home);
  const { isDemo, provider } = visitor.ways ?? { isDemo: false, provider: null };
  useEffect(() => {
    document.title = screen.titled(words.signIn.title);
  }, [screen, words]);
  useEffect(() => hearTabs(enter));
  if (asked.again !== undefined && asked.problem === undefined) return <ProviderTab errand={asked.again} me={visitor.me} />;

  return (
    <div className={styles["page"]}>
      <div className={styles["what"]}>
        <p className={styles["headline"]}><Pieces pieces={words.signIn.headline} /></p>
        <p className={styles["lead"]}>{words.signIn.lead}</p>
        <SampleBand label={words.signIn.band} />
      </div>
      <div className={styles["in"]}>
        <h1 className={styles["title"]}>{words.signIn.title}</h1>
        <Told asked={asked} />
        {provider !== null && (
          <>
            <ProviderButton name={provider} errand={{ to }} />
            <p className={styles["or"]}>{words.signIn.or}</p>
          </>
        )}
        <SignInForm submit={words.signIn.title} isFirst={!isDemo && provider === null} onEntered={enter} />
        <p className={styles["help"]}>{words.signIn.help}</p>
      </div>
      {isDemo && <div className={styles["demo"]}><DemoAccounts onEntered={enter} /></div>}
    </div>
  );

  function enter(): void {
    forgetAnswers(queries);
    history.replace(to);
  }
}

/** Why one is here: what the provider refused, or a page that is only for those signed in. */
function Told({ asked: { problem, to } }: { readonly asked: SignInSearch }) {
  const words = useAccountWords();
  if (problem !== undefined && isProblemCode(problem)) {
    return <p className={styles["told"]} role="alert"><b>{words.signIn.failed}.</b> {words.problem[problem]({})}</p>;
  }
  return ownAddress(to) === "/" ? null : <p className={styles["told"]}>{words.signIn.wanted}</p>;
}
