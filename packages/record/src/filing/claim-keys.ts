/*
 * OLR-9.1.2a: a mark of the court at a claim stays with that claim, whoever takes out one above it. So each has a key of its own, `c1`,
 * `c2` …, and whatever is added gets a new one. A list that names no keys, as all did once, goes by place.
 */

export interface ClaimKeys {
  /** The key of each claim as they stand, in their order. */
  readonly list: readonly string[];
  /** How many were given in all. */
  readonly given: number;
}

export const noKeys: ClaimKeys = { list: [], given: 0 };

const numberOf = (key: string): number => Number(key.slice(1));

/** The keys of a list of claims that takes the place of the one before: `named` where its entry says them. */
export function keysOf(
  before: ClaimKeys,
  claims: readonly unknown[],
  named?: readonly string[],
): ClaimKeys {
  const list =
    named ??
    claims.map(
      (_, index) =>
        before.list[index] ?? `c${String(before.given + index + 1 - before.list.length)}`,
    );
  return { list, given: Math.max(before.given, 0, ...list.map(numberOf)) };
}

/**
 * The keys of an answer: a row keeps its own, and one that was added, or names what there is not or what stands above already, gets
 * the next. Where no row names any, the list is from before, and goes by place.
 */
export function keysNamed(
  { list, given }: ClaimKeys,
  rows: readonly { readonly key?: string | undefined }[],
): readonly string[] {
  const byPlace = rows.every(({ key }) => key === undefined);
  let last = given;
  const taken = new Set<string>();
  return rows.map(({ key }, index) => {
    const own = byPlace ? list[index] : key;
    if (own !== undefined && list.includes(own) && !taken.has(own)) {
      taken.add(own);
      return own;
    }
    last += 1;
    return `c${String(last)}`;
  });
}
