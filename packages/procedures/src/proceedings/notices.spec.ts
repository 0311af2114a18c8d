import type { Entry, Instant, PersonId } from '@xiezhi/kernel';
import { folds } from '@xiezhi/record';
import type { CaseState, Participant } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { notices } from './notices.ts';

const empty = folds.case.initial;
const command = { id: 'c1', name: 'some.act' };
const actor = { kind: 'rule', rule: 'some' };
const party = (side: 'plaintiff' | 'defendant', person: string | null, mobile: string | null) => ({
  id: side as string,
  role: side,
  side,
  name: side,
  kind: 'person' as const,
  person: person as PersonId | null,
  principal: null,
  authority: null,
  standing: null,
  division: null,
  proof: null,
  residentId: null,
  creditCode: null,
  representative: null,
  ethnicity: null,
  occupation: null,
  workplace: null,
  address: null,
  mobile,
  email: null,
  from: '2026-11-26T01:00:00.000Z' as Instant,
  to: null,
  ended: null,
  invited: null,
  proofPapers: [],
});
const told = (on: string, ...participants: readonly Participant[]) => {
  const state: CaseState = { ...empty, participation: { ...empty.participation, participants } };
  const sitting = {
    participant: 'g1',
    purpose: 'hearing',
    at: '2026-12-15T01:30:00.000Z',
    place: '第六法庭',
    attendance: [],
  };
  const entry = { kind: on, body: sitting, command, actor } as unknown as Entry;
  return notices.filter((one) => one.on === on).flatMap((one) => one.message(entry, state));
};

test('a notice of correction goes to the plaintiff’s phone, and holds no link', () => {
  const both = [
    party('plaintiff', 'shen', '13800000001'),
    party('defendant', 'qian', '13800000002'),
  ];
  const messages = told('filing.CorrectionRequested', ...both);
  expect(messages.map((one) => one['to'])).toEqual(['13800000001']);
  expect(messages[0]?.['text']).toContain('需要补正材料');
  expect(JSON.stringify(messages)).not.toMatch(/https?:|\.cn|\.com/);
});

test('a number that only the other side gave gets nothing', () => {
  const unlinked = party('defendant', null, '13800000002');
  expect(
    told('hearing.Scheduled', party('plaintiff', 'shen', '13800000001'), unlinked),
  ).toHaveLength(1);
  expect(told('hearing.Scheduled', party('plaintiff', 'shen', null))).toEqual([]);
});

test('a transcript to check is told to those who were there, a question of consent to the one asked', () => {
  const both = [
    party('plaintiff', 'shen', '13800000001'),
    party('defendant', 'qian', '13800000002'),
  ];
  const hearing = {
    ...empty.hearing,
    hearings: [{ id: 'h1', held: { at: both[0]?.from, present: ['defendant'] }, settled: {} }],
  };
  const state = {
    ...empty,
    hearing,
    participation: { ...empty.participation, participants: both },
  } as unknown as CaseState;
  const heard = (on: string, body: object) =>
    notices
      .filter((one) => one.on === on)
      .flatMap((one) => one.message({ kind: on, body, command, actor } as unknown as Entry, state))
      .map((one) => one['to']);
  expect(heard('transcript.Uploaded', { hearing: 'h1' })).toEqual(['13800000002']);
  expect(heard('consent.Asked', { participant: 'plaintiff' })).toEqual(['13800000001']);
});

test.each([
  ['consent.Withdrawn', { participant: 'plaintiff', immediate: true }, '不再接受电子送达'],
  ['consent.Withdrawn', { participant: 'plaintiff', immediate: false }, '申请改为线下参加'],
  [
    'conversion.OfflineDemanded',
    { participant: 'plaintiff', targets: ['defendant'], step: 'hearing' },
    '可以提出意见',
  ],
])('%s is told to the others it concerns, and not to who said it', (on, body, what) => {
  const participants = [
    party('plaintiff', 'shen', '13800000001'),
    party('defendant', 'qian', '13800000002'),
  ];
  const state = { ...empty, participation: { ...empty.participation, participants } };
  const messages = notices
    .filter((one) => one.on === on)
    .flatMap((one) => one.message({ kind: on, body, command, actor } as unknown as Entry, state));
  expect(messages.map((one) => one['to'])).toEqual(['13800000002']);
  expect(messages[0]?.['text']).toContain(what);
});

