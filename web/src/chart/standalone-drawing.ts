import type { ChartContent } from "./chart-content.ts";
import type { ChartOption } from "./chart-option.ts";
import { type KeyEntry, look } from "./look.ts";

interface Standalone extends Pick<ChartContent, "title" | "note" | "label" | "option" | "drawnAs"> {
  readonly size: { readonly width: number; readonly height: number };
  /** Draws an option as the text of an SVG of a size. */
  readonly draw: (option: ChartOption, width: number, height: number) => string;
  /** A colour's value by its name. */
  readonly colours: (name: string) => string;
}

const margin = 24;
const above = 76;
const below = 44;

/** A chart as an SVG that stands alone: with its title, what it is in, its key, its words for those who listen, and colours that need no page. */
export function standaloneDrawing({ title, note, label, option, drawnAs, size: { width, height }, draw, colours }: Standalone): string {
  const inner = { width: width - 2 * margin, height: height - above - below };
  const drawn = draw(option, inner.width, inner.height).replace(/^<svg /, `<svg x="${margin}" y="${above}" `);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${font}">`,
    `<title>${escaped(title)}</title><desc>${escaped(label)}</desc>`,
    `<rect width="100%" height="100%" fill="${look.raised}"/>`,
    `<text x="${margin}" y="36" font-size="18" font-weight="600" fill="${look.ink}">${escaped(title)}</text>`,
    `<text x="${margin}" y="58" font-size="13" fill="${look.soft}">${escaped(note)}</text>`,
    drawn,
    key(drawnAs, height - 18),
    "</svg>",
  ].join("");
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours(name));
}

const font = "IBM Plex Sans, Arial, sans-serif";

function key(entries: readonly KeyEntry[], y: number): string {
  let x = margin;
  return entries.map(({ name, colour, drawn }) => {
    const words = `<text x="24" font-size="13" fill="${look.soft}">${escaped(name)}</text>`;
    const entry = `<g transform="translate(${x} ${y})">${marks[drawn](look[colour])}${words}</g>`;
    // Nothing measures text here: a letter is about seven pixels wide.
    x += 48 + 7 * name.length;
    return entry;
  }).join("");
}

const marks: Readonly<Record<KeyEntry["drawn"], (colour: string) => string>> = {
  outline: (colour) => `<rect x="2" y="-11" width="14" height="12" fill="none" stroke="${colour}" stroke-dasharray="3 2"/>`,
  bar: (colour) => `<rect x="4" y="-11" width="10" height="12" fill="${colour}"/>`,
  line: (colour) => `<path d="M0-5h18" stroke="${colour}" stroke-width="2"/>`,
  tick: (colour) => `<path d="M1-5h16" stroke="${colour}" stroke-width="3"/>`,
  dot: (colour) => `<circle cx="9" cy="-5" r="5" fill="${colour}"/>`,
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
