/** Drawing takes turns: whoever, and whatever file, has had so many seconds of it within so many goes after the others. */
const within = 600;
const mostSeconds = 60;
const mostNames = 1000;

interface Spent {
  readonly seconds: number;
  readonly since: number;
}

const secondsNow = (): number => Number(process.hrtime.bigint() / 1_000_000n) / 1000;

/** How much was drawn lately, by name. */
export class Shares {
  readonly #spent = new Map<string, Spent>();
  readonly #most: number;

  constructor(most = mostSeconds) {
    this.#most = most;
  }

  spend(name: string, seconds: number): void {
    const before = this.#lately(name);
    const { since } = before ?? { since: secondsNow() };
    this.#spent.delete(name);
    this.#spent.set(name, { seconds: (before?.seconds ?? 0) + seconds, since });
    const [oldest] = this.#spent.keys();
    if (this.#spent.size > mostNames && oldest !== undefined) this.#spent.delete(oldest);
  }

  /** Has had more than its share. */
  isOver(name: string): boolean {
    return (this.#lately(name)?.seconds ?? 0) > this.#most;
  }

  #lately(name: string): Spent | null {
    const found = this.#spent.get(name);
    return found !== undefined && secondsNow() - found.since < within ? found : null;
  }
}
