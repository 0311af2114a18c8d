// Every task there is, each in a lived story: as long as there are tasks.
import { participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import type { LabelledTask } from './framework/index.ts';
import { isOfFees, knownTasks, labelsFor, readsOnlyFees } from './framework/index.ts';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';
import { signed } from './testing/signed.ts';
import { agent, onPaper } from './testing/judged.ts';

/*
 * Who may know of which task, kept by hand: plaintiff, defendant, the bench, the cashier's office. What is seen in a
 * whole life of cases is compared with it, so that a new task, or one said to another circle, has to be written here.
 */
const [both, plaintiff, defendant, bench] = [
  ['plaintiff', 'defendant', 'bench'],
  ['plaintiff', 'bench'],
  ['defendant', 'bench'],
  ['bench'],
];
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  'filing/review filing.register': plaintiff,
  'filing/review filing.refuse-acceptance': bench,
  'filing/correct filing.correct': plaintiff,
  'filing/return filing.return': bench,
  'filing/insist filing.insist': plaintiff,
  'filing/later filing.reopen': bench,
  'filing/papers filing.answer-papers': both,
  'assignment/assign assignment.assign': both,
  // Each side its own.
  'fees/pay fees.pay': [...both, 'cashier'],
  'fees/relief fees.decide-relief': [...plaintiff, 'cashier'],
  'fees/review fees.decide-review': [...plaintiff, 'cashier'],
  'fees/unclear fees.settle-payment': [...plaintiff, 'cashier'],
  'fees/refund fees.refund': bench,
  'fees/unclear-refund fees.settle-refund': [...plaintiff, 'cashier'],
  'fees/unpaid fees.treat-as-withdrawn': bench,
  'fees/unpaid-increase fees.treat-increase-as-withdrawn': bench,
  'participation/invite participation.invite': both,
  // The side for whom somebody acts without having shown authority.
  'participation/authority.show authority.show': defendant,
  'consent/ask consent.ask': bench,
  // Each side its own.
  'consent/answer consent.answer': both,
  'consent/answer consent.record': both,
  'consent/manner consent.choose-manner': both,
  'consent/withdrawal consent.decide-withdrawal': both,
  'mode/exchange mode.decide': both,
  'mode/hearing mode.decide': both,
  'service/complaint service.record-paper': both,
  'service/notices service.record-paper': both,
  // The side of whoever has no account.
  'docket/give-notice docket.record-notice-given': defendant,
  'service/defence service.record-paper': both,
  'service/counterclaim service.record-paper': both,
  'service/evidence service.record-paper': both,
  'service/summons service.record-paper': both,
  'service/judgment service.record-paper': both,
  'service/ruling service.record-paper': both,
  'defence/submit defence.submit': defendant,
  'defence/jurisdiction defence.decide-jurisdiction': both,
  'defence/hand-over defence.hand-over': both,
  'defence/receipt defence.note-receipt': both,
  'hearing/schedule hearing.schedule': both,
  'hearing/record hearing.record': both,
  'hearing/postponement hearing.decide-postponement': both,
  'hearing/closure hearing.decide-closure': both,
  'transcript/upload transcript.upload': both,
  'transcript/confirm transcript.confirm': plaintiff,
  'transcript/confirm transcript.record-confirmation': bench,
  'conversion/before-judgment conversion.decide-absence': both,
  'judgment/make judgment.draft': both,
  'judgment/make judgment.make': bench,
  'judgment/bench judgment.decide-bench': both,
  'judgment/bench-objection judgment.decide-bench-objection': both,
  'judgment/pronounce judgment.draft': ['plaintiff', 'defendant'],
  'judgment/pronounce judgment.pronounce': bench,
  'judgment/pronounce judgment.take-back': bench,
  'judgment/extension judgment.decide-trial-extension': bench,
  'judgment/close case.close': both,
  'service/appeal service.record-paper': both,
  'service/appeal-answer service.record-paper': both,
  'judgment/answer-appeal appeal.answer': plaintiff,
  'judgment/send-up appeal.send-up': both,
  'judgment/outcome appeal.note-outcome': both,
  'judgment/retrial appeal.open-retrial': both,
  'judgment/weigh appeal.weigh': both,
  'judgment/taking-back appeal.decide-withdrawal': both,
  'judgment/forward-taking-back appeal.forward-withdrawal': both,
  'exchange/set-period exchange.set-period': both,
  // Each side its own.
  'exchange/opinion exchange.give-opinion': both,
  'exchange/conclude exchange.conclude': both,
  'exchange/open exchange.open': both,
  'evidence/late evidence.decide-late': both,
  'evidence/application evidence.decide-application': both,
  'evidence/collect evidence.bring-in-collected': both,
  'evidence/commission evidence.commission-appraisal': both,
  'evidence/call evidence.call-witness': both,
  'evidence/advance evidence.note-advance': both,
  'evidence/time evidence.decide-time': both,
  'evidence/original evidence.record-comparison': both,
  'evidence/conformity evidence.take-as-original': both,
  'admission/taking-back admission.decide-taking-back': both,
  'chain/integrity chain.decide-integrity': both,
  'chain/origin chain.decide-origin': both,
  'chain/proof chain.answer-proof': both,
  'chain/correction chain.correct-connection': both,
  'chain/application chain.decide-application': both,
  'chain/commission chain.commission': both,
  'chain/report chain.record-report': both,
  // Each side its own.
  'mediation/first mediation.take-up-first': both,
  'mediation/first-end mediation.end-first': both,
  'mediation/sign mediation.sign': both,
  'mediation/signature mediation.record-signature': both,
  'mediation/confirm mediation.confirm': both,
  'mediation/countersign mediation.countersign': both,
  'mediation/end mediation.end': both,
  'mediation/late mediation.answer-late': both,
  'service/statement service.record-paper': both,
  'claims/withdrawal claims.decide-withdrawal': both,
  'claims/change claims.decide-change': both,
  'claims/counterclaim claims.decide-counterclaim': both,
  'claims/answer claims.answer-counterclaim': plaintiff,
  'claims/naming claims.answer-naming': plaintiff,
  'adding/decide adding.decide': both,
  'recusal/decide recusal.decide': both,
  'recusal/reconsider recusal.reconsider': both,
  'suspension/report suspension.answer-report': both,
  'attribution/decide attribution.decide': both,
  'suspension/resume suspension.resume': both,
  // Each side its own.
  'help/answer help.answer': both,
};

