import type { CaseSpaceDto } from '@xiezhi/contract';
import { workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';
import { deliverLetter } from './letter.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const { docket } = server.environment;

const stateOf = async (stream: string): Promise<CaseState> =>
  (await docket.cache.load(stream as StreamId)).state as CaseState;

/** Every letter twice, as when the first answer was lost. */
async function carried(): Promise<void> {
  const twice = async (message: Parameters<typeof deliverLetter>[1]): Promise<void> => {
    await deliverLetter(docket, message);
    await deliverLetter(docket, message);
  };
  while ((await workOutbox(pool, { letter: twice })) > 0);
}

test('CPL-143: what a judge separates is one case of its own, however often the letter is sent, and each docket names the other', async () => {
  const one = await CaseAtCourt.open(server);
  const { filing } = await stateOf(one.stream);
  const whole = filing.amount ?? 0;
  const claims = [
    { text: '退还定作款', yuan: String(whole / 100 - 10_000) },
    { text: '支付保管费', yuan: '10000' },
  ];
  const change = { claims, reasons: '分开写明。', attachments: [] };
  await one.act(await one.signIn(zhao), 'claims.change', change, 'p1');
  const judge = await one.signIn(staff.lu);
  const form = await judge.get(`/api/forms/claims.separate-claims?stream=${one.stream}`);
  // The form shows the claims with their words.
  expect(JSON.stringify(form.body)).toContain('"label":"支付保管费"');
  const decision = { claims: ['2'], reasons: '保管合同是另一法律关系。' };
  await one.act(judge, 'claims.separate-claims', decision);
  await carried();
  const { rows } = await pool.query<{ stream: string }>(
    'select stream from case_card where court = $1 and stream <> $2',
    [one.court, one.stream],
  );
  expect(rows).toHaveLength(1);
  const there = rows[0]?.stream ?? '';
  expect((await stateOf(there)).filing).toMatchObject({
    claims: [{ text: '支付保管费', fen: 1_000_000 }],
    transferred: { stream: one.stream, caseNumber: filing.caseNumber },
  });
  const reviewer = await one.signIn(staff.lin);
  await one.act(reviewer, 'filing.register', { procedure: 'summary' }, '', there);
  await carried();
  const number = (await stateOf(there)).filing.caseNumber;
  expect((await stateOf(one.stream)).claims.separations).toMatchObject([{ caseNumber: number }]);
  // The plaintiff has both, and reads in each where the other is.
  const party = await one.signIn(zhao);
  const mine = (await party.get('/api/cases')).body as unknown as readonly { stream: string }[];
  expect(mine.map(({ stream }) => stream)).toEqual(expect.arrayContaining([one.stream, there]));
  const space = (await party.get(`/api/cases/${one.stream}`)).body as unknown as CaseSpaceDto;
  expect(JSON.stringify(space.docket)).toContain(number);
  const other = (await party.get(`/api/cases/${there}`)).body as unknown as CaseSpaceDto;
  expect(JSON.stringify(other.docket)).toContain(filing.caseNumber);
});
