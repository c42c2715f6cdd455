import { faultAt, faultsOf, isCode, isOfTests, isTest, type Rule, type SourceFile } from "./source-file.ts";

const largest = 1_000_000;

/** A file has one reason to be read: at most 200 lines, a test 260, a language's words 300. */
export const fileSize: Rule = (files) => files.filter(isRead).flatMap((file) => {
  const lines = file.text.trimEnd().split("\n").length;
  const most = mostLines(file.path);
  return lines > most ? [`${file.path}:${lines} has more than ${most} lines`] : [];
});

/** A line can be read without scrolling, in a test with its example beside it; a sentence of a language is as long as it is. */
export const lineWidth: Rule = (files) => files.filter((file) => isRead(file) && !file.path.includes("/locale/")).flatMap((file) => {
  const widest = isOfTests(file) ? 200 : 160;
  return faultsOf(file, new RegExp(`^.{${widest + 1},}$`, "gm"), `is wider than ${widest} characters`);
});

/** White space is as a formatter would leave it. */
export const whiteSpace: Rule = (files) => files.filter(isRead).flatMap((file) => [
  ...[...file.text.matchAll(/[ \t]+$|\t|\r/gm)].map(({ index }) => faultAt(file, index, "has white space nobody meant")),
  ...[...(isCode(file) ? file.text : "").matchAll(/^( {2})* (?![ *])/gm)].map(({ index }) => faultAt(file, index, "is indented by an odd number")),
  ...[...file.text.matchAll(/\n\n\n|^\n|[^\n]$(?![\s\S])|\n\n$(?![\s\S])/g)].map(({ index }) => faultAt(file, index, "has lines nobody meant")),
]);

/** Large files do not belong among sources: every clone carries them for ever. */
export const fileWeight: Rule = (files) => files.filter(({ text }) => text.length > largest).map(({ path }) => `${path}:1 is larger than 1 MB`);

function isRead(file: SourceFile): boolean {
  return isCode(file) || file.path.endsWith(".css") || file.path.startsWith(".ci/");
}

function mostLines(path: string): number {
  if (path.includes("/locale/")) return 300;
  return isTest(path) ? 260 : 200;
}
