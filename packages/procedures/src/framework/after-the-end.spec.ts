import { caseClosed } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const keys = (one: CivilCase): readonly string[] =>
  one.court.tasks(one.stream).map(({ key }) => key);
const terms = (one: CivilCase): readonly string[] =>
  one.court.deadlines(one.stream).map(({ key }) => key);
const reasons = '理由。';

/** In the middle of everything: asked, served, a sitting fixed, evidence exchanged, mistakes reported. */
async function underWay(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.paid();
  await one.servedByAccount();
  for (const id of ['p1', 'd1'])
    await one.must('he', 'consent.ask', { steps: ['exchange', 'hearing'] }, id);
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
  const event = { participant: 'd1', event: 'incapacity', text: '住院。', attachments: [] };
  await one.must('zhao', 'suspension.report', event);
  await one.issue();
  return one;
}
const objection = { court: '云州市西山区人民法院', reasons, attachments: [] };

const course = [
  'defence/submit/d1',
  'consent/answer/p1/hearing',
  'hearing/record/h1',
  'defence/jurisdiction/objection-1',
  'suspension/report/e1',
  'judgment/make',
];

describe('what is owed when the suit has ended', () => {
  test('CPL-153: a suit that ended while it stood still is let go on by nobody', async () => {
    const one = await CivilCase.registered();
    const ground = { ground: 'heir-awaited', participant: 'd1', reasons };
    await one.must('lu', 'suspension.order', ground);
    expect(keys(one)).toContain('suspension/resume');
    await one.must('zhao', 'claims.withdraw', { reasons, sure: true }, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', { decision: 'granted', reasons }, 'w1');
    expect(keys(one)).not.toContain('suspension/resume');
  });

  test('before, the whole course is owed', async () => {
    const one = await underWay();
    expect(keys(one)).toEqual(expect.arrayContaining(course));
    expect(terms(one).map((key) => key.split('/')[0])).toEqual(
      expect.arrayContaining(['defence', 'consent', 'judgment', 'claims']),
    );
  });

  const ends: readonly (readonly [string, (one: CivilCase) => Promise<void>])[] = [
    [
      'CPL-148: withdrawn',
      async (one) => {
        await one.must('zhao', 'claims.withdraw', { reasons, sure: true }, 'p1');
        await one.must('lu', 'claims.decide-withdrawal', { decision: 'granted', reasons }, 'w1');
      },
    ],
    [
      'CPL-154: terminated',
      (one) =>
        one.must('lu', 'suspension.terminate', { ground: 'defendant-without-estate', reasons }),
    ],
    [
      'CPL-62: closed on another ground',
      async (one) => {
        const unfounded = { outcome: 'unfounded', reasons };
        await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
        await one.issue();
        // As it could be entered once.
        one.court.given(
          one.stream,
          caseClosed.make({ shared: { manner: 'other', note: reasons, on: one.court.today } }),
        );
      },
    ],
  ];
  test.each(ends)('%s, nothing of the course is owed, and no term of it runs', async (_, end) => {
    const one = await underWay();
    await end(one);
    await one.issue();
    const left = keys(one).filter(
      (key) => !/^(service\/(ruling|read)|fees\/refund|judgment\/close)/.test(key),
    );
    expect(left).toEqual([]);
    expect(terms(one)).toEqual([]);
  });

  test('CPL-157: the ruling is served, money goes back and the case is closed', async () => {
    const one = await underWay();
    await ends[0]?.[1](one);
    await one.issue();
    expect(keys(one)).toEqual(
      expect.arrayContaining(['service/ruling/d1', 'fees/refund', 'judgment/close']),
    );
  });
});