const seen = new Map<string, Set<string>>();
const outside: string[] = [];

function look(one: CivilCase): readonly LabelledTask[] {
  const tasks = one.court.tasks(one.stream);
  const cashier = one.court.person('jin', {
    posts: ['finance-officer'],
    court: one.state.filing.court ?? '',
  });
  const bench = one.state.participation.participants.some(({ role }) => role === 'judge')
    ? one.people.lu
    : one.people.lin;
  for (const [reader, actor] of Object.entries({
    plaintiff: one.people.zhao,
    defendant: one.people.qian,
    bench,
    cashier,
  })) {
    const labels = labelsFor(actor, 'case', '', one.state);
    const onlyFees = readsOnlyFees(actor, one.state);
    for (const task of knownTasks(tasks, labels)) {
      if (onlyFees && !isOfFees(task.command)) continue;
      if (!labels.has(task.label)) outside.push(`${reader}: ${task.key}`);
      const name = `${task.key.split('/').slice(0, 2).join('/')} ${task.command}`;
      seen.set(name, (seen.get(name) ?? new Set()).add(reader));
    }
  }
  return tasks;
}

const example = (name: string): Readonly<Record<string, unknown>> =>
  catalogue.command(name)?.example ?? {};

const disputing = (exhibit: string) => ({
  exhibits: [
    {
      exhibit,
      authenticity: 'disputed',
      legality: 'agreed',
      relevance: 'agreed',
      reasons: '落款不是我的签名。',
    },
  ],
  attachments: [],
});

