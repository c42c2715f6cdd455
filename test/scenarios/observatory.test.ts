import fs from "node:fs";
import { join } from "node:path";
import { ALL_TESTS } from "@mdn/mdn-http-observatory/src/constants.js";
import { getGradeForScore, getScoreModifier } from "@mdn/mdn-http-observatory/src/grader/grader.js";
import { retrieve } from "@mdn/mdn-http-observatory/src/retriever/retriever.js";
import { expect, onTestFinished, test } from "vitest";
import { givenFolder } from "../support/given-folder.ts";
import { freePort, startServer } from "../support/start-server.ts";

/** The scanner's list of sites that browsers hold to TLS comes from the network. None of ours is in it, so here it is empty. */
function withoutPreloads(): void {
  const read = fs.readFileSync;
  Object.assign(fs, { readFileSync: (file: unknown, ...more: unknown[]) => (String(file).endsWith("hsts-preload.json") ? "{}" : Reflect.apply(read, fs, [file, ...more])) });
  onTestFinished(() => { Object.assign(fs, { readFileSync: read }); });
}

/** What the scanner says of an address on this machine. TLS ends at the proxy: its answers are ours, and it answers nothing in the clear. */
async function scanned(port: number, path: string) {
  const requests = await retrieve("127.0.0.1", { httpPort: String(port), httpsPort: String(await freePort()), path });
  const [auto] = [requests.responses.auto];
  Object.assign(requests.responses, { https: auto, http: null });
  const results = ALL_TESTS.map((run) => run(requests)).map(({ result, pass }) => ({ result, pass, modifier: getScoreModifier(result) }));
  const penalties = results.reduce((sum, { modifier }) => sum + Math.min(0, modifier), 100);
  const credits = results.reduce((sum, { modifier }) => sum + Math.max(0, modifier), 0);
  // As the scanner's own scan does: extra credit counts from 90 on.
  return { status: auto?.status, results, ...getGradeForScore(penalties >= 90 ? penalties + credits : penalties) };
}

test("Mozilla's observatory gives the server behind its proxy an A+", { timeout: 60_000 }, async () => {
  withoutPreloads();
  const server = await startServer(join(givenFolder().path, "hoest.db"), undefined, { HOEST_PUBLIC_URL: "https://hoest.kommune.dk" });
  for (const [path, status] of [["/", 200], ["/api/figures", 401]] as const) {
    const scan = await scanned(server.port, path);
    expect(scan.results.filter(({ pass }) => !pass)).toEqual([]);
    expect(scan.results.map(({ result }) => result)).toEqual(expect.arrayContaining(["hsts-implemented-max-age-at-least-six-months", "csp-implemented-with-no-unsafe-default-src-none"]));
    expect([path, scan.status, scan.grade, scan.score >= 100]).toEqual([path, status, "A+", true]);
  }
});
