import { expect, test } from "vitest";
import { localeTwins } from "./locales.ts";

const folder = "shared/src/locale";
const danish = { path: `${folder}/da/kind.ts`, text: 'export const kind = { spend: "Forbrug" };\n' };
const english = {
  path: `${folder}/en/kind.ts`,
  text: 'import type { kind as danish } from "../da/kind.ts";\n\nexport const kind: typeof danish = { spend: "Spent" };\n',
};

test("a file with its twin, shaped like it, is no fault", () => {
  expect(localeTwins([danish, english])).toEqual([]);
  const spoken = "export function said(what: string): string {\n";
  expect(localeTwins([{ ...danish, text: spoken }, { ...english, text: spoken }])).toEqual([]);
});

test("a file without its twin is found in either language", () => {
  expect(localeTwins([danish])).toEqual([`${folder}/da/kind.ts:1 has no twin in English`]);
  expect(localeTwins([english])).toEqual([`${folder}/en/kind.ts:1 has no twin in Danish`]);
});

test("a name that only the Danish file has is found", () => {
  const more = { ...danish, text: `${danish.text}export const verb = { spend: "brug" };\n` };
  expect(localeTwins([more, english])).toEqual([`${folder}/en/kind.ts:1 lacks verb`]);
});

test("words with a shape of their own are found", () => {
  const untyped = { ...english, text: 'export const kind = { spend: "Spent" };\n' };
  expect(localeTwins([danish, untyped])).toEqual([`${folder}/en/kind.ts:1 kind has not the type of the Danish one`]);
  const wider = { ...english, text: "export function said(): string {\n" };
  expect(localeTwins([{ ...danish, text: "export function said(what: string): string {\n" }, wider])).toEqual([
    `${folder}/en/kind.ts:1 said has not the type of the Danish one`,
  ]);
});
