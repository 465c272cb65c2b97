import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture as PNG, in its light colours. The words of our pictures are outlines, so no font is looked for.
 *
 * @param width - In px; the height follows.
 */
export async function renderPng(svg: string, width: number): Promise<Uint8Array> {
  // Loaded here: most builds have kept every picture.
  const { Resvg } = await import('@resvg/resvg-js');
  const options = { fitTo: { mode: 'width', value: width } as const, font: { loadSystemFonts: false } };
  const image = new Resvg(svg, options).render();
  const rows = rowsOf(image.pixels, image.width);
  // Its own packer takes three times as long for a file that is a fifth larger.
  return rows === null ? new Uint8Array(image.asPng()) : writePng(rows, image.width, image.height);
}

/** Rows of red, green and blue, each after a zero for "as it is"; null when something shines through. */
function rowsOf(pixels: Uint8Array, width: number): Uint8Array | null {
  const rows = new Uint8Array((pixels.length / 4) * 3 + pixels.length / 4 / width);
  let to = 0;
  for (let from = 0, x = width; from < pixels.length; from += 4, x += 1) {
    if (x === width) {
      x = 0;
      to += 1;
    }
    if (pixels[from + 3] !== 255) return null;
    rows[to] = pixels[from] as number;
    rows[to + 1] = pixels[from + 1] as number;
    rows[to + 2] = pixels[from + 2] as number;
    to += 3;
  }
  return rows;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const made = Buffer.alloc(content.length + 12);
  made.writeUInt32BE(content.length, 0);
  made.write(name, 4, 'latin1');
  made.set(content, 8);
  made.writeUInt32BE(crc32(made.subarray(4, -4)), content.length + 8);
  return made;
}

/** @see https://www.w3.org/TR/png-3/#11IHDR */
function writePng(rows: Uint8Array, width: number, height: number): Uint8Array {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Drawings are areas of one colour: to filter rows gains nothing, and to pack harder takes twice the time for a tenth.
  const packed = deflateSync(rows, { level: 3, memLevel: 9 });
  const parts = [chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}
