import { beforeEach, describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const exhibit = {
  name: '转账记录',
  source: '银行',
  purpose: '证明付款',
  form: 'scan',
  files: [CivilCase.file('c')],
};
const handing = { exhibits: [exhibit], conformsToOriginals: true };
const finding = {
  findings: [
    {
      exhibit: 'x1',
      authenticity: 'yes',
      legality: 'yes',
      relevance: 'yes',
      outcome: 'admitted',
      reasons: '印证。',
    },
  ],
};
const there = { inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
const notContested = (names: readonly string[]) => ({
  refusals: [
    {
      code: 'evidence/not-contested-yet',
      ground: { kind: 'law', articles: ['CPL-71'] },
      facts: { names },
    },
  ],
});

describe('to whom an exhibit was shown', () => {
  let one: CivilCase;
  const find = () => one.try('lu', 'evidence.find', finding);
  beforeEach(async () => {
    one = await CivilCase.registered();
    await one.linked();
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
  });

  test('CPL-71: what came in at the sitting was there to be spoken to', async () => {
    one.court.at('2026-03-20T02:00:00.000Z');
    await one.must('zhao', 'evidence.submit', handing, 'p1');
    one.court.at('2026-03-23T01:00:00.000Z');
    await one.must('he', 'hearing.record', there, 'h1');
    expect((await find()).outcome).toBe('accepted');
  });

  test('CPL-71: what came in between the sitting and the typing of its record was not', async () => {
    one.court.at('2026-03-20T08:00:00.000Z');
    await one.must('zhao', 'evidence.submit', handing, 'p1');
    one.court.at('2026-03-23T01:00:00.000Z');
    await one.must('he', 'hearing.record', there, 'h1');
    expect(await find()).toMatchObject(notContested(['钱守拙']));
  });

  test('CPL-71: whoever became a party after the sitting was shown nothing there', async () => {
    await one.must('zhao', 'evidence.submit', handing, 'p1');
    one.court.at('2026-03-20T08:00:00.000Z');
    await one.must('he', 'hearing.record', there, 'h1');
    await one.must('lu', 'participation.add-party', {
      as: 'defendant',
      instance: 'notice',
      reasons: '必须共同诉讼',
      party: { kind: 'person', name: '孙立新', address: '云州市东湖区柳荫巷 9 号' },
    });
    expect(await find()).toMatchObject(notContested(['孙立新']));
  });

  test('CPLI-55: whoever took the place of a party has seen what was shown to it', async () => {
    await one.must('zhao', 'evidence.submit', handing, 'p1');
    one.court.at('2026-03-20T08:00:00.000Z');
    await one.must('he', 'hearing.record', there, 'h1');
    await one.must('lu', 'suspension.admit-successor', {
      former: 'd1',
      as: 'heir',
      party: { kind: 'person', name: '钱向前', address: '云州市东湖区柳荫巷 3 号' },
      reasons: '承担诉讼',
    });
    expect((await find()).outcome).toBe('accepted');
  });
});

describe('an exhibit that its party replaces by a better copy', () => {
  const better = { ...handing, exhibits: [{ ...exhibit, files: [CivilCase.file('d')] }] };
  const demanded = { ground: 'necessary', reasons: '印章模糊', dueOn: '2026-03-20', place: '三楼' };
  const differs = {
    on: '2026-03-02',
    how: 'on-site',
    present: '双方',
    outcome: 'differs',
    note: '缺一页',
  };
  const submitted = async (): Promise<CivilCase> => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('zhao', 'evidence.submit', handing, 'p1');
    return one;
  };
  const now = (one: CivilCase) => one.state.evidence.exhibits.find(({ id }) => id === 'x2');

  test('CPL-71, OLR-12.1.0: stays as confidential as it was, and its original is still wanted by the same day', async () => {
    const one = await submitted();
    const ground = { ground: 'trade-secret', reasons: '含客户名单' };
    await one.must('lu', 'evidence.order-confidentiality', ground, 'x1');
    await one.must('lu', 'evidence.demand-original', demanded, 'x1');
    const due = () =>
      one.court.deadlines(one.stream).filter(({ key }) => key.startsWith('evidence/original/'));
    const before = due();
    await one.must('zhao', 'evidence.replace', better, 'x1');
    expect(now(one)).toMatchObject({
      confidential: 'trade-secret',
      demand: { dueOn: '2026-03-20' },
    });
    expect(due()).toEqual(before);
  });

  test('OLR-13.1.4: where the former differed from its original, the new one is compared as well', async () => {
    const one = await submitted();
    await one.must('lu', 'evidence.demand-original', demanded, 'x1');
    await one.must('he', 'evidence.record-comparison', differs, 'x1');
    expect(one.state.evidence.exhibits[0]?.demand).toBeNull();
    await one.must('zhao', 'evidence.replace', better, 'x1');
    expect(now(one)).toMatchObject({ demand: { dueOn: '2026-03-20' }, compared: null });
  });

  test('OLR-13.1.1: what somebody disputed of the former they dispute until they say otherwise of the new one', async () => {
    const one = await submitted();
    const view = (of: string, authenticity: string) => ({
      exhibits: [
        { exhibit: of, authenticity, legality: 'agreed', relevance: 'agreed', reasons: '印章不对' },
      ],
      attachments: [],
    });
    await one.must('qian', 'exchange.give-opinion', view('x1', 'disputed'), 'd1');
    await one.must('zhao', 'evidence.replace', better, 'x1');
    const told = await one.court.told(one.stream, one.people.lu, 'evidence.find');
    expect(told.find(({ code }) => code === 'opinions')?.facts).toMatchObject({
      rows: [{ number: 2, said: [{ by: '钱守拙', authenticity: 'disputed', former: 1 }] }],
    });
    const asOriginal = { ground: 'no-objection', reasons: '没有异议' };
    expect(await one.try('lu', 'evidence.take-as-original', asOriginal, 'x2')).toMatchObject({
      refusals: [{ code: 'evidence/ground-not-shown', facts: { disputed: true } }],
    });
    await one.must('qian', 'exchange.give-opinion', view('x2', 'agreed'), 'd1');
    await one.must('lu', 'evidence.take-as-original', asOriginal, 'x2');
  });
});
