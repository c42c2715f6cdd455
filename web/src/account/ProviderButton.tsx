import { useMutation } from "@tanstack/react-query";
import { type ProviderErrand, providerAddress } from "../api/session.ts";
import buttons from "../ui/Buttons.module.css";
import styles from "../ui/Form.module.css";
import { sentenceOf, useAccountWords } from "./words.ts";

interface ProviderButtonProps {
  readonly name: string;
  readonly errand: ProviderErrand;
}

/** The way in through the municipality's own sign-in. */
export function ProviderButton({ name, errand }: ProviderButtonProps) {
  const words = useAccountWords();
  const { mutate, isPending, isSuccess, error } = useMutation({
    networkMode: "always", mutationFn: () => providerAddress(errand), onSuccess: (address) => window.location.assign(address),
  });
  const failure = sentenceOf(error, words);
  return (
    <>
      <button type="button" className={`${buttons["primary"]} ${styles["wide"]}`} disabled={isPending || isSuccess} onClick={() => mutate()}>
        {words.signIn.provider(name)}
      </button>
      {failure !== null && <p className={styles["failure"]} role="alert"><span aria-hidden="true">▲ </span>{failure}</p>}
    </>
  );
}
