import { expect, test } from "vitest";
import { actAsked, auditAsked, auditSearch } from "./search.ts";

test("an address asks for what it names, and for nothing that means nothing", () => {
  const search = auditSearch({ find: "  poster ", who: "3", what: "import", from: "2026-02-30", to: "2026-03-01", act: "x", other: "y" });
  expect(auditAsked(search)).toEqual({ find: "poster", who: "3", what: "import", to: "2026-03-01" });
  expect(auditAsked({})).toEqual({});
});

test("an address shows one act by its number", () => {
  expect([actAsked({ act: "12" }), actAsked({ act: "-1" }), actAsked({ act: "tolv" }), actAsked({})]).toEqual([12, null, null, null]);
});
