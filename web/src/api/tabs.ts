// Tabs of one browser share a session: who comes in through one of them has come in through all.
const tabs = new BroadcastChannel("hoest");

/** Tells the other tabs who has signed in, or has shown again who they are. */
export function tellTabs(person: number): void {
  tabs.postMessage(person);
}

/** Hears from other tabs who has come in; answers how to stop hearing. */
export function hearTabs(hear: (person: number) => void): () => void {
  const listener = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "number") hear(data);
  };
  tabs.addEventListener("message", listener);
  return () => tabs.removeEventListener("message", listener);
}
