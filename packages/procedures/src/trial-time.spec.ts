import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';

const trial = (one: CivilCase) => {
  const found = one.court
    .deadlines(one.stream)
    .find(({ key }) => key.startsWith('judgment/trial@'));
  return [found?.dueOn, found?.provisional];
};

/** Registered on 2 March in summary procedure: three months. */
async function running(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
  await one.linked();
  expect(trial(one)).toEqual(['2026-06-02', false]);
  return one;
}
/** The president, who has opened the case with a reason. */
async function president(one: CivilCase) {
  const court = one.court.case(one.stream).filing.court ?? '';
  const fang = one.court.person('fang', { posts: ['president'], court });
  await one.court.when(fang, 'reading.open', one.stream, {
    purpose: 'supervision',
    reason: '审批延长审理期限。',
  });
  return fang;
}
const asked = { until: '2026-07-01', reasons: '账目需要逐笔核对。' };
const decide = async (
  one: CivilCase,
  input: Readonly<Record<string, unknown>>,
  id = 'extension-1',
) => one.court.when(await president(one), 'judgment.decide-trial-extension', one.stream, input, id);
const granted = { decision: 'granted', dueOn: '2026-07-01', reasons: '同意。' };

const law = lawAt(courtDay('2026-03-02'));

describe('the time to try a case', () => {
  test('CPLI-243: the days of an appraisal are not counted; while it runs nobody says when the time ends', async () => {
    const one = await running();
    const application = {
      kind: 'appraisal',
      what: '橱柜',
      heldBy: '被告家中',
      purpose: '材质',
      reasons: '专门性问题。',
      attachments: [],
    };
    await one.must('qian', 'evidence.apply', application, 'd1');
    const decision = { decision: 'granted', reasons: '有必要。' };
    await one.must('lu', 'evidence.decide-application', decision, 'application-1');
    const commission = {
      body: '云州木制品质量鉴定中心',
      chosen: 'agreed',
      question: '材质是否一致？',
      scope: '橱柜四组。',
      dueOn: '2026-04-20',
      reasons: '协商选定。',
    };
    await one.must('lu', 'evidence.commission-appraisal', commission, 'application-1');
    expect(trial(one)).toEqual(['2026-06-02', true]);
    one.court.at('2026-04-11T03:00:00.000Z');
    const file = CivilCase.file('e');
    const opinion = {
      on: '2026-04-11',
      keptAt: '纸质卷第 2 册',
      note: '寄来鉴定书。',
      exhibits: [
        { name: '鉴定意见', source: '鉴定中心', purpose: '材质', form: 'scan', files: [file] },
      ],
      objectBy: '2026-04-24',
    };
    await one.must('he', 'evidence.bring-in-collected', opinion, 'application-1');
    // 2 March to 11 April are forty days; 2 June and forty days is 12 July, a Sunday.
    expect(trial(one)).toEqual(['2026-07-13', false]);
  });

  test('CPLI-243: nor is the time until a ruling on jurisdiction binds', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    await one.linked();
    one.court.at('2026-03-10T02:00:00.000Z');
    const objection = { court: '云州市西山区人民法院', reasons: '约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    expect(trial(one)).toEqual(['2026-06-02', true]);
    one.court.at('2026-03-12T02:00:00.000Z');
    const unfounded = { outcome: 'unfounded', reasons: '没有约定。' };
    await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
    await one.issue();
    for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, '2026-03-12');
    // From the 10th to Monday the 23rd are thirteen days.
    expect(trial(one)).toEqual(['2026-06-15', false]);
  });

  test('CPL-164: the judge asks, the president owes an answer, and until it is given the time stays', async () => {
    const one = await running();
    await one.must('lu', 'judgment.ask-trial-extension', asked);
    expect(one.court.tasks(one.stream)).toContainEqual(
      expect.objectContaining({
        command: 'judgment.decide-trial-extension',
        by: { role: 'president' },
        label: 'court',
        basis: ['CPL-164'],
      }),
    );
    expect(trial(one)).toEqual(['2026-06-02', false]);
    expect(await decide(one, granted)).toMatchObject({ outcome: 'accepted' });
    expect(trial(one)).toEqual(['2026-07-01', false]);
  });

  test('CPL-164: denied, with reasons, it stays', async () => {
    const one = await running();
    await one.must('lu', 'judgment.ask-trial-extension', asked);
    await decide(one, { decision: 'denied', reasons: '可以按期审结。' });
    expect(trial(one)).toEqual(['2026-06-02', false]);
    expect(await one.court.offers(one.stream, one.people.lu)).toContain(
      'judgment.ask-trial-extension',
    );
  });

  test('CPL-164: no more than one month, and once', async () => {
    const one = await running();
    await one.must('lu', 'judgment.ask-trial-extension', { ...asked, until: '2026-08-03' });
    const longer = { ...granted, dueOn: '2026-08-03' };
    const byLaw = [
      { code: 'judgment/longer-than-the-law', ground: { kind: 'law', articles: ['CPL-164'] } },
    ];
    expect(await decide(one, longer)).toMatchObject({ refusals: byLaw });
    await decide(one, granted);
    await one.must('lu', 'judgment.ask-trial-extension', { ...asked, until: '2026-07-15' });
    expect(await decide(one, { ...granted, dueOn: '2026-07-15' }, 'extension-2')).toMatchObject({
      refusals: byLaw,
    });
  });

  test('CPL-152: in ordinary procedure six months; beyond that the court above approves', async () => {
    const one = await running();
    const convert = { reasons: '案情复杂。', basis: '第一百七十条' };
    await one.must('lu', 'filing.convert-procedure', {
      ...catalogue.command('filing.convert-procedure')?.example,
      ...convert,
    });
    expect(trial(one)).toEqual(['2026-09-02', false]);
    await one.must('lu', 'judgment.ask-trial-extension', { ...asked, until: '2027-05-06' });
    const long = { ...granted, dueOn: '2027-05-06' };
    expect(await decide(one, long)).toMatchObject({
      refusals: [{ ground: { kind: 'law', articles: ['CPL-152'] } }],
    });
    const above = { ...long, approvedAbove: '（2026）云01审限12号' };
    expect(await decide(one, above)).toMatchObject({ outcome: 'accepted' });
    expect(trial(one)).toEqual(['2027-05-06', false]);
  });

  test('CPL-148: once the suit has ended nothing is left to extend, and nobody waits for an answer', async () => {
    const one = await running();
    await one.must('lu', 'judgment.ask-trial-extension', asked);
    await one.must('zhao', 'claims.withdraw', { reasons: '和解了。', sure: true }, 'p1');
    const fang = await president(one);
    const offered = async () =>
      (await one.court.offers(one.stream, fang)).filter((name) =>
        name.startsWith('judgment.decide-trial-extension'),
      );
    expect(await offered()).toHaveLength(1);
    const leave = { decision: 'granted', reasons: '准许。' };
    await one.must('lu', 'claims.decide-withdrawal', leave, 'w1');
    expect(await offered()).toEqual([]);
    expect(await decide(one, granted)).toMatchObject({
      refusals: [{ code: 'docket/no-longer-open' }],
    });
    expect(one.state.judgment.extensions).toMatchObject([{ decided: null }]);
  });

  test('CPL-164: what the president granted is never entered as denied; without a day the form asks for one', async () => {
    const one = await running();
    await one.must('lu', 'judgment.ask-trial-extension', asked);
    expect(await decide(one, { decision: 'granted', reasons: '案情复杂。' })).toMatchObject({
      refusals: [{ ground: { kind: 'technical' }, remedy: [{ kind: 'field', path: 'dueOn' }] }],
    });
    expect(one.state.judgment.extensions).toMatchObject([{ decided: null }]);
    // By itself, without the form before it, the decision answers the same.
    const act = catalogue.command('judgment.decide-trial-extension');
    const { state, law } = { state: one.state, law: lawAt(courtDay('2026-03-02')) };
    const [open] = state.judgment.extensions;
    const said = { decision: 'granted', reasons: '案情复杂。' };
    expect(act?.decide({ state, law, offer: open, input: said } as never)).toMatchObject({
      refusals: [{ remedy: [{ path: 'dueOn' }] }],
    });
  });

  test('OOR-6.3.2: a day that gives no more time says so', async () => {
    const one = await running();
    expect(
      await one.try('lu', 'judgment.ask-trial-extension', { ...asked, until: '2026-06-02' }),
    ).toMatchObject({ refusals: [{ code: 'judgment/not-longer', ground: { kind: 'technical' } }] });
  });
});

