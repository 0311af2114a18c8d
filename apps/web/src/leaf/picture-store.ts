/* Pictures that this window holds. What is on the screen stays; of the rest those go that were looked at longest ago. */

export class PictureStore {
  readonly #most: number;
  readonly #drop: (url: string) => void;
  /** The one that was looked at last is the last. */
  readonly #held = new Map<string, string>();
  readonly #used = new Map<string, number>();

  constructor(most: number, drop: (url: string) => void) {
    this.#most = most;
    this.#drop = drop;
  }

  get(path: string): string | undefined {
    return this.#held.get(path);
  }

  put(path: string, url: string): void {
    this.remove(path);
    this.#held.set(path, url);
    this.#tidy();
  }

  /** It is on the screen until what is returned is called. */
  use(path: string): () => void {
    this.#used.set(path, (this.#used.get(path) ?? 0) + 1);
    const url = this.#held.get(path);
    if (url !== undefined) {
      this.#held.delete(path);
      this.#held.set(path, url);
    }
    let used = true;
    return () => {
      if (!used) return;
      used = false;
      const left = (this.#used.get(path) ?? 1) - 1;
      if (left > 0) this.#used.set(path, left);
      else this.#used.delete(path);
      this.#tidy();
    };
  }

  remove(path: string): void {
    const url = this.#held.get(path);
    if (url === undefined) return;
    this.#held.delete(path);
    this.#drop(url);
  }

  clear(): void {
    for (const path of [...this.#held.keys()]) this.remove(path);
  }

  #tidy(): void {
    for (const path of [...this.#held.keys()]) {
      if (this.#held.size <= this.#most) return;
      // The last is about to be looked at.
      if (!this.#used.has(path) && path !== [...this.#held.keys()].at(-1)) this.remove(path);
    }
  }
}
