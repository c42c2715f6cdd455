import type { Role } from "@hoest/shared/access";
import type { PersonState } from "@hoest/shared/person-state";
import { expect, test } from "vitest";
import type { ListedPerson } from "../api/people.ts";
import { peopleFound } from "./people-found.ts";
import type { PeopleSearch } from "./search.ts";

function given(name: string, roles: Role[], state: PersonState): ListedPerson {
  return {
    id: 1, email: `${name.split(" ")[0]}@kommune.test`, name, roles, state, isDisabled: state === "disabled", isDemo: false, joinedAt: null, hasPassword: false,
    hasProvider: false, version: 1, invitedUntil: null,
  };
}

const people = [given("Åse Bæk", ["reader", "owner"], "joined"), given("Jens Ege", ["controller"], "invited"), given("Bo Bæk", ["owner"], "disabled")];

function found(search: PeopleSearch): string[] {
  return peopleFound(people, search).map(({ name }) => name);
}

test("people are found by words of name and e-mail, in any order and case", () => {
  expect(found({ find: "bæk ÅSE" })).toEqual(["Åse Bæk"]);
  expect(found({ find: "jens@" })).toEqual(["Jens Ege"]);
  expect(found({ find: "ingen" })).toEqual([]);
});

test("people are narrowed by role and by where they stand, together", () => {
  expect(found({ role: "owner" })).toEqual(["Åse Bæk", "Bo Bæk"]);
  expect(found({ role: "owner", state: "disabled" })).toEqual(["Bo Bæk"]);
  expect(found({ role: "konge", state: "væk" })).toHaveLength(3);
});
