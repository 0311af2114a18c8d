import type { CourtId, StreamId } from '@xiezhi/kernel';
import { courtDay, courtStream, endOfDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { CourtProfile, StateOf } from '@xiezhi/record';
import {
  courtEstablished,
  feedbackAnswered,
  feedbackConfirmed,
  feedbackEvaluated,
  feedbackImproved,
  feedbackPassedOn,
  feedbackRated,
  feedbackSubmitted,
  officeEnded,
  officeGranted,
  policySet,
  posts,
  stageOfFeedback,
} from '@xiezhi/record';
import { expect, test } from 'vitest';
import type { Actor } from '../framework/index.ts';
import { labelsFor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { Scenario } from '../testing/index.ts';
import { quarterOf, quartersOver } from './quarter.ts';

const demo = courtStream('demo' as CourtId);
const today = courtDay('2026-11-24');

function court(
  level: CourtProfile['level'] = 'basic',
  lies = { code: '演0102', territory: '广东' },
) {
  const at = new Scenario(catalogue, '2026-11-24T01:00:00.000Z');
  const name = '云州市东湖区人民法院';
  at.given(
    demo,
    courtEstablished.make({
      shared: { name, ...lies, level, invented: true },
    }),
    ...(
      [
        ['gu', '顾行简', 'administrator'],
        ['yan', '严守正', 'president'],
        ['xu', '许立安', 'filing-reviewer'],
      ] as const
    ).map(([person, holder, post]) =>
      officeGranted.make({ shared: { office: `o-${person}`, person, name: holder, post } }),
    ),
  );
  const staff = {
    gu: at.person('gu', { name: '顾行简', posts: ['administrator'] }),
    yan: at.person('yan', { name: '严守正', posts: ['president'] }),
    xu: at.person('xu', { name: '许立安', posts: ['filing-reviewer'] }),
  };
  return { at, ...staff, shen: at.person('shen', { name: '沈静宜' }) };
}
type Court = ReturnType<typeof court>;

const platform = {
  court: 'demo',
  matter: 'platform',
  sender: 'self',
  text: '上传照片时，页面一直停在百分之九十九。',
  attachments: [],
};

async function said({ at, shen }: Court, also: object = {}, by: Actor = shen): Promise<StreamId> {
  const done = await at.when(by, 'feedback.submit', null, { ...platform, ...also });
  if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
  return done.stream;
}
const state = ({ at }: Court, stream: StreamId) =>
  (at.state(stream) as StateOf<'feedback'>).feedback;
const tasks = ({ at }: Court, stream: StreamId) =>
  catalogue.feedbackTasks({
    state: at.state(stream) as StateOf<'feedback'>,
    law: lawAt(today, null),
  });
const reads = ({ at }: Court, stream: StreamId, actor: Actor) =>
  labelsFor(actor, 'feedback', stream.slice('feedback:'.length), at.state(stream));
const answer = (c: Court, who: Actor, stream: StreamId, input: object = {}) =>
  c.at.when(who, 'feedback.answer', stream, { finding: 'explained', text: '已经说明。', ...input });

test('OOR-44.1.2: who gives two of five and asks for an answer gets one, and the change is followed to its end', async () => {
  const c = court();
  const { at, shen, gu } = c;
  const rated = { court: 'demo', score: '2', words: '找不到缴费的地方。', answer: 'yes' };
  const done = await at.when(shen, 'feedback.rate', null, rated, 'filing');
  if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
  const { stream } = done;
  expect(tasks(c, stream)).toMatchObject([
    {
      command: 'feedback.answer',
      by: { role: 'administrator' },
      dueAt: endOfDay(courtDay('2026-12-09')),
    },
  ]);
  await answer(c, gu, stream, { finding: 'will-change', changeBy: '2026-12-31' });
  expect(tasks(c, stream)).toMatchObject([
    { command: 'feedback.improve', dueAt: endOfDay(courtDay('2026-12-31')) },
  ]);
  await at.when(gu, 'feedback.improve', stream, { what: '首页加了“缴费”。' });
  expect(tasks(c, stream)).toEqual([]);
  expect(stageOfFeedback(state(c, stream))).toBe('improved');
  await at.when(shen, 'feedback.confirm', stream, { settled: 'yes' });
  expect(stageOfFeedback(state(c, stream))).toBe('settled');
});

test('OOR-44.1.2: no act takes a low score away, and whoever gave it cannot give a second one that day', async () => {
  const c = court();
  const low = { court: 'demo', score: '1', answer: 'yes' };
  const done = await c.at.when(c.shen, 'feedback.rate', null, low, 'service');
  if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
  for (const who of [c.gu, c.yan, c.xu, c.shen])
    for (const name of await c.at.offers(done.stream, who))
      expect([
        'feedback.answer',
        'feedback.pass-on',
        'feedback.improve',
        'feedback.confirm',
      ]).toContain(name);
  expect(
    await c.at.when(c.shen, 'feedback.rate', null, { ...low, score: '5' }, 'service'),
  ).toMatchObject({
    refusals: [{ code: 'feedback/rated-today', ground: { kind: 'policy' } }],
  });
  const other = await c.at.when(c.shen, 'feedback.rate', null, low, 'closing');
  expect(other.outcome).toBe('accepted');
  c.at.at('2026-11-25T01:00:00.000Z');
  expect((await c.at.when(c.shen, 'feedback.rate', null, low, 'service')).outcome).toBe('accepted');
});

test('OOR-44.1.2: a rating without a wish for an answer is read by whoever gave it and by nobody at the court', async () => {
  const c = court();
  const rated = { court: 'demo', score: '4', words: '很好。', answer: 'no' };
  const done = await c.at.when(c.shen, 'feedback.rate', null, rated, 'closing');
  if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
  expect(done.entries[0]?.labels).toEqual(['person:shen']);
  expect(tasks(c, done.stream)).toEqual([]);
  for (const who of [c.gu, c.yan, c.xu])
    expect([...reads(c, done.stream, who)]).toEqual(['public']);
  expect(reads(c, done.stream, c.shen)).toContain('person:shen');
  expect(await c.at.offers(done.stream, c.shen)).toEqual([]);
});

test('OOR-44.1.2: a complaint about conduct is the president’s, and one about the president is not', async () => {
  const c = court();
  const aboutAJudge = await said(c, { matter: 'conduct', post: 'judge', named: '林法官' });
  expect(tasks(c, aboutAJudge)).toMatchObject([{ by: { role: 'president' } }]);
  expect(reads(c, aboutAJudge, c.yan)).toContain('parties');
  expect([...reads(c, aboutAJudge, c.gu)]).toEqual(['public']);

  const byPost = await said(c, { matter: 'conduct', post: 'president' });
  const byName = await said(c, { matter: 'conduct', post: 'unknown', named: '严守正院长' });
  for (const stream of [byPost, byName]) {
    expect(tasks(c, stream)).toMatchObject([{ by: { role: 'administrator' } }]);
    expect([...reads(c, stream, c.yan)]).toEqual(['public']);
    expect((await answer(c, c.yan, stream)).outcome).toBe('refused');
    expect((await answer(c, c.gu, stream)).outcome).toBe('accepted');
  }
});

test('OOR-44.1.2: one person who holds two posts has no part in what is said of one of them by the other', async () => {
  const c = court();
  c.at.given(
    demo,
    officeGranted.make({
      shared: { office: 'o-yan-2', person: 'yan', name: '严守正', post: 'administrator' },
    }),
  );
  const both = c.at.person('yan', { name: '严守正', posts: ['president', 'administrator'] });
  const stream = await said(c, { matter: 'conduct', post: 'president' });
  expect(state(c, stream)).toMatchObject({ desk: ['administrator'], excluded: ['yan'] });
  expect([...reads(c, stream, both)]).toEqual(['public']);
  expect((await answer(c, both, stream)).outcome).toBe('refused');
  expect((await answer(c, c.gu, stream)).outcome).toBe('accepted');
});

test('OOR-44.1.2: where the one it is about holds every post, it waits for another, and the writer is told to go to the court above', async () => {
  const c = court();
  for (const office of ['o-gu', 'o-xu'])
    c.at.given(demo, officeEnded.make({ shared: { office, why: '调任' } }));
  const input = { ...platform, matter: 'conduct', post: 'president' };
  const warned = await c.at.warnings(null, c.shen, 'feedback.submit', input);
  expect(warned).toEqual([{ code: 'nobody-free', facts: {} }]);
  const stream = await said(c, { matter: 'conduct', post: 'president' });
  expect((await answer(c, c.yan, stream)).outcome).toBe('refused');
  expect([...reads(c, stream, c.yan)]).toEqual(['public']);
  expect(state(c, stream).owed).not.toBeNull();
  const next = c.at.person('wu', { name: '吴敬', posts: ['president'] });
  expect((await answer(c, next, stream)).outcome).toBe('accepted');
});

test('OOR-44.1.2: whoever is named has no part in it, also where they came to the post afterwards', async () => {
  const c = court();
  const stream = await said(c, { matter: 'service', post: 'clerk', named: '何书岚' });
  const later = c.at.person('he', { name: '何书岚', posts: ['administrator'] });
  expect([...reads(c, stream, later)]).toEqual(['public']);
  expect((await answer(c, later, stream)).outcome).toBe('refused');
});

test('OOR-44.1.2: nobody answers what they said themselves, and nobody else reads it: no party, no judge, no other court', async () => {
  const c = court();
  const own = await said(c, {}, c.gu);
  expect((await answer(c, c.gu, own)).outcome).toBe('refused');
  expect((await answer(c, c.yan, own)).outcome).toBe('accepted');
  const others = [
    c.at.person('lin', { posts: ['judge', 'clerk', 'division-head', 'finance-officer'] }),
    c.at.person('li'),
    c.at.person('wu', { posts: ['president'], court: 'another' }),
  ];
  for (const who of others) expect([...reads(c, own, who)]).toEqual(['public']);
});

test('OOR-44.1.2: an answer that does not settle it is owed once more, within the time the court gave itself', async () => {
  const c = court();
  c.at.given(demo, policySet.make({ shared: { setting: 'feedback-days', value: '5' } }));
  const stream = await said(c);
  expect(state(c, stream).owed?.by).toBe('2026-11-29');
  await answer(c, c.gu, stream);
  c.at.at('2026-12-01T01:00:00.000Z');
  const no = { settled: 'no', words: '还是停在那里。' };
  expect((await c.at.when(c.shen, 'feedback.confirm', stream, no)).outcome).toBe('accepted');
  expect(tasks(c, stream)).toMatchObject([
    { command: 'feedback.answer', dueAt: endOfDay(courtDay('2026-12-06')) },
  ]);
});

test('OOR-44.1.2: a change is promised for a day that can still be kept', async () => {
  const c = court();
  const stream = await said(c);
  const late = await answer(c, c.gu, stream, { finding: 'will-change', changeBy: '2026-11-23' });
  expect(late).toMatchObject({ refusals: [{ code: 'feedback/day-ahead' }] });
});

test('what is sent to a court that is not there is refused, and not receipted', async () => {
  const c = court();
  const nowhere = { court: 'nowhere-at-all' };
  const rated = { ...nowhere, score: '1', answer: 'no' };
  for (const tried of [
    await c.at.when(c.shen, 'feedback.submit', null, { ...platform, ...nowhere }),
    await c.at.when(c.shen, 'feedback.rate', null, rated, 'service'),
  ])
    expect(tried).toMatchObject({
      refusals: [{ code: 'feedback/no-such-court', ground: { kind: 'technical' } }],
    });
});

test('for whom somebody says they write is read as what they say', () => {
  for (const [lang, word] of [
    ['zh-CN', '自称'],
    ['en', 'not verified'],
  ] as const) {
    const from = catalogue.texts(lang).commands['feedback.answer']?.tells?.['from'];
    const of = (sender: string) => from?.({ by: '陆怀瑾', sender }).value;
    expect(of('bar')).toContain(word);
    expect(of('self')).toBe('陆怀瑾');
  }
});

test('SH-5.2.0: what the lawyers’ association reports is answered and the answer is theirs to read; unanswered it is not closed', async () => {
  const c = court();
  const lawyers = c.at.person('lu', { name: '陆怀瑾' });
  const stream = await said(c, { sender: 'bar' }, lawyers);
  const closed = await c.at.when(lawyers, 'feedback.confirm', stream, { settled: 'yes' });
  expect(closed).toMatchObject({
    refusals: [
      { code: 'feedback/answered-first', ground: { kind: 'policy', setting: 'answered-first' } },
    ],
  });
  await answer(c, c.gu, stream);
  expect(await c.at.told(stream, lawyers, 'feedback.confirm')).toMatchObject([
    { code: 'answer', facts: { by: '顾行简' } },
  ]);
});

test('SH-10.1.0: no day that passes closes what is owed; only an answer does', async () => {
  const c = court();
  const stream = await said(c);
  c.at.at('2027-06-01T01:00:00.000Z');
  expect(stageOfFeedback(state(c, stream))).toBe('waiting');
  const machines = catalogue.commands.filter(
    ({ on, by }) =>
      on === 'feedback' && by.some((role) => ['rule', 'clock', 'system'].includes(role)),
  );
  expect(machines).toEqual([]);
  expect((await answer(c, c.gu, stream)).outcome).toBe('accepted');
  expect(stageOfFeedback(state(c, stream))).toBe('answered');
});

test.each([
  ['bar', 'basic', 'bar-association'],
  ['justice-bureau', 'basic', 'justice-department'],
  ['court', 'basic', 'high-court'],
  ['self', 'intermediate', 'high-court'],
  ['self', 'high', 'reform-office'],
] as const)('GD-0.1.0: what %s met at a %s court is reported to %s', async (sender, level, to) => {
  const c = court(level);
  const stream = await said(c, { sender });
  const letter = { letter: '东湖法院函〔2026〕12 号' };
  expect((await c.at.when(c.gu, 'feedback.pass-on', stream, letter)).outcome).toBe('accepted');
  expect(state(c, stream).passedOn).toEqual([{ to, ...letter }]);
  // Passing it on answers nothing.
  expect(tasks(c, stream)).toMatchObject([{ command: 'feedback.answer' }]);
  expect(await c.at.offers(stream, c.gu)).not.toContain('feedback.pass-on');
});

test.each([
  ['Guangdong, by its code', { code: '粤0106', territory: '天河区' }, 'bar-association'],
  ['Guangdong, by its place', { code: '演0102', territory: '广东省某区' }, 'bar-association'],
  ['Shanghai (SH-5.2.0)', { code: '沪0115', territory: '上海市浦东新区' }, 'high-court'],
  ['Beijing', { code: '京0105', territory: '广东路' }, 'high-court'],
  ['an invented province', { code: '演0102', territory: '云州市东湖区' }, 'high-court'],
] as const)(
  'GD-0.1.0: a paper of Guangdong holds at its courts and at no other: what a bar met in %s',
  async (_where, lies, to) => {
    const c = court('basic', lies);
    const stream = await said(c, { sender: 'bar' });
    const letter = { letter: '东湖法院函〔2026〕12 号' };
    expect((await c.at.when(c.gu, 'feedback.pass-on', stream, letter)).outcome).toBe('accepted');
    expect(state(c, stream).passedOn).toEqual([{ to, ...letter }]);
  },
);

test('GD-0.1.0: what does not say from whom it comes has no desk above it, and is asked for that', async () => {
  const { sender: _sender, ...without } = platform;
  const c = court();
  expect(await c.at.when(c.shen, 'feedback.submit', null, without)).toMatchObject({
    outcome: 'invalid',
    faults: [{ path: 'sender' }],
  });
});

const findings = {
  findings: '立案后评分较高（2026-07-01至2026-09-30）。',
  proposals: '开庭前一日提醒测试设备。',
  with: ['justice-bureau', 'bar'],
  letter: '报告〔2026〕3 号',
};
const evaluations = ({ at }: Court) => (at.state(demo) as StateOf<'court'>).evaluations.evaluations;

test('GD-10.1.2: a signed evaluation stays as it is; a later word on the quarter stands beside it', async () => {
  const c = court();
  await c.at.when(c.yan, 'feedback.evaluate', demo, findings, '2026Q3');
  await c.at.when(c.yan, 'feedback.evaluate', demo, { ...findings, findings: '补充。' }, '2026Q3');
  expect(evaluations(c)).toMatchObject([
    { quarter: '2026Q3', number: 1, findings: findings.findings, with: ['justice-bureau', 'bar'] },
    { quarter: '2026Q3', number: 2, findings: '补充。' },
  ]);
  expect((await c.at.when(c.gu, 'feedback.evaluate', demo, findings, '2026Q3')).outcome).toBe(
    'refused',
  );
  // A quarter is evaluated when it is over.
  expect((await c.at.when(c.yan, 'feedback.evaluate', demo, findings, '2026Q4')).outcome).toBe(
    'refused',
  );
});

test.each([
  ['原告的电话是 138 0000 0001。', '138 0000 0001'],
  ['身份证号 １１０１０５１９８５１１２２００４８', '110105198511220048'],
  ['（2026）演0102民初12号案的当事人反映', '(2026)演0102民初12号'],
])(
  'N49-15.1.2: a report that shows who it was is not sent until it does not: %s',
  async (text, found) => {
    const c = court('high');
    const tried = await c.at.when(
      c.yan,
      'feedback.evaluate',
      demo,
      { ...findings, findings: text },
      '2026Q3',
    );
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'feedback/names-nobody',
          ground: { kind: 'policy', setting: 'published-names-nobody' },
          remedy: [{ kind: 'field', path: 'findings' }],
          facts: { found: `${found.slice(0, 4)}…` },
        },
      ],
    });
    await c.at.when(c.yan, 'feedback.evaluate', demo, findings, '2026Q3');
    expect(evaluations(c)).toMatchObject([{ sentTo: 'reform-office', letter: '报告〔2026〕3 号' }]);
  },
);

