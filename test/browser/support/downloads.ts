import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** A file a page has handed over. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that comes of doing something on a page. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The rows of a CSV file as a Danish spreadsheet opens it; refuses one without the mark that tells it is UTF-8. */
export function csvRows({ bytes }: Downloaded): string[][] {
  const text = bytes.toString("utf8");
  if (!text.startsWith("\uFEFF")) throw new Error("the file does not say that it is UTF-8");
  return text.slice(1).trimEnd().split("\r\n").map((line) => [...`;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)]
    .map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain));
}
