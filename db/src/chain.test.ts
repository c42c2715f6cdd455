import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { auditLink, chainStart, entryLink, noteHash } from "./chain.ts";

const entry = {
  id: 7, act: 3, poolId: 1, investmentId: 2, benefitId: 4, kind: "harvest", frame: "service", fiscalYear: fiscalYear(2024), budgetYear: fiscalYear(2025),
  amountOre: ore(50_000_000), recurring: 0, destination: "budget", reason: null, account: "5.28.21", priceLevel: fiscalYear(2024), knownOn: isoDate("2025-06-19"),
  source: "import", decisionId: 1, noteHash: null,
} as const;
const names = { code: "I-01", benefit: "Færre anbringelser", nature: "cashable", decision: null } as const;

test("every single thing an entry says is in its link", () => {
  const others = [
    { id: 8 }, { act: 4 }, { poolId: 2 }, { investmentId: 3 }, { benefitId: 5 }, { kind: "waiver" }, { frame: "transfer" }, { fiscalYear: fiscalYear(2023) },
    { budgetYear: null }, { amountOre: ore(50_000_001) }, { recurring: 1 }, { destination: "pool" }, { reason: "lapsed" }, { account: null }, { priceLevel: fiscalYear(2025) },
    { knownOn: isoDate("2025-06-20") }, { source: "decision" }, { decisionId: null }, { noteHash: "0" },
  ] as const;
  const links = [entryLink(chainStart, entry, names), ...others.map((other) => entryLink(chainStart, { ...entry, ...other }, names))];
  expect(new Set(links).size).toBe(1 + Object.keys(entry).length);
});

test("what the register calls its investment, benefit and decision, and the link before, are in it too", () => {
  const others = [{ code: "I-02" }, { benefit: "Mindre" }, { nature: "avoided" }, { decision: "Byrådet" }] as const;
  const links = [names, ...others.map((other) => ({ ...names, ...other }))].map((named) => entryLink(chainStart, entry, named));
  expect(new Set([...links, entryLink("1".repeat(64), entry, names)]).size).toBe(6);
});

test("every single thing an act says is in its link", () => {
  const act = { number: 1, at: "2026-11-21T12:00:00.000Z", person: "controller", act: "import", subject: "poster.csv", detail: "{}", place: "127.0.0.1" };
  const links = Object.keys(act).map((name) => auditLink(chainStart, { ...act, [name]: name === "number" ? 2 : "other" }));
  expect(new Set([auditLink(chainStart, act), auditLink("1".repeat(64), act), ...links]).size).toBe(9);
});

test("words cannot be moved from one part of a link to the next unseen", () => {
  const act = { number: 1, at: "", person: "ab", act: "c", subject: "", detail: "", place: null };
  expect(auditLink(chainStart, act)).not.toBe(auditLink(chainStart, { ...act, person: "a", act: "bc" }));
  expect(noteHash("a", "bc")).not.toBe(noteHash("ab", "c"));
});

test("the same text has another hash with another salt, so that a redacted one cannot be guessed", () => {
  expect(noteHash("1", "Der er sygdom")).not.toBe(noteHash("2", "Der er sygdom"));
  expect(noteHash("1", "Der er sygdom")).toMatch(/^[0-9a-f]{64}$/);
});
