// Every act of a party and its way on paper: one table that is held against the catalogue, and its stories.
import { courtDay, endOfDay } from '@xiezhi/kernel';
import { participationBegun } from '@xiezhi/record';
import { billOf, consentStanding, openObjections, openObjectionsToService } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';

/* What a party writes on paper has the effect of what it is, and is no mere addition to the file (OLR-11.3.0). */
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };

test('OLR-11.3.0, CPL-130: an objection to jurisdiction on paper is ruled on, and in time by its postmark', async () => {
  const one = await CivilCase.registered();
  await one.servedOnPaper('2026-03-02');
  one.court.at('2026-03-19T01:00:00.000Z');
  const input = { ...scan, court: '云州市西山区人民法院', reasons: '约定由西山区法院管辖。' };
  const late = { ...input, receivedOn: '2026-03-19' };
  await one.must('he', 'defence.record-objection', { ...late, postedOn: '2026-03-17' }, 'd1');
  await one.must('he', 'defence.record-objection', late, 'd1');
  expect(openObjections(one.state)).toMatchObject([
    { participant: 'd1', late: false },
    { participant: 'd1', late: true },
  ]);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain(
    'defence.decide-jurisdiction',
  );
});

test('OLR-11.3.0, FEE-44: relief asked for on paper stops the ruling on the unpaid fee, and is decided', async () => {
  const one = await CivilCase.registered();
  const asked = { ...scan, kind: 'deferred', reason: '家中有人住院。' };
  await one.must('he', 'fees.record-relief-request', asked);
  expect(one.court.entries(one.stream).at(-1)).toMatchObject({
    kind: 'fees.ReliefRequested',
    labels: ['side:plaintiff'],
    body: { paper: { participant: 'p1', receivedOn: '2026-03-02' } },
  });
  one.court.at('2026-03-12T01:00:00.000Z');
  for (const { key } of one.court.deadlines(one.stream))
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
  const rule = await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' });
  expect(rule).toMatchObject({ refusals: [{ code: 'fees/relief-pending' }] });
  await one.must('lu', 'fees.decide-relief', { decision: 'denied', reasons: '没有证明' });
  expect(billOf(one.state, '1')?.owed).toBeGreaterThan(0);
});

test('OLR-11.3.0, CPL-128: an answer to the counterclaim on paper is the plaintiff’s answer, late or in time', async () => {
  const one = await CivilCase.registered();
  const counter = {
    claims: [{ text: '支付保管费', yuan: '3000' }],
    grounds: '保管了三个月。',
  };
  await one.must('he', 'claims.record-counterclaim', { ...scan, ...counter }, 'd1');
  const joined = { outcome: 'joined', reasons: '同一合同' };
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  const handed = { way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
  const papers = scan.attachments.map(({ sha256 }) => sha256);
  await one.must('he', 'service.record-paper', { papers, ...handed }, 'p1');
  one.court.at('2026-03-18T01:00:00.000Z');
  const answer = { ...scan, receivedOn: '2026-03-18', text: '没有约定保管费。' };
  const early = { ...answer, postedOn: '2026-03-17' };
  await one.must('he', 'claims.record-answer', early, 'r1.p1');
  await one.must('he', 'claims.record-answer', answer, 'r1.p1');
  expect(one.state.claims.counterclaims[0]?.answers).toMatchObject([
    { participant: 'p1', late: false },
    { participant: 'p1', late: true },
  ]);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
    'claims.answer-counterclaim',
  );
});

