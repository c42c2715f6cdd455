import { faultAt, isCode, isOfTests, type Rule, type SourceFile } from "./source-file.ts";
import { type Comment, sourceText } from "./source-text.ts";

const habits: readonly (readonly [RegExp, string])[] = [
  [/\b(?:TODO|FIXME|XXX|HACK)\b/, "leaves work in a comment"],
  [/[-=*#~/]{4,}|^\/\/\/|^\/\/\s*$/, "is a banner"],
  [/@(?:param|returns?|throws|type|typedef|deprecated|author|see|example)\b/, "is a list of tags, not a sentence"],
  [/@ts-|biome-ignore|eslint-|istanbul|v8 ignore|prettier-ignore/, "silences a check"],
];
const codeLine = /[;{}]\s*$|^\s*(?:import|export|const|let|return|await|if|for|while|function|expect|test)\b.*[()=]|^\s*[\w.]+\([^ ]*\)$/;

/** Comments are sentences that say why: no work left for later, no banners, no tags, and no check silenced. */
export const commentHabits: Rule = (files) => eachComment(files, ({ text }) => habits.find(([habit]) => habit.test(text))?.[1]);

/** What is no longer run is in the history, not in a comment. */
export const noDeadCode: Rule = (files) => eachComment(files, ({ text }) => {
  const lines = text.replace(/^\/[/*]+|\*\/$/g, "").split("\n");
  return lines.some((line) => codeLine.test(line.replace(/^\s*\*/, ""))) ? "has code in it" : undefined;
});

/** A comment that explains what follows is a sentence from its capital to its end. */
export const docSentences: Rule = (files) => eachComment(files, ({ text }) => {
  if (!text.startsWith("/**")) return undefined;
  const sentence = text.replace(/^\/\*\*|\*\/$|\n\s*\*/g, "").trim();
  return /^[\p{Lu}\p{N}`"“Σ≤≥].*[.?!:)]$/su.test(sentence) ? undefined : "is not a sentence";
});

const value = String.raw`\w+(?:: [\w<>[\], ]+)? = (?:async )?(?:function\b|\([^()]*\)(?:: [^=]+)? =>|\w+ =>)`;
const offered = new RegExp(String.raw`^export (?:default )?(?:(?:async )?function\b|(?:abstract )?class\b|const ${value})`, "gm");

/** What a package offers says in one line what it is: each exported function and class. */
export const docLines: Rule = (files) => files.filter((file) => isCode(file) && !isOfTests(file)).flatMap((file) => {
  const { code, comments } = sourceText(file.text);
  const documented = new Set(comments.filter(({ text }) => text.startsWith("/**")).map(({ text, offset }) => offset + text.length));
  return [...code.matchAll(offered)]
    .filter(({ index }) => !documented.has(index - 1))
    .map(({ index }) => faultAt(file, index, "is exported without a line that says what it is"));
});

function eachComment(files: readonly SourceFile[], faultOf: (comment: Comment) => string | undefined): string[] {
  return files.filter(isCode).flatMap((file) =>
    sourceText(file.text).comments.flatMap((comment) => {
      const what = faultOf(comment);
      return what === undefined ? [] : [faultAt(file, comment.offset, what)];
    }));
}
