import fc from "fast-check";
import { expect, test } from "vitest";
import { decided, givenProposal, givenRegister, grid, plannedGain } from "../support/given-register.ts";
import { runs } from "../support/runs.ts";

const wholes = {
  "POST /api/investments": { pool: "Puljen", code: "N-02", title: "En sag", links: [{ title: "Sagen", url: "https://sag.example.dk" }], benefits: [plannedGain] },
  "PUT /api/investments/N-01": { title: "En sag", citizens: 3, effort: "own", benefits: [plannedGain] },
  "PUT /api/investments/N-01/business-case": grid(),
  "POST /api/investments/N-01/stage": { to: "rejected", on: "2026-11-21", note: "Derfor" },
  "POST /api/investments/N-01/grant": { decision: decided("2026-06-18"), overrideReason: "Derfor", shortfallReason: "Derfor" },
  "POST /api/investments/N-01/revision": { decision: decided("2026-06-18") },
  "PUT /api/investments/N-01/effect": {
    evidence: 2, indicators: [{ name: "a", baseline: "1", measurements: [{ on: "2026-01-01", value: "2", source: "b" }] }], enrolments: [{ on: "2026-01-01", enrolled: 3 }],
  },
  "PUT /api/investments/N-01/risks": { risks: [{ barrier: "data", description: "a", likelihood: 1, consequence: 5 }], withoutRisk: ["model"] },
  "POST /api/decisions": { pool: "Puljen", ...decided("2026-06-18") },
  "POST /api/pools": { name: "En pulje" },
  "POST /api/pools/Puljen/settings": { setting: "horizon-years", value: 12, validFrom: "2026-11-21" },
  "POST /api/pools/Puljen/allocations": { decision: decided("2026-06-18"), lines: [{ frame: "service", year: 2026, amount: 5 }], priceLevel: 2026 },
} as const;

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0.5, 2 ** 53 + 1, 1e308, "", " ", "\ud800", "\u0000", "__proto__", "x".repeat(20_000), "2026-02-30", "9999-12-31", [], {}, [[]], -1e12, 2100),
  fc.string({ unit: "binary" }), fc.jsonValue(),
);

/** Every place in a value that something else could stand in. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  return typeof value === "object" && value !== null ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))] : [path];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const entries = Object.entries(Object(value)).map(([name, inner]) => [name, name === key ? replaced(inner, rest, other) : inner]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const request = fc.constantFrom(...Object.entries(wholes)).chain(([route, whole]) =>
  fc.record({ route: fc.constant(route), body: fc.tuple(fc.constantFrom(...placesIn(whole)), odd).map(([path, other]) => replaced(whole, path, other)) }));

test("nothing anyone can send to the register brings it down or tells how it is built", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  await givenProposal(controller);
  await fc.assert(fc.asyncProperty(request, async ({ route, body }) => {
    const [method, path = ""] = route.split(" ");
    const { version } = await pool.db.selectFrom("investment").where("code", "=", "N-01").select("version").executeTakeFirstOrThrow();
    const answer = await controller.send(method === "PUT" ? "PUT" : "POST", path, body, version);
    expect([route, JSON.stringify(body)?.slice(0, 200), answer.status < 500]).toEqual([route, JSON.stringify(body)?.slice(0, 200), true]);
    expect(answer.text).not.toMatch(/SELECT|SQLITE|node_modules|\.ts:/);
  }), { numRuns: runs(400) });
  expect((await pool.verification()).ok).toBe(true);
}, 120_000);
