import { momentAtCourt } from '@xiezhi/kernel';
import { consentGiven, modeFor } from '@xiezhi/record';
import { expect, test } from 'vitest';
import type { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';
import {
  absent,
  asks,
  begun,
  calls,
  decide,
  fixed,
  held,
  keys,
  missedOnline,
  nothing,
  scan,
  succession,
  summoned,
  summonedOnline,
  wasLetOff,
} from './testing/missed.ts';
import { draft } from './testing/signed.ts';

test('CPL-153: a dismissal answers no report of a death; set aside, the report is answered before anything follows', async () => {
  const one = await begun('ordinary');
  const death = { participant: 'd1', event: 'death', text: '已经去世。', attachments: [] };
  await one.must('he', 'suspension.note-event', death);
  await one.must('lu', 'suspension.dismiss', { ground: 'already-decided', reasons: '已有判决。' });
  expect(keys(one)).not.toContain('suspension/report/e1');
  await one.issue();
  one.court.at('2026-03-05T08:00:00.000Z');
  for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, '2026-03-05');
  const appeal = { claims: '撤销裁定，指令审理。', attachments: [] };
  await one.must('zhao', 'ruling.appeal', appeal, 'dismissal-1.p1');
  await one.issue();
  await onPaper(one, 'appeal', 'd1', '2026-03-05');
  const answer = { receivedOn: '2026-03-05', text: '没有意见。', attachments: scan };
  await one.must('he', 'appeal.record-answer', answer, 'appeal-1.d1');
  const sent = { court: '云州市中级人民法院', as: 'electronic', complete: true, receipt: '3 号' };
  await one.must('he', 'appeal.send-up', sent, 'appeal-1');
  one.court.at('2026-03-10T02:00:00.000Z');
  const outcome = { outcome: 'reversed', number: '（2026）云01民终8号', on: '2026-03-09' };
  await one.must('he', 'appeal.note-outcome', { ...outcome, attachments: scan }, 'appeal-1');
  expect(keys(one)).toContain('suspension/report/e1');
  await fixed(one);
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-10');
  await held(one);
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/reported-first' }],
  });
});

test.each([
  ['other-case-awaited', true],
  ['guardian-awaited', false],
] as const)(
  'CPL-153: the suit stood still, %s; that the party lies unconscious is open since: %s',
  async (ground, open) => {
    const one = await begun();
    const event = { participant: 'd1', event: 'incapacity', text: '昏迷。', attachments: [] };
    await one.must('he', 'suspension.note-event', event);
    const order = { ground, participant: 'd1', reasons: '等待。' };
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-03-10T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons: '原因消除。' });
    expect(keys(one).includes('suspension/report/e1')).toBe(open);
  },
);

test('CPL-153: of a sitting while the suit stood still nothing follows, by the order and by no want of a service', async () => {
  const one = await begun();
  await fixed(one);
  await summoned(one);
  one.court.at('2026-03-12T01:00:00.000Z');
  await one.must('lu', 'suspension.order', { ground: 'other', reasons: '等待另案。' });
  await held(one);
  await one.must('lu', 'suspension.resume', { reasons: '审结。' });
  for (const consequence of ['in-absence', 'step-waived'])
    expect(await decide(one, { ...absent, consequence })).toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({
          code: 'conversion/stood-still',
          ground: expect.objectContaining({ kind: 'order' }) as unknown,
        }),
      ]) as unknown,
    });
  await one.must('he', 'transcript.upload', { file: scan }, 'h1');
  await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  await one.must('lu', 'judgment.draft', draft);
  const signed = await one.try('lu', 'judgment.make', { signed: true });
  expect(JSON.stringify(signed)).toContain('judgment/stood-still');
  expect(JSON.stringify(signed)).not.toContain('judgment/not-summoned');
  expect((await decide(one, nothing)).outcome).toBe('accepted');
  expect(keys(one)).toContain('hearing/schedule');
});

