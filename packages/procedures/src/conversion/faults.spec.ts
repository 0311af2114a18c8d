import { beforeEach, describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';

let one: CivilCase;
const fault = {
  kind: 'network',
  happenedAt: '2026-03-20T09:35',
  text: '连不上，试了四次。',
  attachments: [],
};
const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };

/** Both are to take part in the sitting online; the defendant was summoned and is not there. */
beforeEach(async () => {
  one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  for (const [who, id] of [
    ['zhao', 'p1'],
    ['qian', 'd1'],
  ] as const) {
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must(who, 'consent.answer', { answer: 'agree' }, `${id}.hearing`);
  }
  await one.must('lu', 'mode.decide', suitable, 'hearing');
});

async function missed(purpose = 'hearing', before?: () => Promise<unknown>): Promise<void> {
  const sitting = { purpose, at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-02');
  one.court.at('2026-03-20T08:00:00.000Z');
  await before?.();
  const there = purpose === 'hearing' ? { online: ['p1'] } : { inPerson: ['p1'] };
  await one.must('he', 'hearing.record', { ...there, identityChecked: true, note: '经过' }, 'h1');
}
const decide = (consequence: string) =>
  one.try('lu', 'conversion.decide-absence', { consequence, reasons: '没有参加。' }, 'd1.h1');
const report = (key = 'd1.h1', also: object = {}) =>
  one.must('qian', 'conversion.report-fault', { ...fault, ...also }, key);
const answer = (found: 'yes' | 'no', id = 'fault-1', more: object = {}) =>
  one.try('lu', 'conversion.answer-fault', { found, reasons: '已经核实。', ...more }, id);
const told = async (who: 'lu' | 'qian', name: string, key: string) =>
  (await one.court.told(one.stream, one.people[who], `conversion.${name}`, key)).map(
    ({ code }) => code,
  );
const owed = () => one.court.tasks(one.stream).map(({ key }) => key);

describe('OLR-25.2.3: what failed is found before anything follows', () => {
  test('OLR-25.2.3: no judgment in absence while a fault at the online hearing is unanswered; the article forbids it', async () => {
    await missed();
    await report();
    expect(owed()).toContain('conversion/fault/fault-1');
    expect(await decide('in-absence')).toMatchObject({
      outcome: 'refused',
      refusals: [
        {
          code: 'conversion/fault-unanswered',
          ground: { kind: 'law', articles: ['OLR-25.2.3'] },
          remedy: [{ name: 'conversion.answer-fault' }],
        },
      ],
    });
  });

  test('OLR-25.2.3: found so, nothing follows, and another day is owed', async () => {
    await missed();
    await one.paid();
    await report();
    await answer('yes');
    expect(await decide('in-absence')).toMatchObject({
      refusals: [
        { code: 'conversion/fault-found', ground: { kind: 'law', articles: ['OLR-25.2.3'] } },
      ],
    });
    expect(owed()).not.toContain('conversion/absence/d1.h1');
    expect(owed()).toContain('hearing/schedule');
  });

  test('found not so, the judge decides, and is told what was reported and found', async () => {
    await missed();
    await report();
    await answer('no');
    expect(owed()).toContain('conversion/absence/d1.h1');
    const told = await one.court.told(
      one.stream,
      one.people.lu,
      'conversion.decide-absence',
      'd1.h1',
    );
    expect(told).toContainEqual({
      code: 'fault',
      facts: { text: fault.text, found: false, reasons: '已经核实。' },
    });
    expect((await decide('in-absence')).outcome).toBe('accepted');
  });

  test('what the article does not name is this court’s own way: another cause, another act, another sitting', async () => {
    await missed();
    await report('d1.h1', { kind: 'other' });
    const policy = {
      refusals: [
        {
          code: 'conversion/fault-unanswered',
          ground: { kind: 'policy', setting: 'requests-first' },
        },
      ],
    };
    expect(await decide('in-absence')).toMatchObject(policy);
    await answer('no');
    await report('d1', { activity: '登录平台' });
    expect(await decide('in-absence')).toMatchObject(policy);
    await answer('no', 'fault-2');
    expect((await decide('in-absence')).outcome).toBe('accepted');
  });

  test('at an exchange of evidence it is found by an order of the judge, and no article is named for it', async () => {
    await missed('exchange');
    await report();
    expect(await decide('none')).toMatchObject({ refusals: [{ ground: { kind: 'policy' } }] });
    await answer('yes');
    expect(await decide('none')).toMatchObject({
      refusals: [{ code: 'conversion/fault-found', ground: { kind: 'order' } }],
    });
  });

  test.each(['exchange', 'inquiry'])(
    'OLR-25.2.3: from %s kept away by a fault, another day for it is owed until one is fixed',
    async (purpose) => {
      await missed(purpose);
      await report();
      expect(owed()).not.toContain('hearing/schedule/h1');
      await answer('yes');
      expect(owed()).toContain('hearing/schedule/h1');
      const hearing = { purpose: 'hearing', at: '2026-03-27T09:30', place: '第六法庭', open: true };
      await one.must('he', 'hearing.schedule', hearing);
      expect(owed()).toContain('hearing/schedule/h1');
      await one.must('he', 'hearing.schedule', { ...hearing, purpose, at: '2026-03-25T09:30' });
      expect(owed()).not.toContain('hearing/schedule/h1');
    },
  );

  test('whoever was heard since at the hearing itself waits for no exchange any more', async () => {
    await missed('exchange');
    await report();
    await answer('yes');
    const hearing = { purpose: 'hearing', at: '2026-03-27T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', hearing);
    one.court.at('2026-03-27T08:00:00.000Z');
    const there = { online: ['p1', 'd1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h2');
    expect(owed()).not.toContain('hearing/schedule/h1');
  });

  test('OLR-25.2.3: found of a cause that the article does not name, it is the order of the judge', async () => {
    await missed();
    await report('d1.h1', { kind: 'other' });
    await answer('yes');
    expect(await decide('in-absence')).toMatchObject({
      refusals: [{ code: 'conversion/fault-found', ground: { kind: 'order' } }],
    });
  });

  test('OLR-25.2.3: reported of another act, it excuses the sitting that the judge names, and then no absence follows', async () => {
    await missed();
    await one.paid();
    await report('d1', { activity: '登录平台' });
    expect(await told('lu', 'answer-fault', 'fault-1')).toEqual(['reported', 'may-excuse']);
    expect(await answer('yes', 'fault-1', { excuses: 'h7' })).toMatchObject({
      refusals: [{ code: 'conversion/not-missed', ground: { kind: 'technical' } }],
    });
    expect(await answer('yes', 'fault-1', { excuses: 'h1' })).toMatchObject({
      outcome: 'accepted',
    });
    expect(await decide('in-absence')).toMatchObject({
      refusals: [
        { code: 'conversion/fault-found', ground: { kind: 'law', articles: ['OLR-25.2.3'] } },
      ],
    });
    expect(owed()).toContain('hearing/schedule');
  });

  test('found of another act and of no sitting, or found not so, it excuses none', async () => {
    await missed();
    for (const [found, more] of [
      ['yes', {}],
      ['no', { excuses: 'h1' }],
    ] as const) {
      await report('d1', { activity: '登录平台' });
      const last = one.state.conversion.faults.at(-1)?.id;
      expect(await answer(found, last, more)).toMatchObject({ outcome: 'accepted' });
      expect(one.court.entries(one.stream).at(-1)?.body).not.toHaveProperty('hearing');
    }
    expect((await decide('in-absence')).outcome).toBe('accepted');
  });

  test('whoever reports is told what it holds up: the sitting; of another act nothing, nor what was decided', async () => {
    await missed();
    expect(await told('qian', 'report-fault', 'd1.h1')).toEqual(['holds-up']);
    expect(await told('qian', 'report-fault', 'd1')).toEqual(['another-act']);
    await decide('in-absence');
    expect(await told('qian', 'report-fault', 'd1')).toEqual(['another-act', 'decided']);
    await report('d1', { activity: '登录平台' });
    expect(await told('lu', 'answer-fault', 'fault-1')).toEqual(['reported', 'excuses-none']);
  });

  test('it is received from the day of the summons, and for a sitting until it is said what follows from the absence', async () => {
    const offered = async () =>
      (await one.court.offers(one.stream, one.people.qian)).filter((name) =>
        name.startsWith('conversion.report-fault'),
      );
    expect(await offered()).toEqual(['conversion.report-fault#d1']);
    await missed('hearing', async () => {
      expect(await offered()).toEqual([
        'conversion.report-fault#d1.h1',
        'conversion.report-fault#d1',
      ]);
    });
    expect((await decide('none')).outcome).toBe('accepted');
    // Of any other act it is received all the same.
    expect(await offered()).toEqual(['conversion.report-fault#d1']);
  });

  test('OLR-11.3.0: told by telephone it is the party’s word, with who took it down and where it can be heard', async () => {
    await missed();
    await one.must(
      'he',
      'conversion.record-fault',
      { ...fault, how: 'phone', receivedOn: '2026-03-20', evidence: '录音 3 号' },
      'd1.h1',
    );
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'conversion.FaultReported',
      body: { participant: 'd1', hearing: 'h1', basis: 'phone', evidence: '录音 3 号' },
    });
    expect((await decide('in-absence')).outcome).toBe('refused');
  });
});
