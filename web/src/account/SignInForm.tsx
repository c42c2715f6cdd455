import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { signIn } from "../api/session.ts";
import { Form } from "../ui/Form.tsx";
import { TextField } from "../ui/TextField.tsx";
import { sentenceOf, useAccountWords } from "./words.ts";

interface SignInFormProps {
  /** The address that is filled in already. */
  readonly email?: string;
  readonly submit: string;
  /** Whether one may begin to type when the form appears. */
  readonly isFirst: boolean;
  readonly onEntered: (person: number) => void;
}

/** E-mail and password. */
export function SignInForm({ email, submit, isFirst, onEntered }: SignInFormProps) {
  const words = useAccountWords();
  const { fields, missing } = words;
  const [lacking, setLacking] = useState<ReadonlySet<string>>(new Set());
  const { mutate, reset, isPending, isSuccess, error } = useMutation({
    networkMode: "always", mutationFn: signIn, onSuccess: ({ id }) => onEntered(id),
  });
  return (
    <Form
      submit={isPending ? words.signIn.working : submit} isBusy={isPending || isSuccess} failure={lacking.size > 0 ? null : sentenceOf(error, words)}
      onSend={(written) => {
        const credentials = { email: written("email").trim(), password: written("password") };
        const empty = Object.entries(credentials).filter(([, text]) => text === "").map(([name]) => name);
        setLacking(new Set(empty));
        if (empty.length > 0) reset();
        else mutate(credentials);
      }}
    >
      <TextField
        label={fields.email} name="email" type="text" isEmail autoComplete="username" defaultValue={email} isFirst={isFirst && email === undefined}
        error={lacking.has("email") ? missing.email : null}
      />
      <TextField
        label={fields.password} name="password" type="password" autoComplete="current-password" reveal={fields} isFirst={isFirst && email !== undefined}
        error={lacking.has("password") ? missing.password : null}
      />
    </Form>
  );
}
