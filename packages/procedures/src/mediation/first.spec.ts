import type { CourtId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import {
  beginsWithRegistration,
  billOf,
  firstUnderWay,
  plaintiffsWouldMediate,
  suitEnd,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { agent, task } from '../testing/judged.ts';

/** Whoever sues would try mediation, or would not. */
const wish = (mediation: 'yes' | 'no') => ({ mediation });
const example = (name: string) => catalogue.command(name)?.example ?? {};
const kinds = (one: CivilCase) => one.court.entries(one.stream).map(({ kind }) => kind);
const registered = (mediation: 'yes' | 'no', procedure = 'ordinary') =>
  CivilCase.registered('2026-03-02T01:00:00.000Z', procedure, wish(mediation));

async function set(one: CivilCase, input: Readonly<Record<string, unknown>>) {
  const key = one.state.filing.court ?? '';
  const president = one.court.person('president', { posts: ['president'], court: key });
  const to = { setting: 'mediation-order', ...input };
  return one.court.when(president, 'court.set-policy', courtStream(key as CourtId), to);
}

/** A court that mediates first, and has said why. */
async function mediatesFirst(mediation: 'yes' | 'no'): Promise<CivilCase> {
  const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', wish(mediation));
  await set(one, { order: 'mediate-first', reasons: '本院辖区调解组织齐全，当事人选择的多。' });
  return one;
}

describe('CPL-125: registered first, mediated then', () => {
  test('CPL-125, FEE-22: where whoever sues would try mediation it begins with the registration, and nothing is to be paid yet', async () => {
    const one = await registered('yes');
    expect(firstUnderWay(one.state.mediation)).toMatchObject({ moment: 'after', takenUp: null });
    expect(one.state.fees.bill).toBeNull();
    expect(task(one, 'mediation.take-up-first')).toMatchObject({
      by: { role: 'clerk' },
      dueAt: expect.any(String) as unknown,
    });
    expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain('fees.pay');
  });

  test('CPL-125, FEE-22: where they would not, or say nothing, it is billed with the registration as ever', async () => {
    for (const one of [await registered('no'), await CivilCase.registered()]) {
      expect(kinds(one)).not.toContain('mediation.FirstBegun');
      expect(billOf(one.state, '1')?.owed).toBeGreaterThan(0);
    }
  });

  test('CPL-125: any party may refuse at once; it ends, the fee is billed, and nothing is worse for anybody', async () => {
    for (const [who, participant] of [
      ['zhao', 'p1'],
      ['qian', 'd1'],
    ] as const) {
      const one = await registered('yes');
      if (who === 'zhao')
        await one.must(who, 'mediation.answer-first', { answer: 'refused' }, participant);
      else
        await one.must(
          'he',
          'mediation.record-first-answer',
          { answer: 'refused', how: 'phone', receivedOn: '2026-03-02' },
          participant,
        );
      expect(one.state.mediation.first?.ended).toMatchObject({ why: 'refused' });
      const other = await registered('no');
      const { owed } = billOf(one.state, '1') ?? {};
      expect(owed).toBe(billOf(other.state, '1')?.owed);
      expect(billOf(one.state, '1')?.days).toBe(billOf(other.state, '1')?.days);
      // Nobody is asked twice.
      const left = await one.court.offers(one.stream, one.people.he);
      expect(left.filter((at) => at.startsWith('mediation.record-first'))).toEqual([]);
    }
  });

  test('CPL-125: what somebody without authority shown refuses is received, and ends nothing until the court has looked at it', async () => {
    const one = await registered('yes');
    one.court.given(one.stream, agent('pending'));
    const shao = one.court.person('shao', { name: '邵知行' });
    await one.court.when(shao, 'mediation.answer-first', one.stream, { answer: 'refused' }, 'd1');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'mediation.FirstAnswered',
      body: { participant: 'd1', authority: 'pending' },
    });
    expect(firstUnderWay(one.state.mediation)).not.toBeNull();
    expect(task(one, 'mediation.end-first')).toBeDefined();
  });

  test.each([
    ['ordinary', '2026-03-17'],
    ['summary', '2026-03-09'],
  ])(
    'CPL-125: in %s procedure its days run from when it was taken up, to %s',
    async (procedure, dueOn) => {
      const one = await registered('yes', procedure);
      await one.must('he', 'mediation.take-up-first', example('mediation.take-up-first'));
      expect(one.state.mediation.first?.takenUp).toMatchObject({ dueOn });
      expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
        `mediation/first@${dueOn}`,
      );
      one.court.at('2026-03-20T01:00:00.000Z');
      for (const { key } of one.court.deadlines(one.stream))
        await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
      // Nothing ends by itself.
      expect(firstUnderWay(one.state.mediation)).not.toBeNull();
      await one.must('he', 'mediation.end-first', { why: 'time-over' });
      expect(billOf(one.state, '1')?.owed).toBeGreaterThan(0);
    },
  );

  test('CPL-125, CPL-169: turned to the ordinary procedure it has the days of that one', async () => {
    const one = await registered('yes', 'summary');
    await one.must('he', 'mediation.take-up-first', example('mediation.take-up-first'));
    const due = () => one.court.deadlines(one.stream).map(({ key }) => key);
    expect(due()).toContain('mediation/first@2026-03-09');
    await one.must('lu', 'filing.convert-procedure', { reasons: '案情复杂。' });
    expect(due()).toContain('mediation/first@2026-03-17');
    expect(task(one, 'mediation.end-first')?.dueAt).toContain('2026-03-17');
    await one.must('he', 'mediation.extend-first', example('mediation.extend-first'));
    expect(one.state.mediation.first?.extended).toMatchObject({ dueOn: '2026-04-16' });
  });

  test('CPL-125, CPLI-243: thirty days more where all agree, once, and they are not time to try the case', async () => {
    const one = await registered('yes');
    await one.must('he', 'mediation.take-up-first', example('mediation.take-up-first'));
    await one.must('he', 'mediation.extend-first', example('mediation.extend-first'));
    expect(one.state.mediation.first?.extended).toMatchObject({ dueOn: '2026-04-16' });
    expect(
      await one.try('he', 'mediation.extend-first', example('mediation.extend-first')),
    ).toMatchObject({ outcome: 'refused' });
    one.court.at('2026-04-10T01:00:00.000Z');
    await one.must('he', 'mediation.end-first', { why: 'no-agreement' });
    // Six months to 2026-09-02, and the 24 days from 2026-03-17 to 2026-04-10: a Saturday, so the Monday after.
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
      'judgment/trial@2026-09-28',
    );
  });

  test('CPL-125: it cannot have been taken up before it began, nor tomorrow', async () => {
    const one = await registered('yes');
    for (const on of ['2026-03-01', '2026-03-03'])
      expect(
        await one.try('he', 'mediation.take-up-first', {
          ...example('mediation.take-up-first'),
          on,
        }),
      ).toMatchObject({
        refusals: [{ code: 'mediation/taken-up-on', ground: { kind: 'technical' } }],
      });
  });

  test('CPL-125: what is mediated first is not tried meanwhile; whoever wants to try it ends the mediation', async () => {
    const one = await registered('yes');
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    for (const [who, name, input] of [
      ['he', 'hearing.schedule', sitting],
      ['lu', 'judgment.draft', example('judgment.draft')],
    ] as const)
      expect(await one.try(who, name, input)).toMatchObject({
        refusals: [{ code: 'mediation/under-way', ground: { kind: 'order' } }],
      });
    // An inquiry is no trial.
    await one.must('he', 'hearing.schedule', { ...sitting, purpose: 'inquiry', open: false });
    await one.must('he', 'mediation.end-first', example('mediation.end-first'));
    await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-03-23T09:30' });
  });

  test('FEE-15, CPL-125: settled by a statement it is billed half; taken back it is not billed at all', async () => {
    const one = await registered('yes');
    const agreed = { ...example('mediation.record'), form: 'none-needed' };
    await one.must('he', 'mediation.record', agreed);
    await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
    const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
    await one.must('he', 'mediation.record-signature', scan, 'm1.d1');
    await one.must('lu', 'mediation.confirm', example('mediation.confirm'), 'm1');
    await one.must('he', 'mediation.countersign', { signed: true }, 'm1');
    expect(suitEnd(one.state)).toMatchObject({ how: 'mediated' });
    expect(one.state.mediation.first?.ended).toMatchObject({ why: 'agreed' });
    const whole = billOf((await registered('no')).state, '1')?.amount ?? 0;
    expect(billOf(one.state, '1')?.amount).toBe(whole / 2);

    const other = await registered('yes');
    await other.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    await other.must(
      'lu',
      'claims.decide-withdrawal',
      { decision: 'granted', reasons: '准许' },
      'w1',
    );
    expect(suitEnd(other.state)).toMatchObject({ how: 'withdrawn' });
    expect(other.state.fees.bill).toBeNull();
    expect(kinds(other)).not.toContain('docket.ReactionRefused');
  });

  test('FEE-18, CPL-125: a counterclaim joined meanwhile is billed with the claim', async () => {
    const one = await registered('yes');
    const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '保管了三个月。' };
    const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
    await one.must('he', 'claims.record-counterclaim', { ...scan, ...counter }, 'd1');
    await one.must(
      'lu',
      'claims.decide-counterclaim',
      { outcome: 'joined', reasons: '同一合同' },
      'r1',
    );
    expect(kinds(one)).not.toContain('fees.CounterclaimBilled');
    await one.must('he', 'mediation.end-first', example('mediation.end-first'));
    expect(kinds(one)).toEqual(expect.arrayContaining(['fees.Billed', 'fees.CounterclaimBilled']));
  });
});

