import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const change = (yuan: string) => ({
  claims: [{ text: '返还定作款', yuan }],
  reasons: '另有一笔付款。',
  attachments: [],
});

test('CPL-54: a newer list of the same plaintiff takes the place of the older, which cannot overwrite it', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: [], inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  const toldOf = async () =>
    (await one.court.told(one.stream, one.people.zhao, 'claims.change', 'p1')).map(
      ({ code }) => code,
    );
  expect(await toldOf()).not.toContain('supersedes');
  await one.must('zhao', 'claims.change', change('70000'), 'p1');
  expect(await toldOf()).toContain('supersedes');
  await one.must('zhao', 'claims.change', change('80000'), 'p1');
  const granted = { decision: 'granted', reasons: '根据庭审情况变更，准许。' };
  const older = await one.try('lu', 'claims.decide-change', granted, 'g1');
  expect(older.outcome).toBe('refused');
  await one.must('lu', 'claims.decide-change', granted, 'g2');
  expect(one.state.filing.amount).toBe(8_000_000);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
    'claims.decide-change',
  );
});
