/** A point in shares of the drawing, and what it is called. */
export interface Named {
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

/** Where a point's name stands, and as much of it as there is room for. */
export interface PlacedName {
  readonly text: string;
  readonly side: "right" | "left" | "top";
}

/** How much room a drawing has: a letter's width and the gap to a point in shares of its width, a line's height in shares of its own, and how many letters. */
export interface Room {
  readonly letter: number;
  readonly gap: number;
  readonly line: number;
  readonly longest: number;
}

// Each is measured on the narrowest drawing it is for, so that there is room in a wider one too.
export const wideRoom: Room = { letter: 0.0125, gap: 0.02, line: 0.055, longest: 32 };
export const narrowRoom: Room = { letter: 0.027, gap: 0.05, line: 0.055, longest: 22 };

type Box = Readonly<Record<"left" | "right" | "bottom" | "top", number>>;

/** The names of points, in their order; null where one would lie on another, on a point, over the edge, or across the line of nothing. */
export function placedNames(points: readonly Named[], room: Room): readonly (PlacedName | null)[] {
  const marks = points.map(({ x, y }): Box => ({ left: x - room.gap / 2, right: x + room.gap / 2, bottom: y - room.line / 3, top: y + room.line / 3 }));
  const taken: Box[] = [];
  return points.map(({ title, x, y }, index) => {
    const text = shortened(title, room.longest);
    const others = marks.filter((_, other) => other !== index);
    const side = (["right", "left", "top"] as const).find((one) => isFree(nameBox(text, { x, y }, one, room), [...taken, ...others]));
    if (side === undefined) return null;
    taken.push(nameBox(text, { x, y }, side, room));
    return { text, side };
  });
}

function nameBox(text: string, { x, y }: Pick<Named, "x" | "y">, side: PlacedName["side"], { letter, gap, line }: Room): Box {
  const width = text.length * letter;
  if (side === "top") return { left: x - width / 2, right: x + width / 2, bottom: y + line / 2, top: y + 1.5 * line };
  const left = side === "right" ? x + gap : x - gap - width;
  return { left, right: left + width, bottom: y - line / 2, top: y + line / 2 };
}

function isFree({ left, right, bottom, top }: Box, taken: readonly Box[]): boolean {
  // The line of nothing has the numbers of the axis under it.
  if (left < 0 || right > 1.04 || bottom < 0.005) return false;
  return taken.every((other) => other.bottom >= top || other.top <= bottom || other.left >= right || other.right <= left);
}

function shortened(title: string, longest: number): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`;
}
