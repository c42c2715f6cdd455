import type { Figures } from "@hoest/shared/figures";
import { figure as danish } from "@hoest/shared/locale/da/figure";
import { screen } from "@hoest/shared/locale/da/screen";
import type { Page } from "playwright-core";

/** The figures of the whole pool that the overview must tell. */
export const told = ["committed", "spent", "expected", "realised", "harvested", "pending"] as const;
type Told = (typeof told)[number];

/** What the API answers for the settings in an address. */
export async function answeredTotals(address: string, search: string): Promise<Figures> {
  const response = await fetch(`${address}/api/figures${search}`);
  const { totals }: { totals: Figures } = JSON.parse(await response.text());
  return totals;
}

/** The totals as the Danish overview should write them: millions with one decimal. */
export function writtenTotals(totals: Figures): Record<Told, string> {
  const [committed, spent, expected] = [inMillions(totals.committed), inMillions(totals.spent), inMillions(totals.expected)];
  return { committed, spent, expected, realised: inMillions(totals.realised), harvested: inMillions(totals.harvested), pending: inMillions(totals.pending) };
}

/** The totals as they stand in the overview's first table. */
export async function shownTotals(page: Page): Promise<Partial<Record<string, string>>> {
  const rows = await page.getByRole("table", { name: screen.totals.title }).locator("tbody tr").allInnerTexts();
  return Object.fromEntries(rows.map((row) => {
    const [header = "", amount = ""] = row.split("\t");
    return [figureOf(header.trim()), amount.trim()];
  }));
}

/** An amount in øre as Danes write millions of kroner with one decimal. */
export function inMillions(amount: number): string {
  return new Intl.NumberFormat("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(amount / 1e8);
}

/** A fraction as Danes write it in per cent with one decimal. */
export function inPercent(rate: number | null): string {
  return `${new Intl.NumberFormat("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format((rate ?? 0) * 100)}\u00A0%`;
}

/** The figure a row is about: of the names that begin its header, the longest. */
function figureOf(header: string): string {
  const names = Object.entries(danish).filter(([, name]) => header.startsWith(name)).sort(([, one], [, other]) => other.length - one.length);
  return names[0]?.[0] ?? header;
}
