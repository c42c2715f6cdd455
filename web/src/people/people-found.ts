import { isRole } from "@hoest/shared/access";
import { personStates } from "@hoest/shared/person-state";
import type { ListedPerson } from "../api/people.ts";
import type { PeopleSearch } from "./search.ts";

/** The people an address looks for: by words of name and e-mail in any order, by role and by where they stand. What means nothing narrows nothing. */
export function peopleFound(people: readonly ListedPerson[], { find = "", role, state }: PeopleSearch): readonly ListedPerson[] {
  const words = find.toLocaleLowerCase("da").split(/\s+/).filter((word) => word !== "");
  const wantedState = personStates.find((one) => one === state);
  return people.filter((person) => {
    const text = `${person.name} ${person.email}`.toLocaleLowerCase("da");
    return words.every((word) => text.includes(word))
      && (!isRole(role) || person.roles.includes(role))
      && (wantedState === undefined || person.state === wantedState);
  });
}
