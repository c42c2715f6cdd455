import { danishDate } from "@hoest/server/clock";
import { expect, test } from "vitest";
import { givenCli } from "../support/given-cli.ts";
import { goldenFigures, goldenFile } from "../support/golden.ts";

test("the date is Denmark's, at midnight and at the end of the year, in summer and in winter", () => {
  const dates = {
    "2026-12-31T22:59:59.999Z": "2026-12-31", "2026-12-31T23:00:00.000Z": "2027-01-01", "2026-06-30T21:59:59.999Z": "2026-06-30", "2026-06-30T22:00:00.000Z": "2026-07-01",
    "2026-03-29T00:59:59.999Z": "2026-03-29", "2026-10-25T01:00:00.000Z": "2026-10-25", "2026-01-01T00:00:00.000Z": "2026-01-01", "2024-02-28T23:30:00.000Z": "2024-02-29",
  };
  for (const [moment, date] of Object.entries(dates)) expect([moment, danishDate(new Date(moment))]).toEqual([moment, date]);
});

const figures = ["figures", "--through", "2025", "--price-level", "2026"];

test.for(["UTC", "Pacific/Kiritimati"])("the golden figures and every check are the same with the machine's clock in %s", async (zone) => {
  const cli = givenCli({ env: { TZ: zone }, at: "2026-12-31T22:30:00Z" });
  await cli.ask("prices", goldenFile("pris-og-loen.csv"));
  await cli.ask("import", goldenFile("poster.csv"), "--unit", "t");
  expect(await cli.ask(...figures)).toEqual(goldenFigures("figures-2025-pl2026.json"));
  expect(await cli.ask("verify")).toMatchObject({ ok: true });
});

test.for(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("half an hour before the new year in Denmark it is still the old year, with the machine's clock in %s", async (zone) => {
  const rows = "investering;post;år;beløb;dato\nI-01;bevilget;2026;1;\nI-02;bevilget;2026;1;2026-12-31\n";
  const tomorrow = "investering;post;år;beløb;dato\nI-01;bevilget;2026;1;2027-01-01\n";
  const before = givenCli({ env: { TZ: zone }, at: "2026-12-31T22:30:00Z" });
  expect((await before.importText(rows)).exit).toBe(0);
  expect((await before.importText(tomorrow)).stderr).toMatch(/2027-01-01.*2026-12-31/);
  expect(await before.ask("figures", "--through", "2026", "--as-of", "2026-12-30")).toMatchObject({ totals: { committed: 0 } });
  expect(await before.ask("figures", "--through", "2026", "--as-of", "2026-12-31")).toMatchObject({ totals: { committed: 200 } });

  const after = givenCli({ env: { TZ: zone }, at: "2026-12-31T23:30:00Z" });
  expect((await after.importText(tomorrow)).exit).toBe(0);
});
