import { consentStanding, modeFor, openOnlineRequests } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';
import { draft } from './testing/signed.ts';

/* OLR-7.2.3 meets OLR-6.1: whoever was to be online by an act that was not theirs, and what was made of their absence meanwhile. */

const absent = { consequence: 'in-absence', reasons: '没有到庭。' };
const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
const unsuitable = {
  conditions: 'all',
  suitability: 'unsuitable',
  reasons: '需要当面核对证据。',
  bars: ['complex'],
};
const onlineGranted = { decision: 'granted', reasons: '可以在线。' };
const notTheirs = { outcome: 'not-theirs', reasons: '报案记录能够印证。' };

async function asked(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  await one.paid();
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  return one;
}

/** Both agreed to be online, and are summoned so. */
async function summonedOnline(): Promise<CivilCase> {
  const one = await asked();
  await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
  await one.must('lu', 'mode.decide', suitable, 'hearing');
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-02');
  return one;
}

async function held(one: CivilCase, there: object = { online: ['p1'] }): Promise<void> {
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must('he', 'hearing.record', { ...there, identityChecked: true, note: '经过' }, 'h1');
  one.court.at('2026-03-23T01:00:00.000Z');
}

const lastOf = (one: CivilCase, kind: string): string =>
  String(one.court.entries(one.stream).findLast((entry) => entry.kind === kind)?.seq);

const challenges = (one: CivilCase, seq: string, who: 'zhao' | 'qian' = 'qian') =>
  one.must(who, 'attribution.challenge', { seq, reasons: '那天我的手机丢了。', attachments: [] });
const found = (one: CivilCase, challenge = 'x1') =>
  one.must('lu', 'attribution.decide', notTheirs, challenge);
const disowned = async (one: CivilCase, seq: string): Promise<void> => {
  await challenges(one, seq);
  await found(one);
};
const decide = (one: CivilCase, decision: object = absent, key = 'd1.h1') =>
  one.try('lu', 'conversion.decide-absence', { ...decision }, key);
const keys = (one: CivilCase): readonly string[] =>
  one.court.tasks(one.stream).map(({ key }) => key);

async function signed(one: CivilCase) {
  if (one.state.hearing.hearings[0]?.transcript === null) {
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('c')] }, 'h1');
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  }
  await one.must('lu', 'judgment.draft', draft);
  return one.try('lu', 'judgment.make', { signed: true });
}
/** It turns out that it was taken back on paper two days before the sitting. */
async function takenBackBefore(one: CivilCase): Promise<void> {
  const paper = {
    how: 'paper',
    reason: '想到法庭',
    receivedOn: '2026-03-18',
    evidence: '第 3 页',
  };
  await one.must('he', 'consent.record-withdrawal', paper, 'd1.hearing');
  const granted = { decision: 'granted', reasons: '属实' };
  await one.must('lu', 'consent.decide-withdrawal', granted, 'd1.hearing');
}
const notBound = { refusals: [{ code: 'judgment/was-not-bound', ground: { kind: 'law' } }] };

describe('while it is disputed', () => {
  test.each([
    ['d1', 'qian', 'p1', absent],
    ['p1', 'zhao', 'd1', { consequence: 'deemed-withdrawn', reasons: '没有到庭。' }],
  ] as const)(
    'OLR-7.2.3: nothing is made of the absence of %s before it is decided whose the consent was',
    async (who, holder, there, decision) => {
      const one = await summonedOnline();
      await held(one, { online: [there] });
      const given = one.court
        .entries(one.stream)
        .find(
          ({ kind, actor, body }) =>
            kind === 'consent.Given' &&
            actor.kind === 'person' &&
            (body as { readonly participant?: string; readonly step?: string }).participant ===
              who &&
            (body as { readonly step?: string }).step === 'hearing',
        );
      await challenges(one, String(given?.seq), holder);
      expect(await decide(one, decision, `${who}.h1`)).toMatchObject({
        refusals: [
          {
            code: 'conversion/consent-in-dispute',
            ground: { kind: 'policy' },
            remedy: [{ kind: 'command', name: 'attribution.decide' }],
          },
        ],
      });
      await one.must('lu', 'attribution.decide', { ...notTheirs, outcome: 'theirs' }, 'x1');
      expect((await decide(one, decision, `${who}.h1`)).outcome).toBe('accepted');
    },
  );
});

