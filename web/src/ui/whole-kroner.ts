import type { Unit } from "@hoest/shared/amount-text";
import { type Ore, ore } from "@hoest/shared/money";
import type { Writer } from "../language/writer.ts";

/** A writer whose text in kroner leaves the øre out, so that a sentence can be read; tables keep them. Other units are as they were. */
export function inWholeKroner(write: Writer, unit: Unit | null): Writer {
  if (unit !== "kr") return write;
  const { decimal } = write.words.notation;
  const whole = (written: (amount: Ore) => string) => (amount: Ore) => written(wholeKroner(amount)).replace(`${decimal}00`, "");
  return { ...write, amount: whole(write.amount), brief: whole(write.brief), figure: whole(write.figure) };
}

/** An amount without its øre, rounded half away from zero as every other amount. */
function wholeKroner(amount: Ore): Ore {
  const size = Math.abs(amount);
  const rest = size % 100;
  return ore(Math.sign(amount) * (size - rest + (rest >= 50 ? 100 : 0)));
}
