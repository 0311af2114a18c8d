import type { PersonId } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { planAnswered, planProposed } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue, draftedForm, enforcementDraft } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const example = (name: string) => catalogue.command(name)?.example ?? {};
const byHand = { way: 'by-hand', proof: '送达回证一份' };

/** Mediated, and the statement binds since 2 March; both sides have an account. */
async function bound(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  await one.must('he', 'mediation.record', example('mediation.record'));
  await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
  await one.must('qian', 'mediation.sign', { agreed: true }, 'm1.d1');
  await one.must('lu', 'mediation.confirm', example('mediation.confirm'), 'm1');
  await one.issue();
  for (const id of ['p1', 'd1']) {
    const papers = [one.paper('mediation-statement', id)];
    await one.must('he', 'service.record-paper', { papers, on: '2026-03-02', ...byHand }, id);
  }
  return one;
}

const thrice = {
  pays: 'other',
  what: '返还定作款',
  first: '2026-03-31',
  times: '3',
  every: 'month',
  yuan: '20000',
};

/** The plaintiff proposed three instalments, by default to be paid to them, and the defendant agreed. */
async function agreed(pays: 'we' | 'other' = 'other'): Promise<CivilCase> {
  const one = await bound();
  await one.must('zhao', 'performance.propose', { ...thrice, pays }, 'm1.p1.d1');
  await one.must('qian', 'performance.answer', { answer: 'agree' }, 'v1');
  return one;
}

const kept = (one: CivilCase): readonly string[] =>
  one.court
    .deadlines(one.stream)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('performance/'));

const owed = (one: CivilCase): readonly string[] =>
  one.court
    .tasks(one.stream)
    .filter(({ command }) => command.startsWith('performance.'))
    .map(({ key }) => key);

/** The clock comes to the day after that one and enters that it has passed. */
async function passed(one: CivilCase, instalment: string, day: string): Promise<string> {
  const key = `performance/instalment/v1.${instalment}@${day}`;
  await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
  return key;
}
async function firstPassed(one: CivilCase): Promise<string> {
  one.court.at('2026-04-01T01:00:00.000Z');
  return passed(one, '1', '2026-03-31');
}

const courtName = '云州市东湖区人民法院';
const draftFor = (one: CivilCase, key: string, person = 'zhao') =>
  enforcementDraft(one.state, { key, person: person as PersonId, courtName });

/** What leaves by these effects because of the last entry. */
const left = (one: CivilCase, port: string) => {
  const entry = one.court.entries(one.stream).at(-1);
  if (entry === undefined) throw new Error('nothing was entered');
  return catalogue
    .effectsOf(entry)
    .filter((effect) => effect.port === port)
    .flatMap((effect) => effect.message(entry, one.state));
};

test('OOR-10.3.5: a plan of nought is not proposed, and what else is wrong is said with it; sums are told with their commas', async () => {
  const one = await bound();
  const nought = { ...thrice, yuan: '0', first: '2026-03-01' };
  const tried = await one.try('zhao', 'performance.propose', nought, 'm1.p1.d1');
  expect(tried).toMatchObject({
    outcome: 'refused',
    refusals: [
      { code: 'performance/day-is-over', ground: { kind: 'technical' } },
      { code: 'performance/nothing-to-pay', remedy: [{ kind: 'field', path: 'yuan' }] },
    ],
  });
  expect(one.state.performance.plans).toEqual([]);
  await one.must('zhao', 'performance.propose', thrice, 'm1.p1.d1');
  const told = await one.court.told(one.stream, one.people.qian, 'performance.answer', 'v1');
  expect(told[0]?.facts['instalments']).toMatchObject([
    { yuan: '20,000.00' },
    { yuan: '20,000.00' },
    { yuan: '20,000.00' },
  ]);
});

test('OOR-10.3.5: an instalment of nought that lies in an older docket keeps no day and is asked of nobody', async () => {
  const one = await bound();
  const instalments = [
    { id: '1', dueOn: '2026-03-31', fen: 0 },
    { id: '2', dueOn: '2026-04-30', fen: 100 },
  ];
  one.court.given(
    one.stream,
    planProposed.make({
      shared: {
        ...{ plan: 'v1', agreement: 'm1', participant: 'p1', debtor: 'd1', creditor: 'p1' },
        ...{ what: '返还定作款', instalments },
      },
    }),
    planAnswered.make({ shared: { plan: 'v1', participant: 'd1', answer: 'agree' } }),
  );
  expect(kept(one)).toEqual(['performance/instalment/v1.2@2026-04-30']);
});