test('OLR-6.1.2: a call to come in person after the sitting says nothing of the one that was missed', async () => {
  const one = await missedOnline();
  const demand = { targets: ['d1'], reasons: '签名需要当面核对，被告应当到庭辨认。' };
  await one.must('zhao', 'conversion.demand-offline', demand, 'p1.hearing');
  const granted = { decision: 'granted', grounds: ['in-person-needed'], reasons: '需要' };
  await one.must('lu', 'conversion.decide-demand', granted, 'demand-1');
  expect((await decide(one, absent)).outcome).toBe('accepted');
});

test('OLR-6.1.2: nor does a withdrawal after it; it is answered first by this court’s practice', async () => {
  const one = await missedOnline();
  await one.must('qian', 'consent.withdraw', { reason: '想到法庭' }, 'd1.hearing');
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/request-waits', ground: { kind: 'policy' } }],
  });
  const granted = { decision: 'granted', reasons: '以后的开庭可以到法庭' };
  await one.must('lu', 'consent.decide-withdrawal', granted, 'd1.hearing');
  expect((await decide(one, absent)).outcome).toBe('accepted');
});

test.each(['exchange', 'inquiry'])(
  'CPL-149: whoever was given another day of an %s is given one',
  async (purpose) => {
    const one = await begun();
    await fixed(one, { purpose });
    await fixed(one, { at: '2026-04-20T09:30' });
    const asks = { reason: '住院', attachments: [] };
    await one.must('qian', 'hearing.request-postponement', asks, 'h1.d1');
    await held(one);
    const granted = { decision: 'granted', reasons: '属实' };
    await one.must('lu', 'hearing.decide-postponement', granted, 'h1');
    expect(keys(one)).toContain('hearing/schedule/h1');
    await one.must('he', 'hearing.schedule', {
      purpose,
      at: '2026-04-01T09:30',
      place: '第六法庭',
      open: true,
    });
    expect(keys(one)).not.toContain('hearing/schedule/h1');
  },
);

test('CPL-139: whoever took a place is summoned to the room; agreed to be online, they are summoned anew', async () => {
  const one = await summonedOnline();
  await one.must('lu', 'suspension.admit-successor', succession);
  await one.issue();
  expect(one.state.hearing.hearings).toMatchObject([{ expected: { d2: 'in-person' } }]);
  expect(keys(one)).not.toContain('hearing/summon-anew/h1');
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd2');
  const yes = { answer: 'agree', how: 'phone', evidence: '电话录音' };
  await one.must('he', 'consent.record', yes, 'd2.hearing');
  const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
  await one.must('lu', 'mode.decide', suitable, 'hearing');
  expect(modeFor(one.state, 'hearing', 'd2')).toBe('online');
  expect(keys(one)).toContain('hearing/summon-anew/h1');
});

test('OLR-34.1.2: what whoever left was to confirm is noted by the clerk', async () => {
  const one = await begun();
  await fixed(one);
  await held(one, { inPerson: ['p1', 'd1'] });
  await one.must('he', 'transcript.upload', { file: scan }, 'h1');
  await one.must('lu', 'suspension.admit-successor', succession);
  expect(one.court.tasks(one.stream)).toContainEqual(
    expect.objectContaining({
      key: 'transcript/confirm/h1/d1',
      command: 'transcript.record-confirmation',
      by: { role: 'clerk' },
    }),
  );
  expect(await one.court.offers(one.stream, one.people.he)).toContain(
    'transcript.record-confirmation#h1.d1',
  );
});

test('OLR-6.1.2: a withdrawal on paper counts from the day it came in, not from the day it was entered', async () => {
  const one = await missedOnline();
  const paper = {
    how: 'paper',
    reason: '想到法庭',
    receivedOn: '2026-03-18',
    evidence: '卷宗第 3 页',
  };
  await one.must('he', 'consent.record-withdrawal', paper, 'd1.hearing');
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/request-waits', ground: { kind: 'law' } }],
  });
  const granted = { decision: 'granted', reasons: '属实' };
  await one.must('lu', 'consent.decide-withdrawal', granted, 'd1.hearing');
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/was-let-off' }],
  });
});

