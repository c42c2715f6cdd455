import { Refusal } from "@hoest/shared/problem";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { confirmPerson } from "../api/session.ts";
import { Form } from "../ui/Form.tsx";
import { TextField } from "../ui/TextField.tsx";
import { sentenceOf, useAccountWords } from "./words.ts";

interface ConfirmFormProps {
  /** Whether a click is enough, because the person came in by one. */
  readonly isClick: boolean;
  /** Whose password it is, for the browser that keeps passwords. */
  readonly email: string;
  readonly onConfirmed: () => void;
}

/** The password once more, or one click in the demo. */
export function ConfirmForm({ isClick, email, onConfirmed }: ConfirmFormProps) {
  const words = useAccountWords();
  const [isLacking, setIsLacking] = useState(false);
  const { mutate, isPending, error } = useMutation({ networkMode: "always", mutationFn: confirmPerson, onSuccess: onConfirmed });
  const isWrong = error instanceof Refusal && error.code === "wrong-password";
  const lack = isLacking ? words.missing.password : null;
  return (
    <Form
      submit={words.confirm.submit} isBusy={isPending} failure={isWrong ? null : sentenceOf(error, words)}
      onSend={(written) => {
        const password = isClick ? "demo" : written("password");
        setIsLacking(password === "");
        if (password !== "") mutate(password);
      }}
    >
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      {isClick ? <p>{words.confirm.demo}</p> : (
        <TextField
          label={words.fields.password} name="password" type="password" autoComplete="current-password" reveal={words.fields} isFirst
          error={isWrong && !isLacking ? words.confirm.wrong : lack}
        />
      )}
    </Form>
  );
}
