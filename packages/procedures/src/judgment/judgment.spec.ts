// A judgment from its draft to its closing, story by story, on one case.
import type { CourtDay, StreamId } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import { caseClosed, effectiveOn, policySet } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { placesWritten } from '../shared/words-of-the-judgment.ts';
import { CivilCase } from '../testing/civil.ts';
import { judged, onPaper } from '../testing/judged.ts';
import { signedOnPaper } from '../testing/signed.ts';

const draft = catalogue.command('judgment.draft')?.example ?? {};

/** A sitting was held on 20 March; of the parties these were there. */
async function sat(there: object, procedure = 'summary'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  await one.must('he', 'hearing.schedule', {
    purpose: 'hearing',
    at: '2026-03-20T09:30',
    place: '第六法庭',
    open: true,
  });
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must('he', 'hearing.record', { ...there, identityChecked: true, note: '经过' }, 'h1');
  return one;
}

async function heard(procedure = 'summary'): Promise<CivilCase> {
  const one = await sat({ online: ['p1'], inPerson: ['d1'] }, procedure);
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await signedOnPaper(one);
  await one.must('lu', 'judgment.draft', draft);
  return one;
}

describe('the judgment', () => {
  test('OLR-34.1.2: held, and no transcript there: uploading it is what is asked for', async () => {
    const one = await sat({ inPerson: ['p1', 'd1'] });
    await one.must('lu', 'judgment.draft', draft);
    expect(await one.try('lu', 'judgment.make', { signed: true })).toMatchObject({
      refusals: [
        {
          code: 'judgment/no-transcript',
          ground: { kind: 'policy' },
          remedy: [{ name: 'transcript.upload', by: 'clerk' }],
        },
      ],
    });
  });

  test('OLR-34.1.2: the transcript is settled first; the law does not say so, and neither do we: it is a policy', async () => {
    const one = await heard();
    expect(await one.try('lu', 'judgment.make', { signed: true })).toMatchObject({
      refusals: [{ code: 'judgment/transcript-open', ground: { kind: 'policy' } }],
    });
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    expect(one.state.documents.papers.map(({ template }) => template)).toContain('judgment');
  });

  test.each([
    ['small-claims', true],
    ['summary', false],
  ])('CPL-165: a judgment in %s is final: %s', async (procedure, final) => {
    const one = await heard(procedure);
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    expect(one.state.judgment.made?.final).toBe(final);
  });

  test('CPL-155: a draft that names no article of a law cannot become a judgment, and says how to write it', async () => {
    const one = await CivilCase.registered();
    expect(await one.try('lu', 'judgment.draft', { ...draft, basis: '民法典' })).toMatchObject({
      refusals: [{ code: 'judgment/name-law-and-article', remedy: [{ path: 'basis' }] }],
    });
  });

  test('CPL-150: while a request to correct the transcript is open, no judgment', async () => {
    const one = await heard();
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('zhao', 'transcript.request-correction', { note: '漏了一句' }, 'h1.p1');
    expect((await one.try('lu', 'judgment.make', { signed: true })).outcome).toBe('refused');
    const noted = { outcome: 'noted', note: '核对录音，无误' };
    await one.must('he', 'transcript.answer-correction', noted, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
  });

  test('nobody but the judge of the case decides', async () => {
    const one = await heard();
    expect(await one.try('he', 'judgment.make', { signed: true })).toMatchObject({
      refusals: [{ code: 'permission/not-yours', ground: { kind: 'policy' } }],
    });
  });

  test.each([
    ['ordinary', '2026-09-02'],
    ['summary', '2026-06-02'],
    ['small-claims', '2026-05-06'],
  ])('CPL-152, CPL-164, CPL-168: registered on 2 March, %s ends on %s', async (procedure, day) => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
    expect(
      one.court
        .tasks(one.stream)
        .find(({ key }) => key === 'judgment/make')
        ?.dueAt?.slice(0, 10),
    ).toBe(day);
  });

  test('OLR-35.1.1: closing says everything that is open, at once', async () => {
    const one = await heard();
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    const tried = await one.try('he', 'case.close', { manner: 'judged', note: '' });
    expect(tried.outcome).not.toBe('accepted');
    const why = await one.court.whyNot(one.stream, one.people.he, 'case.close');
    expect(why.map(({ code }) => code)).toEqual([
      'closing/not-pronounced',
      'closing/papers-open',
      'closing/not-served',
    ]);
    expect(why.every(({ ground }) => ground.kind === 'policy')).toBe(true);
  });

  test.each(['withdrawn', 'other', 'judged', undefined])(
    'CPL-148, CPL-157: a live case is closed by nobody as %s; the acts that end it are named',
    async (manner) => {
      const one = await CivilCase.registered();
      for (const who of ['he', 'lu'] as const)
        expect(await one.try(who, 'case.close', { manner, note: '原告口头撤诉' })).toMatchObject({
          refusals: [
            {
              code: 'closing/not-ended',
              ground: { kind: 'policy', setting: 'closing-check' },
              remedy: [
                { name: 'judgment.draft' },
                { name: 'mediation.record' },
                { name: 'claims.withdraw' },
                { name: 'claims.decide-withdrawal' },
                { name: 'fees.treat-as-withdrawn' },
                { name: 'suspension.terminate' },
                { name: 'suspension.dismiss' },
              ],
            },
          ],
        });
      expect(one.state.judgment.closedOn).toBeNull();
    },
  );

  test('CPL-148: after leave to withdraw it is closed as withdrawn, and as nothing else', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    const granted = { decision: 'granted', reasons: '准许' };
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    await one.issue();
    expect(await one.try('lu', 'case.close', { manner: 'judged' })).toMatchObject({
      refusals: [{ code: 'closing/other-manner', ground: { kind: 'technical' } }],
    });
    await one.must('he', 'case.close', {});
    expect(one.state.judgment.closedAs).toBe('withdrawn');
  });

  test('a closing entered while a judge could still note another end stands as it was entered', async () => {
    const one = await CivilCase.registered();
    one.court.given(
      one.stream,
      caseClosed.make({ shared: { manner: 'other', note: '另案处理', on: '2026-03-02' } }),
    );
    expect(one.state.judgment).toMatchObject({ closedOn: '2026-03-02', closedAs: 'other' });
  });

  test('OLR-35.1.1: how it ended is said where a judgment or a ruling has said it, and only what can be true is to choose from', async () => {
    const one = await CivilCase.registered();
    expect(await one.court.told(one.stream, one.people.lu, 'case.close')).toEqual([]);
    const withdraw = { ...catalogue.command('claims.withdraw')?.example };
    await one.must('zhao', 'claims.withdraw', withdraw, 'p1');
    const granted = { decision: 'granted', reasons: '准许。' };
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    await one.issue();
    expect(await one.court.told(one.stream, one.people.lu, 'case.close')).toContainEqual({
      code: 'ended',
      facts: { manner: 'withdrawn' },
    });
    expect(await one.try('lu', 'case.close', { manner: 'other' })).toMatchObject({
      refusals: [{ code: 'closing/other-manner', ground: { kind: 'technical' } }],
    });
  });
});