/** What the judge reads before deciding on the defendant's consent that was taken back. */
const toldOfWithdrawal = (one: CivilCase) =>
  one.court.told(one.stream, one.people.lu, 'consent.decide-withdrawal', 'd1.hearing');

test.each([
  ['2026-03-20T09:10', { refusals: [{ code: 'conversion/was-let-off' }] }],
  ['2026-03-20T11:00', { outcome: 'accepted' }],
])(
  'OLR-5.2.2: a call at %s that takes a consent back says of the sitting of 9:30 what it said then',
  async (knownAt, then) => {
    const one = await missedOnline();
    const call = { how: 'phone', reason: '想到法庭', knownAt, evidence: '录音' };
    await one.must('he', 'consent.record-withdrawal', call, 'd1.hearing');
    const told = await toldOfWithdrawal(one);
    const inTime = knownAt < '2026-03-20T10';
    expect(told).toContainEqual({
      code: 'bears-on',
      facts: { sittings: [{ from: '2026-03-20 09:30', heard: inTime ? 'in-time' : 'late' }] },
    });
    const granted = { decision: 'granted', reasons: '属实' };
    await one.must('lu', 'consent.decide-withdrawal', granted, 'd1.hearing');
    expect(await decide(one, absent)).toMatchObject(then);
  },
);

test('OLR-5.2.2: what came on paper on the day of a sitting counts for it, and the judge is told that no hour was kept', async () => {
  const one = await missedOnline();
  const paper = { how: 'paper', reason: '想到法庭', receivedOn: '2026-03-20', evidence: '第 3 页' };
  await one.must('he', 'consent.record-withdrawal', paper, 'd1.hearing');
  const told = await toldOfWithdrawal(one);
  expect(told).toMatchObject([
    { code: 'said', facts: { from: '2026-03-20' } },
    { code: 'bears-on', facts: { sittings: [{ heard: 'that-day' }] } },
    {},
  ]);
});

test('OLR-5.2.2: a sitting that was put off was missed by nobody', async () => {
  const one = await summonedOnline();
  one.court.at('2026-03-15T01:00:00.000Z');
  await fixed(one, { at: '2026-04-10T09:30', reasons: '法官另有庭审。' });
  one.court.at('2026-03-25T01:00:00.000Z');
  const call = { how: 'phone', reason: '想到法庭', knownAt: '2026-03-25T09:00', evidence: '录音' };
  await one.must('he', 'consent.record-withdrawal', call, 'd1.hearing');
  const told = await toldOfWithdrawal(one);
  expect(told.map(({ code }) => code)).not.toContain('bears-on');
});

test('CPL-146, OLR-31.2.3: of an electronic summons whose day a judge found, that of the sitting calls nobody', async () => {
  const one = await begun();
  const way = { electronic: true, channels: ['account'], address: '柳荫巷 3 号' };
  await one.must('qian', 'service.confirm-address', way, 'd1');
  await fixed(one);
  await onPaper(one, 'summons', 'p1', '2026-03-02');
  one.court.at('2026-03-10T01:00:00.000Z');
  await one.must('he', 'service.serve', { papers: [one.paper('summons', 'd1')] }, 'd1');
  await held(one);
  expect(one.court.case(one.stream).service.services.at(-1)?.effective).toMatchObject({
    found: false,
  });
  const says = { ground: 'another-day', text: '那天才收到', attachments: [] };
  const service = one.state.service.services.at(-1)?.id ?? '';
  await one.must('qian', 'service.object', { ...says, arrivedOn: '2026-03-20' }, service);
  const moved = { outcome: 'moved', day: '2026-03-20', reasons: '属实。' };
  await one.must('lu', 'service.decide-objection', moved, one.state.service.objections[0]?.id);
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/not-summoned', ground: { kind: 'law' } }],
  });
});

