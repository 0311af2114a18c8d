import { authorityChanged, judgmentPronounced, participationBegun } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { paperTellsZh } from './filing/papers-texts.ts';
import type { Facts } from './framework/index.ts';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';
import { agent, judged } from './testing/judged.ts';
import { heard, pronounce, signed } from './testing/signed.ts';

/* What a party hands in is received on any day. Once the case is closed it lies before somebody all the same (OLR-11.1.0). */

async function closed(): Promise<CivilCase> {
  const one = await judged();
  await one.issue();
  one.court.at('2026-06-10T02:00:00.000Z');
  await one.must('he', 'case.close', {});
  return one;
}

/** What asks the court for nothing. */
const asksNothing = new Set([
  // The payer passes it on.
  'fees.make-payment-link',
  // That a paper was received.
  'service.acknowledge',
  // The court's own: another paper in the place of one, and an authority whose proof the clerk has before them.
  'documents.replace',
  'authority.record-paper',
]);

const keys = ({ court, stream }: CivilCase): readonly string[] =>
  court.tasks(stream).map(({ key }) => key);

test('OLR-11.1.0: whatever is received after the closing, online or on paper, is owed an answer by somebody', async () => {
  const commands = catalogue.procedures.flatMap((procedure) => procedure.commands);
  const base = await closed();
  const lying: string[] = [];
  let received = 0;
  for (const who of ['zhao', 'qian', 'he'] as const)
    for (const open of await base.court.offers(base.stream, base.people[who])) {
      const [name = '', key] = open.split('#');
      if (asksNothing.has(name)) continue;
      const example = commands.find((each) => each.name === name)?.example;
      const one = await closed();
      const before = keys(one);
      const tried = await one.try(who, name, example, key);
      if (tried.outcome !== 'accepted') continue;
      received += 1;
      if (keys(one).every((each) => before.includes(each))) lying.push(`${who} ${open}`);
    }
  expect(lying).toEqual([]);
  // So that it cannot be green because nothing was open.
  expect(received).toBeGreaterThan(30);
});

test('OLR-11.1.0: the judge reads what came after the judgment and answers; then it is owed no more', async () => {
  const one = await closed();
  const asked = { reasons: '需要鉴定。', attachments: [] };
  await one.must('qian', 'filing.object-to-procedure', asked, 'd1');
  const owed = () =>
    one.court.tasks(one.stream).find(({ command }) => command === 'filing.answer-papers');
  const subject = owed()?.subject ?? '';
  expect(owed()).toMatchObject({ by: { role: 'judge' } });
  const told = await one.court.told(one.stream, one.people.lu, 'filing.answer-papers', subject);
  expect(told).toMatchObject([
    {
      code: 'after-the-judgment',
      facts: { what: 'procedure', name: '钱守拙', note: '需要鉴定。' },
    },
  ]);
  await one.must('lu', 'filing.answer-papers', { answer: '附卷。' }, subject);
  expect(owed()).toBeUndefined();
});

test('OLR-11.1.0, CPL-85: what the court had before the judgment and entered after it is told as that', async () => {
  const one = await judged();
  const answer = {
    receivedOn: '2026-03-10',
    text: '已经交货。',
    attachments: [CivilCase.file('c')],
  };
  await one.must('he', 'defence.record-paper', answer, 'd1');
  const owed = one.court.tasks(one.stream).find((each) => each.command === 'filing.answer-papers');
  const told = await one.court.told(
    one.stream,
    one.people.lu,
    'filing.answer-papers',
    owed?.subject ?? '',
  );
  expect(told[0]?.facts).toMatchObject({
    ...{ what: 'defence', receivedOn: '2026-03-10', stood: 'before', over: 'judged' },
  });
});

const pronouncement = judgmentPronounced.make({
  shared: {
    decidedOn: '2026-03-20',
    final: false,
    when: 'in-court',
    manner: 'in-person',
    place: '第六法庭',
  },
});

/** What the judge is told of the last thing that came. */
async function toldOf(one: CivilCase): Promise<Facts> {
  const owed = one.court
    .tasks(one.stream)
    .findLast((each) => each.command === 'filing.answer-papers');
  const { lu } = one.people;
  const told = await one.court.told(one.stream, lu, 'filing.answer-papers', owed?.subject ?? '');
  return told[0]?.facts ?? {};
}
/** The same as it is read. */
async function readOf(one: CivilCase): Promise<string> {
  const { label, value } = paperTellsZh['after-the-judgment']?.(await toldOf(one)) ?? {};
  return `${label ?? ''}。${String(value)}`;
}

