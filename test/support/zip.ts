import { crc32, deflateRawSync } from "node:zlib";

/** One file of an archive: its name and content. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
}

/** A zip archive of the parts, packed: for workbooks no library would write. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const facts = factsOf(content, packed, name);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), facts, Buffer.alloc(2), name, packed]);
    locals.push(local);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(offset, 12);
    directory.push(Buffer.concat([Buffer.from("504b01021400", "hex"), facts, place, name]));
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("504b0506", "hex");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** What a local header and the directory say alike: version, method, time, checksum, sizes and the length of the name. */
function factsOf(content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const facts = Buffer.alloc(24);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}
