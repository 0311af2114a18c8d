/** One after the other for each person: who asks much waits for their own questions, and nobody else does. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  async take<T>(person: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(person);
    // The fault of one question is none of the next.
    const mine = before === undefined ? work() : before.then(work, work);
    this.#last.set(person, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(person) === mine) this.#last.delete(person);
    }
  }
}