test('OLR-11.1.0: what comes online on the day of the judgment, after it, is not told as having been here before', async () => {
  const one = await judged();
  await one.must('qian', 'defence.submit', { text: '没有收到货。', attachments: [] }, 'd1');
  expect(await toldOf(one)).toMatchObject({ what: 'defence', receivedOn: '', stood: 'after' });
});

test('OLR-11.1.0, CPL-85: of a paper of that same day nobody says which was first; by the postmark it may have been posted before', async () => {
  const one = await judged();
  one.court.at('2026-04-10T02:00:00.000Z');
  const papers = { note: '付款凭证', attachments: [CivilCase.file('c')], keptAt: '卷宗' };
  await one.must('he', 'filing.record-papers', { ...papers, receivedOn: '2026-03-20' }, 'd1');
  expect(await toldOf(one)).toMatchObject({ what: 'papers', stood: 'same-day', over: 'judged' });
  expect(await readOf(one)).toMatch(/法院2026年4月10日录入.*和宣判是同一天，谁先谁后没有记录/su);
  const answer = { text: '已经交货。', attachments: [CivilCase.file('c')] };
  const posted = { receivedOn: '2026-03-23', postedOn: '2026-03-18' };
  await one.must('he', 'defence.record-paper', { ...answer, ...posted }, 'd1');
  expect(await toldOf(one)).toMatchObject({ what: 'defence', ...posted, stood: 'posted-before' });
});

test('CPL-85, CPL-151: what came between the pronouncement and its entry is not told as having been here before', async () => {
  const one = await signed(() => Promise.resolve());
  one.court.at('2026-03-23T02:00:00.000Z');
  expect(await pronounce(one, { on: '2026-03-20' })).toMatchObject({ outcome: 'accepted' });
  const answer = { text: '已经交货。', attachments: [CivilCase.file('c')] };
  await one.must('he', 'defence.record-paper', { ...answer, receivedOn: '2026-03-22' }, 'd1');
  expect(await toldOf(one)).toMatchObject({ receivedOn: '2026-03-22', stood: 'after' });
});

test('CPL-151: what came on the very day of a pronouncement that was entered later, after the signature, lies before the judge', async () => {
  const one = await heard(() => Promise.resolve());
  const exhibit = { name: '付款凭证', source: '银行', purpose: '付款', form: 'electronic' };
  const exhibits = [{ ...exhibit, files: [CivilCase.file('c')] }];
  await one.must('qian', 'evidence.submit', { exhibits, conformsToOriginals: true }, 'd1');
  one.court.at('2026-03-20T08:30:00.000Z');
  await one.must('lu', 'judgment.make', { signed: true });
  one.court.at('2026-03-20T09:00:00.000Z');
  await one.must('qian', 'defence.submit', { text: '没有收到货。', attachments: [] }, 'd1');
  one.court.at('2026-03-23T02:00:00.000Z');
  await pronounce(one, { on: '2026-03-20' });
  expect(await readOf(one)).toMatch(
    /^钱守拙2026年3月20日交来答辩状.*交来的日子和宣判是同一天，谁先谁后没有记录/su,
  );
  expect(
    one.court.tasks(one.stream).filter(({ command }) => command === 'filing.answer-papers'),
  ).toHaveLength(1);
});

test('CPL-62: what somebody hands in after the judgment without authority lies before the judge, and is not told as the party’s', async () => {
  const one = await judged();
  one.court.given(one.stream, agent('pending'));
  const shao = one.court.person('shao', { name: '邵知行' });
  const said = { text: '没有收到货。', attachments: [] };
  await one.court.when(shao, 'defence.submit', one.stream, said, 'd1');
  expect(await toldOf(one)).toMatchObject({ what: 'defence', unshown: 'pending' });
  expect(await readOf(one)).toContain('以钱守拙名义交来的答辩状（提交人的权限待核对）');
});