test('OLR-5.2.1: consent is withdrawn by telephone or at the counter, and late goes by the day it came', async () => {
  const one = await CivilCase.registered();
  await one.servedOnPaper('2026-03-02');
  const yes = { answer: 'agree', how: 'phone', evidence: '录音 1' };
  for (const step of ['service', 'hearing'])
    await one.must('he', 'consent.record', yes, `d1.${step}`);
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  one.court.at('2026-03-18T08:00:00.000Z');
  const said = { how: 'paper', evidence: '卷宗第 18 页', reason: '家里网络不好。' };
  const tomorrow = { ...said, receivedOn: '2026-03-19' };
  expect(await one.try('he', 'consent.record-withdrawal', tomorrow, 'd1.hearing')).toMatchObject({
    refusals: [{ code: 'receipt/in-the-future' }],
  });
  // Typed two days before the sitting, and said ten days before it.
  const early = { ...said, receivedOn: '2026-03-10' };
  await one.must('he', 'consent.record-withdrawal', early, 'd1.hearing');
  expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
    late: false,
    immediate: false,
    recordedBy: 'clerk-he',
    evidence: '卷宗第 18 页',
  });
  expect(consentStanding(one.state, 'hearing', 'd1')).toBe('withdrawing');
  expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain(
    'consent.decide-withdrawal',
  );
  await one.must(
    'lu',
    'consent.decide-withdrawal',
    { decision: 'denied', reasons: '无正当理由' },
    'd1.hearing',
  );
  await one.must(
    'he',
    'consent.record-withdrawal',
    { ...said, receivedOn: '2026-03-18' },
    'd1.hearing',
  );
  expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({ late: true });
  // No activity hangs on service: it is on paper from then on.
  await one.must('he', 'consent.record-withdrawal', early, 'd1.service');
  expect(consentStanding(one.state, 'service', 'd1')).toBe('withdrawn');
});

test('OLR-10.1.1: after a no the clerk takes a yes down, and nobody waits for one; asked anew in the same minute it is a new question', async () => {
  const one = await CivilCase.registered();
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  const said = { how: 'phone', evidence: '录音 1' };
  await one.must('he', 'consent.record', { ...said, answer: 'decline' }, 'd1.hearing');
  const owed = () => one.court.tasks(one.stream).map(({ command }) => command);
  expect(owed()).not.toContain('consent.record');
  await one.must('he', 'consent.record', { ...said, answer: 'agree' }, 'd1.hearing');
  expect(consentStanding(one.state, 'hearing', 'd1')).toBe('agreed');
  const other = await CivilCase.registered();
  await other.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  await other.must('he', 'consent.record', { ...said, answer: 'decline' }, 'd1.hearing');
  await other.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  expect(consentStanding(other.state, 'hearing', 'd1')).toBe('waiting');
});

test('OLR-10.1.1, OLR-11.3.0: after a no given from an account a yes by telephone or on paper counts, unless it was said before that no', async () => {
  const one = await CivilCase.registered();
  await one.linked();
  await one.must('he', 'consent.ask', { steps: ['hearing', 'inquiry', 'mediation'] }, 'd1');
  one.court.at('2026-03-04T06:00:30.000Z');
  for (const step of ['hearing', 'inquiry', 'mediation'])
    await one.must('qian', 'consent.answer', { answer: 'decline' }, `d1.${step}`);
  const no = (step: string) => one.state.consent.answers['d1']?.[step as 'hearing']?.seq;
  one.court.at('2026-03-05T01:00:00.000Z');
  expect(
    await one.court.told(one.stream, one.people.he, 'consent.record', 'd1.hearing'),
  ).toContainEqual({
    code: 'earlier-no',
    facts: { entry: no('hearing'), said: '2026-03-04 14:00', enteredOn: '2026-03-04' },
  });
  const yes = (when: Readonly<Record<string, string>>, step: string, answer = 'agree') =>
    one.try('he', 'consent.record', { answer, evidence: '卷宗第 3 页', ...when }, `d1.${step}`);
  const call = (knownAt: string) => ({ how: 'phone', knownAt });
  const paper = (receivedOn: string) => ({ how: 'paper', receivedOn });
  for (const when of [call('2026-03-04T13:59'), paper('2026-03-03')])
    expect(await yes(when, 'hearing')).toMatchObject({
      refusals: [
        {
          code: 'consent/no-came-since',
          ground: { kind: 'technical' },
          facts: { entry: no('hearing'), said: '2026-03-04 14:00' },
        },
      ],
    });
  // Asked anew it is another question, and the old call is no answer to it either.
  await one.must('he', 'consent.ask', { steps: ['inquiry'] }, 'd1');
  expect(await yes(call('2026-03-04T10:00'), 'inquiry')).toHaveProperty('refusals');
  // The same minute, the same day, and what names neither were not said before it.
  expect(await yes(call('2026-03-04T14:00'), 'hearing')).not.toHaveProperty('refusals');
  expect(await yes(paper('2026-03-04'), 'inquiry')).not.toHaveProperty('refusals');
  expect(await yes({ how: 'phone' }, 'mediation')).not.toHaveProperty('refusals');
  for (const step of ['hearing', 'inquiry', 'mediation'] as const)
    expect(consentStanding(one.state, step, 'd1')).toBe('agreed');
});

