/**
 * Which characters a TrueType font can draw: its `cmap` table, formats 4 and 12. PDF/A refuses a page with a missing
 * glyph, so this has to be known before typesetting.
 */
export function codePointsOf(font: Buffer): Set<number> {
  const covered = new Set<number>();
  const table = tableOffset(font, 'cmap');
  if (table === null) return covered;
  for (let index = 0; index < font.readUInt16BE(table + 2); index += 1) {
    const start = table + font.readUInt32BE(table + 4 + index * 8 + 4);
    const format = font.readUInt16BE(start);
    if (format === 12) readGroups(font, start, covered);
    else if (format === 4) readSegments(font, start, covered);
  }
  return covered;
}

function tableOffset(font: Buffer, tag: string): number | null {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return null;
}

function readGroups(font: Buffer, start: number, covered: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(start + 12); index += 1) {
    const group = start + 16 + index * 12;
    const glyph = font.readUInt32BE(group + 8);
    const from = font.readUInt32BE(group);
    for (let code = from; code <= font.readUInt32BE(group + 4); code += 1) {
      if (glyph + code - from !== 0) covered.add(code);
    }
  }
}

function readSegments(font: Buffer, start: number, covered: Set<number>): void {
  const segments = font.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + segments + 2;
  const deltas = starts + segments;
  const ranges = deltas + segments;
  for (let at = 0; at < segments; at += 2) {
    const range = font.readUInt16BE(ranges + at);
    for (
      let code = font.readUInt16BE(starts + at);
      code <= font.readUInt16BE(ends + at);
      code += 1
    ) {
      if (code === 0xffff) continue;
      const from = ranges + at + range + (code - font.readUInt16BE(starts + at)) * 2;
      const glyph =
        range === 0 ? (code + font.readUInt16BE(deltas + at)) & 0xffff : font.readUInt16BE(from);
      if (glyph !== 0) covered.add(code);
    }
  }
}
