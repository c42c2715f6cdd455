import { problem as danish } from "@hoest/shared/locale/da/problem";
import { problem as english } from "@hoest/shared/locale/en/problem";
import { Refusal } from "@hoest/shared/problem";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useActKey } from "../api/act-key.ts";
import { type InvestmentAnswer, nameOwners, type OwnersNamed } from "../api/investments.ts";
import { peopleQuery } from "../api/people.ts";
import { useArea } from "../language/spoken.ts";
import buttons from "../ui/Buttons.module.css";
import { CheckList } from "../ui/CheckList.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Versions } from "../ui/Versions.tsx";
import { candidates, type Owner, ownersMeanwhile } from "./owners-chosen.ts";
import type { CaseWriter } from "./writer.ts";

interface OwnersDialogProps {
  readonly answer: Pick<InvestmentAnswer, "code" | "owners" | "version">;
  readonly writer: CaseWriter;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Chooses who owns a case. Whom someone else has named meanwhile is shown beside what is chosen here. */
export function OwnersDialog({ answer, writer, onDone, onClose }: OwnersDialogProps) {
  const { own: { owners: words } } = writer;
  const problem = useArea({ da: danish, en: english });
  const formId = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(answer.owners.map(({ id }) => String(id))));
  const people = useQuery(peopleQuery);
  const naming = useNaming(onDone);
  const { error } = naming;
  const theirs = error instanceof Refusal && error.code === "changed-owners" ? ownersMeanwhile(error.current) : undefined;
  const offered = candidates(people.data ?? [], [...answer.owners, ...(theirs?.owners ?? [])]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!naming.isPending) naming.mutate({ code: answer.code, owners: [...chosen].map(Number), version: (theirs ?? answer).version });
  }
  return (
    <Dialog
      title={words.title} onClose={() => { if (!naming.isPending) onClose(); }}
      actions={
        <>
          <button type="button" className={buttons["secondary"]} disabled={naming.isPending} onClick={onClose}>
            {theirs ? words.takeTheirs : words.cancel}
          </button>
          <button type="submit" form={formId} className={buttons["primary"]} disabled={naming.isPending || !people.data}>
            {theirs ? words.saveYours : words.save}
          </button>
        </>
      }
    >
      {theirs && (
        <Versions
          title={words.changed} why={words.changedWhy} heads={words.heads}
          rows={[{ field: words.legend, yours: namesOf(offered.filter(({ id }) => chosen.has(String(id)))), theirs: namesOf(theirs.owners) }]}
        />
      )}
      <p>{words.why}</p>
      {!people.data && !people.error && <Skeleton size="row" count={3} />}
      <form id={formId} onSubmit={submit}>
        {people.data && offered.length === 0 ? <p>{words.nobody}</p> : (
          <CheckList
            legend={words.legend} chosen={chosen} onChosen={setChosen} wrong={theirs ? undefined : failure(error ?? people.error)}
            options={offered.map(({ id, name, mayOwn }) => ({ value: String(id), name, ...(!mayOwn && { note: words.mayNotOwn }) }))}
          />
        )}
      </form>
    </Dialog>
  );

  function namesOf(owners: readonly Owner[]): string {
    return owners.length === 0 ? words.none : owners.map(({ name }) => name).join(", ");
  }
  function failure(wrong: Error | null): string | undefined {
    if (!wrong) return undefined;
    return wrong instanceof Refusal ? problem[wrong.code](wrong.details) : words.unreachable;
  }
}

function useNaming(onDone: () => void) {
  const queries = useQueryClient();
  const keyFor = useActKey();
  return useMutation({
    networkMode: "always",
    mutationFn: (asked: OwnersNamed) => nameOwners(asked, keyFor(asked)),
    // What someone else has named is asked for anew too: the page behind must not show what was there before.
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== "page" && name !== "import" }),
    onSuccess: onDone,
  });
}
