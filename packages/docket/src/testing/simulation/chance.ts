import { createHash } from 'node:crypto';

/**
 * Chance that comes out the same twice: the n-th draw under a name is a hash of seed, name and n. Each step of a
 * simulated court draws under a name of its own, so that a step left out changes no other step's draws; that is what
 * makes a story that fails short enough to read.
 */
export class Chance {
  readonly #name: string;
  #drawn = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** Chance of a part, independent of all other parts. */
  of(part: string): Chance {
    return new Chance(`${this.#name}/${part}`);
  }

  #draw(): Buffer {
    this.#drawn += 1;
    return createHash('sha256')
      .update(`${this.#name}#${String(this.#drawn)}`)
      .digest();
  }

  /** From 0 to 1, 1 not included. */
  fraction(): number {
    return this.#draw().readUInt32BE(0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  odds(one: number): boolean {
    return this.fraction() < one;
  }

  /** @returns undefined only of an empty list. */
  pick<Item>(list: readonly Item[]): Item | undefined {
    return list[this.below(list.length)];
  }

  weighted<Item>(list: readonly Item[], weightOf: (item: Item) => number): Item | undefined {
    const weights = list.map(weightOf);
    let left = this.fraction() * weights.reduce((sum, one) => sum + one, 0);
    return list.find((_, index) => {
      left -= weights[index] ?? 0;
      return left < 0;
    });
  }

  hex(signs: number): string {
    return this.#draw().toString('hex').slice(0, signs);
  }
}

/** Salts of a run that must come out the same twice. For tests alone: whoever knows the seed knows the salts. */
export function seededSalts(seed: string): (bytes: number) => Buffer {
  let made = 0;
  return (bytes) => {
    made += 1;
    const blocks = Array.from({ length: Math.ceil(bytes / 32) }, (_, block) =>
      createHash('sha256')
        .update(`${seed}/salt#${String(made)}.${String(block)}`)
        .digest(),
    );
    return Buffer.concat(blocks).subarray(0, bytes);
  };
}
