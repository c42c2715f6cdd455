import { expect, test } from "vitest";
import { isOwnPath } from "./own-path.ts";

test("a path of a screen of ours is one, with its query and its fragment", () => {
  for (const path of ["/", "/investeringer/I-01", "/?til=2025&forvaltning=B%C3%B8rn", "/metode#høst", "/?from=https://hoest.kommune.dk//x"]) {
    expect([path, isOwnPath(path)]).toEqual([path, true]);
  }
});

test("what a browser could take for another site is no path of ours", () => {
  for (const path of [
    "", "https://evil.example", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "/\n/evil.example",
    "/.//evil.example", "/x/..//evil.example", "/%2e//evil.example", "javascript:alert(1)", "evil.example", " /", "/ x", "/a\u0000b",
  ]) expect([path, isOwnPath(path)]).toEqual([path, false]);
});
