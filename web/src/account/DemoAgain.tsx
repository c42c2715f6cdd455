import { useMutation } from "@tanstack/react-query";
import type { Me } from "../api/me.ts";
import { signInToDemo } from "../api/session.ts";
import { Form } from "../ui/Form.tsx";
import { sentenceOf, useAccountWords } from "./words.ts";

interface DemoAgainProps {
  readonly me: Me;
  readonly onEntered: (person: number) => void;
}

/** One click for whoever came into the demo by one. */
export function DemoAgain({ me, onEntered }: DemoAgainProps) {
  const words = useAccountWords();
  const { mutate, isPending, error } = useMutation({
    networkMode: "always", mutationFn: () => signInToDemo(me.email), onSuccess: ({ id }) => onEntered(id),
  });
  const failure = sentenceOf(error, words);
  return (
    <>
      <Form submit={words.again.demo(me.name)} isBusy={isPending} failure={failure} onSend={() => mutate()}>{null}</Form>
      <p><a href={`/log-ind?to=${encodeURIComponent(window.location.pathname + window.location.search)}`}>{words.again.other}</a></p>
    </>
  );
}
