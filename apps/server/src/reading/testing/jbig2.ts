/** A page of black and white as fax machines and copiers keep it in a PDF: JBIG2, one region, arithmetic coding (T.88). */

/** Width of the less likely interval, the next state after the more and the less likely sign, and whether they change places. */
const table =
  `5601 1 1 1;3401 2 6;1801 3 9;0ac1 4 12;0521 5 29;0221 38 33;5601 7 6 1;5401 8 14;4801 9 14;3801 10 14;3001 11 17;
2401 12 18;1c01 13 20;1601 29 21;5601 15 14 1;5401 16 14;5101 17 15;4801 18 16;3801 19 17;3401 20 18;3001 21 19;2801 22 19;
2401 23 20;2201 24 21;1c01 25 22;1801 26 23;1601 27 24;1401 28 25;1201 29 26;1101 30 27;0ac1 31 28;09c1 32 29;08a1 33 30;
0521 34 31;0441 35 32;02a1 36 33;0221 37 34;0141 38 35;0111 39 36;0085 40 37;0049 41 38;0025 42 39;0015 43 40;0009 44 41;
0005 45 42;0001 45 43;5601 46 46`
    .split(';')
    .map((row) => row.trim().split(' '))
    .map(([qe = '', more, less, change]) => ({
      qe: Number.parseInt(qe, 16),
      more: Number(more),
      less: Number(less),
      change: change === '1',
    }));

class ArithmeticCoder {
  readonly #out: number[] = [0];
  readonly #state = new Uint8Array(65_536);
  readonly #likely = new Uint8Array(65_536);
  #a = 0x8000;
  #c = 0;
  #left = 12;

  put(context: number, bit: number): void {
    const row = table[this.#state[context] ?? 0];
    if (!row) throw new Error('no such state');
    this.#a -= row.qe;
    const small = this.#a < row.qe;
    const asLikely = bit === this.#likely[context];
    if (asLikely && this.#a >= 0x8000) {
      this.#c += row.qe;
      return;
    }
    if (small === asLikely) this.#a = row.qe;
    else this.#c += row.qe;
    if (!asLikely && row.change) this.#likely[context] = 1 - (this.#likely[context] ?? 0);
    this.#state[context] = asLikely ? row.more : row.less;
    do {
      this.#a *= 2;
      this.#c *= 2;
      this.#left -= 1;
      if (this.#left === 0) this.#byte();
    } while (this.#a < 0x8000);
  }

  end(): Buffer {
    const most = this.#c + this.#a;
    this.#c = Math.floor(this.#c / 0x10000) * 0x10000 + 0xffff;
    if (this.#c >= most) this.#c -= 0x8000;
    for (const _time of [1, 2]) {
      this.#c *= 2 ** this.#left;
      this.#byte();
    }
    return Buffer.from([...this.#out.slice(1), 0xff, 0xac]);
  }

  #byte(): void {
    const last = this.#out.length - 1;
    if (this.#out[last] !== 0xff && this.#c >= 0x8000000) {
      this.#out[last] = (this.#out[last] ?? 0) + 1;
      this.#c -= 0x8000000;
    }
    const bits = this.#out[last] === 0xff ? 7 : 8;
    const unit = 2 ** (27 - bits);
    this.#out.push(Math.floor(this.#c / unit));
    this.#c %= unit;
    this.#left = bits;
  }
}

/** The sixteen points before one, by which it is guessed: rows above it and its own. */
const before = [
  ...[-2, -1, 0, 1, 2].map((x) => [x, -2] as const),
  ...[-3, -2, -1, 0, 1, 2, 3].map((x) => [x, -1] as const),
  ...[-4, -3, -2, -1].map((x) => [x, 0] as const),
];

const numbers = (...all: readonly number[]): Buffer => {
  const made = Buffer.alloc(all.length * 4);
  for (const [index, one] of all.entries()) made.writeUInt32BE(one, index * 4);
  return made;
};

const segment = (number: number, type: number, data: Buffer): Buffer =>
  Buffer.concat([numbers(number), Buffer.from([type, 0, 1]), numbers(data.length), data]);

/** @param black whether a point is. */
export function jbig2(
  width: number,
  height: number,
  black: (x: number, y: number) => boolean,
): Buffer {
  const coder = new ArithmeticCoder();
  const points = new Uint8Array(width * height);
  for (let at = 0; at < points.length; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    let context = 0;
    for (const [dx, dy] of before) {
      const inside = x + dx >= 0 && x + dx < width && y + dy >= 0;
      context = context * 2 + (inside ? (points[at + dy * width + dx] ?? 0) : 0);
    }
    points[at] = black(x, y) ? 1 : 0;
    coder.put(context, points[at] ?? 0);
  }
  const page = Buffer.concat([numbers(width, height, 0, 0), Buffer.alloc(3)]);
  const region = Buffer.concat([
    numbers(width, height, 0, 0),
    Buffer.from([0, 0, 3, 0xff, 0xfd, 0xff, 2, 0xfe, 0xfe, 0xfe]),
    coder.end(),
  ]);
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region)]);
}
