import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
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

const importUsage = {
  error: 'no-table',
  mend: {
    zh: '请写：calendar import 文件 [--show] [--data 目录]；文件如 {"year":2027,"off":["2027-01-01"],"work":[],"source":"通知的名称和文号"}',
    en: 'write: calendar import FILE [--show] [--data DIR]; a file is {"year":2027,"off":["2027-01-01"],"work":[],"source":"name of the notice"}',
  },
};

/** Loads a year of the calendar into a court; this alone of the questions to the law needs its database. */
async function calendarImport(argv: readonly string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    options: { data: { type: 'string' }, show: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const [verb, path] = positionals;
  if (verb !== 'import' || path === undefined) return importUsage;
  const { importCalendar, readTable } = await import('@xiezhi/server');
  const table = await readFile(path, 'utf8').then(readTable, () => null);
  if (table === null) return importUsage;
  const data = typeof values['data'] === 'string' ? values['data'] : 'data';
  const complain = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    return await importCalendar(resolve(data), table, values['show'] === true, complain);
  } catch (fault) {
    return { error: 'no-court-here', why: fault instanceof Error ? fault.message : String(fault) };
  }
}

async function answerTo(argv: readonly string[]): Promise<unknown> {
  if (argv[0] === 'matrix') return recordedMatrix();
  if (argv[0] === 'calendar') return calendarImport(argv.slice(1));
  if (argv[0] === 'court')
    return (await import('@xiezhi/law/jurisdiction')).whichCourtCommand(argv[1] ?? '');
  return lawCommand([...argv]).json;
}

/** Prints one JSON value, for programs as much as for people; `--json` is taken and changes nothing. */
export async function askTheLaw(argv: readonly string[]): Promise<number> {
  const json = await answerTo(argv);
  // Whoever reads only the beginning, as `head` does, closes the pipe; that is no failure.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}
