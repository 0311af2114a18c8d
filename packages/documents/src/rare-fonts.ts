import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import decompress from 'wawoff2/decompress.js';

/**
 * The ideographs that names are written with and everyday fonts leave out (extensions A to F, compatibility forms), as the
 * Hanazono Mincho typeface draws them. It comes cut into pieces of up to 1,024 characters, each in its own file; a piece is
 * unpacked when a paper needs it.
 */
export interface RarePiece {
  /** The name a template calls it by: of eight letters, as the one it takes the place of in the file. */
  readonly family: string;
  readonly file: string;
  /** Code points, both ends included. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('hanamin/package.json'));
const face = /@font-face\s*\{[^}]*url\(([^)]+)\)[^}]*unicode-range:([^;}]+)/g;

function piecesOf(styleSheet: string): RarePiece[] {
  return [...styleSheet.matchAll(face)]
    .filter(([, file = '']) => file.includes('CJK-'))
    .map(([, file = '', ranges = '']) => ({ file, ranges: rangesOf(ranges) }))
    .map((piece) => ({ ...piece, family: familyOf(piece.ranges[0]?.[0] ?? 0) }));
}

const rangesOf = (written: string): RarePiece['ranges'] =>
  written.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });

const familyOf = (first: number): string =>
  `Han${first.toString(16).toUpperCase().padStart(5, '0')}`;

let pieces: readonly RarePiece[] | null = null;

/** The piece that holds this character; null when none does. */
export function rarePieceOf(codePoint: number): RarePiece | null {
  pieces ??= piecesOf(readFileSync(join(folder, 'HanaMin.css'), 'utf8'));
  const holds = ([from, to]: readonly [number, number]): boolean =>
    codePoint >= from && codePoint <= to;
  return pieces.find(({ ranges }) => ranges.some(holds)) ?? null;
}

/** The piece as a TrueType font with a family of its own: of several fonts of one name the typesetter takes only one. */
export async function unpacked({ family, file }: RarePiece): Promise<Buffer> {
  const font = Buffer.from(await decompress(readFileSync(join(folder, file))));
  for (const shared of ['HanaMinA', 'HanaMinB'].map(asInNameTable)) {
    for (let at = font.indexOf(shared); at !== -1; at = font.indexOf(shared))
      asInNameTable(family).copy(font, at);
  }
  return font;
}

const asInNameTable = (name: string): Buffer => Buffer.from(name, 'utf16le').swap16();