describe('what becomes known after a judge said what follows', () => {
  test('OLR-7.2.3: the consent was not theirs: nobody is judged in absence by it, and another day is owed', async () => {
    const one = await summonedOnline();
    await held(one);
    await decide(one);
    expect(keys(one)).not.toContain('hearing/schedule');
    await disowned(one, lastOf(one, 'consent.Given'));
    expect(keys(one)).toContain('hearing/schedule');
    expect(await signed(one)).toMatchObject(notBound);
  });

  test('OLR-6.1.2: it was taken back on paper before the sitting, and that is granted', async () => {
    const one = await summonedOnline();
    await held(one);
    await decide(one);
    await takenBackBefore(one);
    expect(await signed(one)).toMatchObject(notBound);
  });

  test('CPL-155: granted between the signature and the pronouncement, the judgment is drafted anew', async () => {
    const one = await summonedOnline();
    await held(one);
    await decide(one);
    expect((await signed(one)).outcome).toBe('accepted');
    await takenBackBefore(one);
    expect(one.state.judgment.outdated).toBe('facts');
  });
});

describe('what rested on an act that was not theirs', () => {
  test.each(['denied', 'undecided'] as const)(
    'OLR-7.2.3: their own no stands again after a yes that was not theirs, also where taking that back was %s',
    async (how) => {
      const one = await asked();
      await one.must('qian', 'consent.answer', { answer: 'decline' }, 'd1.hearing');
      await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
      const yes = lastOf(one, 'consent.Given');
      await one.must('qian', 'consent.withdraw', { reason: '不是我同意的' }, 'd1.hearing');
      const denied = { decision: 'denied', reasons: '没有理由' };
      if (how === 'denied') await one.must('lu', 'consent.decide-withdrawal', denied, 'd1.hearing');
      await disowned(one, yes);
      expect(consentStanding(one.state, 'hearing', 'd1')).toBe('declined');
      expect(keys(one)).not.toContain('consent/withdrawal/d1/hearing');
    },
  );

  test('OOR-33.1.1: what a judge granted to a request that was not theirs falls with it', async () => {
    const one = await summonedOnline();
    await one.must('lu', 'mode.decide', unsuitable, 'hearing');
    await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
    const yes = lastOf(one, 'consent.Given');
    await one.must('lu', 'conversion.decide-online', onlineGranted, 'online-1');
    await held(one, { inPerson: ['p1'] });
    await disowned(one, yes);
    expect(modeFor(one.state, 'hearing', 'd1')).toBe('offline');
    expect(await decide(one)).toMatchObject({ refusals: [{ code: 'conversion/was-let-off' }] });
  });

  test('OOR-33.1.1: a request that was not theirs waits for nobody, and denies nothing to their own', async () => {
    const one = await summonedOnline();
    await one.must('lu', 'mode.decide', unsuitable, 'hearing');
    await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
    await disowned(one, lastOf(one, 'consent.Given'));
    expect(openOnlineRequests(one.state.conversion)).toEqual([]);
    const denied = { decision: 'denied', reasons: '仍需到庭。' };
    expect((await one.try('lu', 'conversion.decide-online', denied, 'online-1')).outcome).not.toBe(
      'accepted',
    );
    await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
    await one.must('lu', 'conversion.decide-online', onlineGranted, 'online-2');
    expect(modeFor(one.state, 'hearing', 'd1')).toBe('online');
  });

  test('OLR-6.1.2: nor is the law’s wait for a request kept up that was not theirs', async () => {
    const one = await summonedOnline();
    const cannot = { obstacle: 'no-means', text: '家里没有网络。' };
    await one.must('qian', 'conversion.request', cannot, 'd1.hearing');
    await held(one);
    await disowned(one, lastOf(one, 'conversion.Requested'));
    expect(modeFor(one.state, 'hearing', 'd1')).toBe('online');
    expect(keys(one).filter((key) => key.startsWith('conversion/request'))).toEqual([]);
    expect((await decide(one)).outcome).toBe('accepted');
  });
});