describe('before the judgment is pronounced', () => {
  async function made(): Promise<CivilCase> {
    const one = await heard();
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    return one;
  }
  const pronounced = { when: 'in-court', manner: 'in-person', place: '第六法庭' };
  /** All that a reader of these labels can make out. */
  const read = (one: CivilCase, ...labels: readonly string[]): string =>
    JSON.stringify(
      one.court
        .entries(one.stream)
        .filter((entry) => entry.labels.every((label) => labels.includes(label)))
        .map(({ body }) => body),
    );
  const party = ['public', 'parties', 'side:plaintiff', 'side:defendant'];

  test('CPL-151: neither party reads what was decided or its paper; the court does', async () => {
    const one = await made();
    await one.issue();
    const hash = one.paper('judgment', 'p1');
    expect(read(one, ...party)).not.toContain('返还原告定作款');
    expect(read(one, ...party)).not.toContain(hash);
    expect(read(one, ...party)).not.toContain('民事判决书');
    expect(read(one, ...party, 'court')).toContain(hash);
    const papers = [hash];
    const record = { papers, way: 'by-hand', on: '2026-03-20', proof: '送达回证' };
    expect(await one.try('he', 'service.record-paper', record, 'p1')).toMatchObject({
      refusals: [{ code: 'service/nothing-to-serve' }],
    });
  });

  test('CPL-90: the clerk owes it on paper to whoever did not agree to judgments in the account', async () => {
    const one = await made();
    await one.linked();
    const way = { electronic: true, channels: ['account'], address: '云州市东湖区柳荫巷 3 号' };
    await one.must('qian', 'service.confirm-address', { ...way, judgmentsToo: false }, 'd1');
    await one.issue();
    await one.must('lu', 'judgment.pronounce', {
      when: 'fixed-date',
      manner: 'in-person',
      place: '第六法庭',
    });
    const owed = () =>
      one.court.tasks(one.stream).find(({ key }) => key === 'service/judgment/d1')?.command;
    expect(owed()).toBe('service.record-paper');
    await one.must('qian', 'service.confirm-address', { ...way, judgmentsToo: true }, 'd1');
    expect(owed()).toBe('service.serve');
  });

  test('CPL-151: the judge pronounces; the clerk alone gives nobody a judgment', async () => {
    const one = await made();
    expect(await one.try('he', 'judgment.pronounce', pronounced)).toMatchObject({
      refusals: [{ code: 'permission/not-yours', ground: { kind: 'policy' } }],
    });
    expect(one.state.judgment.pronouncedAt).toBeNull();
    await one.must('lu', 'judgment.pronounce', pronounced);
  });

  test('CPL-151: entered later, the days to send it run from the day it was pronounced, which is a day of the case', async () => {
    const one = await made();
    await one.issue();
    one.court.at('2026-03-25T02:00:00.000Z');
    const on = (day: string) => one.try('lu', 'judgment.pronounce', { ...pronounced, on: day });
    expect(await on('2026-03-26')).toMatchObject({
      refusals: [{ code: 'judgment/pronounced-in-the-future', ground: { kind: 'technical' } }],
    });
    expect(await on('2026-03-19')).toMatchObject({
      refusals: [
        { code: 'judgment/pronounced-before-the-hearing', facts: { first: '2026-03-20' } },
      ],
    });
    expect((await on('2026-03-20')).outcome).toBe('accepted');
    expect(one.state.judgment.pronouncedOn).toBe('2026-03-20');
    const sent = one.court.tasks(one.stream).find(({ key }) => key === 'service/judgment/d1');
    expect(sent?.dueAt).toBe(endOfDay('2026-03-30' as CourtDay));
  });

  test('CPL-151: pronounced, the same paper is theirs, whether it was rendered before or after', async () => {
    const before = await made();
    await before.issue();
    await before.must('lu', 'judgment.pronounce', pronounced);
    const after = await made();
    await after.must('lu', 'judgment.pronounce', pronounced);
    await after.issue();
    for (const one of [before, after]) {
      expect(read(one, ...party)).toContain(one.paper('judgment', 'p1'));
      expect(one.state.documents.papers.filter((each) => each.template === 'judgment')).toEqual([
        expect.objectContaining({ label: 'parties', replacedBy: null }),
      ]);
    }
  });

  test('CPL-151: a fault seen before the pronouncement is mended in the draft, and the parties read one judgment', async () => {
    const one = await made();
    await one.issue();
    const reasons = '主文的金额算错了。';
    expect(await one.try('he', 'judgment.take-back', { reasons })).toMatchObject({
      refusals: [{ code: 'permission/not-yours' }],
    });
    const opened = async (act: string) =>
      (await one.court.told(one.stream, one.people.lu, act)).flatMap(({ file }) => file ?? []);
    const [paper] = one.state.documents.papers.filter(({ template }) => template === 'judgment');
    expect(await opened('judgment.take-back')).toEqual([paper?.file]);
    expect(await opened('judgment.pronounce')).toEqual([paper?.file]);
    await one.must('lu', 'judgment.take-back', { reasons });
    expect(one.state.judgment.made).toBeNull();
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'judgment.TakenBack',
      labels: ['court'],
    });
    expect((await one.try('lu', 'judgment.pronounce', pronounced)).outcome).toBe('refused');
    expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain('judgment.make');
    const orders = [{ text: '被告返还原告定作款', yuan: '60000' }];
    await one.must('lu', 'judgment.draft', { ...draft, orders });
    await one.must('lu', 'judgment.make', { signed: true });
    await one.issue();
    await one.must('lu', 'judgment.pronounce', pronounced);
    await one.issue();
    const papers = one.state.documents.papers.filter(({ template }) => template === 'judgment');
    expect(papers).toMatchObject([
      { label: 'court', replacedBy: papers[1]?.id },
      { label: 'parties', replacedBy: null },
    ]);
    expect((await one.try('lu', 'judgment.take-back', { reasons })).outcome).toBe('refused');
  });

  test('CPL-157: no correction before the pronouncement, by this court’s policy', async () => {
    const one = await made();
    const correction = catalogue.command('judgment.correct')?.example ?? {};
    expect(await one.try('lu', 'judgment.correct', correction)).toMatchObject({
      refusals: [{ code: 'judgment/pronounce-first', ground: { kind: 'policy' } }],
    });
    await one.must('lu', 'judgment.pronounce', pronounced);
    await one.must('lu', 'judgment.correct', correction);
  });

  test('CPL-157: what is corrected stands in the judgment as it was signed, wherever in the paper', async () => {
    const one = await made();
    await one.must('lu', 'judgment.pronounce', pronounced);
    const correct = (wrong: string) =>
      one.try('lu', 'judgment.correct', { wrong, right: '改后的话', reasons: '笔误' });
    expect(await correct('此处并无此文')).toMatchObject({
      refusals: [
        {
          code: 'judgment/not-written',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'field', path: 'wrong' }],
        },
      ],
    });
    for (const written of [
      '被告没有按约交货',
      '被告钱守拙',
      '60,480 元',
      '第五百七十七条',
      '于2026年3月20日公开开庭',
      '云州市中级人民法院',
    ])
      expect((await correct(written)).outcome, written).toBe('accepted');
  });

  test('CPL-157: a ruling that would put the same words in the place of the same corrects nothing', async () => {
    const one = await made();
    await one.must('lu', 'judgment.pronounce', pronounced);
    const same = { wrong: '被告没有按约交货', right: '被告没有按约交货', reasons: '笔误' };
    expect(await one.try('lu', 'judgment.correct', same)).toMatchObject({
      refusals: [
        {
          code: 'docket/nothing-corrected',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'field', path: 'right' }],
        },
      ],
    });
  });

  test('CPL-157: whoever corrects the words of an order is told that the outcome is not changed like this', async () => {
    const one = await made();
    await one.must('lu', 'judgment.pronounce', pronounced);
    const warned = (wrong: string) =>
      one.court.warnings(one.stream, one.people.lu, 'judgment.correct', {
        wrong,
        right: '驳回原告的诉讼请求',
        reasons: '改判',
      });
    expect(await warned('返还原告定作款60480元')).toMatchObject([{ code: 'in-an-order' }]);
    expect(await warned('被告没有按约交货')).toEqual([]);
  });

  test('CPL-157: words that stand in many places are told to do so, and the ruling says that each is corrected', async () => {
    const one = await made();
    await one.must('lu', 'judgment.pronounce', pronounced);
    const slip = { wrong: '被告', right: '被告人', reasons: '笔误' };
    const places = placesWritten(one.state, '被告');
    expect(places).toBeGreaterThan(1);
    expect(
      await one.court.warnings(one.stream, one.people.lu, 'judgment.correct', slip),
    ).toContainEqual({ code: 'many-places', facts: { places }, field: 'wrong' });
    await one.must('lu', 'judgment.correct', slip);
    await one.must('lu', 'judgment.correct', {
      wrong: '被告没有按约交货',
      right: '被告没有交货',
      reasons: '笔误',
    });
    const reasons = one.court
      .entries(one.stream)
      .filter(({ kind }) => kind === 'documents.Ordered')
      .map(({ body }) => body as { template: string; data: { reasons: string } })
      .filter(({ template }) => template === 'correcting-ruling')
      .map(({ data }) => data.reasons);
    expect(reasons).toEqual(['笔误\n判决书中写作“被告”的，各处均予补正。', '笔误']);
  });

  test('OLR-35.1.1: a ruling that corrects the judgment and is not served holds the closing', async () => {
    const one = await judged();
    const slip = { wrong: '60480元', right: '60840元', reasons: '笔误' };
    await one.must('lu', 'judgment.correct', slip);
    await one.issue();
    await onPaper(one, 'correcting-ruling', 'p1', '2026-04-03');
    expect(await one.try('he', 'case.close', {})).toMatchObject({
      refusals: [
        {
          code: 'closing/correction-not-served',
          ground: { kind: 'policy', setting: 'closing-check' },
          facts: { names: ['钱守拙'] },
        },
      ],
    });
    await onPaper(one, 'correcting-ruling', 'd1', '2026-04-03');
    await one.issue();
    await one.must('he', 'case.close', {});
  });

  test('CPL-157: a correction is a ruling on paper; the judgment stays, and no term runs from the ruling', async () => {
    const one = await made();
    await one.must('lu', 'judgment.pronounce', pronounced);
    await one.must('lu', 'judgment.correct', {
      wrong: '60480 元',
      right: '60840 元',
      reasons: '笔误',
    });
    await one.issue();
    const ordered = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(ordered?.labels).toEqual(['parties']);
    expect(ordered?.body).toMatchObject({
      template: 'correcting-ruling',
      data: { wrong: '60480 元', right: '60840 元', judgedOn: '2026-03-20' },
    });
    const [judgment] = one.state.documents.papers.filter((each) => each.template === 'judgment');
    expect(judgment?.replacedBy).toBeNull();
    const papers = [one.paper('correcting-ruling', 'p1')];
    const record = { papers, way: 'by-hand', on: '2026-03-20', proof: '送达回证' };
    await one.must('he', 'service.record-paper', record, 'p1');
    expect(effectiveOn(one.state.service, 'p1', 'judgment')).toBeNull();
  });
});