test.each([
  ['09:00', { outcome: 'accepted' }],
  ['10:00', { refusals: [{ code: 'conversion/not-summoned', ground: { kind: 'law' } }] }],
])(
  'CPL-146, CPL-147: a summons sent to the account at %s of the day calls to the sitting of 9:30 or does not',
  async (time, then) => {
    const one = await begun();
    const way = { electronic: true, channels: ['account'], address: '柳荫巷 3 号' };
    await one.must('qian', 'service.confirm-address', way, 'd1');
    await fixed(one);
    await onPaper(one, 'summons', 'p1', '2026-03-02');
    one.court.at(momentAtCourt(`2026-03-20T${time}`));
    await one.must('he', 'service.serve', { papers: [one.paper('summons', 'd1')] }, 'd1');
    await held(one);
    expect(await decide(one, absent)).toMatchObject(then);
  },
);

const agreesAgain = async (one: CivilCase): Promise<void> => {
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
};

test.each([
  ['called again', 'before', true],
  ['agrees again', 'before', true],
  ['agrees again', 'at', true],
  ['agreed again', 'between', false],
] as const)(
  'OLR-6.1.2: whoever was let off, and %s (%s), was let off that sitting: %s',
  async (what, when, off) => {
    const one = await summonedOnline();
    one.court.at(when === 'at' ? '2026-03-20T01:50:00.000Z' : '2026-03-18T01:00:00.000Z');
    const demand = { targets: ['d1'], reasons: '签名需要当面核对，被告应当到庭辨认。' };
    await one.must('zhao', 'conversion.demand-offline', demand, 'p1.hearing');
    await asks(one);
    if (when !== 'at') await calls(one);
    if (when === 'between') await agreesAgain(one);
    await held(one, { online: ['p1'] });
    one.court.at('2026-03-23T01:00:00.000Z');
    if (when === 'at') await calls(one);
    const granted = { decision: 'granted', grounds: ['in-person-needed'], reasons: '需要' };
    if (what === 'called again')
      await one.must('lu', 'conversion.decide-demand', granted, 'demand-1');
    if (what === 'agrees again') await agreesAgain(one);
    expect(await decide(one, absent)).toMatchObject(
      off ? { refusals: [{ code: 'conversion/was-let-off' }] } : { outcome: 'accepted' },
    );
  },
);

test('OOR-33.1.1: a yes that asked to be online after all, and was denied, ends no letting off', async () => {
  const one = await summonedOnline();
  await asks(one);
  await calls(one);
  await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
  const denied = { decision: 'denied', reasons: '仍需到庭。' };
  await one.must('lu', 'conversion.decide-online', denied, 'online-1');
  await held(one, { online: ['p1'] });
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/was-let-off' }],
  });
});

test('CPL-149: once another exchange or a hearing was held, whoever came, the one that was put off is owed no more', async () => {
  const one = await begun();
  await fixed(one, { purpose: 'exchange' });
  const reason = { reason: '住院', attachments: [] };
  await one.must('qian', 'hearing.request-postponement', reason, 'h1.d1');
  const granted = { decision: 'granted', reasons: '属实' };
  await one.must('lu', 'hearing.decide-postponement', granted, 'h1');
  expect(keys(one)).toContain('hearing/schedule/h1');
  await fixed(one, { purpose: 'exchange', at: '2026-03-20T09:30' });
  expect(keys(one)).not.toContain('hearing/schedule/h1');
  await held(one, { inPerson: ['p1'] }, 'h2');
  expect((await decide(one, nothing, 'd1.h2')).outcome).toBe('accepted');
  expect(keys(one).filter((key) => key.startsWith('hearing/schedule/'))).toEqual([]);
});

test('CPL-153: while the suit stands still nobody is summoned anew', async () => {
  const one = await summonedOnline();
  await one.must('lu', 'suspension.order', { ground: 'other', reasons: '等待另案。' });
  await asks(one);
  await calls(one);
  expect(keys(one)).not.toContain('hearing/summon-anew/h1');
  await one.must('lu', 'suspension.resume', { reasons: '审结。' });
  expect(keys(one)).toContain('hearing/summon-anew/h1');
});

