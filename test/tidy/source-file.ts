/** A file of the project: its path from the top, and what is in it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a rule of style finds wrong, each as `path:line what`; empty when nothing is. */
export type Rule = (files: readonly SourceFile[]) => string[];

/** A fault at a place in a file, as a person reads it. */
export function faultAt({ path, text }: SourceFile, offset: number, what: string): string {
  return `${path}:${text.slice(0, offset).split("\n").length} ${what}`;
}

/** The faults of every match of a pattern in a text as long as the file's own. */
export function faultsOf(file: SourceFile, pattern: RegExp, what: string, searched = file.text): string[] {
  return [...searched.matchAll(pattern)].map((match) => faultAt(file, match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0), what));
}

/** Whether a file is TypeScript or JavaScript. */
export function isCode({ path }: SourceFile): boolean {
  return /\.(ts|tsx|mjs)$/.test(path);
}

/** Whether a file is a test, or what only tests use. */
export function isOfTests({ path }: SourceFile): boolean {
  return path.startsWith("test/") || isTest(path);
}

/** Whether a path is a file of tests. */
export function isTest(path: string): boolean {
  return /\.(test|browser)\.tsx?$/.test(path);
}
