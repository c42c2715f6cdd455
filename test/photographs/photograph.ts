import { fileURLToPath } from "node:url";
import { imports } from "@hoest/shared/locale/da/imports";
import type { Browser, Page } from "playwright-core";
import { offer } from "../browser/support/importing.ts";
import { launchBrowser } from "../browser/support/launch-browser.ts";
import { signIn } from "../browser/support/sign-in.ts";
import { startServer } from "../browser/support/start-server.ts";

// What a department might send in a year's last month: two figures that moved, two that did not, a new one, and one that cannot be read.
const followUp = `investering;post;år;beløb;gevinst;varighed;dato
I-08;forbrug;2026;1.350,0;;;2026-11-20
I-08;realiseret;2026;9.250,0;Færre døgn på institution;;2026-11-20
I-11;forbrug;2026;410,0;;;2026-11-20
I-14;forbrug;2026;1.275,0;;;2026-11-20
I-16;forbrug;2026;o,0;;;2026-11-20
`;

interface Photograph {
  readonly name: string;
  readonly path: string;
  readonly isDark?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

const photographs: readonly Photograph[] = [
  { name: "overblik-lys", path: "/" },
  { name: "overblik-moerk", path: "/", isDark: true },
  { name: "investeringer", path: "/investeringer?sort=-expected" },
  { name: "investering", path: "/investeringer/I-08" },
  { name: "indlaes", path: "/indlaes", prepare: showPreview },
];

/** Puts the follow-up on the page, and shows all of its rows as they are understood. */
async function showPreview(page: Page): Promise<void> {
  await offer(page, { name: "opfølgning-2026.csv", mimeType: "text/csv", buffer: Buffer.from(followUp) });
  await page.getByRole("button", { name: new RegExp(`^${imports.filter.all}`) }).click();
}

async function take(browser: Browser, address: string, { name, path, isDark = false, prepare }: Photograph): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 }, locale: "da-DK", colorScheme: isDark ? "dark" : "light", reducedMotion: "reduce",
  });
  await signIn(context, address, "controller");
  const page = await context.newPage();
  await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
  await prepare?.(page);
  for (const drawing of await page.locator("div[role=img]").all()) await drawing.locator("svg").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate("document.activeElement.blur()");
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)), animations: "disabled", caret: "hide" });
  await context.close();
  process.stdout.write(`test/photographs/${name}.png\n`);
}

const [site, browser] = await Promise.all([startServer(), launchBrowser()]);
try {
  for (const one of photographs) await take(browser, site.address, one);
} finally {
  await browser.close();
  await site.leave();
}