test('OLR-10.1.1: a no that was taken down counts from its call, and an earlier yes, typed after it, is told so', async () => {
  const one = await CivilCase.registered();
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  one.court.at('2026-03-05T01:00:00.000Z');
  const said = (answer: string, knownAt: string) =>
    one.try(
      'he',
      'consent.record',
      { answer, how: 'phone', knownAt, evidence: '录音' },
      'd1.hearing',
    );
  await said('decline', '2026-03-04T14:00');
  expect(await said('agree', '2026-03-04T10:00')).toHaveProperty('refusals');
  await said('agree', '2026-03-04T15:00');
  expect(consentStanding(one.state, 'hearing', 'd1')).toBe('agreed');
});

test('OLR-10.1.1: nobody is held to a no of which nobody wrote down when it was said, nor let off the latest by an older one typed after it', async () => {
  const one = await CivilCase.registered();
  await one.linked();
  await one.must('he', 'consent.ask', { steps: ['hearing', 'inquiry'] }, 'd1');
  one.court.at('2026-03-06T02:00:00.000Z');
  const by = (step: string, answer: string, knownAt?: string) =>
    one.try(
      'he',
      'consent.record',
      { answer, how: 'phone', evidence: '录音', ...(knownAt === undefined ? {} : { knownAt }) },
      `d1.${step}`,
    );
  await by('inquiry', 'decline');
  expect(
    await one.court.told(one.stream, one.people.he, 'consent.record', 'd1.inquiry'),
  ).toContainEqual({
    code: 'earlier-no',
    facts: { entry: expect.any(Number) as number, said: '', enteredOn: '2026-03-06' },
  });
  expect(await by('inquiry', 'agree', '2026-03-05T09:00')).not.toHaveProperty('refusals');
  await one.must('qian', 'consent.answer', { answer: 'decline' }, 'd1.hearing');
  one.court.at('2026-03-07T02:00:00.000Z');
  await by('hearing', 'decline', '2026-03-05T09:00');
  expect(await by('hearing', 'agree', '2026-03-05T10:00')).toHaveProperty('refusals');
  expect(consentStanding(one.state, 'hearing', 'd1')).toBe('declined');
});

test('OLR-11.3.0: what came on paper before the court had accepted the suit is entered with its own day', async () => {
  const filed = await CivilCase.filed('2026-03-02T01:00:00.000Z');
  filed.court.at('2026-03-04T01:00:00.000Z');
  const one = await filed.toTheBench('summary');
  const day = (receivedOn: string) => ({ ...scan, receivedOn });
  const asked = { kind: 'deferred', reason: '家中有人住院。' };
  expect(
    await one.try('he', 'fees.record-relief-request', { ...day('2026-03-01'), ...asked }),
  ).toMatchObject({
    refusals: [{ code: 'receipt/before-the-case', facts: { first: '2026-03-02' } }],
  });
  await one.must('he', 'fees.record-relief-request', { ...day('2026-03-02'), ...asked });
  expect(one.court.entries(one.stream).at(-1)).toMatchObject({
    body: { paper: { receivedOn: '2026-03-02' } },
  });
  const paper = { how: 'paper', answer: 'agree', evidence: '卷宗第 3 页' };
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  await one.must('he', 'consent.record', { ...paper, receivedOn: '2026-03-03' }, 'd1.hearing');
});

test('CPL-149: another day is asked for on paper, and decided as one asked for from an account', async () => {
  const one = await CivilCase.registered();
  await one.servedOnPaper('2026-03-02');
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  const asked = { ...scan, reason: '那天要住院手术。' };
  await one.must('he', 'hearing.record-postponement-request', asked, 'h1.d1');
  expect(
    await one.court.told(one.stream, one.people.lu, 'hearing.decide-postponement', 'h1'),
  ).toMatchObject([
    { code: 'asked', facts: { asked: ['钱守拙：那天要住院手术。'] } },
    { code: 'paper', file: { name: 'c.pdf' } },
  ]);
  await one.must(
    'lu',
    'hearing.decide-postponement',
    { decision: 'granted', reasons: '准许' },
    'h1',
  );
  expect(await one.court.offers(one.stream, one.people.he)).not.toContain(
    'hearing.record-postponement-request#h1.d1',
  );
});

