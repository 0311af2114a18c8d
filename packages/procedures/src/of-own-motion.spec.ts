import { courtDay } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { ListedCase } from './appraisal/testing/listed.ts';
import { notices } from './proceedings/notices.ts';
import { toldOfOpenEvidence } from './shared/open-matters.ts';
import { CivilCase } from './testing/civil.ts';

/* What the court has examined of its own motion, over the rooms that it touches: whose evidence it is, and who is told of what. */

const opinion = { conclusion: '没有发现改动的痕迹。', files: [CivilCase.file('f')] };

/** Every word that the last entries of this kind send to the people of the body, by number. */
const toldOf = (one: ListedCase, kind: string): readonly string[] => {
  const entry = one.case.court.entries(one.case.stream).findLast((each) => each.kind === kind);
  return entry === undefined
    ? []
    : notices
        .filter(({ on }) => on === kind)
        .flatMap((each) => each.message(entry, one.state))
        .flatMap(({ to }) => (typeof to === 'string' ? [to] : []))
        .filter((to) => to.startsWith('1380000002'));
};

async function entrusted(): Promise<ListedCase> {
  const one = await ListedCase.ready();
  await one.ordered();
  await one.commissioned();
  return one;
}

async function broughtIn(): Promise<ListedCase> {
  const one = await entrusted();
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted' });
  for (const who of ['gu', 'yan'] as const)
    await one.mustAs(who, 'appraisal.undertake', { undertakes: true });
  await one.mustAs('gu', 'appraisal.issue', opinion);
  await one.mustAs('yan', 'appraisal.sign', { signs: true });
  await one.must(
    'he',
    'evidence.bring-in-collected',
    { on: '2026-03-02', note: '在线提交。', objectBy: '2026-03-20' },
    'application-1',
  );
  return one;
}

test('CPL-79, CPL-71: the opinion is evidence of no party; both sides speak to it, and nothing is found on it before', async () => {
  const one = await broughtIn();
  const [exhibit] = one.state.evidence.exhibits.slice(-1);
  expect(exhibit).toMatchObject({ side: 'court', participant: 'court', number: 1 });
  const found = () =>
    one.try('lu', 'evidence.find', {
      findings: [
        {
          exhibit: exhibit?.id,
          authenticity: 'yes',
          legality: 'yes',
          relevance: 'yes',
          outcome: 'admitted',
          reasons: '客观。',
        },
      ],
    });
  expect(await found()).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'evidence/not-contested-yet', facts: { side: 'court' } }],
  });
  for (const party of ['p1', 'd1'])
    await one.must('he', 'exchange.record-opinion', one.opinionOn(exhibit?.id ?? ''), party);
  expect(await found()).toMatchObject({ outcome: 'accepted' });
});

test('OOR-28.2.1: the people of the body are told at the number of their account of what waits there, each of what is theirs', async () => {
  const one = await entrusted();
  expect(toldOf(one, 'participation.Begun')).toEqual(['13800000022']);
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted', quote: '6000' });
  await one.must(
    'lu',
    'appraisal.decide-need',
    { decision: 'denied', reasons: '由财政承担。' },
    'g1-fee',
  );
  expect(toldOf(one, 'appraisal.NeedDecided')).toEqual(['13800000021', '13800000022']);
  for (const who of ['gu', 'yan'] as const)
    await one.mustAs(who, 'appraisal.undertake', { undertakes: true });
  await one.mustAs('gu', 'appraisal.issue', opinion);
  // Whoever handed it in knows.
  expect(toldOf(one, 'appraisal.OpinionHandedIn')).toEqual(['13800000022']);
  const asked = { ground: 'interest', reasons: '与被告合伙。', attachments: [] };
  await one.must('qian', 'recusal.apply', asked, 'd1.g1.1');
  expect(toldOf(one, 'recusal.Applied')).toEqual(['13800000021']);
});

const finding = {
  authenticity: 'yes',
  legality: 'yes',
  relevance: 'yes',
  outcome: 'admitted',
  reasons: '客观。',
};
const findsOn = (one: ListedCase, exhibit: string) =>
  one.try('lu', 'evidence.find', { findings: [{ ...finding, exhibit }] });

async function contested(): Promise<{ one: ListedCase; exhibit: string }> {
  const one = await broughtIn();
  const exhibit = one.state.evidence.exhibits.at(-1)?.id ?? '';
  for (const party of ['p1', 'd1'])
    await one.must('he', 'exchange.record-opinion', one.opinionOn(exhibit), party);
  return { one, exhibit };
}

