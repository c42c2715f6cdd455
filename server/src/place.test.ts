import { expect, test } from "vitest";
import { networkOf } from "./place.ts";

test("an IPv4 address counts by itself", () => {
  for (const place of ["10.0.0.1", "203.0.113.7", ""]) expect(networkOf(place)).toBe(place);
});

test("whoever has one IPv6 address has its network, however it is written", () => {
  const same = ["2001:db8::1", "2001:db8:0:0:ffff:1:2:3", "2001:0DB8::abcd", "2001:db8:0:0::", "2001:db8::1%eth0"];
  expect(new Set(same.map(networkOf))).toEqual(new Set(["2001:db8:0:0::/64"]));
  expect(["2001:db8:0:1::1", "2001:db9::1", "::1", "fe80::1", "1:2:3:4:5:6:7:8"].map(networkOf)).toEqual(
    ["2001:db8:0:1::/64", "2001:db9:0:0::/64", "0:0:0:0::/64", "fe80:0:0:0::/64", "1:2:3:4::/64"]);
});