/** Every act of a story, looked at before and after. */
const aWitness = {
  kind: 'witness',
  person: '汤知微',
  contact: '云州市东湖区柳岸路 3 号',
  manner: 'in-person',
};
const inPerson = { decision: 'granted', manner: 'in-person', reasons: '有必要。' };

async function lived(
  one: CivilCase,
  ...acts: readonly (readonly [
    keyof CivilCase['people'],
    string,
    (Readonly<Record<string, unknown>> | undefined)?,
    string?,
  ])[]
): Promise<CivilCase> {
  look(one);
  for (const [who, name, input = example(name), key = ''] of acts) {
    await one.must(who, name, input, key);
    await one.issue();
    look(one);
  }
  return one;
}

/** Filed, with one defendant reading from the first day on, earlier than ever in life, and one without an account. */
async function filed(): Promise<CivilCase> {
  const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', {
    defendants: ['钱守拙', '孙向南'].map((name) => ({ kind: 'person', name, address: '云州市' })),
  });
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  return lived(one);
}

const assigned = async (one: CivilCase): Promise<CivilCase> =>
  lived(
    one,
    ['lin', 'filing.register', { procedure: 'summary' }],
    ['lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' }],
  );

async function money(one: CivilCase, outcome: 'paid' | 'unclear'): Promise<void> {
  await lived(one, ['zhao', 'fees.pay', { channel: 'alipay', agreed: true }]);
  await one.cashier(outcome);
  look(one);
}

/** The term of what is owed is over, as the clock says it. */
async function passed(one: CivilCase, now: string): Promise<void> {
  one.court.at(now);
  for (const { key } of one.court.deadlines(one.stream))
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
  look(one);
}

