import type { StreamId } from '@xiezhi/kernel';
import { billOf, policySet } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const reasons = '金钱给付，标的额在限额以下，事实清楚。';
const small = { procedure: 'small-claims', reasons };

/** A claim of so many yuan, before a court that has entered the average wage, or has not. */
async function filed(yuan: string | undefined, wage: string | null): Promise<CivilCase> {
  const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', {
    claims: [{ text: '退还定作款', ...(yuan === undefined ? {} : { yuan }) }],
  });
  if (wage !== null)
    one.court.given(
      `court:${one.state.filing.court ?? ''}` as StreamId,
      policySet.make({ shared: { setting: 'average-wage', value: wage } }),
    );
  return one;
}
const told = async (one: CivilCase) =>
  (await one.court.told(one.stream, one.people.lin, 'filing.register')).filter(({ code }) =>
    ['small-claims', 'excluded', 'no-wage'].includes(code),
  );
const object = { reasons: '需要对家具质量进行鉴定。', attachments: [] };

describe('what is a small claim', () => {
  test.each([
    ['48000', null],
    ['48000.01', 'filing/small-claims-not-agreed'],
    ['192000', 'filing/small-claims-not-agreed'],
    ['192000.01', 'filing/above-small-claims'],
    [undefined, 'filing/no-money-claim'],
  ])(
    'CPL-165: up to half of 96,000 yuan, by agreement up to twice; of %s yuan: %s',
    async (yuan, code) => {
      const one = await filed(yuan, '96000');
      const tried = await one.try('lin', 'filing.register', small);
      if (code === null) expect(tried.outcome).toBe('accepted');
      else
        expect(tried).toMatchObject({
          refusals: [{ code, ground: { kind: 'law', articles: ['CPL-165'] } }],
        });
    },
  );

  test('CPL-165: between half and twice the wage both parties agree, and where that lies is entered', async () => {
    const one = await filed('100000', '96000');
    await one.must('lin', 'filing.register', { ...small, agreement: '卷宗第 5 页' });
    expect(
      one.court.entries(one.stream).findLast(({ kind }) => kind === 'filing.Registered'),
    ).toMatchObject({ body: { procedure: 'small-claims', reasons, agreement: '卷宗第 5 页' } });
  });

  test('CPL-165: no figure is made up: without one whoever registers is told so, and gives reasons', async () => {
    const one = await filed('2000000', null);
    expect((await told(one)).map(({ code }) => code)).toEqual(['small-claims', 'no-wage']);
    expect(await one.try('lin', 'filing.register', { procedure: 'small-claims' })).toMatchObject({
      refusals: [{ code: 'form/left-out', facts: { paths: ['reasons'] } }],
    });
    expect(await told(await filed('20000', '96000'))).toMatchObject([{ code: 'small-claims' }]);
    await one.must('lin', 'filing.register', { procedure: 'summary' });
  });

  test('CPL-166: what the docket shows of what is excluded is told before', async () => {
    const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', {
      defendants: [{ kind: 'person', name: '钱守拙' }],
    });
    expect(await told(one)).toContainEqual({
      code: 'excluded',
      facts: { kinds: ['no-address'] },
    });
  });
});

describe('against the procedure', () => {
  test('CPL-169: a party objects, a judge owes a decision, and founded the judgment can be appealed; no second bill', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'small-claims');
    await one.linked();
    const before = billOf(one.state, '1')?.amount;
    await one.must('qian', 'filing.object-to-procedure', object, 'd1');
    expect(one.court.tasks(one.stream)).toContainEqual(
      expect.objectContaining({
        command: 'filing.decide-procedure-objection',
        by: { role: 'judge' },
        subject: 'procedure-1',
      }),
    );
    const founded = { outcome: 'founded', to: 'summary', reasons: '需要鉴定。' };
    await one.must('lu', 'filing.decide-procedure-objection', founded, 'procedure-1');
    expect(one.state.filing.procedure).toBe('summary');
    expect(billOf(one.state, '1')?.amount).toBe(before);
    expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
      'filing.decide-procedure-objection',
    );
  });

  test('CPL-169, CPLI-199: unfounded it stays; founded for the ordinary procedure, the other half is billed', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'small-claims');
    await one.linked();
    const before = billOf(one.state, '1')?.amount ?? 0;
    await one.must('qian', 'filing.object-to-procedure', object, 'd1');
    await one.must(
      'lu',
      'filing.decide-procedure-objection',
      { outcome: 'unfounded', reasons: '不需要鉴定。' },
      'procedure-1',
    );
    expect(one.state.filing.procedure).toBe('small-claims');
    await one.must('qian', 'filing.object-to-procedure', object, 'd1');
    expect(
      await one.try(
        'lu',
        'filing.decide-procedure-objection',
        { outcome: 'founded', reasons: '需要鉴定。' },
        'procedure-2',
      ),
    ).toMatchObject({ refusals: [{ code: 'form/left-out', facts: { paths: ['to'] } }] });
    const founded = { outcome: 'founded', to: 'ordinary', reasons: '需要鉴定。' };
    await one.must('lu', 'filing.decide-procedure-objection', founded, 'procedure-2');
    expect(one.state.filing.procedure).toBe('ordinary');
    expect(billOf(one.state, '1')?.amount).toBe(before * 2);
  });

  test('CPLI-269, CPLI-279: it is received on paper and after a hearing, and marked; out of summary there is one way', async () => {
    const one = await CivilCase.registered();
    await one.servedOnPaper('2026-03-02');
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at('2026-03-20T03:00:00.000Z');
    await one.must(
      'he',
      'hearing.record',
      { inPerson: ['p1'], identityChecked: true, note: '原告陈述。' },
      'h1',
    );
    const paper = { attachments: [CivilCase.file('c')], reasons: '案情复杂。' };
    for (const receivedOn of ['2026-03-19', '2026-03-20'])
      await one.must('he', 'filing.record-procedure-objection', { ...paper, receivedOn }, 'd1');
    expect(one.state.filing.procedureObjections).toMatchObject([
      { participant: 'd1', procedure: 'summary', late: false },
      { participant: 'd1', procedure: 'summary', late: true },
    ]);
    const founded = { outcome: 'founded', reasons: '案情复杂。' };
    await one.must('lu', 'filing.decide-procedure-objection', founded, 'procedure-1');
    expect(one.state.filing.procedure).toBe('ordinary');
  });

  test('CPL-169: the judge leaves small claims for summary procedure, and the plaintiff pays nothing more', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'small-claims');
    const before = billOf(one.state, '1')?.amount;
    expect(await one.try('lu', 'filing.convert-procedure', { reasons: '有争议' })).toMatchObject({
      refusals: [{ code: 'form/left-out', facts: { paths: ['to'] } }],
    });
    await one.must('lu', 'filing.convert-procedure', { to: 'summary', reasons: '有争议' });
    expect(one.state.filing.procedure).toBe('summary');
    expect(billOf(one.state, '1')?.amount).toBe(before);
    await one.must('lu', 'filing.convert-procedure', { reasons: '案情复杂' });
    expect(one.state.filing.procedure).toBe('ordinary');
    expect(billOf(one.state, '1')?.amount).toBe((before ?? 0) * 2);
  });
});
