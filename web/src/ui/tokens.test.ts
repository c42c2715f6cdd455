import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = "", print = ""] = css.split(/@media screen and \([^)]*dark\)|@media print/);
const palettes = { light: coloursOf(light), dark: coloursOf(dark), print: new Map([...coloursOf(light), ...coloursOf(print)]) };

const texts = ["ink", "soft", "accent", "pending-text", "ahead-text", "light-green", "light-yellow", "light-red"];
const graphics = ["committed", "expected", "harvested-edge", "waived-edge", "pending-edge", "avoided-edge", "ahead-edge", "accent"];
const marksOnFills = [["pending-mark", "pending"], ["ahead-mark", "ahead"], ["avoided-edge", "avoided"]] as const;

function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: ReadonlyMap<string, string>, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map((name) => luminance(palette.get(name) ?? "")).sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

test("every palette has every colour", () => {
  expect(palettes.light.size).toBeGreaterThan(20);
  expect([...palettes.dark.keys()]).toEqual([...palettes.light.keys()]);
  expect([...palettes.print.keys()]).toEqual([...palettes.light.keys()]);
});

for (const [name, palette] of Object.entries(palettes)) {
  test(`text can be read on every ground: ${name}`, () => {
    for (const ground of ["paper", "raised", "tint"]) {
      for (const text of texts) expect(contrast(palette, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette, "ink", "harvested-wash")).toBeGreaterThanOrEqual(4.5);
  });

  test(`what a figure is drawn with can be told from every ground: ${name}`, () => {
    for (const ground of ["paper", "raised", "tint"]) {
      for (const drawn of graphics) expect(contrast(palette, drawn, ground), `${drawn} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  test(`the marks that tell parts apart without colour can be seen: ${name}`, () => {
    for (const [mark, fill] of marksOnFills) expect(contrast(palette, mark, fill), `${mark} on ${fill}`).toBeGreaterThanOrEqual(2);
  });
}
