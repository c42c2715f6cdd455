/** A comment as written, and where it begins. */
export interface Comment {
  readonly text: string;
  readonly offset: number;
}

/** A source file taken apart. `code` is as long as the file, with comments and the insides of texts and patterns left blank. */
export interface SourceText {
  readonly code: string;
  readonly comments: readonly Comment[];
}

// A slash begins a pattern only where a value may begin; after a value it divides, and after `<` it ends an element.
const pattern = /(?<=(?:^|[(,=:[!&|?{;+*%~^]|=>|\breturn|\bcase)\s*)\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/;
const token = new RegExp(
  String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|${pattern.source}|[${"`"}{}]`, "gm",
);
const templateText = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{|$)/y;

/** Takes a source file apart, so that a rule about code is not fooled by words in a text or a comment. */
export function sourceText(text: string): SourceText {
  const comments: Comment[] = [];
  const blanks: (readonly [start: number, end: number])[] = [];
  const open: string[] = [];
  let at = 0;

  function readTemplate(): void {
    const start = at;
    templateText.lastIndex = start;
    at = start + (templateText.exec(text)?.[0].length ?? 0);
    const isHole = text.slice(start, at).endsWith("${");
    if (isHole) open.push("${");
    blanks.push([start, at - (isHole ? 2 : 1)]);
  }

  for (let match = tokenFrom(text, at); match; match = tokenFrom(text, at)) {
    const [found] = match;
    at = match.index + found.length;
    if (found === "{") open.push(found);
    else if (found === "`" || (found === "}" && open.pop() === "${")) readTemplate();
    else if (/^\/[/*]/.test(found)) {
      comments.push({ text: found, offset: match.index });
      blanks.push([match.index, at]);
    } else if (found !== "}") blanks.push([match.index + 1, at - 1]);
  }
  return { code: blanked(text, blanks), comments };
}

function tokenFrom(text: string, at: number): RegExpExecArray | null {
  token.lastIndex = at;
  return token.exec(text);
}

function blanked(text: string, blanks: readonly (readonly [start: number, end: number])[]): string {
  let code = "";
  for (const [start, end] of blanks) {
    code += text.slice(code.length, start);
    code += text.slice(start, Math.max(start, end)).replace(/[^\n]/g, " ");
  }
  return code + text.slice(code.length);
}