describe('several acts, and whoever comes after', () => {
  const back = { reason: '想到法庭' };
  const backGranted = { decision: 'granted', reasons: '可以' };
  const wasLetOff = { refusals: [{ code: 'conversion/was-let-off' }] };

  test('OLR-25.2.3: a fault of another act that was reported by somebody else waits for no answer, and holds nothing back', async () => {
    const one = await summonedOnline();
    const fault = {
      activity: '交证据',
      kind: 'network',
      happenedAt: '2026-03-02T09:00',
      text: '断线',
      attachments: [],
    };
    await one.must('qian', 'conversion.report-fault', fault, 'd1');
    await disowned(one, lastOf(one, 'conversion.FaultReported'));
    await held(one);
    expect((await decide(one)).outcome).toBe('accepted');
  });

  test.each(['decided before', 'undecided'] as const)(
    'CPLI-55, OLR-7.2.3: over an heir there is no judgment by a sitting at which the deceased did not have to be online: %s',
    async (how) => {
      const one = await summonedOnline();
      await held(one);
      if (how === 'decided before') await decide(one);
      await disowned(one, lastOf(one, 'consent.Given'));
      await one.must('lu', 'suspension.admit-successor', {
        former: 'd1',
        as: 'heir',
        party: { kind: 'person', name: '钱向前', address: '云州市东湖区柳荫巷 3 号' },
        reasons: '承担诉讼',
      });
      await one.issue();
      expect(keys(one)).toContain('hearing/schedule');
      await onPaper(one, 'complaint', 'd2', '2026-03-23');
      one.court.at('2026-05-20T01:00:00.000Z');
      if (how === 'decided before') expect(await signed(one)).toMatchObject(notBound);
      else expect(await decide(one, absent, 'd2.h1')).toMatchObject(wasLetOff);
    },
  );

  test.each(['newest first', 'oldest first'] as const)(
    'OLR-7.2.3: of two acts that were not theirs, in whatever order that is found, their own word stands: %s',
    async (order) => {
      const one = await summonedOnline();
      await one.must('qian', 'consent.withdraw', back, 'd1.hearing');
      const first = lastOf(one, 'consent.Withdrawn');
      await one.must('lu', 'consent.decide-withdrawal', backGranted, 'd1.hearing');
      await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
      const second = lastOf(one, 'consent.Given');
      await one.must('qian', 'consent.withdraw', back, 'd1.hearing');
      await one.must('lu', 'consent.decide-withdrawal', backGranted, 'd1.hearing');
      const both = order === 'newest first' ? [second, first] : [first, second];
      for (const [index, seq] of both.entries()) {
        await challenges(one, seq);
        await found(one, `x${String(index + 1)}`);
      }
      await held(one);
      expect(consentStanding(one.state, 'hearing', 'd1')).toBe('withdrawn');
      expect(await decide(one)).toMatchObject(wasLetOff);
    },
  );

  test('OOR-33.1.1: what was granted to a request that was not theirs lives on in no later grant to another', async () => {
    const one = await summonedOnline();
    await one.must('lu', 'mode.decide', unsuitable, 'hearing');
    await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
    const yes = lastOf(one, 'consent.Given');
    await one.must('lu', 'conversion.decide-online', onlineGranted, 'online-1');
    await one.must('zhao', 'conversion.request-online', { sure: true }, 'p1.hearing');
    await one.must('lu', 'conversion.decide-online', onlineGranted, 'online-2');
    await held(one, { online: ['p1'] });
    await disowned(one, yes);
    expect([modeFor(one.state, 'hearing', 'd1'), modeFor(one.state, 'hearing', 'p1')]).toEqual([
      'offline',
      'online',
    ]);
    expect(one.state.consent.modes.hearing?.mode).toBe('mixed');
    expect(await decide(one)).toMatchObject(wasLetOff);
  });

  test('OLR-7.2.3: found to be theirs after all, a request is open again', async () => {
    const one = await summonedOnline();
    const cannot = { obstacle: 'no-means', text: '家里没有网络。' };
    await one.must('qian', 'conversion.request', cannot, 'd1.hearing');
    const seq = lastOf(one, 'conversion.Requested');
    await disowned(one, seq);
    expect(modeFor(one.state, 'hearing', 'd1')).toBe('online');
    await challenges(one, seq);
    await one.must('lu', 'attribution.decide', { ...notTheirs, outcome: 'theirs' }, 'x2');
    expect(modeFor(one.state, 'hearing', 'd1')).toBe('waiting');
    await held(one);
    expect(await decide(one)).toMatchObject({ refusals: [{ code: 'conversion/request-waits' }] });
  });
});

test('OLR-6.1.2, CPL-155: a consent that was taken back on paper before the hearing, and entered after the absence was decided, is answered before it is judged', async () => {
  const one = await summonedOnline();
  await held(one);
  await decide(one);
  const paper = {
    how: 'paper',
    reason: '想到法庭',
    receivedOn: '2026-03-18',
    evidence: '第 3 页',
  };
  await one.must('he', 'consent.record-withdrawal', paper, 'd1.hearing');
  expect(JSON.stringify(await signed(one))).toContain('consent.decide-withdrawal');
});

test.each(['2026-03-19T15:00', '2026-03-20T15:30'])(
  'OLR-5.1.1, CPL-155: an obstacle that is entered after the absence was decided is answered before it is judged, by the time %s',
  async (knownAt) => {
    const one = await summonedOnline();
    await held(one);
    await decide(one);
    const call = { knownAt, evidence: '电话记录' };
    const told = { ...call, obstacle: 'no-means', text: '电话里说没有网络。' };
    await one.must('he', 'conversion.note-obstacle', told, 'd1.hearing');
    expect(JSON.stringify(await signed(one))).toContain('conversion.decide');
  },
);