test.each([
  '法释（2021）12号施行以后，流程改了。',
  '本季度共处理 12 345 678 901 次访问。',
  '今年访问 12,345,678,901 次。',
])('N49-15.1.2: what tells of nobody is not refused: %s', async (text) => {
  const c = court('high');
  const input = { ...findings, findings: text };
  const done = await c.at.when(c.yan, 'feedback.evaluate', demo, input, '2026Q3');
  expect(done.outcome).toBe('accepted');
});

test('N49-14.1.3: what was changed is published and shows nobody', async () => {
  const c = court();
  const stream = await said(c);
  await answer(c, c.gu, stream);
  const told = await c.at.when(c.gu, 'feedback.improve', stream, {
    what: '按 13800000001 的意见改了。',
  });
  expect(told).toMatchObject({ refusals: [{ code: 'feedback/names-nobody' }] });
  const done = await c.at.when(c.gu, 'feedback.improve', stream, { what: '写明了大小上限。' });
  if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
  expect(done.entries).toMatchObject([
    { labels: ['public'], body: { court: 'demo', what: '写明了大小上限。' } },
  ]);
});

test('GD-10.1.3: a change can be entered for whatever was answered, promised or not', async () => {
  const c = court();
  const stream = await said(c, { matter: 'suggestion' });
  expect(await c.at.offers(stream, c.yan)).not.toContain('feedback.improve');
  await answer(c, c.yan, stream);
  expect(await c.at.offers(stream, c.yan)).toContain('feedback.improve');
});

