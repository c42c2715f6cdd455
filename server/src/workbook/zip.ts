import { Refusal } from "@hoest/shared/problem";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { mostUnzippedMiB, mostZipEntries } from "./caps.ts";

// What a zip archive, and what the container of an encrypted or old Excel file, starts with.
const zipStart = [0x50, 0x4b, 0x03, 0x04];
const oleStart = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether bytes are a zip archive, as every XLSX file is. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipStart);
}

/** Whether bytes are the container that Excel puts an encrypted workbook, or one older than XLSX, in. */
export function isOleContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, oleStart);
}

/** Refuses by name a workbook with macros, links, embedded files or a DTD, and an archive that would unpack to too much. */
export async function demandPlainWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
    await demandPlainParts(zip);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("broken-workbook");
  }
}

async function demandPlainParts(zip: ZipFile): Promise<void> {
  const names = new Set<string>();
  let unpackedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) throw new Refusal("broken-workbook");
    names.add(name);
    unpackedBytes += entry.uncompressedSize;
    if (names.size > mostZipEntries || unpackedBytes > mostUnzippedMiB * 1024 * 1024) throw new Refusal("unpacked-too-large", { most: mostUnzippedMiB });
    demandPlainPart(name);
    if (/\.(xml|rels)$/.test(name)) await demandNoDtd(zip, entry);
  }
  if (!names.has("xl/workbook.xml")) throw new Refusal("no-workbook");
}

function demandPlainPart(name: string): void {
  if (name.endsWith("vbaproject.bin")) throw new Refusal("macro-file");
  if (name.startsWith("xl/externallinks/")) throw new Refusal("external-links");
  if (name.startsWith("xl/embeddings/") || /\.(zip|xls[xmb]?|doc[xm]?|exe)$/.test(name)) throw new Refusal("embedded-files");
}

const dtd = "<!DOCTYPE";

/** A DTD can make a parser read other files or swell without end; a workbook never has one. Reading it also proves the size that the archive states. */
async function demandNoDtd(zip: ZipFile, entry: Entry): Promise<void> {
  let tail = Buffer.alloc(0);
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = Buffer.concat([tail, chunk]);
    if (bytes.includes(dtd)) throw new Refusal("dtd-file");
    tail = bytes.subarray(-dtd.length);
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