test('CPL-62: what came before the judgment from somebody who showed their authority after it lies before the judge', async () => {
  const one = await CivilCase.registered();
  one.court.given(one.stream, agent('pending'));
  const shao = one.court.person('shao', { name: '邵知行' });
  const said = { text: '没有收到货。', attachments: [] };
  await one.court.when(shao, 'defence.submit', one.stream, said, 'd1');
  const objection = { reasons: '合同在别处履行。', court: '云州市西湖区人民法院', attachments: [] };
  await one.court.when(shao, 'defence.object-to-jurisdiction', one.stream, objection, 'd1');
  const owed = () => one.court.tasks(one.stream).map(({ command }) => command);
  expect(owed()).not.toContain('filing.answer-papers');
  one.court.at('2026-03-20T08:00:00.000Z');
  one.court.given(one.stream, pronouncement);
  expect(owed().filter((act) => act === 'filing.answer-papers')).toHaveLength(2);
  expect(await toldOf(one)).toMatchObject({ unshown: 'pending', earlier: true });
  const shown = { authority: 'special', proof: '授权委托书', seen: true };
  one.court.at('2026-03-25T08:00:00.000Z');
  await one.must('he', 'authority.record', shown, 'g9');
  expect(owed().filter((act) => act === 'filing.answer-papers')).toHaveLength(2);
  expect(owed()).not.toContain('defence.decide-jurisdiction');
  expect(await toldOf(one)).toMatchObject({ unshown: '', earlier: true });
});

test('CPL-62: what was the party’s when it was judged is not told as having come without authority, once that is renewed', async () => {
  const one = await CivilCase.registered();
  one.court.given(one.stream, agent('pending'));
  const shao = one.court.person('shao', { name: '邵知行' });
  await one.court.when(
    shao,
    'defence.submit',
    one.stream,
    { text: '没有收到货。', attachments: [] },
    'd1',
  );
  const shown = { authority: 'special', proof: '授权委托书', seen: true };
  one.court.at('2026-03-05T08:00:00.000Z');
  await one.must(
    'he',
    'authority.record',
    { ...shown, steps: ['pleadings'], until: '2026-03-31' },
    'g9',
  );
  one.court.at('2026-03-20T08:00:00.000Z');
  one.court.given(one.stream, pronouncement);
  one.court.at('2026-04-01T08:00:00.000Z');
  const term = one.court.deadlines(one.stream).find(({ key }) => key.includes('authority'));
  await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
  const theAgent = () => one.state.participation.participants.find(({ id }) => id === 'g9');
  expect(theAgent()?.lapsed).toBeDefined();
  await one.must('he', 'authority.record', shown, 'g9');
  expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
    'filing.answer-papers',
  );
});

test('CPL-62: what lay outside a limited authority when it was judged still lies before the judge once that is widened', async () => {
  const one = await CivilCase.registered();
  const as = { participant: 'g9', role: 'agent', side: 'defendant', principal: 'd1' } as const;
  const who = { name: '邵知行', kind: 'person', person: 'shao', authority: 'general' } as const;
  const limited = { acts: [], steps: ['evidence'] } as const;
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: { ...as, ...who, extent: { acts: [], steps: [...limited.steps] } },
      personal: {},
    }),
  );
  const shao = one.court.person('shao', { name: '邵知行' });
  const said = { text: '没有收到货。', attachments: [] };
  await one.court.when(shao, 'defence.submit', one.stream, said, 'd1');
  one.court.at('2026-03-20T08:00:00.000Z');
  one.court.given(one.stream, pronouncement);
  expect(await toldOf(one)).toMatchObject({ what: 'defence', unshown: 'beyond', earlier: true });
  expect(await readOf(one)).toContain('（提交人没有这一项授权）');
  one.court.at('2026-03-25T08:00:00.000Z');
  one.court.given(
    one.stream,
    authorityChanged.make({ shared: { participant: 'g9', authority: 'general' } }),
  );
  expect(await toldOf(one)).toMatchObject({ what: 'defence', unshown: '', earlier: true });
});

test('CPL-62: what became the party’s between the signature and the pronouncement lies before the judge as well', async () => {
  const one = await heard(async (before) => {
    before.court.given(before.stream, agent('pending'));
    const shao = before.court.person('shao', { name: '邵知行' });
    const said = { text: '没有收到货。', attachments: [] };
    await before.court.when(shao, 'defence.submit', before.stream, said, 'd1');
  });
  await one.must('lu', 'judgment.make', { signed: true });
  one.court.at('2026-03-21T08:00:00.000Z');
  await one.must(
    'he',
    'authority.record',
    { authority: 'special', proof: '授权委托书', seen: true },
    'g9',
  );
  one.court.at('2026-03-23T08:00:00.000Z');
  expect(await pronounce(one)).toMatchObject({ outcome: 'accepted' });
  expect(await readOf(one)).toMatch(/以钱守拙名义交来的答辩状.*判决作出时还不是这一方的意见/su);
});
