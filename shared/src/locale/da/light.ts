import type { Light } from "../../traffic-light.ts";

/** The traffic lights in Danish: a letter to see, a name to say. */
export const light = {
  green: { letter: "G", name: "grøn" },
  yellow: { letter: "M", name: "gul, middel" },
  red: { letter: "R", name: "rød" },
} satisfies Record<Light, { letter: string; name: string }>;
