import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { testWhen } from '../../../test/skip.ts';

const door = fileURLToPath(new URL('./xiezhi.mjs', import.meta.url));
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'xiezhi-law-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What stands on standard output, whole: it does not parse unless it is one JSON value and nothing beside it. */
async function ask(node: string, ...words: readonly string[]): Promise<unknown> {
  const { stdout } = await run(node, [door, 'law', ...words], {
    maxBuffer: 64 * 1024 * 1024,
    // There is no database at the end of it.
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' },
  });
  return JSON.parse(stdout) as unknown;
}

interface Rule {
  readonly id: string;
  readonly status: string;
  readonly tests: readonly string[];
  readonly why: unknown;
}

test('xiezhi law matrix prints one JSON array: each rule of the register with its status', async () => {
  const rules = (await ask('node', 'matrix', '--json')) as readonly Rule[];
  expect(rules).toHaveLength(466);
  expect(Object.keys(rules[0] ?? {})).toEqual([
    'id',
    'status',
    'rules',
    'refusals',
    'tests',
    'screens',
    'why',
  ]);
  for (const { id, status, tests, why } of rules) {
    expect(['carried', 'recorded', 'organisational', 'open'], id).toContain(status);
    expect(status === 'carried' ? tests.length > 0 : why !== null, id).toBe(true);
  }
});

/** The machine's own Node, which `npm ci` did not bring: first on the path outside our modules. Null: there is none. */
const systemNode =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((place) => place !== '' && !place.includes('node_modules'))
    .map((place) => join(place, 'node'))
    .find((path) => existsSync(path)) ?? null;

const here = testWhen(
  systemNode !== null,
  'the machine has no Node of its own beside the one that npm installed',
);

const table = join(folder, '2027.json');
writeFileSync(
  table,
  JSON.stringify({ year: 2027, off: ['2027-01-01'], work: [], source: '国务院办公厅通知' }),
);
const nowhere = ['--data', join(folder, 'nowhere')];
const contract = '{"matter":"contract","defendant":"上海市浦东新区"}';
const interest = '{"kind":"delayed","principal":100000,"from":"2026-03-01","to":"2026-06-30"}';
const term = (period: string): readonly string[] => [
  ...['deadline', '--from', '2026-09-16', '--period', period],
];

/** What is typed, and some of what is answered. `--json` changes nothing, wherever it stands. */
const questions: readonly (readonly [readonly string[], object])[] = [
  [['fee', 'property', '{"claim":500000}', '--json'], { fee: '8800.00' }],
  [['fee', 'labour', '--json'], { fee: '10.00' }],
  [['fee', '--json', 'property', '{"claim":-1}'], { error: 'negative', field: 'claim' }],
  [[...term('15d'), '--json'], { end: '2026-10-08' }],
  // A Sunday that is worked in exchange for a holiday.
  [term('3wd'), { end: '2026-09-20' }],
  [term('6m'), { end: null, why: 'no-calendar-for-2027' }],
  [term('48h'), { end: '2026-09-19T00:00+08:00' }],
  [['deadline', '--json'], { error: 'missing', field: 'from' }],
  [['interest', interest], { days: 122 }],
  [['cause', '离婚', '--on', '2026-06-01', '--json'], { until: null }],
  [['id', '--json', '11010519491231002X'], { valid: true }],
  [['id', '110105194912310021', '--json'], { valid: false, why: 'check-digit' }],
  [['uscc', '9144030071526726XG'], { valid: true }],
  [['mobile', '13800138000'], { valid: true }],
  [['lawyer', '11101200110123456'], { valid: true }],
  [['case-number', '（2026）京0491民初4964号', '--json'], { valid: true }],
  [['court', contract, '--json'], { article: 'CPL-24' }],
  [['court', '--json'], { error: 'unknown-matter' }],
  [['--json', 'matrix'], { length: 466 }],
  [['calendar', 'import', '--json'], { error: 'no-table' }],
  [['calendar', 'import', table, '--yes', ...nowhere, '--json'], { error: 'no-court-here' }],
  [['interest', interest, ...nowhere], { error: 'no-court-here' }],
  [['moves', ...nowhere, '--json'], { error: 'no-court-here' }],
  [['answers', ...nowhere, '--json'], { error: 'no-court-here' }],
  [['answers', ...nowhere, '--on', '2027-02-30'], { error: 'not-a-day', field: 'on' }],
  [['deadline', '--help'], { questions: expect.arrayContaining(['matrix']) as unknown }],
  [['--json'], { error: 'unknown-command' }],
  [
    ['nonsense'],
    { error: 'unknown-command', mend: { en: expect.stringContaining('matrix') as string } },
  ],
];

describe('the machine’s own Node, no server, no database: one JSON value on standard output', () => {
  for (const [words, expected] of questions)
    here(`xiezhi law ${words.slice(0, 5).join(' ').replace(folder, '…')}`, async () => {
      const answer = await ask(systemNode ?? '', ...words);
      expect(Array.isArray(answer) ? { length: answer.length } : answer).toMatchObject(expected);
    });
});
