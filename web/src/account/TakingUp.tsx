import { Refusal } from "@hoest/shared/problem";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { acceptInvitation } from "../api/invitations.ts";
import { Form } from "../ui/Form.tsx";
import { TextField } from "../ui/TextField.tsx";
import { sentenceOf, useAccountWords } from "./words.ts";

interface TakingUpProps {
  readonly token: string;
  readonly email: string;
  readonly onEntered: () => void;
}

/** The password someone invited chooses, with what makes a good one told before it is typed. */
export function TakingUp({ token, email, onEntered }: TakingUpProps) {
  const words = useAccountWords();
  const { fields } = words;
  const [isLacking, setIsLacking] = useState(false);
  const { mutate, isPending, isSuccess, error } = useMutation({
    networkMode: "always", mutationFn: (password: string) => acceptInvitation(token, password), onSuccess: onEntered,
  });
  const isWeak = error instanceof Refusal && error.code === "weak-password";
  const sentence = sentenceOf(error, words);
  const lack = isLacking ? words.missing.password : null;
  return (
    <Form
      submit={words.invitation.submit} isBusy={isPending || isSuccess} failure={isWeak ? null : sentence}
      onSend={(written) => {
        const password = written("password");
        setIsLacking(password === "");
        if (password !== "") mutate(password);
      }}
    >
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <p>{fields.email}: <b>{email}</b></p>
      <TextField
        label={fields.chosen} name="password" type="password" autoComplete="new-password" reveal={fields} help={words.password.rules} isFirst
        error={isWeak && !isLacking ? sentence : lack}
      />
    </Form>
  );
}
