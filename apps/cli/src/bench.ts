/** The room of measurements is no part of what a court runs; it is there in a checkout. */
const room = new URL('../../../bench/main.ts', import.meta.url).href;

export async function benchHere(argv: readonly string[]): Promise<number> {
  const { bench } = (await import(room)) as {
    bench: (argv: readonly string[]) => Promise<number>;
  };
  return bench(argv);
}