const unsuitable = {
  conditions: 'all',
  suitability: 'unsuitable',
  reasons: '需要当面核对证据。',
  bars: ['complex'],
};

test.each(['before the sitting', 'after it', 'granted after it'] as const)(
  'OLR-6.1.2: whoever was called and asks to be online after all was let off until a judge grants it: %s',
  async (when) => {
    const one = await summonedOnline();
    await asks(one);
    await calls(one);
    await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
    if (when === 'before the sitting') await one.must('lu', 'mode.decide', unsuitable, 'hearing');
    await held(one, { online: ['p1'] });
    one.court.at('2026-03-23T01:00:00.000Z');
    if (when === 'after it') await one.must('lu', 'mode.decide', unsuitable, 'hearing');
    const granted = { decision: 'granted', reasons: '可以在线。' };
    if (when === 'granted after it')
      await one.must('lu', 'conversion.decide-online', granted, 'online-1');
    expect(await decide(one, absent)).toMatchObject({
      refusals: [{ code: 'conversion/was-let-off' }],
    });
  },
);

test('OLR-6.1.2: granted before the sitting, they are expected online again', async () => {
  const one = await summonedOnline();
  await asks(one);
  await calls(one);
  await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
  const granted = { decision: 'granted', reasons: '可以在线。' };
  await one.must('lu', 'conversion.decide-online', granted, 'online-1');
  await held(one, { online: ['p1'] });
  expect((await decide(one, absent)).outcome).toBe('accepted');
});

test('OLR-6.1.2: what is asked on the afternoon of the day, after the sitting, lets nobody off it', async () => {
  const one = await summonedOnline();
  await held(one, { online: ['p1'] });
  one.court.at('2026-03-20T09:00:00.000Z');
  await asks(one);
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/request-waits', ground: { kind: 'policy' } }],
  });
  await calls(one);
  expect((await decide(one, absent)).outcome).toBe('accepted');
});

test('CPL-149: an exchange that was put off is owed no more once a hearing was held, on whatever day it had been fixed for', async () => {
  const one = await begun();
  await fixed(one, { purpose: 'exchange', at: '2026-03-25T09:30' });
  const reason = { reason: '住院', attachments: [] };
  await one.must('qian', 'hearing.request-postponement', reason, 'h1.d1');
  const granted = { decision: 'granted', reasons: '属实' };
  await one.must('lu', 'hearing.decide-postponement', granted, 'h1');
  await fixed(one);
  await held(one, { inPerson: ['p1', 'd1'] }, 'h2');
  expect(keys(one)).not.toContain('hearing/schedule/h1');
});

test('OLR-7.2.3: a yes that was not theirs ends no letting off, though a judge had granted it', async () => {
  const one = await summonedOnline();
  await asks(one);
  await calls(one);
  await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
  const yes = one.court.entries(one.stream).findLast(({ kind }) => kind === 'consent.Given');
  const granted = { decision: 'granted', reasons: '可以在线。' };
  await one.must('lu', 'conversion.decide-online', granted, 'online-1');
  await held(one, { online: ['p1'] });
  const challenge = { seq: String(yes?.seq), reasons: '那天我的手机丢了。', attachments: [] };
  await one.must('qian', 'attribution.challenge', challenge);
  const notTheirs = { outcome: 'not-theirs', reasons: '报案记录能够印证。' };
  await one.must('lu', 'attribution.decide', notTheirs, 'x1');
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/was-let-off' }],
  });
});

test('OLR-6.1.2: a yes after a judge had settled that they come in person ends no letting off by itself', async () => {
  const one = await summonedOnline();
  await asks(one);
  await calls(one);
  const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
  await one.must('lu', 'mode.decide', suitable, 'hearing');
  expect(one.state.consent.modes.hearing?.modeByParty).toMatchObject({ d1: 'offline' });
  one.court.given(
    one.stream,
    consentGiven.make({
      shared: { participant: 'd1', step: 'hearing', basis: 'active-choice' },
    }),
  );
  await held(one, { online: ['p1'] });
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/was-let-off' }],
  });
});