/** Ruled not to accept, appealed in time and late, and with the court above for a while. */
async function refusedFiling(): Promise<void> {
  const one = await lived(
    await filed(),
    ['lin', 'filing.explain'],
    ['zhao', 'filing.insist'],
    ['lin', 'filing.propose-refusal'],
    ['lu', 'filing.refuse-acceptance'],
  );
  const papers = [one.paper('refusal-ruling', 'p1')];
  const served = { papers, way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
  await lived(
    one,
    ['lin', 'service.record-paper', served, 'p1'],
    ['zhao', 'ruling.appeal', undefined, 'acceptance.p1'],
    ['zhao', 'appeal.withdraw', undefined, 'appeal-1'],
    ['lin', 'appeal.send-up', undefined, 'appeal-1'],
  );
  one.court.at('2026-04-10T01:00:00.000Z');
  await lived(one, ['zhao', 'ruling.appeal', undefined, 'acceptance.p1']);
}

async function returnedFiling(): Promise<void> {
  const one = await lived(await filed(), [
    'lin',
    'filing.request-correction',
    { items: ['defendant-address'], note: '请写明住址' },
  ]);
  await passed(one, '2026-04-20T01:00:00.000Z');
  await lived(one, ['lin', 'filing.return'], ['zhao', 'filing.supplement']);
}

/** Paid once more by transfer: what was too much is on its way back, and it is not known whether it went. */
async function paidTwice(one: CivilCase): Promise<void> {
  const { court, stream } = one;
  await one.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
  const jin = court.person('jin', {
    posts: ['finance-officer'],
    court: one.state.filing.court ?? '',
  });
  const found = { yuan: '656', payer: '沈静安', on: '2026-03-02', reference: '流水 1' };
  await court.when(jin, 'fees.note-money', stream, found);
  await one.cashier('paid');
  look(one);
  await court.when(jin, 'fees.order-refund', stream, { agreed: true });
  const silent = { outcome: 'unclear', reference: '-' };
  await court.when(court.system('cashier'), 'fees.record-refund', stream, silent, 't1');
  look(one);
}

async function unpaid(): Promise<void> {
  const relief = await lived(await assigned(await filed()), ['zhao', 'filing.supplement']);
  await lived(relief, ['zhao', 'fees.request-relief'], ['zhao', 'fees.ask-review']);
  await money(await assigned(await filed()), 'unclear');
  await paidTwice(await assigned(await filed()));
  const late = await assigned(await filed());
  await late.noticedToPay();
  await passed(late, '2026-04-20T01:00:00.000Z');
}

async function tried(): Promise<void> {
  const one = await assigned(await filed());
  await lived(one, ['zhao', 'help.ask', undefined, 'p1'], ['qian', 'help.ask', undefined, 'd1']);
  await money(one, 'paid');
  for (const id of ['p1', 'd1', 'd2'])
    await lived(one, ['he', 'consent.ask', { steps: ['exchange', 'hearing'] }, id]);
  for (const step of ['exchange', 'hearing'])
    await lived(
      one,
      ['zhao', 'consent.answer', { answer: 'agree' }, `p1.${step}`],
      ['qian', 'consent.answer', { answer: 'decline' }, `d1.${step}`],
      ['he', 'consent.record', { answer: 'decline', how: 'phone', evidence: '录音' }, `d2.${step}`],
    );
  const file = CivilCase.file('d');
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  const onPaper = (who: string, template: string) => ({
    papers: [one.paper(template, who)],
    way: 'by-hand',
    on: '2026-03-02',
    proof: '送达回证',
  });
  await lived(
    one,
    ['zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing'],
    ['he', 'service.record-paper', onPaper('d1', 'complaint'), 'd1'],
    ['qian', 'defence.object-to-jurisdiction', undefined, 'd1'],
    ['qian', 'defence.submit', { ...example('defence.submit'), attachments: [file] }, 'd1'],
    ['he', 'hearing.schedule', sitting],
    ['zhao', 'hearing.request-postponement', undefined, 'h1.p1'],
    [
      'lu',
      'defence.decide-jurisdiction',
      { outcome: 'unfounded', reasons: '没有约定' },
      'objection-1',
    ],
    ['zhao', 'hearing.request-closure', undefined, 'p1'],
    ['lu', 'hearing.decide-closure', undefined, ''],
    ['lu', 'hearing.decide-postponement', { decision: 'denied', reasons: '理由不充分' }, 'h1'],
  );
  await one.issue();
  await lived(one, ['he', 'service.record-paper', onPaper('d1', 'summons'), 'd1']);
  one.court.at('2026-03-20T08:00:00.000Z');
  await lived(
    one,
    [
      'he',
      'hearing.record',
      { online: ['p1'], inPerson: ['d2'], identityChecked: true, note: '经过' },
      'h1',
    ],
    ['he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1'],
    ['zhao', 'transcript.confirm', { read: true }, 'h1.p1'],
    ['he', 'transcript.record-confirmation', undefined, 'h1.d2'],
    [
      'lu',
      'conversion.decide-absence',
      { consequence: 'in-absence', reasons: '无正当理由' },
      'd1.h1',
    ],
    ['lu', 'judgment.draft'],
    ['lu', 'judgment.make', { signed: true }],
    ['lu', 'judgment.pronounce', { when: 'in-court', manner: 'in-person', place: '第六法庭' }],
  );
  await appealed(one);
}

/** The first in time, answered and sent back by the court above, the second late. */
async function appealed(one: CivilCase): Promise<void> {
  const served = (who: string, template: string) => ({
    papers: [one.paper(template, who)],
    way: 'by-hand',
    on: '2026-03-20',
    proof: '送达回证',
  });
  await lived(
    one,
    ['he', 'service.record-paper', served('d1', 'judgment'), 'd1'],
    ['qian', 'judgment.appeal', undefined, 'd1'],
  );
  await lived(
    one,
    ['he', 'service.record-paper', served('p1', 'appeal'), 'p1'],
    ['zhao', 'appeal.answer', undefined, 'appeal-1.p1'],
  );
  one.court.at('2026-05-11T01:00:00.000Z');
  await lived(
    one,
    ['qian', 'judgment.appeal', undefined, 'd1'],
    ['zhao', 'judgment.appeal', undefined, 'p1'],
    ['zhao', 'appeal.withdraw', undefined, 'appeal-3'],
    [
      'lu',
      'appeal.decide-withdrawal',
      { outcome: 'taken-back', reasons: '自愿。' },
      'taken-back-1',
    ],
    ['he', 'appeal.send-up', undefined, 'appeal-1'],
    ['qian', 'appeal.withdraw', undefined, 'appeal-1'],
    ['he', 'appeal.forward-withdrawal', undefined, 'taken-back-2'],
  );
  one.court.at('2026-08-20T01:00:00.000Z');
  const back = { outcome: 'remanded', number: '（2026）云01民终12号', on: '2026-08-11' };
  const paper = { ...back, attachments: [CivilCase.file('c')] };
  await lived(one, ['he', 'appeal.note-outcome', paper, 'appeal-1']);
}

async function exchanged(): Promise<void> {
  const one = await assigned(await filed());
  for (const id of ['p1', 'd1', 'd2'])
    await lived(one, ['he', 'consent.ask', { steps: ['exchange'] }, id]);
  for (const [who, id] of [
    ['zhao', 'p1'],
    ['qian', 'd1'],
  ] as const)
    await lived(
      one,
      [who, 'consent.answer', { answer: 'agree' }, `${id}.exchange`],
      [who, 'consent.choose-manner', { manner: 'separately' }, id],
    );
  await lived(
    one,
    ['he', 'consent.record', { answer: 'decline', how: 'phone', evidence: '录音' }, 'd2.exchange'],
    [
      'lu',
      'mode.decide',
      { conditions: 'some', suitability: 'suitable', reasons: '两方同意' },
      'exchange',
    ],
    ['he', 'exchange.set-period', { from: '2026-03-02', to: '2026-03-10' }],
  );
  await passed(one, '2026-03-11T01:00:00.000Z');
  // Under seal: the plaintiff has spoken, the defendant has not.
  await lived(
    one,
    [
      'lu',
      'exchange.set-period',
      {
        from: '2026-03-11',
        to: '2026-03-20',
        sealed: true,
        replyDays: '3',
        reasons: '各自先说。',
      },
    ],
    ['zhao', 'exchange.give-opinion', { text: '真实性认可', attachments: [] }, 'p1'],
  );
  await passed(one, '2026-03-23T01:00:00.000Z');
  await lived(
    one,
    ['he', 'exchange.open', {}],
    ['lu', 'judgment.ask-trial-extension', undefined],
    ['zhao', 'evidence.submit', undefined, 'p1'],
    ['lu', 'evidence.demand-original', undefined, 'x1'],
    ['zhao', 'evidence.apply', undefined, 'p1'],
    ['zhao', 'evidence.ask-time', undefined, 'p1'],
    ['lu', 'evidence.decide-application', undefined, 'application-1'],
    ['zhao', 'evidence.apply', { ...example('evidence.apply'), kind: 'appraisal' }, 'p1'],
    ['lu', 'evidence.decide-application', undefined, 'application-2'],
    [
      'lu',
      'evidence.commission-appraisal',
      { ...example('evidence.commission-appraisal'), dueOn: '2026-04-20' },
      'application-2',
    ],
    ['zhao', 'evidence.apply', { ...example('evidence.apply'), ...aWitness }, 'p1'],
    ['lu', 'evidence.decide-application', inPerson, 'application-3'],
    ['he', 'hearing.schedule', { ...example('hearing.schedule'), at: '2026-04-01T09:30' }],
    ['zhao', 'chain.state-deposit', undefined, 'x1'],
    ['qian', 'chain.contest', undefined, 'd1.x1'],
    ['qian', 'chain.contest', { ...example('chain.contest'), about: 'before-deposit' }, 'd1.x1'],
    ['lu', 'chain.order-proof', undefined, 'challenge-2'],
    ['lu', 'chain.demand-correction', undefined, 'x1'],
    ['qian', 'chain.apply', { ...example('chain.apply'), kind: 'appraisal' }, 'd1.x1'],
    ['lu', 'chain.decide-application', undefined, 'expert-1'],
    ['lu', 'chain.commission', undefined, 'x1'],
  );
  await passed(one, '2026-03-24T01:00:00.000Z');
  await lived(
    one,
    ['lu', 'exchange.conclude', { reasons: '期间已满', early: true }],
    ['lu', 'evidence.take-as-original', undefined, 'x1'],
    ['qian', 'exchange.give-opinion', disputing('x1'), 'd1'],
    ['qian', 'evidence.submit', undefined, 'd1'],
  );
}

/** Ruled to go to another court, and the ruling served on all. */
async function transferred(): Promise<void> {
  const one = await lived(
    await assigned(await filed()),
    ['qian', 'defence.object-to-jurisdiction', undefined, 'd1'],
    ['lu', 'defence.decide-jurisdiction', { outcome: 'founded', reasons: '成立' }, 'objection-1'],
  );
  for (const id of ['p1', 'd1', 'd2']) {
    const papers = [one.paper('procedural-ruling', id)];
    const served = { papers, way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
    await lived(one, ['he', 'service.record-paper', served, id]);
  }
  one.court.at('2026-03-20T01:00:00.000Z');
  await lived(one, ['he', 'defence.hand-over', { proof: '移送函 1 号' }]);
}

/** Everything about the suit itself, asked for late enough to wait for the judge. */
async function about(): Promise<void> {
  const one = await assigned(await filed());
  await money(one, 'paid');
  await one.noticedOfEvidence();
  one.court.at('2026-04-10T01:00:00.000Z');
  const clerk = one.state.participation.participants.find(({ role }) => role === 'clerk')?.id ?? '';
  await lived(
    one,
    ['zhao', 'recusal.apply', undefined, `p1.${clerk}`],
    ['lu', 'recusal.decide', undefined, 'recusal-1'],
    ['zhao', 'recusal.ask-again', undefined, 'recusal-1'],
    ['zhao', 'claims.withdraw', { scope: 'all', reasons: '和解', sure: true }, 'p1'],
    ['zhao', 'claims.change', undefined, 'p1'],
    ['qian', 'claims.counterclaim', undefined, 'd1'],
    ['lu', 'claims.decide-counterclaim', undefined, 'r1'],
  );
  await onPaper(one, 'counterclaim', 'p1', '2026-04-10');
  await lived(
    one,
    ['zhao', 'admission.state', undefined, 'p1'],
    ['qian', 'admission.answer', undefined, 'f1.d1'],
    ['qian', 'admission.take-back', undefined, 'f1.d1'],
    ['lu', 'admission.decide-taking-back', undefined, 'b1'],
    ['zhao', 'attribution.challenge', { seq: '1', reasons: '不是我交的。', attachments: [] }],
    ['qian', 'suspension.report'],
    ['lu', 'suspension.order', { ground: 'other', reasons: '等待鉴定以外的另案。' }],
  );
}

/** Claims raised after the fee was paid, and what they add to it not paid in time. */
async function raised(): Promise<void> {
  const one = await assigned(await filed());
  await money(one, 'paid');
  const claims = [{ text: '返还定作款', yuan: '900000' }];
  const more = { claims, reasons: '另有付款。', attachments: [] };
  await lived(one, ['zhao', 'adding.ask', undefined, 'p1'], ['zhao', 'claims.change', more, 'p1']);
  await one.noticedToPay();
  await passed(one, '2026-04-20T01:00:00.000Z');
}

/** One defendant of two has no account: of the papers only the complaint has come, and of decisions nothing. */
async function silent(): Promise<void> {
  const one = await assigned(await filed());
  const served = { papers: [one.paper('complaint', 'd2')], way: 'by-hand', on: '2026-03-02' };
  await lived(one, ['he', 'service.record-paper', { ...served, proof: '送达回证' }, 'd2']);
}

/** Agreed before the judge: by a statement that all sign for, and by a record; and gone back on, without authority and too late. */
async function mediated(): Promise<void> {
  const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('d')] };
  const one = await lived(
    await assigned(await filed()),
    ['lu', 'mediation.record'],
    ['zhao', 'mediation.sign', undefined, 'm1.p1'],
    ['qian', 'mediation.sign', undefined, 'm1.d1'],
    ['he', 'mediation.record-signature', scan, 'm1.d2'],
  );
  one.court.given(one.stream, agent('pending'));
  const shao = one.court.person('shao', { name: '邵知行' });
  await one.court.when(shao, 'mediation.go-back', one.stream, { sure: true }, 'm1.d1');
  await lived(
    one,
    ['lu', 'mediation.end', undefined, 'm1'],
    ['lu', 'mediation.record'],
    ['zhao', 'mediation.sign', undefined, 'm2.p1'],
    ['qian', 'mediation.sign', undefined, 'm2.d1'],
    ['he', 'mediation.record-signature', scan, 'm2.d2'],
    ['lu', 'mediation.confirm', undefined, 'm2'],
  );
  for (const id of ['p1', 'd1', 'd2']) {
    const papers = [one.paper('mediation-statement', id)];
    const served = { papers, way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
    await lived(one, ['he', 'service.record-paper', served, id]);
  }
  await lived(one, ['zhao', 'mediation.go-back', undefined, 'm2.p1']);
  const other = await lived(await assigned(await filed()), [
    'lu',
    'mediation.record',
    { ...example('mediation.record'), form: 'none-needed' },
  ]);
  await lived(
    other,
    ['zhao', 'mediation.sign', undefined, 'm1.p1'],
    ['qian', 'mediation.sign', undefined, 'm1.d1'],
    ['he', 'mediation.record-signature', scan, 'm1.d2'],
    ['lu', 'mediation.confirm', undefined, 'm1'],
  );
  const first = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    mediation: 'yes',
  });
  const linked = participationLinked.make({
    shared: { participant: 'd1', person: 'qian' },
    personal: {},
  });
  first.court.given(first.stream, linked);
  await lived(first, ['he', 'mediation.take-up-first'], ['he', 'mediation.end-first']);
}

