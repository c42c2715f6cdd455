import { useRouter } from "@tanstack/react-router";
import { useWords } from "../language/spoken.ts";
import { Notice } from "./Notice.tsx";
import { useRecovery } from "./use-recovery.ts";

/** Says that the words of the language asked for could not be fetched, and fetches them when the server is back. */
export function MissingWords() {
  const { code, missing } = useWords().screen.otherLanguage;
  const router = useRouter();
  useRecovery(true, () => void router.invalidate());
  return <div role="alert" lang={code}><Notice>{missing}</Notice></div>;
}
