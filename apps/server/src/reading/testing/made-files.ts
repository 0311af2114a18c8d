import { crc32, deflateRawSync } from 'node:zlib';
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { packagedFonts } from '@xiezhi/documents';
import { jbig2 } from './jbig2.ts';

function drawn(lines: readonly string[], turn = 0): Canvas {
  if (!GlobalFonts.has('Court')) GlobalFonts.registerFromPath(packagedFonts[0] ?? '', 'Court');
  const canvas = createCanvas(1240, 1754);
  const draw = canvas.getContext('2d');
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, 1240, 1754);
  draw.translate(620, 877);
  draw.rotate((turn * Math.PI) / 180);
  draw.translate(-620, -877);
  draw.fillStyle = '#111';
  draw.font = '34px Court';
  for (const [index, line] of lines.entries()) draw.fillText(line, 120, 200 + index * 62);
  return canvas;
}

/**
 * A page as a scanner sees it: lines of a contract, black on white.
 *
 * @param turn in degrees: how the page lay in the scanner.
 */
export function scanned(
  lines: readonly string[],
  kind: 'jpeg' | 'png' | 'webp' = 'png',
  turn = 0,
): Buffer {
  const canvas = drawn(lines, turn);
  if (kind === 'jpeg') return canvas.toBuffer('image/jpeg', 85);
  return kind === 'webp' ? canvas.toBuffer('image/webp', 85) : canvas.toBuffer('image/png');
}

/** The same as a copier keeps it: every point is black or white. */
export function copied(lines: readonly string[]): Buffer {
  const { data } = drawn(lines).getContext('2d').getImageData(0, 0, 1240, 1754);
  return jbig2(1240, 1754, (x, y) => (data[(y * 1240 + x) * 4] ?? 0) < 128);
}

/** A page of a PDF: text in a font that the file does not bring, over a picture as large as the page, or one of both. */
export interface MadePage {
  readonly text?: readonly string[];
  readonly jpeg?: Buffer;
  readonly jbig2?: Buffer;
}

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** @param box the sides of every page, in points. */
export function madePdf(pages: readonly MadePage[], box = '0 0 595 842'): Buffer {
  const bodies: Buffer[][] = [];
  const put = (...parts: (string | Buffer)[]): number =>
    bodies.push(parts.map((part) => (Buffer.isBuffer(part) ? part : Buffer.from(part, 'latin1'))));
  const stream = (about: string, bytes: Buffer): number =>
    put(`<< ${about} /Length ${String(bytes.length)} >>\nstream\n`, bytes, '\nendstream');
  const pageNumbers = pages.map((_, index) => 5 + index * 3);
  put('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pageNumbers.map((one) => `${String(one)} 0 R`).join(' ');
  put(`<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`);
  put(
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
  );
  put(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 >>',
  );
  for (const [index, page] of pages.entries()) {
    const at = pageNumbers[index] ?? 0;
    const scan = page.jpeg ?? page.jbig2;
    const points = page.jpeg
      ? '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode'
      : '/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode';
    const resources = `/Font << /F 3 0 R >>${scan ? ` /XObject << /I ${String(at + 2)} 0 R >>` : ''}`;
    put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources << ${resources} >> /Contents ${String(at + 1)} 0 R >>`,
    );
    const picture = scan ? 'q 595 0 0 842 0 0 cm /I Do Q\n' : '';
    const lines = (page.text ?? []).map((line) => `<${utf16(line)}> Tj 0 -24 Td`).join('\n');
    stream('', Buffer.from(`${picture}BT /F 14 Tf 72 760 Td\n${lines}\nET`, 'latin1'));
    if (scan) stream(`/Type /XObject /Subtype /Image /Width 1240 /Height 1754 ${points}`, scan);
    else put('null');
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n', 'latin1')];
  const places: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, body] of bodies.entries()) {
    places.push(length());
    parts.push(
      Buffer.from(`${String(index + 1)} 0 obj\n`, 'latin1'),
      ...body,
      Buffer.from('\nendobj\n', 'latin1'),
    );
  }
  const start = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(bodies.length + 1);
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}

/** An archive of deflated parts. */
export function madeZip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(title.length, 22);
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, title]);
    local.push(head, packed);
    const row = Buffer.alloc(46);
    row.write('PK\x01\x02', 0, 'latin1');
    row.writeUInt16LE(20, 4);
    about.copy(row, 6);
    row.writeUInt32LE(at, 42);
    central.push(row, title);
    at += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}
