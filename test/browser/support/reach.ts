import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const ibmEngine = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

/** What axe finds wrong with a page by all of its rules or by those named, each with where. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** What IBM's engine finds wrong with a page by WCAG 2.2; what it leaves to a person to judge is no fault. */
export async function ibmViolations(page: Page): Promise<string[]> {
  await page.evaluate(`${ibmEngine};globalThis.ace = ace`);
  const found: { ruleId: string; snippet: string; path: { dom: string }; text: string }[] = await page.evaluate(`
    new ace.Checker().check(document, ["WCAG_2_2"]).then(({ results }) => results
      .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, snippet, path, node }) => ({ ruleId, snippet, path, text: node.textContent })))`);
  return found.filter((fault) => !isMistaken(fault)).map(({ ruleId, snippet, path }) => `${ruleId}: ${path.dom} ${snippet}`);
}

/** Whether the engine is known to be mistaken. */
function isMistaken({ ruleId, snippet, text }: { readonly ruleId: string; readonly snippet: string; readonly text: string }): boolean {
  // A caption that is heard and not seen, because a heading above the table says the same, counts as empty there; one without any text still fails.
  if (ruleId === "table_caption_empty") return text.trim() !== "";
  // The label of a field for files is the button that is seen, and stands where the field lies unseen: nothing comes before anything.
  return ruleId === "input_label_before" && snippet.includes('type="file"');
}

/** How many pixels of a page lie beyond the side of the window. */
export async function sidewaysPixels(page: Page): Promise<number> {
  return Number(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
}

/** How much of what one reads has jumped since the page opened, as browsers measure it. */
export async function layoutShift(page: Page): Promise<number> {
  return Number(await page.evaluate(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) sum += hadRecentInput ? 0 : value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 300);
  })`));
}

/** What has focus, as a person who listens hears it. */
export async function focusedName(page: Page): Promise<string> {
  return String(await page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText"));
}

/** The kind of element that has focus, such as `H1`. */
export async function focusedTag(page: Page): Promise<string> {
  return String(await page.evaluate("document.activeElement.tagName"));
}

/** Whether the page looks otherwise with focus where it is than without. */
export async function isFocusSeen(page: Page): Promise<boolean> {
  const withFocus = await page.screenshot({ caret: "hide" });
  await page.evaluate("(stop = document.activeElement).blur()");
  const without = await page.screenshot({ caret: "hide" });
  await page.evaluate("stop.focus()");
  return !withFocus.equals(without);
}

/** Moves on with Tab to the control of a name; refuses a page where that is no way there, or where focus is lost from sight on it. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    const focused = (await focusedName(page)).trim();
    // A field for a date has several stops within it; to look at it again would begin them anew.
    const isSame = await page.evaluate("document.activeElement === globalThis.stop");
    if (isSame !== true && !(await isFocusSeen(page))) throw new Error(`focus on ${focused} cannot be seen`);
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}
