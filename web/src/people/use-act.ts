import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useActKey } from "../api/act-key.ts";

/** Does something to people: asks with a key of its own, and asks anew for what may have changed when it is done. */
export function useAct<Asked, Answer>(act: (asked: Asked, key: string) => Promise<Answer>, onDone: (answer: Answer) => void) {
  const queries = useQueryClient();
  const keyFor = useActKey();
  return useMutation({
    networkMode: "always",
    mutationFn: (asked: Asked) => act(asked, keyFor(asked)),
    // What someone else has done is asked for too: the list behind must not show what was there before.
    onSettled: () => { void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== "page" && name !== "import" }); },
    onSuccess: onDone,
  });
}
