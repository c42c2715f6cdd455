/** What someone is told who comes to what their roles do not open, in Danish. Roles come written out, with "or" between them. */
export const access = {
  who: (roles: string) => `Det er for den, der har rollen ${roles}.`,
  yours: (roles: string) => `Du er logget ind som ${roles}. Mangler du rollen, så spørg en administrator.`,
  or: " eller ",
  and: " og ",
  home: "Gå til overblikket",
};