describe('what follows the judgment', () => {
  /** Made, pronounced and served on paper: on the plaintiff on 1 April, on the defendant on 3 April. */
  async function served(procedure: string): Promise<CivilCase> {
    const one = await heard(procedure);
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    await one.must('lu', 'judgment.pronounce', {
      when: 'in-court',
      manner: 'in-person',
      place: '第六法庭',
    });
    await one.issue();
    for (const [id, on] of [
      ['p1', '2026-04-01'],
      ['d1', '2026-04-03'],
    ] as const) {
      one.court.at(`${on}T08:00:00.000Z`);
      const papers = [one.paper('judgment', id)];
      const proof = '送达回证一份';
      await one.must('he', 'service.record-paper', { papers, way: 'by-hand', on, proof }, id);
    }
    await one.issue();
    return one;
  }
  const terms = (one: CivilCase) =>
    one.court
      .deadlines(one.stream)
      .filter(({ key }) => key.startsWith('judgment/'))
      .map(({ key }) => key);

  test('CPL-171: fifteen days for each party, from its own service; they run on after closing', async () => {
    const one = await served('summary');
    const expected = ['judgment/appeal/p1@2026-04-16', 'judgment/appeal/d1@2026-04-20'];
    expect(terms(one)).toEqual(expected);
    await one.must('he', 'case.close', { manner: 'judged', note: '判决书已送达各方' });
    expect(terms(one)).toEqual(expected);
  });

  test('CPL-171: that a term has passed enters the fact and nothing else', async () => {
    const one = await served('summary');
    one.court.at('2026-04-17T00:00:00.000Z');
    const before = one.state.judgment;
    const key = 'judgment/appeal/p1@2026-04-16';
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(one.state.proceedings.passed[key]?.dueOn).toBe('2026-04-16');
    expect(one.state.judgment).toEqual(before);
  });

  test('CPL-165: nobody has a term to appeal against a final judgment', async () => {
    expect(terms(await served('small-claims'))).toEqual([]);
  });
});

