import type { ImportPreview } from "@hoest/shared/import-preview";
import { Refusal } from "@hoest/shared/problem";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type AskedSettings, askFigures } from "../api/figures.ts";
import { confirmImport, type ImportSummary, importKey } from "../api/imports.ts";
import { forgetWriting } from "./kept-writing.ts";
import type { PoolFigures, PoolMovement } from "./pool-movement.ts";

/** A file that has been imported, and what came of it. */
export interface Done {
  readonly name: string;
  readonly summary: ImportSummary;
  /** What the pool's figures were and became; null when they could not be had. */
  readonly movement: PoolMovement | null;
}

/** Imports a file as it was shown. Everything else on screen is asked for anew afterwards, for every figure may have moved. */
export function useConfirmation(preview: ImportPreview, onDone: (done: Done) => void, onMoved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: async () => {
      // Kept over a lost answer, after which the figures may have moved already; forgotten with the preview when the pool is another.
      const before = await queries
        .fetchQuery({ queryKey: [...importKey(preview.id), "before"], queryFn: () => askFigures(usual), staleTime: Number.POSITIVE_INFINITY, retry: false })
        .catch(noFigures);
      const summary = await confirmImport(preview);
      const after = before && (await askFigures({ ...usual, through: before.through, priceLevel: before.priceLevel }).catch(() => null));
      return { summary, movement: before && after && { before, after } };
    },
    onSuccess: ({ summary, movement }) => {
      void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== "import" });
      queries.removeQueries({ queryKey: importKey(preview.id) });
      forgetWriting(preview.id);
      onDone({ name: preview.name, summary, movement });
    },
    onError: async (error) => {
      // What was shown is no longer what would happen: the person sees what would.
      if (!(error instanceof Refusal) || (error.code !== "stale" && error.code !== "row-errors")) return;
      await queries.invalidateQueries({ queryKey: importKey(preview.id) });
      onMoved();
    },
  });
}

const usual: AskedSettings = { through: null, asOf: null, priceLevel: null, department: null };

/** Figures that cannot be had do not stop an import; a person who is signed out is not asked to sign in twice. */
function noFigures(error: unknown): PoolFigures | null {
  if (error instanceof Refusal && error.code === "signed-out") throw error;
  return null;
}
