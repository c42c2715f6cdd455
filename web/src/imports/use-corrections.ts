import type { Correction, ImportChoices, ImportPreview } from "@hoest/shared/import-preview";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useState } from "react";
import { changeImport, importKey } from "../api/imports.ts";
import { type CorrectionAct, correctionsAfter } from "./corrections.ts";

/** The corrections of an open file and its choices, on their way to the server or kept there. */
export interface Corrections {
  readonly all: readonly Correction[];
  /** How the file is to be read, as the person last said. */
  readonly choices: ImportChoices;
  /** Something typed is not on the server yet. */
  readonly isUnsent: boolean;
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly act: (act: CorrectionAct) => void;
  readonly choose: (choices: ImportChoices, then?: (answer: ImportPreview) => void) => void;
  readonly again: () => void;
  /** Sends what is not sent yet at once; answers whether all of it is on the server. */
  readonly flush: () => Promise<boolean>;
}

// Long enough that corrections made one after the other go together, short enough that nobody waits.
const gatherMs = 500;

/** Keeps what a person types and sends it as it is typed, several corrections together; what could not be sent stays and may be sent again. */
export function useCorrections(preview: ImportPreview): Corrections {
  const queries = useQueryClient();
  const [all, dispatch] = useReducer(correctionsAfter, preview.corrections);
  const [kept, setKept] = useState(preview.corrections);
  const { mutate, mutateAsync, variables, isPending, error } = useMutation({
    networkMode: "always",
    // One change after the other, so that the last answer is the newest.
    scope: { id: preview.id },
    mutationFn: (change: Change) => changeImport(preview.id, change.choices, change.corrections),
    onSuccess: (answer, { corrections }) => {
      queries.setQueryData(importKey(preview.id), answer);
      setKept(corrections);
    },
  });

  const isUnsent = all !== kept;
  const isAnswered = !(isPending || error) || variables === undefined;
  const choices = isAnswered ? preview.choices : variables.choices;
  // What has failed is sent again when asked to, or together with the next thing typed.
  const hasFailed = error !== null && variables?.corrections === all;
  useEffect(() => {
    if (!isUnsent || isPending || hasFailed) return;
    const timer = setTimeout(() => mutate({ choices, corrections: all }), gatherMs);
    return () => clearTimeout(timer);
  }, [isUnsent, isPending, hasFailed, mutate, choices, all]);

  return {
    all, choices, isUnsent, error,
    isSending: isPending,
    act: dispatch,
    choose: (chosen, then) => mutate({ choices: chosen, corrections: all }, { onSuccess: (answer) => then?.(answer) }),
    again: () => mutate({ choices, corrections: all }),
    flush: () => (isUnsent ? mutateAsync({ choices, corrections: all }).then(() => true, () => false) : Promise.resolve(true)),
  };
}

interface Change {
  readonly choices: ImportChoices;
  readonly corrections: readonly Correction[];
}
