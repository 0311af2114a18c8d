import { describe, expect, test } from 'vitest';
import { elementFields } from './shared/element-words.ts';
import { CivilCase } from './testing/civil.ts';

/*
 * 法〔2025〕82号: complaint and defence by elements. CPL-124 and CPL-128 ask for none of them.
 */

const filledIn = {
  byContract: '合同第六条',
  agreedForum: 'court',
  agreedClause: '由原告住所地法院管辖',
  preserved: 'yes',
  preservedBy: '云州市东湖区人民法院，2026 年 1 月 5 日',
  mediation: 'yes',
};

/** What the newest paper of this kind was ordered to say by elements. */
const printed = ({ court, stream }: CivilCase, template: string): unknown =>
  court
    .entries(stream)
    .filter(({ kind }) => kind === 'documents.Ordered')
    .map(({ body }) => body as { template: string; data: { elements?: unknown } })
    .findLast((one) => one.template === template)?.data.elements;

describe('a complaint by elements', () => {
  test('CPL-124: what was filled in is entered, and printed on the complaint in the order of the form', async () => {
    const one = await CivilCase.filed(undefined, filledIn);
    expect(one.state.filing.elements).toEqual(filledIn);
    expect(printed(one, 'complaint')).toEqual([
      { label: '合同依据', value: '合同第六条' },
      { label: '有没有约定管辖或者仲裁', value: '约定了管辖的法院' },
      { label: '约定的内容', value: '由原告住所地法院管辖' },
      { label: '起诉前有没有申请过财产保全', value: '申请过' },
      { label: '保全的法院、时间、案号', value: '云州市东湖区人民法院，2026 年 1 月 5 日' },
      { label: '愿不愿意先行调解', value: '愿意' },
    ]);
  });

  test('CPL-124: nothing of it is lacking where it was left open, and nothing is printed', async () => {
    const one = await CivilCase.filed();
    const other = await CivilCase.filed(undefined, filledIn);
    expect(one.state.filing.elements).toBeNull();
    expect(printed(one, 'complaint')).toBeUndefined();
    expect(one.state.filing.lacking).toEqual(other.state.filing.lacking);
  });

  test('OLR-4.2.4: who would try mediation has agreed to no step online by that', async () => {
    const one = await CivilCase.filed(undefined, filledIn);
    expect(Object.keys(one.state.consent.answers['p1'] ?? {})).toEqual(['filing']);
  });
});

describe('a defence by elements', () => {
  const defence = { text: '家具做好了，请来提货。', attachments: [], conformsToOriginals: true };

  test('CPL-128: how far claims and facts are contested is entered, and printed on the defence', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const said = { toClaims: 'partly', toClaimsWhy: '利息算错了', toFacts: 'admitted' };
    await one.must('qian', 'defence.submit', { ...defence, ...said }, 'd1');
    expect(one.state.defence.defences[0]?.elements).toEqual(said);
    expect(printed(one, 'defence')).toEqual([
      { label: '对诉讼请求', value: '一部分有异议' },
      { label: '对哪些请求有异议，为什么', value: '利息算错了' },
      { label: '对事实', value: '没有异议' },
    ]);
  });

  test('EVR-3: the form says what it means to contest no fact; which facts are admitted is still put one by one', async () => {
    for (const [language, article] of [
      ['zh-CN', '第三条'],
      ['en', 'article 3'],
    ] as const)
      expect(elementFields(language)['toFacts']?.hint).toContain(article);
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'defence.submit', { ...defence, toFacts: 'admitted' }, 'd1');
    expect(one.state.admission.facts).toEqual([]);
  });

  test('OLR-11.3.0: on paper it is entered as the form has it, and nothing of it is asked for', async () => {
    const one = await CivilCase.registered();
    const paper = { receivedOn: '2026-03-02', text: '利息算错了。', attachments: [] };
    await one.must('he', 'defence.record-paper', paper, 'd1');
    const said = { toClaims: 'partly', toClaimsWhy: '利息算错了', mediation: 'yes' };
    await one.must('he', 'defence.record-paper', { ...paper, ...said }, 'd1');
    expect(one.state.defence.defences.map(({ elements }) => elements)).toEqual([null, said]);
  });

  test('CPL-128: a defence that leaves it open is received as before', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'defence.submit', defence, 'd1');
    expect(one.state.defence.defences[0]?.elements).toBeNull();
    expect(printed(one, 'defence')).toBeUndefined();
  });
});