/** Two who sue together, one named by the other: what that one is asked is no matter of the other side. */
async function together(): Promise<void> {
  const other = { kind: 'person', name: '孙立新', address: '云州市' };
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    coPlaintiffs: [other],
  });
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'p2', person: 'sun' }, personal: {} }),
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' }, personal: {} }),
  );
  const objection = { reasons: '案情复杂。', attachments: [] };
  await lived(one, ['qian', 'judgment.object-to-bench', objection, 'd1']);
  look(one);
}

test('nobody is told of a task that its circle does not hold, in the whole life of a case', async () => {
  await refusedFiling();
  await returnedFiling();
  await unpaid();
  await raised();
  await tried();
  await exchanged();
  await transferred();
  await about();
  await silent();
  await mediated();
  await together();
  // What changed since the judgment was signed has it taken back, which is the court’s own.
  const here = { domicile: 'here', reasons: '户籍在本市。' };
  look(await signed((one) => one.must('lu', 'participation.find-domicile', here, 'd1')));
  expect(outside).toEqual([]);
  const sorted = (all: Iterable<readonly [string, Iterable<string>]>) =>
    Object.fromEntries([...all].map(([name, who]) => [name, [...who].sort()]));
  expect(sorted(seen)).toEqual(sorted(Object.entries(mayKnow)));
});

test('CPL-126: while the court weighs not to accept, the plaintiff reads what they read before, and no more', async () => {
  const one = await lived(await filed(), ['lin', 'filing.explain'], ['zhao', 'filing.insist']);
  const read = () =>
    knownTasks(look(one), labelsFor(one.people.zhao, 'case', '', one.state)).map(
      ({ key, command, by, dueAt }) => ({ key, command, by, dueAt }),
    );
  const before = read();
  expect(before).toHaveLength(1);
  await lived(one, ['lin', 'filing.propose-refusal']);
  expect(read()).toEqual(before);
});
