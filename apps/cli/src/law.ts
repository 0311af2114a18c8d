import { lawCommand } from '@xiezhi/law/command-line';

/** Prints one JSON value, for programs as much as for people. */
export function askTheLaw(argv: readonly string[]): Promise<number> {
  const { json } = lawCommand([...argv]);
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return Promise.resolve(0);
}
