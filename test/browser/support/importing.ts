import { imports as words } from "@hoest/shared/locale/da/imports";
import type { Page } from "playwright-core";
import type { OfferedFile } from "./files.ts";
import { askSite } from "./sign-in.ts";

/** Puts a file on the page and says what its amounts are in. */
export async function offer(page: Page, file: OfferedFile, unit: "kr" | "t" | "mio" = "t"): Promise<void> {
  await page.getByLabel(words.start.choose).setInputFiles(file);
  await page.getByRole("heading", { level: 1, name: words.choices.title }).waitFor();
  await page.getByRole("radio", { name: words.choices.units[unit] }).check();
  await page.getByRole("button", { name: words.choices.show }).click();
  await page.getByRole("region", { name: words.choices.label }).or(page.getByRole("group", { name: words.choices.label })).waitFor();
}

/** Opens the question that stands before an import, and answers yes. */
export async function confirm(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Indlæs .* rækker? …$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: words.confirm.yes, exact: true }).click();
}

/** How many entries the ledger has of a case. */
export async function entriesOf(address: string, code: string): Promise<number> {
  const answer: { entries?: unknown[] } = JSON.parse(await (await askSite(address, `/api/investments/${code}/entries`)).text());
  return answer.entries?.length ?? 0;
}
