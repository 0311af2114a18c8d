import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

test('CPL-85: what was posted before the case was accepted and came after it is entered as it was', async () => {
  const one = await CivilCase.filed('2026-03-02T01:00:00.000Z');
  one.court.at('2026-03-05T01:00:00.000Z');
  await one.must('lin', 'filing.register', { procedure: 'summary' });
  await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
  one.court.at('2026-03-06T01:00:00.000Z');
  const record = (postedOn: string) =>
    one.try(
      'he',
      'claims.record-withdrawal',
      {
        receivedOn: '2026-03-06',
        postedOn,
        attachments: [CivilCase.file('c')],
        reasons: '已经和解。',
      },
      'p1',
    );
  expect(await record('2026-03-01')).toMatchObject({
    refusals: [{ code: 'receipt/posting-does-not-fit', facts: { first: '2026-03-02' } }],
  });
  expect((await record('2026-03-04')).outcome).toBe('accepted');
  expect(one.court.entries(one.stream).at(-1)).toMatchObject({
    kind: 'claims.WithdrawalRequested',
    body: { postedOn: '2026-03-04', receivedOn: '2026-03-06' },
  });
});
