import type { Refusal } from "@hoest/shared/problem";

/** Where requests wait while a person shows again who they are. Whoever watches it asks the person; where nobody does, nothing waits. */
class Door {
  readonly #watchers = new Set<() => void>();
  readonly #waiting: ((isIn: boolean) => void)[] = [];
  #refusal: Refusal | null = null;

  /** Why requests wait; null when none do. */
  readonly refusal = (): Refusal | null => this.#refusal;

  /** Hears when requests begin or stop to wait; answers how to stop hearing. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  };

  /** Waits for the person; answers whether they came in. */
  wait(refusal: Refusal): Promise<boolean> {
    if (this.#watchers.size === 0) return Promise.resolve(false);
    // Whoever signs in again has shown who they are: one question is enough.
    if (this.#refusal === null || refusal.code === "signed-out") this.#tell(refusal);
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }

  /** Lets what waits go on: to be made again when the person came in, else with the answer it had. */
  letGo(isIn: boolean): void {
    this.#tell(null);
    for (const resolve of this.#waiting.splice(0)) resolve(isIn);
  }

  #tell(refusal: Refusal | null): void {
    this.#refusal = refusal;
    for (const watcher of this.#watchers) watcher();
  }
}

/** The one door of this page. */
export const door = new Door();