test('EVR-40: examined anew, the former opinion founds nothing; it begins like another, and once only', async () => {
  const { one, exhibit } = await contested();
  const anew = {
    way: 'anew',
    ground: 'groundless',
    what: '网页存证数据一份',
    purpose: '有没有改动？',
    reasons: '没有依据。',
  };
  await one.must('lu', 'appraisal.order-anew', anew, 'application-1');
  expect(one.state.evidence.applications.at(-1)).toMatchObject({
    id: 'application-2',
    decided: 'granted',
    anew: { of: 'application-1', way: 'anew', ground: 'groundless' },
  });
  expect(one.case.court.tasks(one.case.stream)).toContainEqual(
    expect.objectContaining({
      command: 'evidence.commission-appraisal',
      subject: 'application-2',
    }),
  );
  expect(await findsOn(one, exhibit)).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'evidence/examined-anew', ground: { kind: 'law', articles: ['EVR-40'] } }],
  });
  expect(await one.try('lu', 'appraisal.order-anew', anew, 'application-1')).toMatchObject({
    outcome: 'refused',
  });
  // Where nothing comes of it, the former opinion is weighed as any other.
  const nothing = { on: '2026-03-02', why: 'other', note: '没有可以重新检验的材料。' };
  await one.must('he', 'evidence.note-nothing-collected', nothing, 'application-2');
  expect(await findsOn(one, exhibit)).toMatchObject({ outcome: 'accepted' });
});

test('EVR-40: a supplement leaves the former opinion standing', async () => {
  const { one, exhibit } = await contested();
  const supplement = {
    way: 'supplement',
    what: '网页存证数据一份',
    purpose: '取样的次序？',
    reasons: '补充说明即可。',
  };
  await one.must('lu', 'appraisal.order-anew', supplement, 'application-1');
  expect(await findsOn(one, exhibit)).toMatchObject({ outcome: 'accepted' });
});

test('EVR-37: the judge is told before the judgment of objections that nobody answered', async () => {
  const one = await broughtIn();
  const told = () => toldOfOpenEvidence(one.state, courtDay('2026-03-02')).map(({ code }) => code);
  expect(told()).not.toContain('objections-open');
  const points = { points: '取样次序不明。', attachments: [] };
  await one.must('qian', 'appraisal.object', points, 'd1.application-1');
  expect(told()).toContain('objections-open');
  await one.must('lu', 'appraisal.require-reply', { dueOn: '2026-04-10' }, 'g1');
  expect(told()).toContain('objections-open');
  await one.mustAs('gu', 'appraisal.reply', { text: '见附件。', attachments: [] });
  expect(told()).not.toContain('objections-open');
});

test('CPL-81: whoever advanced the fee asks for it back, and the judge decides; who did not pay is not asked', async () => {
  const one = await entrusted();
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted', quote: '6000' });
  const advance = { decision: 'granted', advance: '6000', advanceBy: '2026-03-20' };
  await one.must('lu', 'appraisal.decide-need', { ...advance, reasons: '预交。' }, 'g1-fee');
  const ask = (who: 'zhao' | 'qian', party: string) =>
    one.try(
      who,
      'appraisal.ask-fee-back',
      { because: 'stayed-away', reasons: '拒不出庭。', attachments: [] },
      `${party}.application-1.1`,
    );
  // Nothing was paid yet.
  expect(await ask('zhao', 'p1')).toMatchObject({ outcome: 'refused' });
  await one.must(
    'he',
    'evidence.note-advance',
    { on: '2026-03-02', note: '凭证' },
    'application-1',
  );
  expect(await ask('qian', 'd1')).toMatchObject({ outcome: 'refused' });
  expect(await ask('zhao', 'p1')).toMatchObject({ outcome: 'accepted' });
  expect(await ask('zhao', 'p1')).toMatchObject({ outcome: 'accepted' });
  const owed = () =>
    one.case.court
      .tasks(one.case.stream)
      .filter(({ command }) => command === 'appraisal.decide-fee-back');
  expect(owed()).toMatchObject([{ by: { role: 'judge' }, basis: ['CPL-81'] }, {}]);
  const decide = (key: string, input: object) =>
    one.try('lu', 'appraisal.decide-fee-back', { reasons: '已经核对。', ...input }, key);
  expect(await decide('fee-back-1', { decision: 'denied' })).toMatchObject({ outcome: 'accepted' });
  const granted = { decision: 'granted', by: '2026-04-20' };
  expect(await decide('fee-back-2', { ...granted, amount: '6001' })).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'appraisal/more-than-advanced' }],
  });
  expect(await decide('fee-back-2', { ...granted, amount: '6000' })).toMatchObject({
    outcome: 'accepted',
  });
  expect(one.state.appraisal.settlements).toEqual([
    { advance: 'application-1.1', goes: 'back', fen: 600_000 },
  ]);
  expect(owed()).toEqual([]);
});