describe('CPL-125: a court that mediates first', () => {
  test('CPL-125: another order than that of the day goes in with reasons, which everybody can read', async () => {
    const one = await CivilCase.filed();
    expect(await set(one, { order: 'mediate-first' })).toMatchObject({
      refusals: [
        {
          code: 'court/order-without-reasons',
          ground: { kind: 'policy', setting: 'mediation-order' },
        },
      ],
    });
    expect(await set(one, { order: 'register-first' })).toMatchObject({ outcome: 'accepted' });
    expect(await set(one, { order: 'mediate-first', reasons: '调解组织齐全' })).toMatchObject({
      outcome: 'accepted',
    });
    const key = courtStream((one.state.filing.court ?? '') as CourtId);
    expect(one.court.entries(key).at(-1)).toMatchObject({
      labels: ['public'],
      body: { value: 'mediate-first', reasons: '调解组织齐全' },
    });
  });

  test('CPL-125, CPL-126: where the court registers first nothing is mediated before', async () => {
    const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', wish('yes'));
    expect(await one.try('lin', 'mediation.refer-first', { sure: true })).toMatchObject({
      refusals: [
        {
          code: 'mediation/registered-first',
          ground: { kind: 'policy', setting: 'mediation-order' },
        },
      ],
    });
  });

  test('CPL-125: nobody is kept from the register by mediation to which they have not agreed', async () => {
    const one = await mediatesFirst('no');
    expect(await one.try('lin', 'mediation.refer-first', { sure: true })).toMatchObject({
      refusals: [
        {
          code: 'mediation/plaintiff-has-not-agreed',
          ground: { kind: 'law', articles: ['CPL-125'] },
        },
      ],
    });
    await one.must('zhao', 'mediation.answer-first', { answer: 'agreed' }, 'p1');
    await one.must('lin', 'mediation.refer-first', { sure: true });
  });

  test('CPL-125, OLR-9.1.2b: the seven days stand still meanwhile, and run afresh once whoever sues asks for registration', async () => {
    const one = await mediatesFirst('yes');
    expect(task(one, 'filing.register')).toMatchObject({
      dueAt: expect.stringContaining('2026-03-09') as string,
    });
    await one.must('lin', 'mediation.refer-first', { sure: true });
    expect(one.court.tasks(one.stream).map(({ command }) => command)).toEqual([
      'mediation.take-up-first',
    ]);
    await one.must('lin', 'mediation.take-up-first', example('mediation.take-up-first'));
    expect(one.state.mediation.first?.takenUp).toMatchObject({ dueOn: '2026-04-01' });
    one.court.at('2026-03-10T01:00:00.000Z');
    await one.must('zhao', 'mediation.answer-first', { answer: 'refused' }, 'p1');
    expect(task(one, 'filing.register')).toMatchObject({
      dueAt: expect.stringContaining('2026-03-17') as string,
    });
    await one.must('lin', 'filing.register', { procedure: 'ordinary' });
    // It was tried; it is not tried once more, and the fee is due.
    expect(beginsWithRegistration(one.state)).toBe(false);
    expect(billOf(one.state, '1')?.owed).toBeGreaterThan(0);
  });

  test('CPL-126, OLR-9.1.3: whoever insists on a ruling meanwhile is owed one in the days of the court', async () => {
    const one = await mediatesFirst('yes');
    await one.must('lin', 'mediation.refer-first', { sure: true });
    await one.must('lin', 'filing.explain', { reason: '不属于本院管辖。' });
    await one.must('zhao', 'filing.insist', { note: '坚持起诉。' });
    expect(task(one, 'filing.register')).toBeDefined();
    await one.must('lin', 'filing.propose-refusal', { reasons: '不属于本院管辖。' });
    expect(task(one, 'filing.refuse-acceptance')).toMatchObject({ by: { role: 'filing-judge' } });
  });

  test('OLR-7.2.3: a word on mediation that was not theirs is as if it had not been said', async () => {
    const one = await mediatesFirst('no');
    await one.must('zhao', 'mediation.answer-first', { answer: 'agreed' }, 'p1');
    expect(plaintiffsWouldMediate(one.state)).toBe(true);
    const seq = one.court.entries(one.stream).at(-1)?.seq;
    const challenge = { seq: String(seq), reasons: '那天我的手机丢了。', attachments: [] };
    await one.must('zhao', 'attribution.challenge', challenge);
    const notTheirs = { outcome: 'not-theirs', reasons: '报案记录能够印证。' };
    await one.must('lu', 'attribution.decide', notTheirs, 'x1');
    expect(plaintiffsWouldMediate(one.state)).toBe(false);
  });

  test('CPL-125, CPLI-243: registered while it runs, it goes on as one after registration: with the days of that one, and its fee waits', async () => {
    const one = await mediatesFirst('yes');
    await one.must('lin', 'mediation.refer-first', { sure: true });
    await one.must('lin', 'filing.register', { procedure: 'ordinary' });
    await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
    expect(firstUnderWay(one.state.mediation)).toMatchObject({ moment: 'after' });
    expect(one.state.fees.bill).toBeNull();
    await one.must('he', 'mediation.take-up-first', example('mediation.take-up-first'));
    expect(one.state.mediation.first?.takenUp).toMatchObject({ dueOn: '2026-03-17' });
    await one.must('he', 'mediation.extend-first', example('mediation.extend-first'));
    one.court.at('2026-03-27T01:00:00.000Z');
    await one.must('he', 'mediation.end-first', example('mediation.end-first'));
    // 2 September and the ten days from 17 to 27 March: a Saturday, so the Monday after.
    const trial = one.court
      .deadlines(one.stream)
      .find(({ key }) => key.startsWith('judgment/trial'));
    expect(trial?.dueOn).toBe('2026-09-14');
    expect(billOf(one.state, '1')?.owed).toBeGreaterThan(0);
  });

  test('CPL-125, CPL-126: a filing under review would be treated otherwise, and it is said so before the setting is changed', () => {
    const reader = catalogue.procedures
      .flatMap(({ settings = [] }) => settings)
      .find(({ setting }) => setting === 'mediation-order');
    expect(reader?.command).toBe('mediation.refer-first');
  });
});
