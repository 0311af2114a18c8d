/**
 * Asks one question at a time and waits for its answer so long and no longer: what hangs is asked once, however many
 * want to know, and holds up none of them.
 *
 * @param millis how long whoever asks will wait.
 * @returns the question; it rejects with `ETIMEDOUT` when the answer does not come in time.
 */
export function within<Answer>(millis: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<Answer> | null = null;
  return async () => {
    running ??= ask().finally(() => {
      running = null;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
        millis,
      );
    });
    return Promise.race([running, late]).finally(() => clearTimeout(timer));
  };
}
