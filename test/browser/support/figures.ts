import type { Figures } from "@hoest/shared/figures";
import { figure as danish } from "@hoest/shared/locale/da/figure";
import { screen } from "@hoest/shared/locale/da/screen";
import type { Page } from "playwright-core";
import { askSite } from "./sign-in.ts";

/** The figures of the whole pool that the overview must tell. */
export const told = ["committed", "spent", "expected", "realised", "harvested", "pending"] as const;
type Told = (typeof told)[number];

/** What one year came to, as the API answers; amounts in øre. */
export interface AnsweredYear {
  readonly year: number;
  readonly committed: number;
  readonly spent: number;
  readonly expected: number;
  readonly realised: number;
  readonly harvested: number;
}

/** What of the API's answer about figures the journeys compare with. */
export interface FiguresAnswer {
  readonly through: number;
  readonly totals: Figures;
  readonly byYear: readonly AnsweredYear[];
  readonly outlookByYear: readonly { readonly year: number; readonly outlook: number; readonly cumulativeNet: number }[];
  readonly investments: readonly (Figures & { readonly id: string })[];
  readonly departments: readonly string[];
}

/** What the API answers for the settings in an address. */
export async function answeredFigures(address: string, search: string): Promise<FiguresAnswer> {
  const answer: FiguresAnswer = JSON.parse(await (await askSite(address, `/api/figures${search}`)).text());
  return answer;
}

/** The totals among what the API answers. */
export async function answeredTotals(address: string, search: string): Promise<Figures> {
  return (await answeredFigures(address, search)).totals;
}

/** The totals as the Danish overview should write them: millions with one decimal. */
export function writtenTotals(totals: Figures): Record<Told, string> {
  const [committed, spent, expected] = [inMillions(totals.committed), inMillions(totals.spent), inMillions(totals.expected)];
  return { committed, spent, expected, realised: inMillions(totals.realised), harvested: inMillions(totals.harvested), pending: inMillions(totals.pending) };
}

/** The totals as they stand on the overview's stair. */
export async function shownTotals(page: Page): Promise<Partial<Record<string, string>>> {
  const rows = page.getByRole("table", { name: new RegExp(`^${screen.totals.title}`) }).locator("tbody tr");
  const [names, amounts] = [await rows.locator("th").allInnerTexts(), await rows.locator("td:last-child").allInnerTexts()];
  const figures = new Map(Object.entries(danish).map(([figure, name]) => [name, figure]));
  return Object.fromEntries(names.map((name, index) => [figures.get(name.trim()) ?? name, amounts[index]?.trim()]));
}

/** An amount in øre as Danes write millions of kroner with one decimal. */
export function inMillions(amount: number): string {
  return decimals(amount / 1e8, 1);
}

/** An amount in øre as Danes write whole thousands of kroner. */
export function inThousands(amount: number): string {
  return decimals(amount / 1e5, 0);
}

/** An amount in øre as Danes write kroner and øre. */
export function inKroner(amount: number): string {
  return decimals(amount / 100, 2);
}

/** A fraction as Danes write it in per cent with one decimal. */
export function inPercent(rate: number | null): string {
  return `${decimals((rate ?? 0) * 100, 1)}\u00A0%`;
}

function decimals(value: number, count: number): string {
  return new Intl.NumberFormat("da-DK", { minimumFractionDigits: count, maximumFractionDigits: count }).format(value).replace("-", "−");
}
