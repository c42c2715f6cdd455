import type { Refusal } from "@hoest/shared/problem";
import { type Me, waysIn } from "../api/me.ts";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import { ConfirmForm } from "./ConfirmForm.tsx";
import { DemoAgain } from "./DemoAgain.tsx";
import { ProviderLink } from "./ProviderLink.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { useAccountWords } from "./words.ts";

interface ComeInAgainProps {
  /** Why requests wait. */
  readonly refusal: Refusal;
  readonly me: Me;
  readonly onEntered: (person: number) => void;
  readonly onLeave: () => void;
}

/** Over the page one works on: signs in again, or shows that it is still the same person. What was typed stays where it is. */
export function ComeInAgain({ refusal, me, onEntered, onLeave }: ComeInAgainProps) {
  const words = useAccountWords();
  const isConfirming = refusal.code === "confirm-person";
  const { title, leave } = isConfirming ? words.confirm : words.again;
  return (
    <Dialog title={title} onClose={onLeave} actions={<button type="button" className={buttons["secondary"]} onClick={onLeave}>{leave}</button>}>
      {isConfirming ? confirmation() : signingIn()}
    </Dialog>
  );

  function confirmation() {
    return (
      <>
        <p>{words.confirm.why(me.name)}</p>
        {refusal.details["way"] === "provider" ? <ProviderLink purpose="confirm" /> : (
          <ConfirmForm isClick={refusal.details["way"] === "demo"} email={me.email} onConfirmed={() => onEntered(me.id)} />
        )}
      </>
    );
  }
  function signingIn() {
    const { isDemo, provider } = waysIn(refusal.details);
    return (
      <>
        <p><b>{words.again.safe}</b></p>
        <p>{words.again.why}</p>
        {me.way === "demo" && isDemo && <DemoAgain me={me} onEntered={onEntered} />}
        {me.way === "provider" && provider !== null && <ProviderLink purpose="sign-in" name={provider} />}
        {(me.way === "password" || (me.way === "provider" && provider === null)) && (
          <SignInForm email={me.email} submit={words.again.submit} isFirst onEntered={onEntered} />
        )}
      </>
    );
  }
}
