import { participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';

type Before = (one: CivilCase) => Promise<unknown>;

/** A sitting to which both were summoned, and what happened before it. */
async function sitting(
  present: readonly string[],
  { purpose = 'hearing', before }: { readonly purpose?: string; readonly before?: Before } = {},
): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  await one.must('he', 'hearing.schedule', {
    purpose,
    at: '2026-03-20T09:30',
    place: '第六法庭',
    open: true,
  });
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-02');
  one.court.at('2026-03-19T08:00:00.000Z');
  await before?.(one);
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must(
    'he',
    'hearing.record',
    { inPerson: present, identityChecked: true, note: '经过' },
    'h1',
  );
  return one;
}
const decide = (one: CivilCase, consequence: string, key = 'd1.h1') =>
  one.try('lu', 'conversion.decide-absence', { consequence, reasons: '没有到庭。' }, key);
const asks: Before = (one) =>
  one.must('qian', 'hearing.request-postponement', { reason: '住院', attachments: [] }, 'h1.d1');

test.each([
  ['deemed-withdrawn', 'p1.h1'],
  ['in-absence', 'd1.h1'],
])(
  'CPL-146, CPL-147: %s does not follow from missing an exchange of evidence',
  async (consequence, key) => {
    const one = await sitting([key === 'p1.h1' ? 'd1' : 'p1'], { purpose: 'exchange' });
    expect(await decide(one, consequence, key)).toMatchObject({
      refusals: [
        {
          code: 'conversion/not-a-hearing',
          ground: { kind: 'law', articles: ['CPL-146', 'CPL-147'] },
        },
      ],
    });
    expect((await decide(one, 'none', key)).outcome).toBe('accepted');
  },
);

test('CPL-146, CPL-147: nothing follows while a request for another day is undecided', async () => {
  const one = await sitting(['p1'], { before: asks });
  expect(await decide(one, 'in-absence')).toMatchObject({
    refusals: [
      {
        code: 'conversion/asks-for-another-day',
        ground: { kind: 'policy', setting: 'requests-first' },
        remedy: [{ name: 'hearing.decide-postponement' }],
      },
    ],
  });
  await one.must(
    'lu',
    'hearing.decide-postponement',
    { decision: 'denied', reasons: '没有证明' },
    'h1',
  );
  expect((await decide(one, 'in-absence')).outcome).toBe('accepted');
});

test('CPL-149: granted after the sitting, it undoes nothing, and whoever asked was let off', async () => {
  const one = await sitting(['p1'], { before: asks });
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  expect(
    await one.court.told(one.stream, one.people.lu, 'hearing.decide-postponement', 'h1'),
  ).toMatchObject([{ code: 'held' }, { code: 'asked' }]);
  await one.must(
    'lu',
    'hearing.decide-postponement',
    { decision: 'granted', reasons: '属实' },
    'h1',
  );
  expect(one.state.hearing.hearings).toMatchObject([{ postponed: false, excused: ['d1'] }]);
  expect(await one.court.offers(one.stream, one.people.zhao)).toContain('transcript.confirm#h1.p1');
  expect(await decide(one, 'in-absence')).toMatchObject({
    refusals: [
      { code: 'conversion/was-excused', ground: { kind: 'law', articles: ['CPL-146', 'CPL-147'] } },
    ],
  });
  // What was granted is another day, and somebody owes it.
  await one.paid();
  expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('hearing/schedule');
});

test('CPL-146, CPL-147: nothing follows while an objection to the service of the summons is undecided', async () => {
  const one = await sitting(['p1']);
  const summons = one.state.service.services.find(({ addressee }) => addressee === 'd1');
  await one.must(
    'qian',
    'service.object',
    { ground: 'not-my-address', text: '没有收到', attachments: [] },
    summons?.id ?? '',
  );
  expect(await decide(one, 'in-absence')).toMatchObject({
    refusals: [{ code: 'conversion/objects-to-the-summons', ground: { kind: 'policy' } }],
  });
});

