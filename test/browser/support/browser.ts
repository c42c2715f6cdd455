import { existsSync } from "node:fs";
import { screen as danish } from "@hoest/shared/locale/da/screen";
import { screen as english } from "@hoest/shared/locale/en/screen";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** How a page is looked at, and which complaints of the browser belong to the journey. */
export interface Look extends Pick<BrowserContextOptions, "viewport" | "colorScheme"> {
  readonly expects?: RegExp;
}

/** The system's own Chromium, without a window and without any talk of its own on the network. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["HOEST_CHROMIUM"] ?? places.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error(`there is no Chromium in ${places.join(", ")}; HOEST_CHROMIUM names another`);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** One person's visit to an address. Errors, exceptions and breaches of the content security policy fail it unless they are expected. */
export async function visit(browser: Browser, address: string, journey: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
  const { expects, ...options } = look;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "da-DK", ...options });
  try {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.addInitScript("addEventListener('securitypolicyviolation', (event) => console.error('CSP', event.violatedDirective, event.blockedURI))");
    await page.goto(address);
    await loaded(page);
    await journey(page);
    const unforeseen = complaints.filter((complaint) => !expects?.test(complaint));
    expect(unforeseen, unforeseen.join("\n")).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Waits until the page has its own heading, and not the one that says it is on its way. */
async function loaded(page: Page): Promise<void> {
  const onItsWay = new RegExp(`${danish.loading}|${english.loading}`);
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: onItsWay }).waitFor();
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  return complaints;
}