test('quarters end with their last day', () => {
  expect(quarterOf(courtDay('2026-03-31'))).toBe('2026Q1');
  expect(quarterOf(courtDay('2026-04-01'))).toBe('2026Q2');
  expect(quartersOver(courtDay('2026-01-05'), 3)).toEqual(['2025Q4', '2025Q3', '2025Q2']);
  expect(quartersOver(courtDay('2026-12-31'), 1)).toEqual(['2026Q3']);
});

test('entries as they are stored for ever', () => {
  const desk = [...posts].slice(0, 2);
  const made = [
    feedbackRated.make({
      given: {
        label: 'person:shen',
        value: {
          court: 'c',
          desk: [],
          moment: 'filing',
          score: 5,
          quarter: '2026Q4',
          by: '沈静宜',
          days: 15,
        },
      },
    }),
    feedbackSubmitted.make({
      shared: {
        ...{ court: 'c', desk, matter: 'conduct', sender: 'self', named: '', post: 'unknown' },
        ...{
          text: '。',
          attachments: [],
          quarter: '2026Q4',
          by: '沈静宜',
          answerBy: '2026-12-09',
          days: 15,
        },
      },
    }),
    feedbackAnswered.make({ shared: { finding: 'right', text: '。', by: '顾行简' } }),
    feedbackPassedOn.make({ shared: { to: 'high-court', letter: '1 号' } }),
    feedbackImproved.make({ published: { court: 'c', what: '。' } }),
    feedbackConfirmed.make({ shared: { settled: false, answerBy: '2026-12-09' } }),
    feedbackEvaluated.make({
      published: {
        ...{ quarter: '2026Q3', number: 1, findings: '。', proposals: '。', with: ['bar'] },
        ...{ sentTo: 'high-court', letter: '1 号', by: '严守正' },
      },
    }),
  ];
  expect(made.map(({ kind, version, parts }) => [kind, version, parts])).toMatchSnapshot();
});
