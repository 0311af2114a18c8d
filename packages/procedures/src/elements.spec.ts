import { instant } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { factTells } from './shared/cause-facts-words.ts';
import { formOfCase } from './shared/cause-facts.ts';
import { elementFields, elementFieldsOnPaper } from './shared/element-words.ts';
import { factsBeside, toldOfUncontested, uncontestedTells } from './shared/facts-beside.ts';
import { CivilCase } from './testing/civil.ts';
import { apart, delivered, twoInOne } from './testing/separated.ts';
import { limited } from './testing/limited.ts';

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

const paperless = { text: '请来提货。', attachments: [], conformsToOriginals: true };

/** What was said of the fact of that label, in the order of the table. */
const rowOf = ({ state }: Pick<CivilCase, 'state'>, label: string) =>
  factsBeside(state, 'zh-CN')
    ?.groups.flatMap(({ rows }) => rows)
    .find((row) => row.label === label);
const said = (one: Pick<CivilCase, 'state'>, label: string): readonly string[] =>
  rowOf(one, label)?.answers.map((each) => each.said) ?? [];
const standing = (one: Pick<CivilCase, 'state'>, label: string) => rowOf(one, label)?.standing;

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
          { label: '质量有无争议，协商情况', value: '无' },
        ],
      },
      {
        title: '原告请求支付的',
        rows: [{ label: '原告请求继续履行还是解除合同', value: '解除合同；已经通知过' }],
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

  test('CPL-128: a defendant answers fact by fact; both stand beside each other, and a later answer takes the place of none', async () => {
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
      ['约定的交货日期', '', 'unclaimed'],
      ['已付价款（元）', '6万', 'contested'],
      ['质量有无争议，协商情况', '无', 'unanswered'],
      ['原告请求继续履行还是解除合同', '解除合同；已经通知过', 'unanswered'],
    ]);
    await answer([
      { fact: 'price-paid', answer: 'admitted' },
      { fact: 'quality', answer: 'unknown' },
    ]);
    expect(rows()?.[2]).toEqual(['已付价款（元）', '6万', 'changed']);
    expect(rows()?.[3]?.[2]).toBe('unclear');
    expect(said(one, '已付价款（元）')).toEqual(['有异议：只收到五万', '没有异议']);
    // It is what they said: no fact is admitted by it in the case (EVR-3).
    expect(one.state.admission.facts).toEqual([]);
  });

  test('CPL-85: what was posted before stands before, whenever it was entered', async () => {
    const one = await CivilCase.registered(undefined, undefined, { causeFacts: facts });
    await one.linked();
    one.court.at('2026-03-05T02:00:00.000Z');
    await one.must(
      'qian',
      'defence.submit',
      {
        ...paperless,
        factsAnswered: [{ fact: 'price-paid', answer: 'contested', note: '只收到五万' }],
      },
      'd1',
    );
    await one.must(
      'he',
      'defence.record-paper',
      {
        receivedOn: '2026-03-05',
        postedOn: '2026-03-03',
        text: '没有异议。',
        attachments: [],
        factsAnswered: [{ fact: 'price-paid', answer: 'admitted' }],
      },
      'd1',
    );
    expect(said(one, '已付价款（元）')).toEqual(['没有异议', '有异议：只收到五万']);
    expect(rowOf(one, '已付价款（元）')?.answers.map(({ on }) => on)).toEqual([
      '2026-03-03',
      '2026-03-05',
    ]);
  });

  test('EVR-3: nobody admits what nobody stated; what the defence adds stands by itself', async () => {
    const one = await CivilCase.registered(undefined, undefined, {
      causeFacts: [{ fact: 'delivered-on', open: 'unknown' }, ...facts.slice(0, 2)],
    });
    await one.linked();
    await one.must(
      'qian',
      'defence.submit',
      {
        ...paperless,
        factsAnswered: [
          { fact: 'goods', answer: 'admitted' },
          { fact: 'delivered-on', answer: 'admitted', note: '一月交的' },
          { fact: 'exempt', note: '原告迟延受领' },
        ],
      },
      'd1',
    );
    expect(standing(one, '货物：名称、规格、数量')).toBe('unclaimed');
    expect(standing(one, '实际交货的日期')).toBe('unclaimed');
    expect(standing(one, '有无其他免责、减责事由')).toBe('added');
    expect(said(one, '有无其他免责、减责事由')).toEqual(['原告迟延受领']);
    await expect(
      CivilCase.filed(undefined, { causeFacts: [{ fact: 'exempt', value: '无' }] }),
    ).rejects.toThrow('not-asked');
  });

  test('EVR-3, EVR-8: the bench reads what is left uncontested where it puts facts to the parties', async () => {
    const one = await CivilCase.registered(undefined, undefined, { causeFacts: facts });
    await one.linked();
    expect(toldOfUncontested(one.state)).toEqual([]);
    await one.must(
      'qian',
      'defence.submit',
      {
        ...paperless,
        factsAnswered: [
          { fact: 'signed-on', answer: 'admitted' },
          { fact: 'price-paid', answer: 'contested' },
        ],
      },
      'd1',
    );
    const [told] = toldOfUncontested(one.state);
    expect(uncontestedTells['zh-CN'].uncontested(told?.facts ?? {}).value).toMatch(
      /^签订的日期：2026年1月8日。.*第八条/,
    );
    expect(uncontestedTells.en.uncontested(told?.facts ?? {}).value).toMatch(/^Concluded on: /);
    for (const language of ['zh-CN', 'en'] as const)
      expect(elementFields(language)['factsAnswered']?.hint).toMatch(/第八条|article 8/);
  });

  test('CPL-62: what came after an authority had ended stands in no row under the name of the party', async () => {
    const until = '2026-03-10';
    const { one, tried } = await limited({ until }, 'qian', async () => {
      const made = await CivilCase.registered(undefined, undefined, { causeFacts: facts });
      await made.linked();
      return made;
    });
    one.court.at('2026-03-10T16:00:00.000Z');
    const factsAnswered = [{ fact: 'signed-on', answer: 'admitted' }];
    const received = await tried('defence.submit', { ...paperless, factsAnswered });
    expect(received.outcome).toBe('accepted');
    expect(one.state.defence.defences[0]?.elements?.byCause?.facts).toHaveLength(1);
    expect(said(one, '签订的日期')).toEqual([]);
    expect(standing(one, '签订的日期')).toBe('unanswered');
  });

  test('OLR-7.2.3: nor does what a judge found not to be theirs, or what somebody said who has left the suit', async () => {
    const one = await CivilCase.registered(undefined, undefined, { causeFacts: facts });
    await one.servedByAccount();
    const factsAnswered = [{ fact: 'signed-on', answer: 'admitted' }];
    await one.must('qian', 'defence.submit', { ...paperless, factsAnswered }, 'd1');
    expect(standing(one, '签订的日期')).toBe('agreed');
    const { participation } = one.state;
    const gone = participation.participants.map((each) =>
      each.id === 'd1' ? { ...each, to: instant('2026-03-03T01:00:00.000Z') } : each,
    );
    const left = { ...one.state, participation: { ...participation, participants: gone } };
    expect(said({ state: left }, '签订的日期')).toEqual([]);
    const seq = String(
      one.court.entries(one.stream).find(({ kind }) => kind === 'defence.Submitted')?.seq ?? 0,
    );
    const why = { reasons: '那天我的手机丢了。', attachments: [] };
    await one.must('qian', 'attribution.challenge', { ...why, seq });
    const found = { outcome: 'not-theirs', reasons: '报案和登录记录能够印证。' };
    await one.must('lu', 'attribution.decide', found, 'x1');
    expect(said(one, '签订的日期')).toEqual([]);
    expect(standing(one, '签订的日期')).toBe('unanswered');
    expect(toldOfUncontested(one.state)).toEqual([]);
  });

  test('CPL-128: a fact that the form of the case does not ask is named, and no words of a defendant are lost', async () => {
    const one = await CivilCase.registered(undefined, undefined, { causeFacts: facts });
    await one.linked();
    const factsAnswered = [{ fact: 'married-on', answer: 'contested', note: '重要的话' }];
    expect(
      await one.try('qian', 'defence.submit', { ...paperless, factsAnswered }, 'd1'),
    ).toMatchObject({ refusals: [{ code: 'facts/not-asked', ground: { kind: 'technical' } }] });
    const paper = { receivedOn: '2026-03-02', text: '见答辩状。', attachments: [] };
    expect(
      await one.try('he', 'defence.record-paper', { ...paper, factsAnswered }, 'd1'),
    ).toMatchObject({ refusals: [{ code: 'facts/not-asked' }] });
  });

  test('CPL-143: claims of another kind of case that are separated leave the facts of the others behind', async () => {
    const formThere = async (cause: string | undefined) => {
      const one = await twoInOne({ causeFacts: facts, byContract: '合同第六条' });
      await one.must('lu', 'claims.separate-claims', { ...apart, cause });
      const { elements } = one.court.case(await delivered(one)).filing;
      expect(elements?.byContract).toBe('合同第六条');
      return elements?.byCause?.form;
    };
    expect(await formThere('9196')).toBeUndefined();
    expect(await formThere('9181')).toBeUndefined();
    expect(await formThere(undefined)).toBe('sale');
  });

  test('OLR-11.3.0: whoever copies a paper is advised of nothing that is for its writer', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const hints = Object.values(elementFieldsOnPaper(language)).map(({ hint = '' }) => hint);
      expect(hints.join('')).not.toMatch(/您|自己|第三条|\byou\b|article/);
      expect(Object.keys(elementFieldsOnPaper(language))).toEqual(
        Object.keys(elementFields(language)),
      );
    }
  });

  test('PLR-25: what is above the cap is not supported, whether or not anybody objects', () => {
    const told = { basisPoints: 3000, most: 1540 };
    expect(factTells['zh-CN']['facts-rate']?.(told).value).toContain('超过的部分，法院不予支持');
    expect(factTells['zh-CN']['facts-rate']?.(told).value).not.toContain('对方');
    expect(factTells.en['facts-rate']?.(told).value).not.toMatch(/object/);
  });

  test('CPL-128: where nobody filled in anything there is nothing to show, and a cause without a form asks nothing', async () => {
    const one = await CivilCase.registered();
    expect(factsBeside(one.state, 'en')).toBeNull();
    expect(formOfCase(one.state)?.id).toBe('sale');
    const other = await CivilCase.filed(undefined, { cause: '9196' });
    expect(formOfCase(other.state)).toBeNull();
  });
});
