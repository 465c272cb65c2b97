import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that the format knows, at midnight. */
const FIRST_DAY = 0x21;
/** Version of the format that the archive asks for, and the mark of names in UTF-8. */
const [VERSION, UTF8] = [20, 0x800];

/** What stands in both headers of a file, of 26 bytes. */
function describe(name: Buffer, content: Uint8Array, packed: Uint8Array | null): Buffer {
  const made = Buffer.alloc(26);
  made.writeUInt16LE(VERSION, 0);
  made.writeUInt16LE(UTF8, 2);
  made.writeUInt16LE(packed === null ? 0 : 8, 4);
  made.writeUInt16LE(FIRST_DAY, 8);
  made.writeUInt32LE(crc32(content), 10);
  made.writeUInt32LE((packed ?? content).length, 14);
  made.writeUInt32LE(content.length, 18);
  made.writeUInt16LE(name.length, 22);
  return made;
}

/**
 * Puts files into a zip archive. Nothing of the time or the machine goes into it, so the same files make the same bytes.
 *
 * @param files - By name, at most 65,535, less than 4 GB together. What is packed already, a PNG, is put in as it is.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function writeZip(files: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const [parts, list]: [Uint8Array[], Uint8Array[]] = [[], []];
  let at = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = path.endsWith('.png') ? null : deflateRawSync(content, { level: 6 });
    const head = describe(name, content, packed);
    const [local, central] = [Buffer.from('PK\x03\x04'), Buffer.from('PK\x01\x02\x14\x00')];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(central, head, place, name);
    const part = [local, head, name, packed ?? content];
    parts.push(...part);
    at += part.reduce((sum, bytes) => sum + bytes.length, 0);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  const length = list.reduce((sum, bytes) => sum + bytes.length, 0);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...list, end]);
}
