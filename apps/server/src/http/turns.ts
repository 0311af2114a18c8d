/** So many questions of one person wait; whoever asks more is told to wait for an answer first. */
const mostWaiting = 20;

/** One after the other for each person: who asks much waits for their own questions, and nobody else does. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #asked = new Map<string, number>();

  /**
   * @param gone nobody waits for the answer any more: what has not begun by then is not begun.
   * @returns what the work gives; `full` where so many questions of this person wait that no other may.
   */
  async take<T>(
    person: string,
    work: () => Promise<T>,
    gone?: AbortSignal,
  ): Promise<T | 'full' | 'gone'> {
    const asked = this.#asked.get(person) ?? 0;
    // One of them is being answered.
    if (asked > mostWaiting) return 'full';
    this.#asked.set(person, asked + 1);
    const begin = (): Promise<T | 'gone'> =>
      gone?.aborted === true ? Promise.resolve('gone') : work();
    const before = this.#last.get(person);
    // The fault of one question is none of the next.
    const mine = before === undefined ? begin() : before.then(begin, begin);
    this.#last.set(person, mine);
    try {
      return await mine;
    } finally {
      const left = (this.#asked.get(person) ?? 1) - 1;
      if (left > 0) this.#asked.set(person, left);
      else {
        this.#asked.delete(person);
        this.#last.delete(person);
      }
    }
  }
}
