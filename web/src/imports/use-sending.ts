import type { Correction, ImportPreview } from "@hoest/shared/import-preview";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { changeImport, importKey, type Line, type SentChoices, sendFile } from "../api/imports.ts";
import { carriedOver } from "./corrections.ts";
import { forgetWriting } from "./kept-writing.ts";

/** What a person has chosen and typed for an earlier edition of a file. */
export interface Earlier {
  readonly preview: ImportPreview;
  readonly corrections: readonly Correction[];
}

/** A file that is here now, and what of an earlier edition's corrections came along. */
export interface Sent {
  readonly preview: ImportPreview;
  /** The id of the edition it takes over from; null when it is a file of its own. */
  readonly from: string | null;
  readonly kept: readonly Correction[];
  readonly lost: readonly Correction[];
}

/** The file last chosen, and what may be done about it. */
export interface Sending {
  readonly file: File | null;
  readonly isSending: boolean;
  /** How much of the file is sent, from 0 to 1; at 1 it is being read. */
  readonly share: number;
  readonly error: Error | null;
  /** How many files were dropped when it was more than one. */
  readonly surplus: number;
  readonly take: (files: readonly File[]) => void;
  readonly again: () => void;
  readonly cancel: () => void;
}

/** Sends files to be read; an edition of a file already open takes its choices and corrections along. */
export function useSending(earlier: () => Earlier | null, onSent: (sent: Sent) => void): Sending {
  const queries = useQueryClient();
  const [surplus, setSurplus] = useState(0);
  const [share, setShare] = useState(0);
  const calling = useRef<AbortController>(null);
  const { mutate, reset, variables = null, isPending, error } = useMutation({
    networkMode: "always",
    mutationFn: (file: File) => {
      const controller = new AbortController();
      calling.current = controller;
      setShare(0);
      return sent(file, earlier(), { signal: controller.signal, onSent: setShare });
    },
    onSuccess: (answer) => {
      queries.setQueryData(importKey(answer.preview.id), answer.preview);
      // What fits the new edition goes on there; the old one is kept only for what does not.
      if (answer.from !== null && answer.lost.length === 0) forgetWriting(answer.from);
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
  function cancel(): void {
    calling.current?.abort();
    reset();
  }
  return { file: variables, isSending: isPending, share, error, surplus, take, again, cancel };
}

async function sent(file: File, earlier: Earlier | null, line: Line): Promise<Sent> {
  if (!earlier) return { preview: await sendFile(file, firstChoices, line), from: null, kept: [], lost: [] };
  const { choices } = earlier.preview;
  const preview = await sendFile(file, choices, line);
  const { kept, lost } = carriedOver(earlier.corrections, earlier.preview, preview);
  const mended = kept.length === 0 ? preview : await changeImport(preview.id, choices, kept);
  line.signal.throwIfAborted();
  return { preview: mended, from: earlier.preview.id, kept, lost };
}

// A file must be read before its amounts can be shown in each unit; nothing is shown in this one before the person has said it.
const firstChoices: SentChoices = { unit: "t", mode: "levels", takesOlder: false };