test('OLR-5.1.3: whoever a judge moves into the room with everybody is let off the sitting that was fixed online', async () => {
  const one = await summonedOnline();
  await one.must('lu', 'mode.decide', unsuitable, 'hearing');
  await held(one, { inPerson: ['p1'] });
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/was-let-off' }],
  });
  expect(keys(one)).toContain('hearing/schedule');
});

test('OLR-5.1.3: moved there after the sitting, it says nothing of it', async () => {
  const one = await missedOnline();
  await one.must('lu', 'mode.decide', unsuitable, 'hearing');
  expect((await decide(one, absent)).outcome).toBe('accepted');
});

test('OLR-7.2.3: whose yes it was not was never to be online at that sitting', async () => {
  const one = await missedOnline();
  const yes = one.court
    .entries(one.stream)
    .findLast(({ kind, actor }) => kind === 'consent.Given' && actor.kind === 'person');
  const challenge = { seq: String(yes?.seq), reasons: '那天我的手机丢了。', attachments: [] };
  await one.must('qian', 'attribution.challenge', challenge);
  const notTheirs = { outcome: 'not-theirs', reasons: '报案记录能够印证。' };
  await one.must('lu', 'attribution.decide', notTheirs, 'x1');
  expect(modeFor(one.state, 'hearing', 'd1')).not.toBe('online');
  expect(await decide(one, absent)).toMatchObject(wasLetOff);
});

test.each([
  ['before the sitting', true],
  ['after it', false],
] as const)('OLR-6.1.2: asked anew, whoever said no %s was let off it: %s', async (_when, off) => {
  const one = await summonedOnline();
  one.court.at('2026-03-05T01:00:00.000Z');
  const saysNo = async (): Promise<void> => {
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    await one.must('qian', 'consent.answer', { answer: 'decline' }, 'd1.hearing');
  };
  const demand = { targets: ['d1'], reasons: '签名需要当面核对，被告应当到庭辨认。' };
  await one.must('zhao', 'conversion.demand-offline', demand, 'p1.hearing');
  const granted = { decision: 'granted', grounds: ['in-person-needed'], reasons: '需要' };
  const calledAndSaysNo = async (): Promise<void> => {
    await one.must('lu', 'conversion.decide-demand', granted, 'demand-1');
    await saysNo();
  };
  if (off) await calledAndSaysNo();
  await held(one, { online: ['p1'] });
  one.court.at('2026-03-23T01:00:00.000Z');
  if (!off) await calledAndSaysNo();
  expect(await decide(one, absent)).toMatchObject(off ? wasLetOff : { outcome: 'accepted' });
});

test('OLR-6.1.2: what was taken back before the sitting, and agreed to again after it, had been answered by nobody', async () => {
  const one = await summonedOnline();
  await one.must('qian', 'consent.withdraw', { reason: '想到法庭' }, 'd1.hearing');
  await held(one, { online: ['p1'] });
  one.court.at('2026-03-23T01:00:00.000Z');
  one.court.given(
    one.stream,
    consentGiven.make({
      shared: { participant: 'd1', step: 'hearing', basis: 'active-choice' },
    }),
  );
  expect(await decide(one, absent)).toMatchObject(wasLetOff);
});

test('OLR-6.1.2: what somebody else took back on paper for that day does not carry a later yes of theirs back to it', async () => {
  const one = await summonedOnline();
  one.court.at('2026-03-19T01:00:00.000Z');
  await one.must('qian', 'consent.withdraw', { reason: '想到法庭' }, 'd1.hearing');
  const granted = { decision: 'granted', reasons: '可以' };
  await one.must('lu', 'consent.decide-withdrawal', granted, 'd1.hearing');
  await held(one, { online: ['p1'] });
  one.court.at('2026-03-23T01:00:00.000Z');
  await agreesAgain(one);
  const paper = {
    how: 'paper',
    reason: '也到法庭',
    receivedOn: '2026-03-20',
    evidence: '第 3 页',
  };
  await one.must('he', 'consent.record-withdrawal', paper, 'p1.hearing');
  await one.must('lu', 'consent.decide-withdrawal', granted, 'p1.hearing');
  expect(await decide(one, absent)).toMatchObject(wasLetOff);
});