test('CPLI-135: an objection to a service is received on paper, and the service can be undone on it', async () => {
  const one = await CivilCase.registered();
  await one.servedOnPaper('2026-03-02');
  const objection = { ...scan, ground: 'wrong-person', text: '签名的不是我家里人。' };
  await one.must('he', 'service.record-objection', objection, 's1.d1');
  expect(openObjectionsToService(one.state.service)).toMatchObject([
    { service: 's1', ground: 'wrong-person' },
  ]);
  await one.must(
    'lu',
    'service.decide-objection',
    { outcome: 'undone', reasons: '不是本人' },
    'v1',
  );
  expect(one.state.service.services[0]).toMatchObject({ undone: true, effective: null });
});

test('OLR-11.3.0, CPL-48: a recusal asked for on paper stops the judge, and is decided within three days of its receipt', async () => {
  const one = await CivilCase.registered();
  const seat = (role: string) =>
    one.state.participation.participants.findLast((each) => each.role === role)?.id ?? '';
  one.court.at('2026-03-04T01:00:00.000Z');
  const asked = { ...scan, ground: 'other-relation', reasons: '与原告是同班同学。' };
  await one.must('he', 'recusal.record-application', asked, `d1.${seat('judge')}`);
  expect(one.state.recusal.applications).toMatchObject([
    { participant: 'd1', role: 'judge', heard: false, receivedOn: '2026-03-02', unshown: null },
  ]);
  expect(
    await one.try('lu', 'fees.extend-term', { dueOn: '2026-06-30', reasons: '说明了原因。' }),
  ).toMatchObject({ refusals: [{ code: 'permission/asked-to-withdraw' }] });
  const task = one.court.tasks(one.stream).find(({ command }) => command === 'recusal.decide');
  // Received on the 2nd, typed on the 4th: the third day is the 5th (CPL-50).
  expect(task?.dueAt).toBe(endOfDay(courtDay('2026-03-05')));
  // Against the clerk, the filing office enters it.
  await one.must('lin', 'recusal.record-application', asked, `d1.${seat('clerk')}`);
  expect(one.state.recusal.applications[1]).toMatchObject({ role: 'clerk' });
});

test('OLR-11.3.0, CPL-50: a second look at a recusal is asked for on paper, once', async () => {
  const one = await CivilCase.registered();
  const clerk = one.state.participation.participants.findLast(({ role }) => role === 'clerk');
  const asked = { ...scan, ground: 'favours', reasons: '一起吃饭。' };
  await one.must('he', 'recusal.record-application', asked, `d1.${clerk?.id ?? ''}`);
  await one.must('lu', 'recusal.decide', { outcome: 'stays', reasons: '查无此事' }, 'recusal-1');
  await one.must('lin', 'recusal.record-asking-again', { ...scan, reasons: '有照片' }, 'recusal-1');
  expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain(
    'recusal/reconsider/recusal-1',
  );
  expect(await one.court.offers(one.stream, one.people.lin)).not.toContain(
    'recusal.record-asking-again#recusal-1',
  );
});

test('OLR-11.3.0, CPL-85: what is asked about evidence on paper is decided, and late by its postmark', async () => {
  const one = await CivilCase.registered();
  await one.servedByAccount();
  one.court.at('2026-04-20T01:00:00.000Z');
  const collect = {
    ...scan,
    receivedOn: '2026-04-20',
    kind: 'collect',
    what: '账户流水',
    heldBy: '某银行',
    purpose: '证明付款',
    reasons: '银行不提供。',
  };
  await one.must('he', 'evidence.record-application', { ...collect, postedOn: '2026-03-03' }, 'd1');
  await one.must('he', 'evidence.record-application', collect, 'd1');
  expect(one.state.evidence.applications).toMatchObject([
    { participant: 'd1', source: 'paper', late: false },
    { participant: 'd1', source: 'paper', late: true },
  ]);
  const more = { ...scan, receivedOn: '2026-04-20', until: '2026-05-06', reasons: '住院。' };
  await one.must('he', 'evidence.record-time-request', { ...more, postedOn: '2026-03-03' }, 'd1');
  expect(one.state.evidence.times).toMatchObject([{ participant: 'd1', late: false }]);
  const owed = one.court.tasks(one.stream).map(({ command }) => command);
  expect(owed).toEqual(
    expect.arrayContaining(['evidence.decide-application', 'evidence.decide-time']),
  );
});

