import type { ChartContent } from "./chart-content.ts";
import type { ChartOption } from "./chart-option.ts";
import { keyShape, shapeText } from "./key-shapes.ts";
import { type KeyEntry, look } from "./look.ts";

interface Standalone extends Pick<ChartContent, "title" | "note" | "origin" | "label" | "option" | "drawnAs"> {
  readonly size: { readonly width: number; readonly height: number };
  /** Draws an option as the text of an SVG of a size. */
  readonly draw: (option: ChartOption, width: number, height: number) => string;
  /** A colour's value by its name. */
  readonly colours: (name: string) => string;
  /** Rules for the typeface. */
  readonly fonts: string;
}

const margin = 24;
const [titleSize, noteSize] = [18, 13];

/** A chart as an SVG that stands alone: with its title, what it is in and of, its key, its words for those who listen, and type and colours of its own. */
export function standaloneDrawing(content: Standalone): string {
  const { title, note, origin, label, option, drawnAs, size: { width, height }, draw, colours, fonts } = content;
  const titles = linesOf(title, letters(width, titleSize))
    .map((text, line) => ({ text, y: 36 + 24 * line, type: `font-size="${titleSize}" font-weight="600"`, fill: look.ink }));
  const under = 12 + 24 * titles.length;
  const notes = [...linesOf(note, letters(width, noteSize)), ...linesOf(origin, letters(width, noteSize))]
    .map((text, line) => ({ text, y: under + 22 + 18 * line, type: `font-size="${noteSize}"`, fill: look.soft }));
  const above = under + 28 + 18 * notes.length;
  const keys = keyOf(drawnAs, width);
  const below = 24 + 20 * keys.length;
  const drawn = draw(option, width - 2 * margin, height - above - below).replace(/^<svg /, `<svg x="${margin}" y="${above}" `);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${font}">`,
    `<title>${escaped(title)}</title><desc>${escaped(label)}</desc><style>${fonts}</style>`,
    `<rect width="100%" height="100%" fill="${look.paper}"/>`,
    ...[...titles, ...notes].map(({ text, y, type, fill }) => `<text x="${margin}" y="${y}" ${type} fill="${fill}">${escaped(text)}</text>`),
    drawn,
    ...keys.flatMap((line, row) => line.map(({ entry, x }) => keyText(entry, x, height - below + 16 + 20 * row))),
    "</svg>",
  ].join("");
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours(name));
}

const font = "IBM Plex Sans, Arial, sans-serif";

/** How many letters a line has room for. Nothing measures text here: a letter is about half as wide as it is high. */
function letters(width: number, size: number): number {
  return Math.floor((width - 2 * margin) / (0.54 * size));
}

/** A text in lines of at most some letters, broken between words. */
function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface PlacedKey {
  readonly entry: KeyEntry;
  readonly x: number;
}

/** The key's entries beside each other, in as many lines as it takes. */
function keyOf(entries: readonly KeyEntry[], width: number): readonly (readonly PlacedKey[])[] {
  const lines: PlacedKey[][] = [[]];
  let x = margin;
  for (const entry of entries) {
    const room = 44 + 7 * entry.name.length;
    if (x > margin && x + room > width) {
      lines.push([]);
      x = margin;
    }
    lines.at(-1)?.push({ entry, x });
    x += room;
  }
  return lines;
}

function keyText({ name, colour, drawn }: KeyEntry, x: number, y: number): string {
  const words = `<text x="24" y="11" font-size="${noteSize}" fill="${look.soft}">${escaped(name)}</text>`;
  return `<g transform="translate(${x} ${y - 11})">${shapeText(keyShape(drawn, look[colour]))}${words}</g>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
