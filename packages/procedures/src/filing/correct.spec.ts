import { partiesOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { notAsked } from './correction.ts';
import { filedIn } from './testing/index.ts';

const named = {
  kind: 'organisation',
  name: '云州木禾家居有限公司',
  address: '云州市东湖区工业路 8 号',
};
const example = catalogue.command('filing.submit')?.example as { readonly grounds: string };
const told = '2026 年 1 月 8 日签了合同，当天付了六成，3 月 1 日到期没有交货。';
const exhibit = {
  name: '定作合同',
  form: 'scan',
  source: '双方各执一份',
  purpose: '约定 3 月 1 日交货',
  files: [{ sha256: 'c'.repeat(64), name: '合同.pdf', mediaType: 'application/pdf', bytes: 2048 }],
};
const rest = { note: '更正被告', claims: [{ text: '退还定作款', yuan: '60480' }], attachments: [] };

async function askedToCorrect() {
  const at = await filedIn({ defendants: [named, { kind: 'person', name: '钱守拙' }] });
  const { court, lin, stream } = at;
  await court.when(lin, 'filing.request-correction', stream, {
    items: ['defendant-identity'],
    note: '请写明被告的准确名称',
  });
  const correct = (defendants: readonly object[]) =>
    court.when(at.zhao, 'filing.correct', stream, { ...rest, defendants });
  const defendants = () => partiesOf(court.case(stream).participation, 'defendant');
  return { ...at, correct, defendants };
}

describe('OLR-9.1.2a: what is corrected about the defendants is in the docket', () => {
  test('a renamed and a further defendant: the one is renamed, the other begins, the title follows', async () => {
    const { court, stream, correct, defendants } = await askedToCorrect();
    const renamed = { ...named, name: '云州木禾家具有限公司' };
    const done = await correct([
      renamed,
      { kind: 'person', name: '钱守拙' },
      { kind: 'person', name: '卫澜' },
    ]);
    expect(done.outcome).toBe('accepted');
    expect(defendants().map((one) => [one.id, one.name])).toEqual([
      ['d1', '云州木禾家具有限公司'],
      ['d2', '钱守拙'],
      ['d3', '卫澜'],
    ]);
    expect(court.case(stream).filing.defendantNames).toEqual([
      '云州木禾家具有限公司',
      '钱守拙',
      '卫澜',
    ]);
  });

  test('whoever is taken off the list leaves the case, and the others keep their places', async () => {
    const { court, stream, correct, defendants } = await askedToCorrect();
    await correct([{ kind: 'person', name: '钱守拙' }]);
    expect(defendants().map((one) => [one.id, one.name])).toEqual([['d2', '钱守拙']]);
    expect(court.entries(stream).map((one) => one.kind)).toContain('participation.Ended');
  });

  test('e-mail, credit code and representative are kept, and what is emptied is gone', async () => {
    const { correct, defendants } = await askedToCorrect();
    const whole = {
      kind: 'organisation',
      name: named.name,
      creditCode: '91350100M000100Y43',
      representative: '白予安',
      email: 'office@example.cn',
    };
    const done = await correct([whole, { kind: 'person', name: '钱守拙' }]);
    expect(done.outcome).toBe('accepted');
    expect(defendants()[0]).toMatchObject({ id: 'd1', ...whole, address: null });
  });

  test('the form starts from everything that is known, so that sending it unchanged changes nobody', async () => {
    const { court, stream, zhao, correct } = await askedToCorrect();
    const known = await court.prefill(stream, zhao, 'filing.correct');
    const done = await correct(known['defendants'] as object[]);
    expect(done.outcome === 'accepted' && done.entries.map((one) => one.kind)).toEqual([
      'filing.Corrected',
      'documents.Ordered',
    ]);
  });

  test('numbers and addresses stand in a part that the court alone reads', async () => {
    const { correct } = await askedToCorrect();
    const done = await correct([named]);
    const [entry] = done.outcome === 'accepted' ? done.entries : [];
    expect(entry?.labels).toEqual(['parties', 'court']);
  });
});

describe('OLR-9.1.2a: what was asked for and is not given', () => {
  async function asked(items: readonly string[]) {
    const at = await filedIn({ defendants: [{ kind: 'person', name: '钱守拙' }] });
    await at.court.when(at.lin, 'filing.request-correction', at.stream, { items, note: '请补' });
    return at;
  }
  const bare = { ...rest, defendants: [{ kind: 'person', name: '钱守拙' }] };

  test.each([
    [
      ['defendant-address'],
      { defendants: [{ kind: 'person', name: '钱守拙' }] },
      ['defendant-address'],
    ],
    [
      ['defendant-address'],
      { defendants: [{ kind: 'person', name: '钱守拙', address: '柳荫巷 3 号' }] },
      [],
    ],
    [['evidence-list', 'signature'], {}, ['evidence-list', 'signature']],
    [['claim-unclear'], {}, ['claim-unclear']],
    [
      ['plaintiff-address'],
      { plaintiff: { kind: 'person', name: '沈静宜' } },
      ['plaintiff-address'],
    ],
    [['facts-missing'], {}, ['facts-missing']],
    [['facts-missing'], { grounds: example.grounds }, ['facts-missing']],
    [['facts-missing'], { grounds: told }, []],
    [['evidence-list'], { exhibits: [exhibit], evidenceConforms: true }, []],
  ])(
    'CPL-124: asked for %j and handed in %j, %j is told as missing; it is received all the same',
    async (items, also, missing) => {
      const { court, zhao, stream } = await asked(items);
      const input = { ...bare, ...also };
      const told = await court.warnings(stream, zhao, 'filing.correct', input);
      expect(told.flatMap(({ facts }) => facts['items'])).toEqual(missing);
      expect((await court.when(zhao, 'filing.correct', stream, input)).outcome).toBe('accepted');
    },
  );

  test('what was asked for stands at the question that answers it, and more papers point to the correction', async () => {
    const { court, zhao, stream } = await asked(['defendant-address', 'plaintiff-contact']);
    const told = await court.told(stream, zhao, 'filing.correct');
    expect(
      told.flatMap((one) => (one.field === undefined ? [] : [[one.field, one.facts]])),
    ).toEqual([
      ['defendants', { items: ['defendant-address'] }],
      ['plaintiff', { items: ['plaintiff-contact'] }],
    ]);
    const more = await court.told(stream, zhao, 'filing.supplement');
    expect(more.map(({ code }) => code)).toEqual(['correct-instead']);
  });

  test('CPL-124: the plaintiff’s address is supplied, and who sues stays who they are', async () => {
    const { court, zhao, stream } = await asked(['plaintiff-address']);
    const plaintiff = { kind: 'person', name: '别人', address: '云州市东湖区柳荫巷 3 号' };
    const done = await court.when(zhao, 'filing.correct', stream, { ...bare, plaintiff });
    expect(done.outcome).toBe('accepted');
    expect(partiesOf(court.case(stream).participation, 'plaintiff')).toMatchObject([
      { name: '沈静宜', address: '云州市东湖区柳荫巷 3 号', person: 'zhao' },
    ]);
  });
});

describe('OLR-9.1.2a: the facts that were asked for reach the complaint', () => {
  async function asked(items: readonly string[]) {
    const at = await filedIn();
    await at.court.when(at.lin, 'filing.request-correction', at.stream, { items, note: '请补' });
    const known = await at.court.prefill(at.stream, at.zhao, 'filing.correct');
    return { ...at, known };
  }
  const printed = ({ court, stream }: Awaited<ReturnType<typeof filedIn>>) =>
    court
      .entries(stream)
      .filter(({ kind }) => kind === 'documents.Ordered')
      .map(({ body }) => body as { template: string; data: Record<string, unknown> })
      .findLast(({ template }) => template === 'complaint')?.data;

  test('CPL-124: facts, elements and evidence are mended, and the paper that is served says so', async () => {
    const at = await asked(['facts-missing', 'evidence-list']);
    const { court, zhao, stream, known } = at;
    expect(known['grounds']).toBe(example.grounds);
    const done = await court.when(zhao, 'filing.correct', stream, {
      ...known,
      note: '写明经过',
      grounds: told,
      byContract: '合同第三条',
      exhibits: [exhibit],
      evidenceConforms: true,
    });
    expect(done.outcome).toBe('accepted');
    const { filing, evidence } = court.case(stream);
    expect(filing).toMatchObject({ grounds: told, elements: { byContract: '合同第三条' } });
    expect(evidence.lists).toMatchObject([{ occasion: 'complaint', participant: 'p1' }]);
    const parts = ['grounds', 'elements', 'exhibits'];
    expect(filing.mended).toMatchObject([{ receivedOn: null, what: parts }]);
    expect(printed(at)).toMatchObject({
      grounds: told,
      elements: [{ value: '合同第三条' }],
      materials: [{ name: '证据1 定作合同（合同.pdf）' }],
      mended: [{ on: '2026-03-02', what: '事实和理由、要素、证据' }],
    });
  });

  test('CPL-124: what is left out of a correction stays as it was, and nothing is said of it', async () => {
    const at = await asked(['claim-unclear']);
    const { court, zhao, stream, known } = at;
    const { grounds: _, ...others } = known;
    await court.when(zhao, 'filing.correct', stream, {
      ...others,
      note: '写明数额',
      attachments: [],
      claims: [{ text: '退还定作款', yuan: '50000' }],
    });
    expect(court.case(stream).filing.grounds).toBe(example.grounds);
    expect(printed(at)).toMatchObject({
      grounds: example.grounds,
      mended: [{ what: '诉讼请求' }],
    });
  });

  test('OLR-11.3.0: on paper they are entered as they were written, with the day on which they came', async () => {
    const at = await filedIn({ defendants: [named] }, '2026-03-02T01:00:00.000Z');
    const { court, lin, stream } = at;
    await court.when(lin, 'filing.request-correction', stream, {
      items: ['facts-missing'],
      note: '请写明经过',
    });
    court.at('2026-03-06T01:00:00.000Z');
    const known = await court.prefill(stream, lin, 'filing.record-correction', 'p1');
    const done = await court.when(
      lin,
      'filing.record-correction',
      stream,
      {
        ...known,
        receivedOn: '2026-03-05',
        attachments: exhibit.files,
        keptAt: '纸质卷第 1 册第 3 页',
        note: '照原件',
        grounds: told,
        exhibits: [exhibit],
      },
      'p1',
    );
    expect(done.outcome).toBe('accepted');
    const { filing, evidence } = court.case(stream);
    expect(filing.grounds).toBe(told);
    expect(filing.mended).toMatchObject([{ receivedOn: '2026-03-05' }]);
    expect(evidence.lists).toMatchObject([{ source: 'paper', receivedOn: '2026-03-05' }]);
    expect(printed(at)).toMatchObject({ mended: [{ on: '2026-03-05' }] });
  });

  test('the form asks for facts always, for elements and evidence where the notice asks for them', async () => {
    const unasked = async (items: readonly string[]) => {
      const { court, stream } = await asked(items);
      return notAsked(court.case(stream));
    };
    const address = await unasked(['defendant-address']);
    expect(address).toContain('exhibits');
    expect(address).toContain('byContract');
    expect(address).not.toContain('grounds');
    // Of a suit nobody is asked which decision it is about.
    expect(await unasked(['facts-missing'])).toEqual([
      'plaintiff',
      'coPlaintiffs',
      'decisionNumber',
      'decisionBy',
      'runsFrom',
      'dayNotKnown',
      'retrialGrounds',
    ]);
  });
});

test('CPL-124: the reviewer is told what was asked for and the answer left open', async () => {
  const at = await filedIn({ defendants: [named, { kind: 'person', name: '钱守拙' }] });
  const { court, lin, stream } = at;
  await court.when(lin, 'filing.request-correction', stream, {
    items: ['defendant-address'],
    note: '请写明被告住址',
  });
  const told = async () =>
    (await court.told(stream, lin, 'filing.register')).filter(
      ({ code }) => code === 'still-lacking',
    );
  const correct = (address?: string) =>
    court.when(at.zhao, 'filing.correct', stream, {
      ...rest,
      defendants: [named, { kind: 'person', name: '钱守拙', address }],
    });
  expect((await correct()).outcome).toBe('accepted');
  expect(await told()).toEqual([
    {
      code: 'still-lacking',
      facts: {
        items: ['defendant-address'],
        of: expect.objectContaining({ 'defendant-address': ['钱守拙'] }) as unknown,
      },
    },
  ]);
  const texts = catalogue.texts('zh-CN').commands['filing.register']?.tells;
  expect(texts?.['still-lacking']?.((await told())[0]?.facts ?? {}).value).toContain('钱守拙');
});

test('CPL-124: where the answer gives all that was asked for nothing is said to be open', async () => {
  const at = await filedIn({ defendants: [{ kind: 'person', name: '钱守拙' }] });
  await at.court.when(at.lin, 'filing.request-correction', at.stream, {
    items: ['defendant-address'],
    note: '请写明被告住址',
  });
  const address = '云州市东湖区柳荫巷 3 号';
  const defendants = [{ kind: 'person', name: '钱守拙', address }];
  await at.court.when(at.zhao, 'filing.correct', at.stream, { ...rest, defendants });
  const codes = (await at.court.told(at.stream, at.lin, 'filing.register')).map(({ code }) => code);
  expect(codes).toContain('corrected');
  expect(codes).not.toContain('still-lacking');
});
