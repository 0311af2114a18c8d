import { describe, expect, test } from 'vitest';
import type { Raster, Unclear } from './clarity.ts';
import { unclearIn } from './clarity.ts';

interface Scan {
  readonly ink?: number;
  readonly paper?: number;
  readonly degrees?: number;
  readonly blur?: number;
  readonly fullWidth?: number;
  /** How far the lines stand from the left edge. */
  readonly margin?: number;
  readonly lines?: number;
}

const [width, height] = [600, 848];

/** A page of lines made of squares, each with a gap, as Chinese is printed. */
function scan(of: Scan = {}): Raster {
  const { ink = 20, paper = 240, degrees = 0, blur = 0, fullWidth = 1240, margin = 60 } = of;
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  let grey = new Uint8Array(width * height).fill(paper);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [across, down] = [x * cosine + y * sine, y * cosine - x * sine];
      const line = Math.floor((down - 80) / 28);
      const inLine = line >= 0 && line < (of.lines ?? 20) && down - 80 - line * 28 < 14;
      // Strokes: a square of three bars.
      const stroke = across % 18 < 14 && (down - 80 - line * 28) % 5 < 2.5;
      if (inLine && stroke && across > margin && x < width - 80) grey[y * width + x] = ink;
    }
  for (let turn = 0; turn < blur; turn += 1) grey = softer(grey);
  return { grey, width, height, fullWidth, fullHeight: Math.round(fullWidth * 1.414) };
}

function softer(grey: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(grey.length);
  for (let at = 0; at < grey.length; at += 1) {
    let sum = 0;
    for (const down of [-width, 0, width])
      for (const across of [-1, 0, 1]) sum += grey[at + down + across] ?? grey[at] ?? 0;
    made[at] = sum / 9;
  }
  return made;
}

describe('OOR-19.1.2: whoever hands in a picture is told at once what is hard to read in it', () => {
  test('of a page that is level, sharp and whole nothing is said', () => {
    expect(unclearIn(scan())).toEqual([]);
  });

  test.each<readonly [Unclear, Scan]>([
    ['blank', { lines: 0 }],
    ['blurred', { blur: 14 }],
    ['pale', { ink: 205 }],
    ['small', { fullWidth: 600 }],
    ['skewed', { degrees: 5 }],
    ['skewed', { degrees: -4 }],
    ['cut-off', { margin: -100 }],
  ])('%s', (fault, made) => {
    expect(unclearIn(scan(made))).toContain(fault);
  });

  test.each<readonly [Unclear, Scan, Scan]>([
    ['blurred', { blur: 14 }, { blur: 1 }],
    ['pale', { ink: 205 }, { ink: 120 }],
    ['small', { fullWidth: 600 }, { fullWidth: 1000 }],
    ['skewed', { degrees: 5 }, { degrees: 1 }],
    ['cut-off', { margin: -100 }, { margin: 20 }],
  ])('taken again as the hint says, a page is no longer %s', (fault, bad, mended) => {
    expect(unclearIn(scan(bad))).toContain(fault);
    expect(unclearIn(scan(mended))).toEqual([]);
  });

  test('a dark picture of a thing is no page: nothing is said of its edges or its lines', () => {
    expect(unclearIn(scan({ ink: 200, paper: 30, margin: -100, degrees: 5 }))).toEqual([]);
  });
});
