/** The parts of the scanner that are used here: it has no types of its own. */
declare module "@mdn/mdn-http-observatory/src/retriever/retriever.js" {
  /** What was retrieved: each answer, and whether its certificate was vouched for. */
  export interface Requests {
    readonly responses: { http: unknown; https: unknown; auto: { readonly status: number } | null };
  }
  export function retrieve(hostname: string, options?: { readonly httpPort?: string; readonly httpsPort?: string; readonly path?: string }): Promise<Requests>;
}
declare module "@mdn/mdn-http-observatory/src/constants.js" {
  import type { Requests } from "@mdn/mdn-http-observatory/src/retriever/retriever.js";

  export const ALL_TESTS: readonly ((requests: Requests) => { readonly result: string; readonly pass: boolean })[];
}
declare module "@mdn/mdn-http-observatory/src/grader/grader.js" {
  export function getScoreModifier(result: string): number;
  export function getGradeForScore(score: number): { readonly grade: string; readonly score: number };
}