describe('what a draft leaves out', () => {
  test('CPL-264: an order that speaks of money without its amount is pointed out, since only the amount brings the notice on late payment', async () => {
    const one = await CivilCase.registered();
    const warned = async (orders: readonly object[], said: object = {}) =>
      (
        await one.court.warnings(one.stream, one.people.lu, 'judgment.draft', {
          ...draft,
          orders,
          ...said,
        })
      ).map(({ code, facts, field }) => ({ code, facts, field }));
    const text = '被告于本判决生效之日起十日内返还原告定作款三万元';
    expect(await warned([{ text: '解除合同' }, { text }])).toEqual([
      { code: 'amount-left-out', facts: { orders: ['2'] }, field: 'orders' },
      // The example says who bears the costs in words alone.
      { code: 'no-shares', facts: {}, field: 'shares' },
    ]);
    const shares = [{ participant: 'd1', yuan: '656' }];
    expect(await warned([{ text, yuan: '30000' }], { shares })).toEqual([]);
    const other = { text: '被告返还原告定作款20000元', yuan: '30000' };
    expect(await warned([{ text, yuan: '30000' }, other], { shares })).toEqual([
      { code: 'sum-differs', facts: { numbers: ['2'] }, field: 'orders' },
    ]);
    // What the paper would say in brackets alone.
    const monthly = { text: '被告每月支付抚养费', yuan: '2000' };
    expect(await warned([monthly], { shares })).toMatchObject([{ code: 'sum-in-brackets' }]);
  });

  test('FEE-29: a draft that shared a fee which was waived since starts without shares and is taken again', async () => {
    const one = await CivilCase.registered();
    const shares = [{ participant: 'd1', yuan: '656' }];
    await one.must('lu', 'judgment.draft', { ...draft, shares });
    await one.must('zhao', 'fees.request-relief', { kind: 'exempt', reason: '低保' });
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' });
    const start = await one.court.prefill(one.stream, one.people.lu, 'judgment.draft');
    expect(start).not.toHaveProperty('shares');
    await one.must('lu', 'judgment.draft', { ...draft, ...start });
  });
});

