import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { lawCommand, lawQuestions } from '@xiezhi/law/command-line';
import type { MovedTerm } from '@xiezhi/server';

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
    zh: '请写：calendar import 文件 [--dry-run | --yes] [--data 目录]；文件如 {"year":2027,"off":["2027-01-01"],"work":[],"source":"通知的名称和文号"}',
    en: 'write: calendar import FILE [--dry-run | --yes] [--data DIR]; a file is {"year":2027,"off":["2027-01-01"],"work":[],"source":"name of the notice"}',
  },
};

const unconfirmed = {
  zh: '还没有录入。moved 是会变动的期限；看过以后，加上 --yes 再执行一次。',
  en: 'Nothing was entered. `moved` are the time limits that change; having read them, run it again with --yes.',
};

/** Somebody at a terminal says yes to what they were shown; standard output stays the answer's alone. */
async function askedAtTheTerminal(moved: readonly MovedTerm[]): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const cases = new Set(moved.map(({ stream }) => stream)).size;
  for (const { stream, term, from, to } of moved)
    process.stderr.write(`${stream} ${term} ${from} → ${to}\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const said = await terminal.question(
    `${String(cases)} 件案件的 ${String(moved.length)} 项期限会变动，录入吗？ Load it? (y/N) `,
  );
  terminal.close();
  return /^(y|yes|是)$/i.test(said.trim());
}

/**
 * Shows which running terms a year of the calendar moves, and loads it once that is confirmed; this alone of the questions
 * to the law needs a court's database.
 */
async function calendarImport(argv: readonly string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    options: {
      data: { type: 'string' },
      'dry-run': { type: 'boolean' },
      // Its name before.
      show: { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  });
  const [verb, path] = positionals;
  if (verb !== 'import' || path === undefined) return importUsage;
  const { importCalendar, readTable } = await import('@xiezhi/server');
  const table = await readFile(path, 'utf8').then(readTable, () => null);
  if (table === null) return importUsage;
  const data = typeof values['data'] === 'string' ? values['data'] : 'data';
  try {
    const showOnly = values['dry-run'] === true || values['show'] === true;
    const confirm = async (moved: readonly MovedTerm[]): Promise<boolean> =>
      !showOnly && (values['yes'] === true || (await askedAtTheTerminal(moved)));
    const done = await importCalendar(resolve(data), table, confirm, complain);
    return done.loaded || showOnly || done.faults.length > 0
      ? done
      : { ...done, mend: unconfirmed };
  } catch (fault) {
    return { error: 'no-court-here', why: fault instanceof Error ? fault.message : String(fault) };
  }
}

const noCourt = (fault: unknown): unknown => ({
  error: 'no-court-here',
  why: fault instanceof Error ? fault.message : String(fault),
});

/** What this program changes in a court that another one has kept so far: to be asked before it is started. */
async function movesHere(argv: readonly string[]): Promise<unknown> {
  const { data, answers } = ofACourt(argv);
  const { movesOfThisProgram } = await import('@xiezhi/server');
  return movesOfThisProgram(data, answers, complain).catch(noCourt);
}

/**
 * What this program answers in every open case, written down for the one that is to take over; `--on`: as of a later day,
 * for a law that comes into force on it.
 */
async function answersHere(argv: readonly string[]): Promise<unknown> {
  const { data, answers, on } = ofACourt(argv);
  const { answersOfThisProgram, noonOf } = await import('@xiezhi/server');
  const at = on === null ? null : noonOf(on);
  if (on !== null && at === null) return { error: 'not-a-day', field: 'on', mend: notADay };
  return answersOfThisProgram(data, answers, at, complain).catch(noCourt);
}

const notADay = {
  zh: '日期写作 2027-01-01，且须是存在的日期',
  en: 'a day is written 2027-01-01 and must exist',
};

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function ofACourt(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: { data: { type: 'string' }, answers: { type: 'string' }, on: { type: 'string' } },
  });
  const given = (name: 'data' | 'answers' | 'on'): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const answers = given('answers');
  return {
    data: resolve(given('data') ?? 'data'),
    answers: answers === null ? null : resolve(answers),
    on: given('on'),
  };
}

/** Questions that go by what a court has entered over the tables of the program, where one is named with `--data`. */
const byTheBook: ReadonlySet<string> = new Set(['interest', 'deadline', 'terms', 'case-number']);

async function askedOfACourt(argv: readonly string[]): Promise<unknown> {
  const at = argv.findIndex((word) => word === '--data');
  const asked = argv.filter(
    (word, index) => !word.startsWith('--data') && (at < 0 || index !== at + 1),
  );
  const { bookOfACourt } = await import('@xiezhi/server');
  return bookOfACourt(ofACourt(argv).data, complain).then(({ today, calendar, entered }) => {
    // A court's lengths hold from a day on; without one it is asked of today, as on its page.
    const ofADay = asked.some((word) => word.startsWith('--on')) ? [] : [`--on=${today}`];
    const whole = asked[0] === 'terms' ? [...asked, ...ofADay] : asked;
    return lawCommand(whole, calendar, undefined, entered).json;
  }, noCourt);
}

async function answerTo(argv: readonly string[]): Promise<unknown> {
  if (argv.includes('--help') || argv.includes('-h')) return { questions: lawQuestions };
  if (argv[0] === 'matrix') return recordedMatrix();
  if (argv[0] === 'calendar') return calendarImport(argv.slice(1));
  if (argv[0] === 'moves') return movesHere(argv.slice(1));
  if (argv[0] === 'answers') return answersHere(argv.slice(1));
  if (argv[0] === 'court')
    return (await import('@xiezhi/law/jurisdiction')).whichCourtCommand(argv[1] ?? '');
  if (byTheBook.has(argv[0] ?? '') && argv.some((word) => word.startsWith('--data')))
    return askedOfACourt(argv);
  return lawCommand([...argv]).json;
}

const failed = (fault: unknown): unknown => ({
  error: 'failed',
  why: fault instanceof Error ? fault.message : String(fault),
});

/**
 * Prints one JSON value, for programs as much as for people, whatever is asked and whatever goes wrong. `--json` may stand
 * anywhere and changes nothing.
 */
export async function askTheLaw(argv: readonly string[]): Promise<number> {
  const json = await answerTo(argv.filter((word) => word !== '--json')).catch(failed);
  // Whoever reads only the beginning, as `head` does, closes the pipe; that is no failure.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}