test.each([
  ['judgment.BenchDecided', '独任审理还是由合议庭审理'],
  ['judgment.BenchObjectionDecided', '对独任审理的异议作出了决定'],
  ['appeal.WithdrawalDecided', '对撤回上诉的申请作出了决定'],
  ['appeal.WithdrawalDenied', '不准许撤回上诉'],
  ['appeal.Weighed', '对收下时注明了问题的上诉作出了决定'],
  ['hearing.PostponementDecided', '没有准许延期：开庭照常进行'],
  ['hearing.ClosureDecided', '决定本案公开审理'],
  ['consent.WithdrawalDecided', '没有准许改为线下的申请，仍在线进行'],
  ['participation.PartyAdded', '有人加入本案诉讼'],
  ['exchange.Concluded', '决定证据交换结束'],
])('%s is told to everybody who has linked the case, and holds no link', (on, what) => {
  const all = [
    party('plaintiff', 'shen', '13800000001'),
    party('defendant', 'qian', '13800000002'),
    { ...party('defendant', null, '13800000003'), id: 'unlinked' },
  ];
  const messages = told(on, ...all);
  expect(messages.map((one) => one['to'])).toEqual(['13800000001', '13800000002']);
  for (const { text } of messages) expect(text).toContain(what);
  expect(JSON.stringify(messages)).not.toMatch(/https?:|\.cn|\.com/);
});

test.each([
  [true, '准许延期：2026-12-15 09:30 的开庭不在原定时间进行，新的日期另行通知'],
  [false, '没有准许延期：2026-12-15 09:30 的开庭照常进行'],
])(
  'CPL-149: whether the sitting is off or on is told with its day (granted: %s)',
  (granted, what) => {
    const sitting = { id: 'h1', purpose: 'hearing', at: '2026-12-15T01:30:00.000Z' };
    const both = [
      party('plaintiff', 'shen', '13800000001'),
      party('defendant', 'qian', '13800000002'),
    ];
    const state = {
      ...empty,
      hearing: { ...empty.hearing, hearings: [sitting] },
      participation: { ...empty.participation, participants: both },
    } as unknown as CaseState;
    const kind = 'hearing.PostponementDecided';
    const entry = { kind, body: { hearing: 'h1', granted }, command, actor } as unknown as Entry;
    const texts = notices
      .filter((one) => one.on === kind)
      .flatMap((one) => one.message(entry, state))
      .map(({ text }) => text);
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toContain(what);
  },
);

test('what is told of is a kind of entry that there is', () => {
  const kinds = folds.case.kinds.map(({ kind }) => kind);
  expect(notices.filter(({ on }) => !kinds.includes(on))).toEqual([]);
});

test('CPL-55: what one plaintiff wants changed the other learns before it is decided, and not the one who asked', () => {
  const other = { ...party('plaintiff', 'sun', '13800000003'), id: 'p2' };
  const participants = [party('plaintiff', 'shen', '13800000001'), other];
  const state: CaseState = { ...empty, participation: { ...empty.participation, participants } };
  const entry = {
    kind: 'claims.ChangeSubmitted',
    body: { participant: 'p2' },
    actor: { kind: 'person', person: 'sun', role: 'plaintiff' },
    command,
  } as unknown as Entry;
  const sent = notices
    .filter((one) => one.on === entry.kind)
    .flatMap((one) => one.message(entry, state));
  expect(sent.map((one) => one['to'])).toEqual(['13800000001']);
});

