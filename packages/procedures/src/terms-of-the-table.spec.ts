import { globSync, readFileSync } from 'node:fs';
import { courtDay } from '@xiezhi/kernel';
import { lawAt, periodOf, timeLimit } from '@xiezhi/law';
import { expect, test } from 'vitest';

const sources = globSync('packages/procedures/src/*/rules/*.ts').filter(
  (file) => !file.endsWith('.spec.ts'),
);
const of = (pattern: RegExp) =>
  sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, found = '']) => ({ file, found })),
  );

/** What a rule would hold if the law did not say so: longer than any term, and no number of the law’s. */
const switchedOff = ['3650', '600'];
/** OLR-10.1.2, and CPL-236 of what is reconsidered, have no row in the table of terms. */
const withoutRow = [
  'packages/procedures/src/participation/rules/link-within-three-days.ts',
  'packages/procedures/src/shared/rules/ten-days-to-ask-for-reconsideration.ts',
];

test('no rule writes down days that the table of terms holds', () => {
  const written = of(/count: (\d+)/g)
    .filter(({ found, file }) => !switchedOff.includes(found) && !withoutRow.includes(file))
    .map(({ file, found }) => `${file}: ${found}`);
  expect(written).toEqual([]);
});

test('each term that a rule takes from the table is there, with a length', () => {
  const named = [
    ...of(/law\.term\('([a-z-]+)'/g),
    ...of(/'((?:trial|appeal)-[a-z-]+)'/g).filter(({ found }) => timeLimit(found) !== null),
  ].map(({ found }) => found);
  expect(new Set(named).size).toBeGreaterThan(14);
  for (const id of named) {
    const limit = timeLimit(id);
    expect(limit && periodOf(limit), id).not.toBeNull();
  }
});

const on = courtDay('2026-03-02');
test.each([
  ['filing-decision', '2026-03-09'],
  ['serve-complaint-copy', '2026-03-09'],
  ['defence', '2026-03-17'],
  ['appeal-judgment', '2026-03-17'],
  ['appeal-ruling', '2026-03-12'],
  ['trial-ordinary', '2026-09-02'],
  ['trial-summary', '2026-06-02'],
  ['trial-small-claim', '2026-05-06'],
  ['trial-appeal-ruling', '2026-04-01'],
  ['fee-refund', '2026-03-17'],
  ['recusal-decision', '2026-03-05'],
])('%s, begun on 2 March 2026, ends on %s', (id, end) => {
  expect(lawAt(on).term(id, on).end).toBe(end);
});

test('a term goes by the law of its day, and one that is not in the table is no term', () => {
  const old = courtDay('2021-06-01');
  expect(lawAt(old).term('announcement-service', old).nominal).toBe('2021-07-31');
  expect(
    lawAt(courtDay('2022-06-01')).term('announcement-service', courtDay('2022-06-01')).nominal,
  ).toBe('2022-07-01');
  expect(() => lawAt(on).term('no-such-term', on)).toThrow(RangeError);
  expect(() => lawAt(on).term('online-consent-answer', on)).toThrow(RangeError);
});
