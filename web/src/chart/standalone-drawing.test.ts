import { expect, test } from "vitest";
import { look } from "./look.ts";
import { standaloneDrawing } from "./standalone-drawing.ts";

test("a drawing that leaves the page has its title, its key and colours of its own, and no name in it is markup", () => {
  const drawing = standaloneDrawing({
    title: "A <b> & \"c\"", note: "mio. kr.", label: "Søjler", option: {}, drawnAs: [{ name: "Høstet", colour: "harvested", drawn: "bar" }],
    size: { width: 960, height: 540 }, colours: (name) => `value-of${name}`,
    draw: (_, width, height) => `<svg width="${width}" height="${height}"><path fill="${look.ink}"/></svg>`,
  });
  expect(drawing).toContain("<title>A &#60;b&#62; &#38; &#34;c&#34;</title><desc>Søjler</desc>");
  expect(drawing).toContain('<svg x="24" y="76" width="912" height="420"><path fill="value-of--ink"/></svg>');
  expect(drawing).toContain("Høstet");
  expect(drawing).not.toContain("var(");
});