test('OLR-9.1.2a: before there is a case a notice reaches the plaintiff’s own number and whoever handed in for them', () => {
  const counter = party('plaintiff', null, '13800000004');
  const filer = {
    ...party('plaintiff', 'bai', '13800000005'),
    id: 'g1',
    role: 'agent' as const,
    principal: 'plaintiff',
    authority: 'pending' as const,
  };
  const sent = told('filing.Explained', counter, filer);
  expect(sent.map((one) => one['to'])).toEqual(['13800000005', '13800000004']);
  expect(sent[0]?.['text']).toContain('请登录专用账号查看');
  // Who has no account is not sent to look into one.
  expect(sent[1]?.['text']).toContain('到立案窗口领取');
  expect(sent[1]?.['text']).not.toContain('账号');
});

test('once there is a case, what was only handed in for a party brings no message to its writer', () => {
  const filer = {
    ...party('plaintiff', 'bai', '13800000005'),
    id: 'g1',
    role: 'agent' as const,
    principal: 'plaintiff',
    authority: 'pending' as const,
  };
  const participants = [party('plaintiff', null, '13800000004'), filer];
  const state: CaseState = {
    ...empty,
    filing: { ...empty.filing, status: 'registered' },
    participation: { ...empty.participation, participants },
  };
  const entry = { kind: 'case.Closed', body: {}, command, actor } as unknown as Entry;
  const sent = notices
    .filter((one) => one.on === entry.kind)
    .flatMap((one) => one.message(entry, state));
  expect(sent).toEqual([]);
});

test.each([
  ['appeal.Decided', '上一级法院的裁定已经收到。'],
  ['appeal.JudgmentDecided', '上一级法院对上诉作出的裁判已经收到。'],
  ['appeal.RetrialNoted', '本案发回重审，已经重新立案，有新的案号。'],
])('CPL-182: what came of an appeal is told to every party with an account: %s', (on, what) => {
  const both = [
    party('plaintiff', 'shen', '13800000001'),
    party('defendant', 'qian', '13800000002'),
  ];
  const messages = told(on, ...both);
  expect(messages.map((one) => one['to'])).toEqual(['13800000001', '13800000002']);
  expect(JSON.stringify(messages)).toContain(what);
});

test.each(['participation.ProofAsked', 'participation.AuthorityShown'])(
  'CPL-62: of %s whoever wants to act for a party is told, and nobody else',
  (on) => {
    const agent = { ...party('defendant', 'bai', '13800000005'), id: 'g1', role: 'agent' as const };
    const messages = told(on, party('defendant', 'qian', '13800000002'), agent);
    expect(messages.map(({ to }) => to)).toEqual(['13800000005']);
  },
);

test('CPL-62: a party is told whom the court took to act for it, and what to do if it appointed nobody', () => {
  const agent = {
    ...party('defendant', null, '13800000005'),
    id: 'g1',
    role: 'agent' as const,
    principal: 'plaintiff',
    name: '邵知行',
  };
  const principal = party('plaintiff', 'shen', '13800000001');
  const state = {
    ...empty,
    participation: { ...empty.participation, participants: [principal, agent] },
  };
  const entry = {
    kind: 'participation.AuthorityShown',
    body: { participant: 'g1' },
    command,
    actor,
  } as unknown as Entry;
  const sent = notices
    .filter((one) => one.on === entry.kind)
    .flatMap((one) => one.message(entry, state));
  expect(sent.map(({ to }) => to)).toEqual(['13800000001']);
  expect(JSON.stringify(sent)).toContain('不是您委托的');
});

test('CPL-62: whoever gave no number for the case is told of their authority at the number of the account', () => {
  const agent = {
    ...party('plaintiff', 'zhou', null),
    id: 'g1',
    role: 'agent' as const,
    principal: 'plaintiff',
    accountMobile: '13800000005',
  };
  const messages = told('participation.AuthorityShown', agent);
  expect(messages.map((one) => one['to'])).toEqual(['13800000005']);
});
