import { imports as danishImports } from "@hoest/shared/locale/da/imports";
import { screen as danish } from "@hoest/shared/locale/da/screen";
import { imports as englishImports } from "@hoest/shared/locale/en/imports";
import { screen as english } from "@hoest/shared/locale/en/screen";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { type DemoRole, signIn } from "./sign-in.ts";

/** How a page is looked at, and which complaints of the browser belong to the journey. */
export interface Look extends Pick<BrowserContextOptions, "viewport" | "colorScheme" | "reducedMotion" | "forcedColors"> {
  readonly expects?: RegExp;
  /** Whose visit it is, where the demo has several; a controller's when nothing is said, and nobody's when it is null. */
  readonly as?: DemoRole | null;
}

/** One person's visit to an address. Errors, exceptions and breaches of the content security policy fail it unless they are expected. */
export async function visit(browser: Browser, address: string, journey: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
  const { expects, as = "controller", ...options } = look;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "da-DK", ...options });
  try {
    if (as !== null) await signIn(context, address, as);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.addInitScript("addEventListener('securitypolicyviolation', (event) => console.error('CSP', event.violatedDirective, event.blockedURI))");
    await page.goto(address);
    await arrived(page);
    await journey(page);
    const unforeseen = complaints.filter((complaint) => !expects?.test(complaint));
    expect(unforeseen, unforeseen.join("\n")).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Waits until the page has its own heading, and not the one that says it is on its way. */
export async function arrived(page: Page): Promise<void> {
  const onItsWay = new RegExp([danish.loading, english.loading, danishImports.opening, englishImports.opening].join("|"));
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: onItsWay }).first().waitFor();
}

/** Waits until every chart on the page is drawn and everything else that comes late is there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  for (const drawing of await page.locator("div[role=img]").all()) await drawing.locator("svg").first().waitFor();
  await page.evaluate("document.fonts.ready.then(() => undefined)");
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  return complaints;
}
