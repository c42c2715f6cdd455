import { look } from "./look.ts";

/** The value of each colour as it is on paper, by its name, whatever the screen looks like now. */
export function paperColours(): (name: string) => string {
  const sheet = document.body.appendChild(document.createElement("div"));
  sheet.className = "on-paper";
  const values = getComputedStyle(sheet);
  const known = new Map(Object.values(look).map((colour) => colour.slice("var(".length, -1)).map((name) => [name, values.getPropertyValue(name).trim()]));
  sheet.remove();
  // A file lies on white, whatever the paper of the page: what is cut out in the paper's colour must be white too.
  known.set("--paper", known.get("--raised") ?? "");
  return (name) => known.get(name) ?? "currentcolor";
}