test('CPL-125, CPLI-243: what both sides add to mediation before the trial is not time to try the case', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    mediation: 'yes',
  });
  const take = { held: 'court', mediator: '林知微', on: '2026-03-02' };
  await one.must('he', 'mediation.take-up-first', take);
  expect(trial(one)[0]).toBe('2026-09-02');
  await one.must('he', 'mediation.extend-first', { agreed: true, note: '双方同意。' });
  one.court.at('2026-04-10T01:00:00.000Z');
  await one.must('he', 'mediation.end-first', { why: 'no-agreement' });
  // 2026-09-02 and the 24 days from 2026-03-17 to 2026-04-10: a Saturday, so the Monday after.
  expect(trial(one)[0]).toBe('2026-09-28');
});

describe('CPL-125, CPLI-243: of the mediation before the trial', () => {
  /** Registered on 2 March in ordinary procedure and taken up on that day: fifteen days, to 17 March; six months, to 2 September. */
  async function mediated(): Promise<CivilCase> {
    const yes = { mediation: 'yes' };
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', yes);
    await one.must('he', 'mediation.take-up-first', example('mediation.take-up-first'));
    expect(trial(one)).toEqual(['2026-09-02', false]);
    return one;
  }
  const example = (name: string) => catalogue.command(name)?.example ?? {};
  const extend = (one: CivilCase) =>
    one.must('he', 'mediation.extend-first', example('mediation.extend-first'));
  const end = async (one: CivilCase, on: string) => {
    one.court.at(`${on}T01:00:00.000Z`);
    await one.must('he', 'mediation.end-first', example('mediation.end-first'));
  };
  const later = (days: number) => law.deadline(courtDay('2026-09-02'), { count: days, unit: 'd' });

  test('CPL-125, CPLI-243: no more is not counted than the thirty days on which both sides agreed, however long it went on', async () => {
    const one = await mediated();
    await extend(one);
    expect(one.state.mediation.first?.extended).toMatchObject({ dueOn: '2026-04-16' });
    expect(trial(one)).toEqual(['2026-09-02', true]);
    await end(one, '2026-06-20');
    expect(trial(one)[0]).toBe(later(30).end);
  });

  test('CPL-125, CPLI-243: only as many of them as it went on for', async () => {
    const one = await mediated();
    await extend(one);
    await end(one, '2026-03-27');
    expect(trial(one)[0]).toBe(later(10).end);
  });

  test('CPL-125, CPLI-243: nothing is added to days that went by before anybody agreed, and they are counted', async () => {
    const one = await mediated();
    one.court.at('2026-05-20T01:00:00.000Z');
    await extend(one);
    // Thirty days end on 19 June, the Dragon Boat Festival: so the Monday after.
    expect(one.state.mediation.first?.extended).toMatchObject({ dueOn: '2026-06-22' });
    await end(one, '2026-05-21');
    expect(trial(one)[0]).toBe(later(1).end);
  });
});