describe('OOR-10.3.5: days of payment that both want kept', () => {
  test('OOR-10.3.5: they are kept once both want it, of what binds them', async () => {
    const before = await CivilCase.registered();
    await before.linked();
    expect(await before.court.offers(before.stream, before.people.zhao)).not.toContain(
      'performance.propose#m1.p1.d1',
    );
    const one = await bound();
    await one.must('zhao', 'performance.propose', thrice, 'm1.p1.d1');
    expect(kept(one)).toEqual([]);
    expect(left(one, 'sms')).toMatchObject([{ text: expect.stringContaining('提议') as string }]);
    expect(owed(one)).toEqual(['performance/answer/v1/qian']);
    expect(await one.try('zhao', 'performance.answer', { answer: 'agree' }, 'v1')).toMatchObject({
      outcome: 'refused',
    });
    await one.must('qian', 'performance.answer', { answer: 'agree' }, 'v1');
    expect(kept(one)).toEqual([
      'performance/instalment/v1.1@2026-03-31',
      'performance/instalment/v1.2@2026-04-30',
      'performance/instalment/v1.3@2026-05-31',
    ]);
  });

  test('OOR-10.3.5: they are kept after the case is closed, and what comes is said then as well', async () => {
    const one = await agreed();
    await one.must('he', 'case.close', { note: '调解结案。' });
    // On days of rest, too: they are the parties' own, and no calendar moves them.
    expect(kept(one)).toHaveLength(3);
    await firstPassed(one);
    expect(owed(one)).toEqual(['performance/confirm/v1-1/zhao']);
    const paid = { on: '2026-04-01', attachments: [] };
    await one.must('qian', 'performance.state-payment', paid, 'v1-1');
    await one.must('zhao', 'performance.confirm-payment', { on: '2026-04-01' }, 'v1-1');
    expect(owed(one)).toEqual([]);
    await one.must('zhao', 'performance.stop', { sure: true }, 'v1.p1');
    await one.must('zhao', 'performance.propose', { ...thrice, first: '2026-05-31' }, 'm1.p1.d1');
    expect(owed(one)).toEqual(['performance/answer/v2/qian']);
  });

  test('OOR-10.3.5: a missed day drafts an application for whoever is owed, and nothing begins by itself', async () => {
    const one = await agreed();
    const key = await firstPassed(one);
    expect(left(one, 'draft')).toEqual([{ person: 'zhao', key }]);
    expect(draftFor(one, key)).toMatchObject({
      plaintiff: { name: '沈静宜' },
      defendants: [{ name: '钱守拙' }],
      decisionNumber: one.state.filing.caseNumber,
      decisionBy: courtName,
      claims: [{ text: '返还定作款（第1期）', yuan: '20000' }],
      grounds: expect.stringContaining('20000元应当在2026年3月31日以前付清') as string,
    });
    expect(owed(one)).toEqual(['performance/confirm/v1-1/zhao']);
    // Nothing but a person hands an application in: no rule, no clock and no part of the system can.
    expect(catalogue.command('filing.apply')?.by).toEqual(['person']);
    const entered = one.court.entries(one.stream).at(-1);
    expect(entered?.kind).toBe('deadline.Passed');
    expect(
      await one.court.when(
        one.court.clock,
        'filing.apply',
        one.stream,
        example('filing.apply'),
        'enforcement',
      ),
    ).toMatchObject({ outcome: 'refused' });
  });

  test('OOR-10.3.5: whoever is owed is told that a day passed, and nobody else', async () => {
    const one = await agreed('we');
    const key = await firstPassed(one);
    expect(left(one, 'draft')).toEqual([{ person: 'qian', key }]);
    expect(left(one, 'sms')).toMatchObject([{ text: expect.stringContaining('起草') as string }]);
    expect(draftFor(one, key, 'qian')).toMatchObject({ plaintiff: { name: '钱守拙' } });
    // What the other is reached by is read out of no draft.
    expect(JSON.stringify(draftFor(one, key, 'qian'))).not.toMatch(
      /"defendants":.*(residentId|mobile)/,
    );
  });

  test('OOR-10.3.5: the draft is the form of an application, and wants only what its owner alone can say', async () => {
    const one = await agreed();
    const values = draftFor(one, await firstPassed(one));
    const form = catalogue.command(draftedForm.command)?.input;
    expect(form?.safeParse(values).success).toBe(false);
    const whole = { ...values, truthful: true };
    expect(form?.safeParse(whole).error?.issues ?? []).toEqual([]);
  });

  test('OOR-10.3.5: a second day that passes is drafted with the first, and an agent who ended is drafted nothing', async () => {
    const one = await agreed();
    await firstPassed(one);
    one.court.at('2026-05-01T01:00:00.000Z');
    const key = await passed(one, '2', '2026-04-30');
    expect(draftFor(one, key)).toMatchObject({
      claims: [{ text: '返还定作款（第1期）' }, { text: '返还定作款（第2期）' }],
    });
    expect(draftFor(one, key, 'shao')).toBeNull();
  });

  test('OOR-10.3.5: what was confirmed drafts nothing, also when it is confirmed after the day', async () => {
    const one = await agreed();
    const file = CivilCase.file('c');
    const paid = { on: '2026-03-02', attachments: [file] };
    await one.must('qian', 'performance.state-payment', paid, 'v1-1');
    expect(owed(one)).toEqual(['performance/confirm/v1-1/zhao']);
    // That it was paid is the debtor's word alone.
    const key = await firstPassed(one);
    expect(draftFor(one, key)).not.toBeNull();
    await one.must('zhao', 'performance.confirm-payment', { on: '2026-03-02' }, 'v1-1');
    expect(draftFor(one, key)).toBeNull();
    expect(owed(one)).toEqual([]);
    expect(kept(one)).toHaveLength(2);
  });

  test('OOR-10.3.5: one of them ends it, and no day is kept any more', async () => {
    const one = await agreed();
    await one.must('zhao', 'performance.stop', { sure: true }, 'v1.p1');
    expect(kept(one)).toEqual([]);
    expect(left(one, 'sms')).toHaveLength(1);
    expect(await firstPassed(one)).toBeTruthy();
    expect(one.court.entries(one.stream).at(-1)?.kind).toBe('performance.PlanStopped');
  });

  test('OOR-10.3.5: a no is a no, and another plan can be proposed', async () => {
    const one = await bound();
    await one.must('zhao', 'performance.propose', thrice, 'm1.p1.d1');
    await one.must('qian', 'performance.answer', { answer: 'decline' }, 'v1');
    expect(kept(one)).toEqual([]);
    await one.must(
      'qian',
      'performance.propose',
      { ...thrice, pays: 'we', times: '1' },
      'm1.d1.p1',
    );
    expect(one.state.performance.plans[1]).toMatchObject({
      debtor: 'd1',
      creditor: 'p1',
      instalments: [{ dueOn: courtDay('2026-03-31'), fen: 2_000_000 }],
    });
  });

  test('a day that is over cannot be kept, and what is to come was not paid', async () => {
    const one = await bound();
    expect(
      await one.try('zhao', 'performance.propose', { ...thrice, first: '2026-02-01' }, 'm1.p1.d1'),
    ).toMatchObject({
      refusals: [{ code: 'performance/day-is-over', ground: { kind: 'technical' } }],
    });
    // A year of five digits would be before today for whoever compares days.
    expect(
      await one.try('zhao', 'performance.propose', { ...thrice, first: '9999-12-31' }, 'm1.p1.d1'),
    ).toMatchObject({ refusals: [{ code: 'performance/day-too-far' }] });
    await one.must('zhao', 'performance.propose', thrice, 'm1.p1.d1');
    await one.must('qian', 'performance.answer', { answer: 'agree' }, 'v1');
    const ahead = { on: '2026-12-01', attachments: [] };
    for (const [who, name] of [
      ['qian', 'performance.state-payment'],
      ['zhao', 'performance.confirm-payment'],
    ] as const)
      expect(
        await one.try(who, name, name.endsWith('state-payment') ? ahead : { on: ahead.on }, 'v1-1'),
      ).toMatchObject({
        refusals: [{ code: 'performance/not-paid-yet' }],
      });
  });
});
