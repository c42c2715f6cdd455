import { expect, test } from "vitest";
import { candidates, ownersMeanwhile } from "./owners-chosen.ts";

test("owners are chosen among those with the role who may come in; who owns the case already is shown whatever they are now", () => {
  const people = [
    { id: 1, name: "Åse", roles: ["owner" as const], isDisabled: false }, { id: 2, name: "Bo", roles: ["owner" as const], isDisabled: true },
    { id: 3, name: "Carl", roles: ["reader" as const], isDisabled: false }, { id: 4, name: "Dan", roles: ["owner" as const], isDisabled: false },
  ];
  expect(candidates(people, [{ id: 2, name: "Bo" }, { id: 4, name: "Dan" }])).toEqual([
    { id: 2, name: "Bo", mayOwn: false }, { id: 4, name: "Dan", mayOwn: true }, { id: 1, name: "Åse", mayOwn: true },
  ]);
});

test("what came with a refusal is owners, or nothing", () => {
  expect(ownersMeanwhile({ owners: [{ id: 1, name: "Bo" }, "x"], version: 3 })).toEqual({ owners: [{ id: 1, name: "Bo" }], version: 3 });
  for (const other of [undefined, null, [], { owners: [] }, { version: 1 }]) expect(ownersMeanwhile(other)).toBeUndefined();
});
