import { expect, test } from "vitest";
import { sourceText } from "./source-text.ts";

function codeOf(text: string): string {
  return sourceText(text).code;
}

test("texts and comments are blank and everything else keeps its place", () => {
  expect(codeOf('const a = "as"; // any\nconst b = 1; /* x\ny */ c')).toBe('const a = "  ";       \nconst b = 1;     \n     c');
});

test("a quote within another kind of text ends nothing", () => {
  expect(codeOf(`a("'", '"', "\\"") + b`)).toBe(`a(" ", ' ', "  ") + b`);
});

test("a template is blank, and what it asks for within braces is code", () => {
  const hole = ["$", "{"].join("");
  expect(codeOf(`x(\`a ${hole}b({ c: \`d ${hole}e}\` })} f\`) + g`)).toBe(`x(\`  ${hole}b({ c: \`  ${hole}e}\` })}  \`) + g`);
});

test("a pattern is no comment and no text", () => {
  expect(codeOf('text.replace(/"\\/[/"]/g, "") + a / b / c // d')).toBe('text.replace(/        g, "") + a / b / c     ');
});

test("the end of an element is no pattern", () => {
  expect(codeOf("<p a={b} /> as </p> as <br />")).toBe("<p a={b} /> as </p> as <br />");
});

test("comments are told with where they begin", () => {
  expect(sourceText('a; // one\n"// none"; /** two */').comments).toEqual([
    { text: "// one", offset: 3 },
    { text: "/** two */", offset: 21 },
  ]);
});
