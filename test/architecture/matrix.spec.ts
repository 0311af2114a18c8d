import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../scripts/matrix/build.ts';
import { matrixOf, register } from '../../scripts/matrix/build.ts';
import { dated } from '../../scripts/matrix/index.ts';
import { faults } from '../../scripts/matrix/faults.ts';
import { readSources } from '../../scripts/matrix/parts.ts';
import { asJson, asMarkdown } from '../../scripts/matrix/print.ts';
import {
  articlesOf,
  matrixFile,
  readRun,
  readableFile,
  root,
} from '../../scripts/matrix/record.ts';

const run = readRun();
const sources = readSources();
const { rules: rows } = JSON.parse(readFileSync(matrixFile, 'utf8')) as { rules: readonly Row[] };
const [anyRow] = rows;
const carried = rows.find(({ status }) => status === 'carried')!;
const [anyPart] = sources.parts;

/** The matrix with one row changed. */
const withRow = (id: string, change: Partial<Row>): readonly Row[] =>
  rows.map((one) => (one.id === id ? { ...one, ...change } : one));

describe('the matrix of all rules', () => {
  test('is whole, fresh and true: every rule stands in it, every part is in the recorded run', () => {
    expect(faults(run, rows, sources)).toEqual([]);
  });

  test('is what the recorded run makes; node scripts/rules.mjs --print makes it again', () => {
    const made = matrixOf(run, sources);
    expect(readFileSync(matrixFile, 'utf8')).toBe(asJson(run, made));
    expect(readFileSync(readableFile, 'utf8')).toBe(asMarkdown(run, made));
  });

  test('its reader of sources sees the whole house', () => {
    const files = (kind: string) =>
      new Set(sources.parts.filter((one) => one.kind === kind).map(({ file }) => file)).size;
    expect(files('rule')).toBeGreaterThan(40);
    expect(sources.parts.filter(({ kind }) => kind === 'command').length).toBeGreaterThan(70);
    expect(register).toHaveLength(466);
  });

  test('every rule that was switched off was missed by a test', () => {
    expect(run.parts.filter(({ kind, noticed }) => kind === 'rule' && !noticed)).toEqual([]);
  });
});

describe('the days of the record', () => {
  const last = {
    recordedOn: '2026-01-02',
    wholeOn: '2026-01-01',
    parts: [],
    titled: [],
    skipped: [],
  };
  const said = { parts: run.parts.slice(0, 1), titled: [], skipped: [] };

  test('whatever is run again, the day is that of the last change, and that of the whole run stays', () => {
    expect(dated(last, '2026-03-04', false, said)).toMatchObject({
      recordedOn: '2026-03-04',
      wholeOn: '2026-01-01',
    });
  });

  test('what says the same keeps its day; a whole run has a day of its own', () => {
    expect(dated(last, '2026-03-04', false, { parts: [], titled: [], skipped: [] })).toEqual(last);
    expect(dated(last, '2026-03-04', true, said)).toMatchObject({ wholeOn: '2026-03-04' });
  });
});

describe('each fault of the matrix is found when planted', () => {
  const planted: readonly (readonly [string, () => readonly string[], string])[] = [
    [
      'a rule of the register is missing',
      () => faults(run, rows.slice(1), sources),
      `${anyRow?.id ?? ''} is missing`,
    ],
    [
      'a rule stands twice',
      () => faults(run, [...rows, ...rows.slice(0, 1)], sources),
      `${anyRow?.id ?? ''} stands twice`,
    ],
    [
      'a rule file is not in the recorded run',
      () => faults({ ...run, parts: run.parts.slice(1) }, rows, sources),
      `${anyPart?.kind ?? ''} ${anyPart?.name ?? ''} is not in the recorded run`,
    ],
    [
      'a recorded part is gone',
      () => faults(run, rows, { ...sources, parts: sources.parts.slice(1) }),
      `${anyPart?.kind ?? ''} ${anyPart?.name ?? ''} is gone`,
    ],
    [
      'a cited article does not exist',
      () =>
        faults(run, rows, {
          ...sources,
          parts: sources.parts.map((one) =>
            one === anyPart ? { ...one, articles: [...one.articles, 'OLR-99.1.0'] } : one,
          ),
        }),
      `${anyPart?.kind ?? ''} ${anyPart?.name ?? ''} cites OLR-99.1.0, which does not exist`,
    ],
    [
      'a carried rule has no test',
      () => faults(run, withRow(carried.id, { tests: [] }), sources),
      `${carried.id} is carried by no test`,
    ],
    [
      'a rule that is not carried does not say why',
      () => faults(run, withRow(carried.id, { status: 'open', why: null }), sources),
      `${carried.id} does not say why`,
    ],
    [
      'a recorded test is no longer written',
      () =>
        faults(
          { ...run, titled: [{ file: 'test/skip.ts', title: 'OLR-1.1.1: gone' }] },
          rows,
          sources,
        ),
      'test/skip.ts has no test “OLR-1.1.1: gone”',
    ],
    [
      'a test that names a rule of the register is not in the record',
      () => {
        const file = 'packages/procedures/src/filing/paper.spec.ts';
        const titled = run.titled.filter((one) => one.file !== file);
        const parts = run.parts.map((one) => ({
          ...one,
          failed: one.failed.filter((each) => each.file !== file),
        }));
        return faults({ ...run, parts, titled }, rows, sources);
      },
      'packages/procedures/src/filing/paper.spec.ts: the title “OOR-20.2.0: nothing is on the file as scanned without a scan” is not in the record; node scripts/rules.mjs --titles',
    ],
  ];

  test.each(planted)('%s', (_what, found, expected) => {
    expect(found()).toContain(expected);
  });

  test('a refusal that cites an unknown article is found in a source', () => {
    const folder = join(root, 'test/architecture/planted/matrix');
    const read = readSources(folder);
    expect(read.parts).toMatchObject([{ name: 'planted/rule', articles: ['OLR-98.1.0'] }]);
    expect(faults(run, rows, read)).toEqual(
      expect.arrayContaining([
        'rule planted/rule cites OLR-98.1.0, which does not exist',
        'planted/refused cites OLR-97.1.0, which does not exist',
      ]),
    );
  });
});

test('articles are read at the beginning of a title only', () => {
  const named = (title: string) => articlesOf({ file: '', title });
  expect(named('OLR-5.1.3, OLR-2.1.2: nobody is asked')).toEqual(['OLR-5.1.3', 'OLR-2.1.2']);
  expect(named('service › OLR-9.1.2a: in one go')).toEqual(['OLR-9.1.2a']);
  expect(named('OOR-33.1.1 (C18): to and fro')).toEqual(['OOR-33.1.1']);
  expect(named('OLR-1.1.2 is cited')).toEqual([]);
  expect(named('a consent (OLR-4.2.4)')).toEqual([]);
});
