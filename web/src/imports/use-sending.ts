import type { Correction, ImportPreview } from "@hoest/shared/import-preview";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeImport, importKey, type SentChoices, sendFile } from "../api/imports.ts";
import { carriedOver } from "./corrections.ts";

/** What a person has chosen and typed for an earlier edition of a file. */
export interface Earlier {
  readonly preview: ImportPreview;
  readonly corrections: readonly Correction[];
}

/** A file that is here now, and what of an earlier edition's corrections came along. */
export interface Sent {
  readonly preview: ImportPreview;
  readonly isEdition: boolean;
  readonly kept: readonly Correction[];
  readonly lost: readonly Correction[];
}

/** The file last chosen, and what may be done about it. */
export interface Sending {
  readonly file: File | null;
  readonly isSending: boolean;
  readonly error: Error | null;
  /** How many files were dropped when it was more than one. */
  readonly surplus: number;
  readonly take: (files: readonly File[]) => void;
  readonly again: () => void;
}

/** Sends files to be read; an edition of a file already open takes its choices and corrections along. */
export function useSending(earlier: () => Earlier | null, onSent: (sent: Sent) => void): Sending {
  const queries = useQueryClient();
  const [surplus, setSurplus] = useState(0);
  const { mutate, variables = null, isPending, error } = useMutation({
    networkMode: "always",
    mutationFn: (file: File) => sent(file, earlier()),
    onSuccess: (answer) => {
      queries.setQueryData(importKey(answer.preview.id), answer.preview);
      onSent(answer);
    },
  });

  function take(files: readonly File[]): void {
    const [file] = files;
    setSurplus(files.length > 1 ? files.length : 0);
    if (file && files.length === 1) mutate(file);
  }
  function again(): void {
    if (variables) mutate(variables);
  }
  return { file: variables, isSending: isPending, error, surplus, take, again };
}

async function sent(file: File, earlier: Earlier | null): Promise<Sent> {
  if (!earlier) return { preview: await sendFile(file, firstChoices), isEdition: false, kept: [], lost: [] };
  const { choices } = earlier.preview;
  const preview = await sendFile(file, choices);
  const { kept, lost } = carriedOver(earlier.corrections, earlier.preview, preview);
  return { preview: kept.length === 0 ? preview : await changeImport(preview.id, choices, kept), isEdition: true, kept, lost };
}

// A file must be read before its amounts can be shown in each unit; nothing is shown in this one before the person has said it.
const firstChoices: SentChoices = { unit: "t", mode: "levels", takesOlder: false };
