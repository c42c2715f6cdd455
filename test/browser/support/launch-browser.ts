import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's own Chromium, without a window and without any talk of its own on the network. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["HOEST_CHROMIUM"] ?? places.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error(`there is no Chromium in ${places.join(", ")}; HOEST_CHROMIUM names another`);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--font-render-hinting=none",
    ],
  });
}
