import buttons from "../ui/Buttons.module.css";
import styles from "../ui/Form.module.css";
import { useAccountWords } from "./words.ts";

interface ProviderLinkProps {
  readonly purpose: "sign-in" | "confirm";
  readonly name?: string;
}

/** The way to the provider in a tab of its own, so that the page here stays as it is. */
export function ProviderLink({ purpose, name }: ProviderLinkProps) {
  const words = useAccountWords();
  const text = purpose === "confirm" ? words.confirm.provider : words.signIn.provider;
  return (
    <>
      <a className={`${buttons["primary"]} ${styles["wide"]}`} href={`/log-ind?again=${purpose}&language=${words.language}`} target="_blank" rel="noreferrer">
        {text(name ?? words.ours)}
      </a>
      <p>{words.tab.opens}</p>
    </>
  );
}
