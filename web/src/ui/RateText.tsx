import type { Writer } from "../language/writer.ts";
import { TrafficLight } from "./TrafficLight.tsx";
import { Unseen } from "./Unseen.tsx";

/** A rate in a table with its traffic light; a dash where there is none. */
export function RateText({ rate, write }: { readonly rate: number | null; readonly write: Writer }) {
  const { none, noRate } = write.words.screen.table;
  if (rate === null) return <><span aria-hidden="true">{none}</span><Unseen>{noRate}</Unseen><TrafficLight rate={null} /></>;
  return <>{write.rate(rate)}<TrafficLight rate={rate} /></>;
}