test('OLR-11.3.0, FEE-43: a review of the fee asked for on paper is answered within fifteen days of its receipt', async () => {
  const one = await CivilCase.registered();
  one.court.at('2026-03-06T01:00:00.000Z');
  const asked = { ...scan, of: 'decision', reasons: '家里困难，应当减交。' };
  await one.must('he', 'fees.record-review-request', asked);
  const task = one.court.tasks(one.stream).find(({ command }) => command === 'fees.decide-review');
  // 2 March and fifteen days, the first not counted.
  expect(task?.dueAt).toBe(endOfDay(courtDay('2026-03-17')));
  expect(one.court.entries(one.stream).at(-1)).toMatchObject({
    labels: ['side:plaintiff'],
    body: { paper: { participant: 'p1', receivedOn: '2026-03-02' } },
  });
});

test('OLR-11.3.0, CPL-63: a party ends an authority in writing, and the agent acts no more', async () => {
  const one = await CivilCase.registered();
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: {
        participant: 'g1',
        role: 'agent',
        side: 'defendant',
        name: '邵知行',
        kind: 'person',
        person: 'shao',
        principal: 'd1',
        authority: 'general',
      },
      personal: {},
    }),
  );
  const shao = one.court.person('shao');
  expect(await one.court.offers(one.stream, shao)).toContain('evidence.submit#d1');
  await one.must('he', 'authority.record-ending', { ...scan, why: '解除委托' }, 'g1');
  expect(await one.court.offers(one.stream, shao)).not.toContain('evidence.submit#d1');
  expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
    participant: 'g1',
    paper: { receivedOn: '2026-03-02' },
  });
});

/** A service of the system and no act of the suit. */
const betweenAccounts =
  'there only between two accounts; whoever has none applies for enforcement on paper';

/**
 * Every act of a party, and by which act of the court it reaches the case from the counter, the post or the telephone. A
 * new act of a party stands here, with its way or with the reason why there is none.
 */
