import type { Correction, ImportChoices, ImportPreview } from "@hoest/shared/import-preview";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useState } from "react";
import { changeImport, importKey } from "../api/imports.ts";
import { type CorrectionAct, type Written, writtenAfter } from "./corrections.ts";
import { keepWriting, writingLeft } from "./kept-writing.ts";

/** What is written for an open file and its choices, on their way to the server or kept there. */
export interface Corrections {
  readonly written: Written;
  /** How the file is to be read, as the person last said. */
  readonly choices: ImportChoices;
  /** Something entered is not on the server yet. */
  readonly isUnsent: boolean;
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly act: (act: CorrectionAct) => void;
  readonly choose: (choices: ImportChoices, then?: (answer: ImportPreview) => void) => void;
  readonly again: () => void;
}

// Long enough that corrections made one after the other go together, short enough that nobody waits.
const gatherMs = 500;

/** Keeps what a person types in the browser and sends what is entered, several corrections together; what could not be sent may be sent again. */
export function useCorrections(preview: ImportPreview): Corrections {
  const queries = useQueryClient();
  const { id, name } = preview;
  const [written, act] = useReducer(writtenAfter, null, () => writingLeft(id, preview.corrections));
  const [kept, setKept] = useState(preview.corrections);
  const { mutate, variables, isPending, error } = useMutation({
    networkMode: "always",
    // One change after the other, so that the last answer is the newest.
    scope: { id },
    mutationFn: (change: Change) => changeImport(id, change.choices, change.corrections),
    onSuccess: (answer, { corrections }) => {
      queries.setQueryData(importKey(id), answer);
      setKept(corrections);
    },
  });

  const { corrections } = written;
  const isUnsent = corrections !== kept;
  useEffect(() => keepWriting({ id, name }, written, !isUnsent), [id, name, written, isUnsent]);

  const isAnswered = !(isPending || error) || variables === undefined;
  const choices = isAnswered ? preview.choices : variables.choices;
  // What has failed is sent again when asked to, or together with the next thing typed.
  const hasFailed = error !== null && variables?.corrections === corrections;
  useEffect(() => {
    if (!isUnsent || isPending || hasFailed) return;
    const timer = setTimeout(() => mutate({ choices, corrections }), gatherMs);
    return () => clearTimeout(timer);
  }, [isUnsent, isPending, hasFailed, mutate, choices, corrections]);

  return {
    written, choices, isUnsent, error, act,
    isSending: isPending,
    choose: (chosen, then) => mutate({ choices: chosen, corrections }, { onSuccess: (answer) => then?.(answer) }),
    again: () => mutate({ choices, corrections }),
  };
}

interface Change {
  readonly choices: ImportChoices;
  readonly corrections: readonly Correction[];
}
