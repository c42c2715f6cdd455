import { expect, test } from "vitest";
import { ownAddress } from "./search.ts";

test("whoever has signed in comes to the very address they asked for", () => {
  for (const to of ["/", "/investeringer?find=b%C3%B8rn&sort=-realised", "/indlaes?import=x&show=errors#r-4"]) expect(ownAddress(to)).toBe(to);
});

test("an address elsewhere leads to the overview", () => {
  for (const to of ["//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "/\t/evil.example", "/.//evil.example", "log-ind", 7, undefined]) {
    expect(ownAddress(to), String(to)).toBe("/");
  }
});

test("signing in never leads back to signing in", () => {
  expect(ownAddress("/log-ind?to=%2Flog-ind")).toBe("/");
});
