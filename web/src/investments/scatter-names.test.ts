import { expect, test } from "vitest";
import { narrowRoom, placedNames, wideRoom } from "./scatter-names.ts";

const sides = (points: Parameters<typeof placedNames>[0], room = wideRoom) => placedNames(points, room).map((name) => name?.side ?? null);

test("a name stands to the right of its point, and to the left where it would run over the edge", () => {
  expect(sides([{ title: "Lys i gader", x: 0.2, y: 0.5 }, { title: "Lys i skoler", x: 0.95, y: 0.8 }])).toEqual(["right", "left"]);
});

test("a name never lies across the line of nothing, where the numbers of the axis are: it stands above", () => {
  expect(sides([{ title: "Lys i gader", x: 0.5, y: 0 }])).toEqual(["top"]);
});

test("a name that would lie on another name or on another point is left out", () => {
  expect(sides([{ title: "Lys i gader", x: 0.5, y: 0.5 }, { title: "Lys i skoler", x: 0.501, y: 0.501 }, { title: "Biler", x: 0.499, y: 0.499 }])).toContain(null);
  expect(sides([{ title: "Lys i gader", x: 0.5, y: 0.5 }, { title: "", x: 0.56, y: 0.5 }])[0]).toBe("left");
});

test("in a narrow drawing names are shorter, and fewer", () => {
  const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => ({ title: "En sag med et navn på over tyve tegn", x: at, y: 0.4 }));
  const [wide, narrow] = [placedNames(points, wideRoom), placedNames(points, narrowRoom)];
  expect(narrow.filter((name) => name !== null).length).toBeLessThan(wide.filter((name) => name !== null).length + 1);
  for (const name of narrow) expect(name?.text.length ?? 0).toBeLessThanOrEqual(22);
});
