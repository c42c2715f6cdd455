import type { ImportPreview } from "@hoest/shared/import-preview";
import { Refusal } from "@hoest/shared/problem";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { confirmImport, type ImportSummary, importKey } from "../api/imports.ts";
import { forgetWriting } from "./kept-writing.ts";

/** A file that has been imported, and what came of it. */
export interface Done {
  readonly name: string;
  readonly summary: ImportSummary;
}

/** Imports a file as it was shown. Everything else on screen is asked for anew afterwards, for every figure may have moved. */
export function useConfirmation(preview: ImportPreview, onDone: (done: Done) => void, onMoved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: () => confirmImport(preview),
    onSuccess: (summary) => {
      void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== "import" });
      queries.removeQueries({ queryKey: importKey(preview.id) });
      forgetWriting(preview.id);
      onDone({ name: preview.name, summary });
    },
    onError: async (error) => {
      // What was shown is no longer what would happen: the person sees what would.
      if (!(error instanceof Refusal) || (error.code !== "stale" && error.code !== "row-errors")) return;
      await queries.invalidateQueries({ queryKey: importKey(preview.id) });
      onMoved();
    },
  });
}
