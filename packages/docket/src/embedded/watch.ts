/** How soon a dead server is noticed, in milliseconds. */
const glance = 500;

/**
 * Looks after a server: when it is not alive it is started again, as often as need be. One attempt at a time.
 * @returns ends the watch, and waits for an attempt that is under way.
 */
export function watch(
  isAlive: () => boolean,
  startAgain: () => Promise<void>,
  log: (line: string) => void,
): () => Promise<void> {
  let attempt: Promise<void> | null = null;
  const timer = setInterval(() => {
    if (attempt !== null || isAlive()) return;
    log('PostgreSQL has ended by itself; starting it again.');
    attempt = startAgain()
      .catch((fault: unknown) => {
        log(fault instanceof Error ? fault.message : 'PostgreSQL did not start.');
      })
      .finally(() => {
        attempt = null;
      });
  }, glance);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await attempt;
  };
}
