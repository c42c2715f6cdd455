import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What an accessibility engine finds wrong with a page, each rule with where. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** How many pixels of a page lie beyond the side of the window. */
export async function sidewaysPixels(page: Page): Promise<number> {
  return Number(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
}

/** What has focus, as a person who listens hears it. */
export async function focusedName(page: Page): Promise<string> {
  return String(await page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.innerText"));
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
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press("Tab");
    const focused = await focusedName(page);
    if (!(await isFocusSeen(page))) throw new Error(`focus on ${focused} cannot be seen`);
    if (focused === name) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}
