import { courtDayOf } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { verifyAll } from './replay.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool, '2026-06-10T01:00:00.000Z').open();
const today = courtDayOf(court.now);
const applicant = court.person('shen-0001', [], exampleFiler);
const reviewer = court.person('lin-0001', ['filing-reviewer']);

test('what is no civil suit is numbered in a row of its own kind, listed, and the docket verifies', async () => {
  const input = { ...catalogue.command('filing.apply')?.example, court: court.court };
  const streams = [];
  for (const [count, kind] of (
    ['enforcement', 'enforcement', 'payment-order'] as const
  ).entries()) {
    const {
      decisionNumber: _number,
      decisionBy: _by,
      runsFrom: _from,
      ...rest
    } = {
      decisionNumber: '',
      decisionBy: '',
      runsFrom: '',
      ...input,
    };
    const asked = kind === 'enforcement' ? input : { ...rest, papers: ['proof-of-debt'] };
    const id = `apply-${String(count)}-0000`;
    const stream = streamOf(await court.give(applicant, 'filing.apply', id, null, asked, kind));
    const done = { handedTo: '承办庭' };
    streamOf(
      await court.give(reviewer, 'filing.accept', `accept-${String(count)}-00`, stream, done),
    );
    streams.push(stream);
  }
  const numbers = await Promise.all(
    streams.map(async (stream) => {
      const { state } = await court.docket.cache.load(stream);
      return (state as CaseState).filing.caseNumber?.replace(/^.*?(?=[执民])/u, '');
    }),
  );
  expect(numbers).toEqual(['执1号', '执2号', '民督1号']);
  const cards = await pool.query<{ stage: string }>('select stage from case_card');
  expect(cards.rows.map(({ stage }) => stage)).toEqual(Array(3).fill('with-others'));
  const { differences } = await verifyAll(pool, catalogue, court.docket.rules.lawAt(today));
  expect(differences).toEqual([]);
});
