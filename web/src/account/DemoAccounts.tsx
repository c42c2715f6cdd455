import { demoAccounts } from "@hoest/shared/demo-accounts";
import { useMutation } from "@tanstack/react-query";
import { signInToDemo } from "../api/session.ts";
import { useWords } from "../language/spoken.ts";
import { capitalised } from "../language/writer.ts";
import buttons from "../ui/Buttons.module.css";
import { Notice } from "../ui/Notice.tsx";
import { Section } from "../ui/Section.tsx";
import styles from "./DemoAccounts.module.css";
import { sentenceOf, useAccountWords } from "./words.ts";

/** The demo's accounts, each with what its role may do and one click to enter. */
export function DemoAccounts({ onEntered }: { readonly onEntered: () => void }) {
  const words = useAccountWords();
  const { screen } = useWords();
  const { demo } = words;
  const { mutate, isPending, isSuccess, error } = useMutation({ networkMode: "always", mutationFn: signInToDemo, onSuccess: onEntered });
  const failure = sentenceOf(error, words);
  return (
    <Section title={demo.title} note={demo.note}>
      <div role="alert">{failure !== null && <Notice>{failure}</Notice>}</div>
      <ul className={styles["accounts"]}>
        {demoAccounts.map(({ email, roles }) => {
          // Everyone reads; the last role is what sets the account apart.
          const role = roles.at(-1) ?? roles[0];
          return (
            <li key={email} className={styles["account"]}>
              <p><b>{capitalised(screen.roles[role])}</b><span className={styles["may"]}>{demo.roles[role]}</span></p>
              <button type="button" className={buttons["secondary"]} disabled={isPending || isSuccess} onClick={() => mutate(email)}>
                {demo.enter(screen.roles[role])}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
