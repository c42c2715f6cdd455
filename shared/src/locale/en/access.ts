import type { access as danish } from "../da/access.ts";

/** What someone is told who comes to what their roles do not open, in English. */
export const access: typeof danish = {
  who: (roles) => `It is for whoever has the role of ${roles}.`,
  yours: (roles) => `You are signed in as ${roles}. If you need the role, ask an administrator.`,
  or: " or ",
  and: " and ",
  home: "Go to the overview",
};
