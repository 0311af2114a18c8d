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
