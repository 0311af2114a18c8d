import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** One byte a point, row by row. */
  readonly grey: Uint8Array;
}

/** Reads the plain picture `pdftoppm -gray` writes. */
export function readPgm(pgm: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 64));
  if (!head) throw new RangeError('not an eight-bit PGM');
  const grey = new Uint8Array(pgm.subarray(head[0].length));
  return { width: Number(head[1]), height: Number(head[2]), grey };
}

function chunk(type: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(content.length + 8);
  frame.writeUInt32BE(body.length, 0);
  content.copy(frame, 4);
  frame.writeUInt32BE(crc32(content), content.length + 4);
  return frame;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const greyEightBit = [8, 0, 0, 0, 0];

/** A PNG that people can open, in sixteen shades: half the size, and no shade is compared that closely. */
export function writePng({ width, height, grey }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(greyEightBit, 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (const [index, shade] of grey.entries()) {
    rows[index + Math.floor(index / width) + 1] = Math.round(shade / 17) * 17;
  }
  const body = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads what {@link writePng} wrote, and no other PNG. */
export function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    grey.set(rows.subarray(start, start + width), y * width);
  }
  return { width, height, grey };
}

/** The share of points that differ by more than smoothing can explain. Pictures of different size differ wholly. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (const [index, shade] of one.grey.entries()) {
    if (Math.abs(shade - (other.grey[index] ?? 0)) > 48) differing += 1;
  }
  return differing / one.grey.length;
}
