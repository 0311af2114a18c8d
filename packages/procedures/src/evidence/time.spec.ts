import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const asked = { until: '2026-04-10', reasons: '流水要到分行调取。', attachments: [] };
const granted = { decision: 'granted', dueOn: '2026-04-10', reasons: '理由成立' };
const denied = { decision: 'denied', reasons: '没有说明困难' };

/** Complaint and notices were served on 2 March: fifteen days for evidence run for both. */
async function running(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.servedByAccount();
  await one.noticedOfEvidence('p1');
  return one;
}
const lastDay = (one: CivilCase, id: string): string | undefined =>
  one.court.deadlines(one.stream).find(({ key }) => key.startsWith(`claims/evidence/${id}@`))
    ?.dueOn;
const owed = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ command }) => command === 'evidence.decide-time')
    .map(({ by }) => by);

describe('more time for evidence', () => {
  test('EVR-54: a judge gives it with reasons, and the other party has it as well', async () => {
    const one = await running();
    const before = lastDay(one, 'p1');
    await one.must('qian', 'evidence.ask-time', asked, 'd1');
    expect(owed(one)).toEqual([{ role: 'judge' }]);
    expect(lastDay(one, 'p1')).toBe(before);
    await one.must('lu', 'evidence.decide-time', granted, 'time-1');
    expect(owed(one)).toEqual([]);
    expect(['p1', 'd1'].map((id) => lastDay(one, id))).toEqual(['2026-04-10', '2026-04-10']);
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['claims/evidence/p1@2026-04-10', 'claims/evidence/d1@2026-04-10']),
    );
  });

  test('CPL-68: denied, every day stays where it was, and the applicant reads why', async () => {
    const one = await running();
    const before = lastDay(one, 'd1');
    await one.must('qian', 'evidence.ask-time', asked, 'd1');
    await one.must('lu', 'evidence.decide-time', denied, 'time-1');
    expect(lastDay(one, 'd1')).toBe(before);
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'evidence.TimeDecided',
      body: { decision: 'denied', reasons: denied.reasons },
    });
  });

  test('EVR-54: more time ends later than it did; whoever had longer keeps it', async () => {
    const one = await running();
    const last = lastDay(one, 'd1') ?? '';
    await one.must('qian', 'evidence.ask-time', asked, 'd1');
    for (const dueOn of ['2026-03-01', last])
      expect(
        await one.try('lu', 'evidence.decide-time', { ...granted, dueOn }, 'time-1'),
      ).toMatchObject({ refusals: [{ code: 'evidence/not-later', remedy: [{ path: 'dueOn' }] }] });
    const { dueOn: _day, ...without } = granted;
    expect(await one.try('lu', 'evidence.decide-time', without, 'time-1')).toMatchObject({
      refusals: [{ code: 'evidence/say-until-when' }],
    });
    await one.must('lu', 'evidence.decide-time', granted, 'time-1');
    await one.must('zhao', 'evidence.ask-time', { ...asked, until: '2026-04-20' }, 'p1');
    const longer = { ...granted, dueOn: '2026-04-20' };
    await one.must('lu', 'evidence.decide-time', longer, 'time-2');
    expect(lastDay(one, 'd1')).toBe('2026-04-20');
  });

  test('CPL-68: asked for too late it is received, marked, and the judge decides all the same', async () => {
    const one = await running();
    one.court.at('2026-03-30T01:00:00.000Z');
    expect(
      (await one.court.told(one.stream, one.people.qian, 'evidence.ask-time', 'd1')).map(
        ({ code }) => code,
      ),
    ).toEqual(['late']);
    await one.must('qian', 'evidence.ask-time', asked, 'd1');
    expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({ late: true });
    await one.must('lu', 'evidence.decide-time', granted, 'time-1');
    expect(lastDay(one, 'd1')).toBe('2026-04-10');
  });

  test('CPL-68: no judgment is given over an open request', async () => {
    const one = await running();
    await one.must('qian', 'evidence.ask-time', asked, 'd1');
    const made = await one.try('lu', 'judgment.make', { signed: true });
    expect(made).toMatchObject({ outcome: 'refused' });
    expect(owed(one)).toHaveLength(1);
  });
});
