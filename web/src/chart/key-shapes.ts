import type { SeriesLook } from "./look.ts";

/** A shape of SVG by its name and attributes, as React writes them. */
export interface KeyShape {
  readonly tag: "rect" | "path" | "circle";
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The shape that stands for a look in a key, within 18 × 12 pixels, in a colour. The page and a saved file draw the same. */
export function keyShape(drawn: SeriesLook, colour: string): KeyShape {
  switch (drawn) {
    case "outline": return { tag: "rect", attributes: { x: 2.5, y: 0.5, width: 13, height: 11, fill: "none", stroke: colour, strokeDasharray: "3 2" } };
    case "bar": return { tag: "rect", attributes: { x: 4, y: 0.5, width: 10, height: 11, fill: colour } };
    case "line": return stroke("M0 6h18", 2, colour);
    case "dashed": return { tag: "path", attributes: { ...stroke("M0 6h18", 1.5, colour).attributes, strokeDasharray: "5 1.5" } };
    case "dotted": return { tag: "path", attributes: { ...stroke("M1 6h18", 2, colour).attributes, strokeDasharray: "2 2" } };
    case "tick": return stroke("M1 6h16", 3, colour);
    case "dot": return { tag: "circle", attributes: { cx: 9, cy: 6, r: 4.5, fill: colour } };
  }
}

/** A shape as the text of an SVG file. */
export function shapeText({ tag, attributes }: KeyShape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`);
  return `<${tag}${written.join("")}/>`;
}

function stroke(path: string, width: number, colour: string): KeyShape {
  return { tag: "path", attributes: { d: path, fill: "none", stroke: colour, strokeWidth: width } };
}