const paperWay: Readonly<Record<string, readonly string[] | string>> = {
  'adding.ask': ['adding.record-asking'],
  'admission.answer': ['admission.answer'],
  'admission.state': ['admission.state'],
  'admission.take-back': ['admission.take-back'],
  'appeal.answer': ['appeal.record-answer'],
  'appeal.withdraw': ['appeal.record-withdrawal'],
  'appraisal.ask-anew': ['appraisal.ask-anew'],
  'appraisal.ask-fee-back': ['appraisal.ask-fee-back'],
  'appraisal.object': ['appraisal.object'],
  'appraisal.state-choice': ['appraisal.state-choice'],
  'attribution.challenge': ['attribution.record-challenge'],
  'authority.accept': ['authority.record-paper', 'authority.record'],
  'authority.answer-representative': ['authority.record-represented-answer'],
  'authority.change': ['authority.record-change'],
  'authority.choose-representatives': ['authority.record-representatives'],
  'authority.decline': 'whoever has no account is named by the paper that they bring',
  'authority.end': ['authority.record-ending'],
  'authority.grant': ['authority.record-paper'],
  'authority.name-assistant':
    'spares the agent’s own account to others; paper is brought by anybody, and filing.record-papers receives it',
  'authority.name-representative': ['authority.record-paper'],
  'authority.show': ['authority.record-paper', 'authority.record'],
  'chain.answer-proof': ['chain.answer-proof'],
  'chain.apply': ['chain.apply'],
  'chain.contest': ['chain.contest'],
  'chain.correct-connection': ['chain.correct-connection'],
  'chain.record-report': ['chain.record-report'],
  'chain.state-deposit': ['chain.state-deposit'],
  'claims.answer-claim': ['claims.record-answer'],
  'claims.answer-counterclaim': ['claims.record-answer'],
  'claims.answer-naming': ['claims.record-naming'],
  'claims.change': ['claims.record-change'],
  'claims.counterclaim': ['claims.record-counterclaim'],
  'claims.state-claim': ['claims.record-claim'],
  'claims.withdraw': ['claims.record-withdrawal'],
  'claims.withdraw-claim': ['claims.record-counterclaim-withdrawal'],
  'claims.withdraw-counterclaim': ['claims.record-counterclaim-withdrawal'],
  'consent.answer': ['consent.record'],
  'consent.choose-manner': ['consent.record-manner'],
  'consent.withdraw': ['consent.record-withdrawal'],
  'conversion.comment-on-demand':
    'asked of whoever takes part online; others write, and filing.record-papers receives it',
  'conversion.demand-offline':
    'asked by whoever takes part online; others write, and filing.record-papers receives it',
  'conversion.report-fault': ['conversion.record-fault'],
  'conversion.request': ['conversion.note-obstacle'],
  'conversion.request-online': ['conversion.record-online-request'],
  'defence.object-to-jurisdiction': ['defence.record-objection'],
  'defence.submit': ['defence.record-paper'],
  'evidence.apply': ['evidence.record-application'],
  'evidence.ask-time': ['evidence.record-time-request'],
  'evidence.replace': 'on paper the better copy is handed in as evidence',
  'evidence.request-record': 'fetched online alone; on paper the data is handed in as evidence',
  'evidence.stop-record': 'what was let to be fetched online is taken back there',
  'evidence.submit': ['evidence.record-paper'],
  'evidence.withdraw': 'said at the exchange or the sitting, and stands in its transcript',
  'exchange.give-opinion': ['exchange.record-opinion'],
  'fees.ask-review': ['fees.record-review-request'],
  'fees.forgo-refund': ['fees.record-forgone-refund'],
  'fees.make-payment-link': ['fees.make-payment-link'],
  'fees.pay': ['fees.note-money'],
  'fees.pay-by-link': ['fees.note-money'],
  'fees.request-relief': ['fees.record-relief-request'],
  'filing.apply': 'the counter enters an application by the same act',
  'filing.correct': ['filing.record-correction'],
  'filing.insist': ['filing.record-insistence'],
  'filing.object-to-procedure': ['filing.record-procedure-objection'],
  'filing.submit': 'the counter enters a complaint by the same act',
  'filing.supplement': ['filing.record-papers'],
  'filing.withdraw': ['filing.record-withdrawal'],
  'hearing.request-closure': ['hearing.record-closure-request'],
  'hearing.request-postponement': ['hearing.record-postponement-request'],
  'help.ask': ['help.note'],
  'judgment.appeal': ['appeal.record-paper'],
  'judgment.object-to-bench': ['judgment.record-bench-objection'],
  'mediation.answer-first': ['mediation.record-first-answer'],
  'mediation.go-back': ['mediation.record-going-back'],
  'mediation.sign': ['mediation.record-signature'],
  'participation.link': 'opens the case to an account; whoever has none is served on paper',
  'performance.answer': betweenAccounts,
  'performance.confirm-payment': betweenAccounts,
  'performance.propose': betweenAccounts,
  'performance.state-payment': betweenAccounts,
  'performance.stop': betweenAccounts,
  'recusal.apply': ['recusal.record-application'],
  'recusal.ask-again': ['recusal.record-asking-again'],
  'ruling.appeal': ['appeal.record-paper'],
  'ruling.ask-reconsideration': ['appeal.record-paper'],
  'service.accept': ['service.record-paper'],
  'service.acknowledge': ['service.record-paper'],
  'service.confirm-address': ['service.record-address'],
  'service.object': ['service.record-objection'],
  'service.request-paper': ['service.record-paper'],
  'suspension.report': ['suspension.note-event'],
  'transcript.confirm': ['transcript.record-confirmation'],
  'transcript.request-correction':
    'said while the transcript is read at the court, which mends it or notes it beside',
};
const courtActs = new Set(['clerk', 'filing-reviewer', 'finance-officer', 'judge']);

test('OLR-11.3.0: every act of a party has its way on paper, or the reason why it has none', () => {
  const ofParties = catalogue
    .commandsOn('case')
    .filter(({ by }) =>
      by.some((role) =>
        ['plaintiff', 'defendant', 'third-party', 'agent', 'person'].includes(role),
      ),
    );
  expect(Object.keys(paperWay)).toEqual(ofParties.map(({ name }) => name).sort());
  const nobody = Object.values(paperWay)
    .flatMap((ways) => (typeof ways === 'string' ? [] : ways))
    .filter((name) => catalogue.command(name)?.by.some((role) => courtActs.has(role)) !== true);
  expect(nobody).toEqual([]);
  expect(
    Object.values(paperWay)
      .flat()
      .filter((way) => way.includes('yet')),
  ).toEqual([]);
});
