import { useState } from "react";
import { Form } from "../ui/Form.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { SampleProps } from "./SampleBands.tsx";
import styles from "./Samples.module.css";

/** Lines to fill in: with help, with a secret, and with what is wrong. */
export function SampleForm({ words: { form } }: Pick<SampleProps, "words">) {
  const [isWrong, setIsWrong] = useState(false);
  return (
    <div className={styles["halves"]}>
      <Form submit={form.send} isBusy={false} onSend={() => setIsWrong(true)}>
        <TextField label={form.line} name="line" type="text" autoComplete="off" help={form.help} error={isWrong ? form.wrong : null} />
        <TextField label={form.secret} name="secret" type="password" autoComplete="off" defaultValue={form.line} reveal={form} />
      </Form>
      <Form submit={form.sending} isBusy failure={form.failed} onSend={() => {}}>
        <TextField label={form.line} name="line" type="text" autoComplete="off" error={form.wrong} />
      </Form>
    </div>
  );
}