describe('how it is pronounced', () => {
  async function toPronounce(): Promise<CivilCase> {
    const one = await heard();
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    return one;
  }
  const how = (when: string, manner: string) => ({ when, manner, place: '第六法庭' });

  test.each([
    ['in-court', 'in-person', []],
    ['in-court', 'online', ['not-online']],
    ['in-court', 'mixed', ['not-online']],
    ['fixed-date', 'in-person', ['not-announced']],
  ])(
    'OLR-4.2.4: %s, %s, with nobody’s consent and no day told, warns %j',
    async (when, manner, codes) => {
      const one = await toPronounce();
      const told = await one.court.warnings(
        one.stream,
        one.people.lu,
        'judgment.pronounce',
        how(when, manner),
      );
      expect(told.map(({ code }) => code)).toEqual(codes);
      // It happened, and is entered as it was.
      await one.must('lu', 'judgment.pronounce', how(when, manner));
      const detail = catalogue
        .texts('zh-CN')
        .entries['judgment.Pronounced']?.({ ...how(when, manner), final: false }).detail;
      expect(detail).toContain(when === 'in-court' ? '当庭宣判' : '定期宣判');
    },
  );

  test('OLR-4.2.4: the manner that was decided stands in the form; where nothing was, none does', async () => {
    const one = await toPronounce();
    const start = () => one.court.prefill(one.stream, one.people.lu, 'judgment.pronounce');
    expect(await start()).not.toHaveProperty('manner');
    for (const id of ['p1', 'd1'])
      await one.must('he', 'consent.ask', { steps: ['pronouncement'] }, id);
    const said = { answer: 'decline', how: 'phone', evidence: '录音 1' };
    await one.must('he', 'consent.record', said, 'd1.pronouncement');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.pronouncement');
    const decided = { conditions: 'all', suitability: 'suitable', reasons: '被告没有同意' };
    await one.must('lu', 'mode.decide', decided, 'pronouncement');
    expect(await start()).toMatchObject({ manner: 'mixed' });
  });

  test.each([
    ['in-court', '2026-03-30T15:59:59.999Z'],
    ['fixed-date', '2026-03-20T15:59:59.999Z'],
  ])('CPL-151: pronounced %s on 20 March, the judgment is sent by %s', async (when, due) => {
    const one = await toPronounce();
    await one.must('lu', 'judgment.pronounce', how(when, 'in-person'));
    await one.issue();
    const sent = one.court
      .tasks(one.stream)
      .filter(({ key }) => key.startsWith('service/judgment/'));
    expect(sent.map(({ dueAt }) => dueAt)).toEqual([due, due]);
  });

  test('CPL-155: the court above comes from the settings of this court, and can be changed in the draft', async () => {
    const one = await CivilCase.registered();
    const court = `court:${one.state.filing.court ?? ''}` as StreamId;
    const prefilled = () => one.court.prefill(one.stream, one.people.lu, 'judgment.draft');
    const pleadings = expect.stringContaining('被告钱守拙未作答辩。') as string;
    // One line a party, for the judge to fill in.
    const shares = [
      { participant: 'p1', yuan: '' },
      { participant: 'd1', yuan: '' },
    ];
    expect(await prefilled()).toEqual({ pleadings, shares });
    one.court.given(
      court,
      policySet.make({ shared: { setting: 'appeal-court', value: '云州市中级人民法院' } }),
    );
    expect(await prefilled()).toEqual({ pleadings, shares, appealCourt: '云州市中级人民法院' });
  });

  test('OLR-35.1.1: after a judgment nobody is asked how the case is closed', async () => {
    const one = await toPronounce();
    await one.must('lu', 'judgment.pronounce', how('in-court', 'in-person'));
    await one.issue();
    for (const id of ['p1', 'd1'])
      await one.must(
        'he',
        'service.record-paper',
        {
          papers: [one.paper('judgment', id)],
          way: 'by-hand',
          on: '2026-03-20',
          proof: '送达回证',
        },
        id,
      );
    await one.issue();
    const copies = (await one.court.told(one.stream, one.people.he, 'case.close')).find(
      ({ code }) => code === 'copies-unserved',
    );
    expect(JSON.stringify(copies?.facts)).toContain('民事起诉状');
    // Whoever was not called to the hearing that was held is called to nothing any more.
    expect(JSON.stringify(copies?.facts)).not.toContain('传票');
    await one.must('he', 'case.close', {});
    expect(one.state.judgment.closedAs).toBe('judged');
  });
});
