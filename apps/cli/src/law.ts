import { readFile } from 'node:fs/promises';
import { lawCommand } from '@xiezhi/law/command-line';

/** Written by `scripts/rules.mjs` from its last run. */
const matrixFile = new URL('../../../docs/law/matrix.json', import.meta.url);

/** One object a rule of the register, from the last recorded run; nothing is run. */
async function recordedMatrix(): Promise<unknown> {
  try {
    const { rules } = JSON.parse(await readFile(matrixFile, 'utf8')) as { rules: unknown };
    return rules;
  } catch {
    return {
      error: 'no-recorded-run',
      mend: {
        zh: '尚无记录，请先运行 node scripts/rules.mjs',
        en: 'nothing is recorded yet: run node scripts/rules.mjs',
      },
    };
  }
}

/** Prints one JSON value, for programs as much as for people; `--json` is taken and changes nothing. */
export async function askTheLaw(argv: readonly string[]): Promise<number> {
  const json = argv[0] === 'matrix' ? await recordedMatrix() : lawCommand([...argv]).json;
  // Whoever reads only the beginning, as `head` does, closes the pipe; that is no failure.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}
