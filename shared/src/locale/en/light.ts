import type { light as danish } from "../da/light.ts";

/** The traffic lights in English: a letter to see, a name to say. */
export const light: typeof danish = {
  green: { letter: "G", name: "green" },
  yellow: { letter: "A", name: "amber" },
  red: { letter: "R", name: "red" },
};
