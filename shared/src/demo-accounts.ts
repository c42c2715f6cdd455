import type { Role } from "./access.ts";

/** The demo's accounts: roles, and nobody real. */
export const demoAccounts = [
  { email: "reader@example.dk", name: "Læser", roles: ["reader"] },
  { email: "owner@example.dk", name: "Projektejer", roles: ["reader", "owner"] },
  { email: "controller@example.dk", name: "Controller", roles: ["reader", "controller"] },
  { email: "admin@example.dk", name: "Administrator", roles: ["reader", "administrator"] },
] as const satisfies readonly { email: string; name: string; roles: readonly Role[] }[];
