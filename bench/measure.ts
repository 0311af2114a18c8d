/** Millis that an act took. */
export async function millisOf(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** The value below which a share of the others lies. @throws RangeError on no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (found === undefined) throw new RangeError('no values');
  return found;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right);
  const half = sorted.length / 2;
  return (quantile(sorted, (Math.ceil(half) - 1) / sorted.length) + quantile(sorted, 0.5)) / 2;
};

export interface Pairs {
  readonly ratio: number;
  readonly quartiles: readonly [number, number];
  readonly pairs: number;
  /** Medians of the two sides. */
  readonly left: number;
  readonly right: number;
}

/**
 * Measures two things in turn, so that whatever else the machine does meets both; who begins changes from pair to
 * pair. A first pair warms up and is thrown away.
 */
export async function inPairs(
  count: number,
  left: () => Promise<number>,
  right: () => Promise<number>,
): Promise<Pairs> {
  const lefts: number[] = [];
  const rights: number[] = [];
  for (let pair = count > 1 ? -1 : 0; pair < count; pair += 1) {
    const turned = pair % 2 !== 0;
    const first = turned ? await right() : await left();
    const second = turned ? await left() : await right();
    if (pair < 0) continue;
    lefts.push(turned ? second : first);
    rights.push(turned ? first : second);
  }
  const ratios = lefts.map((value, index) => value / (rights[index] ?? Number.NaN));
  return {
    ratio: median(ratios),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    pairs: count,
    left: median(lefts),
    right: median(rights),
  };
}

/** Runs `work` for each number below `count`, `width` of them at a time. @returns how many a second. */
export async function rateOf(
  count: number,
  width: number,
  work: (index: number, writer: number) => Promise<unknown>,
): Promise<number> {
  const each = Math.floor(count / width);
  const millis = await millisOf(() =>
    Promise.all(
      Array.from({ length: width }, async (_, writer) => {
        for (let index = 0; index < each; index += 1) await work(writer * each + index, writer);
      }),
    ),
  );
  return (each * width * 1000) / millis;
}

/** A number as a person reads it: two or three digits that mean something. */
export function round(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
