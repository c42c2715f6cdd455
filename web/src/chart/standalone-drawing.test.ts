import { expect, test } from "vitest";
import { look } from "./look.ts";
import { standaloneDrawing } from "./standalone-drawing.ts";

const content: Parameters<typeof standaloneDrawing>[0] = {
  title: "A <b> & \"c\"", note: "mio. kr.", origin: "Hele puljen, opgjort pr. i dag", label: "Søjler", option: {},
  drawnAs: [{ name: "Høstet", colour: "harvested", drawn: "bar" }, { name: "Planlagt", colour: "soft", drawn: "dashed" }],
  size: { width: 960, height: 540 }, colours: (name) => `value-of${name}`, fonts: "@font-face{font-family:'X'}",
  draw: (_, width, height) => `<svg width="${width}" height="${height}"><path fill="${look.ink}"/></svg>`,
};

test("a drawing that leaves the page has its title, its key, its typeface and colours of its own, and no name in it is markup", () => {
  const drawing = standaloneDrawing(content);
  expect(drawing).toContain("<title>A &#60;b&#62; &#38; &#34;c&#34;</title><desc>Søjler</desc><style>@font-face{font-family:'X'}</style>");
  expect(drawing).toContain('<svg x="24" y="100" width="912" height="396"><path fill="value-of--ink"/></svg>');
  for (const words of ["mio. kr.", "Hele puljen, opgjort pr. i dag", "Høstet", "Planlagt"]) expect(drawing).toContain(`>${words}</text>`);
  expect(drawing).toContain('stroke-dasharray="5 1.5"');
  expect(drawing).not.toContain("var(");
});

test("words that are longer than the drawing is wide go on in a line below, and the drawing makes room for them", () => {
  const drawing = standaloneDrawing({ ...content, note: Array.from({ length: 40 }, (_, word) => `ord-nr-${word}`).join(" ") });
  const lines = [...drawing.matchAll(/<text [^>]*>(ord[^<]*)<\/text>/g)].map(([, words = ""]) => words);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ").split(" ")).toHaveLength(40);
  for (const line of lines) expect(line.length).toBeLessThan(135);
  expect(drawing).not.toContain('<svg x="24" y="100"');
});