test('OOR-33.1.1: nothing follows while a request to be online instead is undecided', async () => {
  const one = await sitting(['p1'], {
    before: async (about) => {
      for (const id of ['p1', 'd1'])
        await about.must('he', 'consent.ask', { steps: ['hearing'] }, id);
      await about.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
      await about.must('qian', 'consent.answer', { answer: 'decline' }, 'd1.hearing');
      const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
      await about.must('lu', 'mode.decide', suitable, 'hearing');
      await about.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
    },
  });
  expect(await decide(one, 'in-absence')).toMatchObject({
    refusals: [{ code: 'conversion/asks-for-online', ground: { kind: 'policy' } }],
  });
  const denied = { decision: 'denied', reasons: '当天才提出，来不及安排。' };
  await one.must('lu', 'conversion.decide-online', denied, 'online-1');
  expect((await decide(one, 'in-absence')).outcome).toBe('accepted');
});

test('CPL-153: nothing follows from an absence while the suit stands still', async () => {
  const one = await sitting(['p1'], {
    before: (about) =>
      about.must('lu', 'suspension.order', { ground: 'other-case-awaited', reasons: '等待另案。' }),
  });
  expect(await decide(one, 'in-absence')).toMatchObject({
    refusals: [{ code: 'conversion/suspended', ground: { kind: 'order' } }],
  });
});

test('CPL-148: no sitting is fixed in a suit that has ended', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.paid();
  await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
  await one.must('lu', 'claims.decide-withdrawal', { decision: 'granted', reasons: '准许' }, 'w1');
  expect(
    (await one.court.offers(one.stream, one.people.he)).filter((name) =>
      name.startsWith('hearing'),
    ),
  ).toEqual([]);
});

test('CPL-139: a hearing to which nobody came, and from which nothing followed, is fixed anew', async () => {
  const one = await sitting([]);
  await one.paid();
  const owed = () => one.court.tasks(one.stream).some(({ key }) => key === 'hearing/schedule');
  expect(owed()).toBe(false);
  for (const key of ['p1.h1', 'd1.h1'])
    expect((await decide(one, 'none', key)).outcome).toBe('accepted');
  expect(owed()).toBe(true);
  const again = { purpose: 'hearing', at: '2026-03-30T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', { ...again, reasons: '都没有到庭' });
  expect(owed()).toBe(false);
});

test('CPL-149: another day that was granted for an exchange binds by this court’s practice; the articles speak of the hearing', async () => {
  const one = await sitting(['p1'], { purpose: 'exchange', before: asks });
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  const granted = { decision: 'granted', reasons: '属实' };
  await one.must('lu', 'hearing.decide-postponement', granted, 'h1');
  expect(await decide(one, 'none')).toMatchObject({
    refusals: [{ code: 'conversion/was-excused', ground: { kind: 'policy' } }],
  });
});

/** Agrees only after the summons to the room was out, and asks to come in person after all. */
const agreesAndAsksBack: Before = async (about) => {
  for (const id of ['p1', 'd1']) await about.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  await about.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  await about.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
  await about.must(
    'qian',
    'conversion.request',
    { obstacle: 'no-means', text: '家里没有网络' },
    'd1.hearing',
  );
};

test('OLR-6.1.2: whoever was summoned to the room all along was not let off by a word on the way online', async () => {
  const calls: Before = async (about) => {
    await agreesAndAsksBack(about);
    const input = { found: 'yes', outcome: 'in-person', reasons: '属实。' };
    await about.must('lu', 'conversion.decide', input, 'conversion-1');
  };
  const one = await sitting(['p1'], { before: calls });
  expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain(
    'conversion/before-judgment/d1.h1',
  );
  expect((await decide(one, 'in-absence')).outcome).toBe('accepted');
});

test('OLR-6.1.2: their request is answered first by this court’s practice', async () => {
  const one = await sitting(['p1'], { before: agreesAndAsksBack });
  expect(await decide(one, 'in-absence')).toMatchObject({
    refusals: [{ code: 'conversion/request-waits', ground: { kind: 'policy' } }],
  });
});
