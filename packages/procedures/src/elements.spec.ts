import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { factTells } from './shared/cause-facts-words.ts';
import { formOfCase } from './shared/cause-facts.ts';
import { elementFields } from './shared/element-words.ts';
import { factsBeside } from './shared/facts-beside.ts';
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

/** The cause of the example is a sale by instalments: the form of sales asks. */
const facts = [
  { fact: 'price-paid', value: '6万' },
  { fact: 'signed-on', value: '2026年1月8日' },
  { fact: 'quality', open: 'none' },
  { fact: 'goes-on', value: 'end', note: '已经通知过' },
  { fact: 'delivered-on', value: '' },
];

const printedFacts = ({ court, stream }: CivilCase, template: string): unknown =>
  court
    .entries(stream)
    .filter(({ kind }) => kind === 'documents.Ordered')
    .map(({ body }) => body as { template: string; data: { facts?: unknown } })
    .findLast((one) => one.template === template)?.data.facts;

describe('facts that the form of the cause asks', () => {
  test('CPL-124: what was filled in is entered in the order of the form, and printed in its groups', async () => {
    const one = await CivilCase.filed(undefined, { causeFacts: facts });
    expect(one.state.filing.elements?.byCause).toEqual({
      form: 'sale',
      facts: [
        { fact: 'signed-on', value: '2026年1月8日' },
        { fact: 'price-paid', value: '6万' },
        { fact: 'quality', open: 'none' },
        { fact: 'goes-on', value: 'end', note: '已经通知过' },
      ],
    });
    expect(printedFacts(one, 'complaint')).toEqual([
      { title: '合同', rows: [{ label: '签订的日期', value: '2026年1月8日' }] },
      {
        title: '履行',
        rows: [
          { label: '已付价款（元）', value: '6万' },
          { label: '质量有没有争议，有没有协商过', value: '没有这回事' },
        ],
      },
      {
        title: '要求支付的',
        rows: [{ label: '要求继续履行还是解除合同', value: '解除合同；已经通知过' }],
      },
    ]);
  });

  test('CPL-124: left open it lacks nothing; a fact of another cause is named and not lost', async () => {
    const open = await CivilCase.filed();
    expect(open.state.filing.elements).toBeNull();
    await expect(
      CivilCase.filed(undefined, { causeFacts: [{ fact: 'married-on', value: '2020-01-01' }] }),
    ).rejects.toThrow('not-asked');
    await expect(
      CivilCase.filed(undefined, { causeFacts: [{ fact: 'no-such', value: '1' }] }),
    ).rejects.toThrow('not-asked');
  });

  test('OLR-9.1.2a: what does not fit is told before it is handed in, and received', async () => {
    const wrong = [
      { fact: 'signed-on', value: '2026-03-01' },
      { fact: 'delivered-on', value: '2026-02-01' },
      { fact: 'price', value: '60480' },
      { fact: 'owed-price', value: '70000' },
    ];
    const one = await CivilCase.filed(undefined, { causeFacts: wrong });
    expect(one.state.filing.elements?.byCause?.facts).toHaveLength(4);
    const example = catalogue.command('filing.submit')?.example as object;
    const told = await one.court.warnings(null, one.people.zhao, 'filing.submit', {
      ...example,
      causeFacts: wrong,
    });
    expect(told.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['facts-order', 'facts-more', 'facts-sum']),
    );
    for (const { code, facts: about } of told.filter((each) => each.code.startsWith('facts-')))
      for (const language of ['zh-CN', 'en'] as const)
        expect(factTells[language][code]?.(about).value).not.toMatch(/undefined|signed-on|NaN/);
  });

  test('CPL-128: a defendant answers fact by fact; both stand beside each other, and a later answer takes the place', async () => {
    const one = await CivilCase.registered(undefined, undefined, { causeFacts: facts });
    await one.linked();
    const answer = (factsAnswered: readonly object[]) =>
      one.must(
        'qian',
        'defence.submit',
        { text: '请来提货。', attachments: [], conformsToOriginals: true, factsAnswered },
        'd1',
      );
    await answer([
      { fact: 'price-paid', answer: 'contested', note: '只收到五万' },
      { fact: 'signed-on', answer: 'admitted' },
      { fact: 'deliver-by', answer: 'contested', note: '没有约定' },
    ]);
    expect(printedFacts(one, 'defence')).toEqual([
      {
        title: '合同',
        rows: [
          { label: '签订的日期', value: '没有异议' },
          { label: '约定的交货日期', value: '有异议：没有约定' },
        ],
      },
      { title: '履行', rows: [{ label: '已付价款（元）', value: '有异议：只收到五万' }] },
    ]);
    const rows = () =>
      factsBeside(one.state, 'zh-CN')?.groups.flatMap((group) =>
        group.rows.map(({ label, claimed, standing }) => [label, claimed, standing]),
      );
    expect(rows()).toEqual([
      ['签订的日期', '2026年1月8日', 'agreed'],
      ['约定的交货日期', '', 'contested'],
      ['已付价款（元）', '6万', 'contested'],
      ['质量有没有争议，有没有协商过', '没有这回事', 'open'],
      ['要求继续履行还是解除合同', '解除合同；已经通知过', 'open'],
    ]);
    await answer([{ fact: 'price-paid', answer: 'admitted' }]);
    expect(rows()?.[2]).toEqual(['已付价款（元）', '6万', 'agreed']);
    // It is what they said: no fact is admitted by it in the case (EVR-3).
    expect(one.state.admission.facts).toEqual([]);
  });

  test('CPL-128: where nobody filled in anything there is nothing to show, and a cause without a form asks nothing', async () => {
    const one = await CivilCase.registered();
    expect(factsBeside(one.state, 'en')).toBeNull();
    expect(formOfCase(one.state)?.id).toBe('sale');
    const other = await CivilCase.filed(undefined, { cause: '9196' });
    expect(formOfCase(other.state)).toBeNull();
  });
});