test.each([
  ['from-the-court', true],
  ['stays-online', false],
] as const)(
  'OLR-6.1.2: what was asked before the sitting and answered after it, %s, had let them off: %s',
  async (outcome, off) => {
    const one = await summonedOnline();
    await asks(one);
    await held(one, { online: ['p1'] });
    one.court.at('2026-03-23T01:00:00.000Z');
    const found = outcome === 'from-the-court' ? 'yes' : 'no';
    await one.must(
      'lu',
      'conversion.decide',
      { found, outcome, reasons: '查明。' },
      'conversion-1',
    );
    expect(await decide(one, absent)).toMatchObject(off ? wasLetOff : { outcome: 'accepted' });
  },
);

test('CPL-146, CPLI-55: a request of whoever they took the place of for another day is answered before anything follows', async () => {
  const one = await begun();
  await fixed(one);
  await summoned(one);
  const asks = { reason: '住院', attachments: [] };
  await one.must('qian', 'hearing.request-postponement', asks, 'h1.d1');
  await one.must('lu', 'suspension.admit-successor', succession);
  await one.issue();
  for (const name of ['complaint', 'summons'] as const)
    await onPaper(one, name, 'd2', '2026-03-02');
  await held(one);
  expect(await decide(one, absent, 'd2.h1')).toMatchObject({
    refusals: [{ code: 'conversion/asks-for-another-day', facts: { name: '钱向前' } }],
  });
  const denied = { decision: 'denied', reasons: '没有依据。' };
  await one.must('lu', 'hearing.decide-postponement', denied, 'h1');
  expect(await decide(one, absent, 'd2.h1')).not.toMatchObject({
    refusals: [{ code: 'conversion/asks-for-another-day' }],
  });
});

test('OLR-10.1.1: after the sitting nobody owes an answer to whether they would be at it online', async () => {
  const one = await begun();
  for (const id of ['p1', 'd1'])
    await one.must('he', 'consent.ask', { steps: ['hearing', 'pronouncement'] }, id);
  await fixed(one);
  await summoned(one);
  expect(keys(one)).toContain('consent/answer/d1/hearing');
  await held(one, { inPerson: ['p1', 'd1'] });
  expect(keys(one)).not.toContain('consent/answer/d1/hearing');
  expect(keys(one)).toContain('consent/answer/d1/pronouncement');
  // Whoever is asked after it is asked about another one.
  await one.must('lu', 'suspension.admit-successor', succession);
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd2');
  expect(keys(one)).toContain('consent/answer/d2/hearing');
});

test('OLR-6.1.2, CPLI-55: a consent that the deceased took back is decided on before anything follows for whoever took their place', async () => {
  const one = await summonedOnline();
  one.court.at('2026-03-19T01:00:00.000Z');
  await one.must('qian', 'consent.withdraw', { reason: '想到法庭参加。' }, 'd1.hearing');
  await one.must('lu', 'suspension.admit-successor', succession);
  await one.issue();
  for (const name of ['complaint', 'summons'] as const)
    await onPaper(one, name, 'd2', '2026-03-19');
  await held(one);
  expect(await decide(one, absent, 'd2.h1')).toMatchObject({
    refusals: [{ code: 'conversion/request-waits' }],
  });
  expect(keys(one)).toContain('consent/withdrawal/d1/hearing');
  const granted = { decision: 'granted', reasons: '属实' };
  await one.must('lu', 'consent.decide-withdrawal', granted, 'd1.hearing');
  expect(await decide(one, absent, 'd2.h1')).not.toMatchObject({
    refusals: [{ code: 'conversion/request-waits' }],
  });
});
