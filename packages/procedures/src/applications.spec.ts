import type { CourtId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import { filingKind } from '@xiezhi/law';
import { describe, expect, test } from 'vitest';
import { papersOf } from '@xiezhi/record';
import { toldOfFiling } from './filing/told-of-filing.ts';
import { rowsOf } from './rows.ts';
import { applied, notAccepted } from './testing/applied.ts';
import { CivilCase } from './testing/civil.ts';

/* What other procedures do with an application: whose act it was, what the court answered, and how that reaches whoever applied. */

type Applied = Awaited<ReturnType<typeof applied>>;

const acceptedOne = async (how: { readonly counter?: boolean } = {}): Promise<Applied> => {
  const one = await applied('enforcement', {}, how);
  await one.must('lin', 'filing.accept', { handedTo: '执行局' });
  await one.issue();
  return one;
};

const hashOf = (one: Applied, template: string): string =>
  papersOf(one.state().documents, template)[0]?.file?.sha256 ?? '';

const byHand = (one: Applied, template: string) => ({
  papers: [hashOf(one, template)],
  way: 'by-hand',
  on: '2026-06-10',
  proof: '送达回证 1 份',
});

describe('whose act it was', () => {
  test('OLR-7.2.3: also after its acceptance a judge of the court decides on an application that somebody says was not theirs', async () => {
    const one = await acceptedOne();
    await one.must('zhao', 'attribution.challenge', {
      seq: '1',
      reasons: '那天我的手机丢了。',
      attachments: [],
    });
    expect(one.tasks()).toMatchObject([
      { command: 'attribution.decide', by: { role: 'filing-judge' } },
    ]);
    expect(rowsOf('case', one.state()).card?.rulingAsked).toBe(true);
    await one.must(
      'lu',
      'attribution.decide',
      { outcome: 'not-theirs', reasons: '报案记录能够印证。' },
      'x1',
    );
    expect(one.tasks()).toEqual([]);
    expect(rowsOf('case', one.state()).card?.rulingAsked).toBe(false);
  });

  test('OLR-9.3.0: of its later papers no judge has to rule; the reviewer passes them on', async () => {
    const one = await acceptedOne();
    await one.must('zhao', 'filing.supplement', { note: '又查到一个账户。', attachments: [] });
    expect(rowsOf('case', one.state()).card?.rulingAsked).toBe(false);
  });
});

describe('what the court answered is served', () => {
  test.each([
    ['enforcement', 'refusal-ruling', ['CPL-157']],
    ['payment-order', 'application-notice', ['OLR-9.3.0']],
    ['administrative-suit', 'refusal-ruling', ['CPL-157']],
  ] as const)(
    'CPL-157, OLR-9.3.0: that %s is not accepted is owed to be served, as %s',
    async (id, template, basis) => {
      const one = await notAccepted(id, { counter: true });
      await one.issue();
      expect(one.tasks()).toMatchObject([
        {
          key: 'service/ruling/p1',
          command: 'service.record-paper',
          by: { role: 'filing-reviewer' },
          basis,
        },
      ]);
      await one.must('lin', 'service.record-paper', byHand(one, template), 'p1');
      expect(one.tasks()).toEqual([]);
    },
  );

  test('OLR-9.1.1, OLR-9.3.0: the notice of acceptance is handed by the reviewer to whoever has no account', async () => {
    const one = await acceptedOne({ counter: true });
    expect(one.tasks()).toMatchObject([
      {
        key: 'service/notices/p1',
        command: 'service.record-paper',
        by: { role: 'filing-reviewer' },
        basis: ['OLR-9.1.1'],
      },
    ]);
    await one.must('lin', 'service.record-paper', byHand(one, 'application-notice'), 'p1');
    expect(one.tasks()).toEqual([]);
    expect(one.state().service.services).toMatchObject([
      { addressee: 'p1', effective: { on: '2026-06-10' } },
    ]);
  });

  test('OLR-9.1.1: to whoever has an account it lies there, and may be served; nobody serves the other side', async () => {
    const one = await acceptedOne();
    expect(one.tasks()).toEqual([]);
    const served = (await one.offers('lin')).filter((key) => key.startsWith('service.'));
    expect(served).toContain('service.record-paper#p1');
    expect(served.filter((key) => key.includes('#d'))).toEqual([]);
  });

  test('OLR-9.3.0: each applicant is served with the notice that names them, and with no other', async () => {
    const one = await applied('confirm-mediation', {}, { counter: true });
    await one.must('lin', 'filing.accept', { handedTo: '民一庭' });
    await one.issue();
    expect(one.tasks().map(({ subject }) => subject)).toEqual(['p1', 'p2']);
    const others = { ...byHand(one, 'application-notice') };
    expect((await one.act('lin', 'service.record-paper', others, 'p2')).outcome).toBe('refused');
  });

  test('OLR-31.2.3: what is said against such a service lies before a judge of the court', async () => {
    const one = await acceptedOne({ counter: true });
    await one.must('lin', 'service.record-paper', byHand(one, 'application-notice'), 'p1');
    await one.must(
      'lin',
      'service.record-objection',
      {
        ground: 'not-my-address',
        text: '没有收到。',
        attachments: [CivilCase.file('f')],
        receivedOn: '2026-06-10',
      },
      's1.p1',
    );
    const [task] = one.tasks();
    expect(task).toMatchObject({
      command: 'service.decide-objection',
      by: { role: 'filing-judge' },
    });
    await one.must(
      'lu',
      'service.decide-objection',
      { outcome: 'stands', reasons: '送达回证有本人签名。' },
      task?.subject,
    );
  });
});

describe('a ruling is a ruling', () => {
  test('CPL-157, CPLI-245: nobody makes anew the ruling on an application; a slip in it is mended by a ruling of its own', async () => {
    const one = await notAccepted('enforcement');
    await one.issue();
    const anew = (await one.offers('lin')).filter((key) => key.startsWith('documents.replace'));
    expect(anew).toEqual([]);
    const ruling = papersOf(one.state().documents, 'refusal-ruling')[0]?.id ?? '';
    await one.must(
      'lu',
      'documents.correct-ruling',
      { wrong: '沈静仪', right: '沈静宜', reasons: '姓名抄写有误。' },
      `paper${ruling}`,
    );
    expect(papersOf(one.state().documents, 'correcting-ruling')).toMatchObject([
      { title: '执行裁定书（补正）' },
    ]);
    expect(one.said('correcting-ruling')).toMatchObject({
      title: '执行裁定书',
      matter: '申请执行人沈静宜与被执行人云州木禾家居有限公司申请执行',
    });
  });

  test('OLR-9.3.0: a notice of non-acceptance says on what it rests, and is no ruling', async () => {
    const one = await notAccepted('payment-order');
    const [paper] = papersOf(one.state().documents, 'application-notice');
    expect(paper?.title).toBe('不予受理通知书');
    const { text } = one.said('application-notice') as { readonly text: string };
    expect(text).toMatch(/依照《中华人民共和国民事诉讼法》第二百二十/);
    expect(text).not.toContain('裁定');
  });

  test('APL-51, APL-85: of an administrative suit ruling and appeal are called by that name', async () => {
    const one = await notAccepted('administrative-suit');
    await one.issue();
    expect(papersOf(one.state().documents, 'refusal-ruling')).toMatchObject([
      { title: '行政裁定书' },
    ]);
    await one.must(
      'zhao',
      'ruling.appeal',
      { claims: '撤销原裁定，指令立案。', grounds: '在起诉期限内。', attachments: [] },
      'acceptance.p1',
    );
    expect(papersOf(one.state().documents, 'appeal')).toMatchObject([{ title: '行政上诉状' }]);
  });
});

describe('what is applied for is no suit to mediate', () => {
  test('CPL-125: nobody is asked to mediate first, and the hours of its kind run, also in a court that mediates first', async () => {
    const one = await applied('preservation-before-suit');
    const key = one.state().filing.court ?? '';
    const president = one.court.person('president', { posts: ['president'], court: key });
    const first = { order: 'mediate-first', reasons: '本院辖区调解组织齐全。' };
    const set = { setting: 'mediation-order', ...first };
    const court = courtStream(key as CourtId);
    expect((await one.court.when(president, 'court.set-policy', court, set)).outcome).toBe(
      'accepted',
    );
    const offered = [...(await one.offers('zhao')), ...(await one.offers('lin'))];
    expect(offered.filter((name) => name.startsWith('mediation.'))).toEqual([]);
    expect(one.tasks().map(({ key: task }) => task)).toContain('filing/review');
    await one.must('lin', 'filing.accept', { handedTo: '立案庭' });
    expect(
      [...(await one.offers('zhao')), ...(await one.offers('lin'))].filter((name) =>
        name.startsWith('mediation.'),
      ),
    ).toEqual([]);
  });

  test('OLR-9.1.2a: the notice to correct says what stands open to whoever applied, and threatens no ruling on a suit', async () => {
    const one = await applied('payment-order');
    const asks = { items: ['request-unclear'], note: '写明请求给付的金额。' };
    await one.must('lin', 'filing.request-correction', asks, 'applied');
    await one.issue();
    expect(one.said('correction-notice')).toMatchObject({ applied: { way: '可以起诉' } });
  });
});

test('OLR-9.1.2a: what is marked in an application is called as the application calls it', async () => {
  const one = await applied('payment-order');
  const marks = [
    { at: 'plaintiff.address', note: '写明门牌号。' },
    { at: 'claims.0.text', note: '写明金额。' },
  ];
  await one.must('lin', 'filing.request-correction', { marks }, 'applied');
  await one.issue();
  const materials = (
    one.said('correction-notice') as { readonly items: readonly { readonly material: string }[] }
  ).items.map(({ material }) => material);
  expect(materials).toEqual(['申请人沈静宜的住址', '第1项请求']);
});

test('OLR-9.3.0: whoever was refused, and the judge who looks at what came in since, read the way the law of that kind leaves open', async () => {
  const one = await notAccepted('enforcement');
  const { way } = filingKind('enforcement').refusal;
  const facts = expect.objectContaining(way) as unknown;
  expect(await one.court.told(one.stream, one.people.zhao, 'filing.supplement')).toContainEqual({
    code: 'way',
    facts,
  });
  await one.must('zhao', 'filing.supplement', { note: '申请复议。', attachments: [] });
  const { lu } = one.people;
  expect(await one.court.told(one.stream, lu, 'filing.leave-closed', 'applied')).toContainEqual({
    code: 'way',
    facts,
  });
});

test('OLR-9.3.0: of several who apply it is said whose address is lacking', async () => {
  const [one, other] = ['沈静宜', '顾望川'];
  const applicant = { kind: 'person', mobile: '13800000001' };
  const told = await applied('confirm-mediation', {
    plaintiff: { ...applicant, name: one, address: '云州市东湖区明理路 9 号' },
    coPlaintiffs: [{ ...applicant, name: other }],
  });
  expect(told.state().filing.lacking).toContain('applicant-address');
  expect(toldOfFiling(told.state())).toContainEqual({
    code: 'lacking',
    facts: {
      items: expect.arrayContaining(['applicant-address']) as unknown,
      of: expect.objectContaining({ 'applicant-address': [other] }) as unknown,
    },
  });
});
