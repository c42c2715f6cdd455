import { Refusal } from "@hoest/shared/problem";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changePassword, sessionsQuery } from "../api/account.ts";
import { Form } from "../ui/Form.tsx";
import { TextField } from "../ui/TextField.tsx";
import { sentenceOf, useAccountWords } from "./words.ts";

interface PasswordChangeProps {
  /** Whose password it is, for the browser that keeps passwords. */
  readonly email: string;
  readonly onDone: () => void;
}

/** The current password and the next one, with what makes a good one told before it is typed. */
export function PasswordChange({ email, onDone }: PasswordChangeProps) {
  const words = useAccountWords();
  const { fields, missing, password } = words;
  const queries = useQueryClient();
  const [lacking, setLacking] = useState<ReadonlySet<string>>(new Set());
  // Emptied when it is done, by being another form.
  const [edition, setEdition] = useState(0);
  const { mutate, reset, isPending, error } = useMutation({
    networkMode: "always",
    mutationFn: ({ current, next }: Readonly<Record<"current" | "next", string>>) => changePassword(current, next),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      setEdition(edition + 1);
      onDone();
    },
  });
  const refused = error instanceof Refusal ? error.code : null;
  const isAtField = refused === "weak-password" || refused === "wrong-password";
  return (
    <Form
      key={edition} submit={password.submit} isBusy={isPending} failure={isAtField ? null : sentenceOf(error, words)}
      onSend={(written) => {
        const typed = { current: written("current"), next: written("next") };
        const empty = Object.entries(typed).filter(([, text]) => text === "").map(([name]) => name);
        setLacking(new Set(empty));
        if (empty.length > 0) reset();
        else mutate(typed);
      }}
    >
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label={fields.current} name="current" type="password" autoComplete="current-password" reveal={fields}
        error={lacking.has("current") ? missing.current : wrong("wrong-password", password.wrong)}
      />
      <TextField
        label={fields.next} name="next" type="password" autoComplete="new-password" reveal={fields} help={password.rules}
        error={lacking.has("next") ? missing.next : wrong("weak-password", sentenceOf(error, words))}
      />
    </Form>
  );

  function wrong(code: typeof refused, sentence: string | null): string | null {
    return refused === code ? sentence : null;
  }
}
