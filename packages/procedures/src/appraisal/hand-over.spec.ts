import { caseClosed } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { ListedCase } from './testing/listed.ts';

/** Two exhibits of the plaintiff to which the defendant has spoken. */
async function contested(): Promise<{ one: ListedCase; ids: readonly [string, string] }> {
  const one = await ListedCase.ready();
  const piece = (name: string, seed: string, form: 'scan' | 'object') => ({
    ...{ name, source: '原告', purpose: '侵权页面', form },
    files: [CivilCase.file(seed)],
  });
  await one.must(
    'zhao',
    'evidence.submit',
    {
      exhibits: [piece('定作合同', 'c', 'scan'), piece('样品', 'e', 'object')],
      conformsToOriginals: true,
    },
    'p1',
  );
  const [first = '', second = ''] = one.state.evidence.exhibits.slice(-2).map(({ id }) => id);
  for (const id of [first, second])
    await one.must('he', 'exchange.record-opinion', one.opinionOn(id), 'd1');
  return { one, ids: [first, second] };
}

const went = {
  ...{ how: 'by-hand', to: '收样室 严知微', on: '2026-03-02' },
  ...{ receipt: '收样单第 12 号', attachments: [] },
};
const owed = (one: ListedCase) =>
  one.case.court
    .tasks(one.case.stream)
    .filter(({ command }) => command === 'appraisal.hand-over')
    .map(({ by, subject, basis }) => ({ by, subject, basis }));
const goes = (one: ListedCase, samples: readonly string[], key: string, also: object = {}) =>
  one.try('he', 'appraisal.hand-over', { ...went, samples, ...also }, key);

test('EVR-34: to a body on paper all that was decided goes by hand: what, to whom, when and the receipt are entered, until nothing is left', async () => {
  const { one, ids } = await contested();
  const [contract, thing] = ids;
  await one.ordered();
  await one.commissioned({ body: '外地某鉴定所', samples: [...ids] });
  const key = 'application-1-body-1';
  const task = { by: { role: 'clerk' }, subject: key, basis: ['EVR-34'] };
  expect(owed(one)).toEqual([task]);
  const { court, stream, people } = one.case;
  const prefilled = () => court.prefill(stream, people.he, 'appraisal.hand-over', key);
  expect(await prefilled()).toMatchObject({ samples: [...ids], on: '2026-03-02' });
  expect(await goes(one, [contract], key, { note: '原件一份' })).toMatchObject({
    outcome: 'accepted',
  });
  expect(court.entries(stream).at(-1)).toMatchObject({
    kind: 'appraisal.HandedOverByHand',
    body: {
      ...{ body: '外地某鉴定所', note: '原件一份', how: 'by-hand', to: '收样室 严知微' },
      ...{ on: '2026-03-02', receipt: '收样单第 12 号' },
      samples: [{ exhibit: contract, name: '定作合同', side: 'plaintiff' }],
    },
  });
  expect(owed(one)).toEqual([task]);
  expect(await prefilled()).toMatchObject({ samples: [thing] });
  expect(await goes(one, [thing], key, { how: 'by-post' })).toMatchObject({ outcome: 'accepted' });
  expect(owed(one)).toEqual([]);
});

test('EVR-34: only what a judge decided goes, and on no day before or to come', async () => {
  const { one, ids } = await contested();
  await one.ordered();
  await one.commissioned({ body: '外地某鉴定所', samples: [ids[0]] });
  const key = 'application-1-body-1';
  for (const [samples, also, code] of [
    [[], {}, 'appraisal/not-decided-to-go'],
    [[...ids], {}, 'appraisal/not-decided-to-go'],
    [[ids[0]], { on: '2026-03-01' }, 'appraisal/not-handed-over-then'],
    [[ids[0]], { on: '2026-03-03' }, 'appraisal/not-handed-over-then'],
  ] as const)
    expect(await goes(one, samples, key, also)).toMatchObject({
      outcome: 'refused',
      refusals: [{ code, ground: { kind: 'technical' } }],
    });
});

test('EVR-34: of what goes to accounts a thing and what is closed are owed by hand, once the work was taken; its people read that it went', async () => {
  const { one, ids } = await contested();
  const [open, thing] = ids;
  await one.ordered();
  await one.commissioned({ samples: [...ids] });
  expect(owed(one)).toEqual([]);
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted' });
  expect(owed(one)).toMatchObject([{ subject: 'g1' }]);
  expect(
    await one.case.court.prefill(one.case.stream, one.case.people.he, 'appraisal.hand-over', 'g1'),
  ).toMatchObject({ samples: [thing] });
  // The original of what went online may follow, and takes nothing from what is owed.
  expect(await goes(one, [open], 'g1')).toMatchObject({ outcome: 'accepted' });
  expect(owed(one)).toHaveLength(1);
  expect(await goes(one, [thing], 'g1')).toMatchObject({ outcome: 'accepted' });
  expect(owed(one)).toEqual([]);
  expect(
    await one.case.court.told(one.case.stream, one.appraisers.gu, 'appraisal.undertake', 'g1'),
  ).toContainEqual(
    expect.objectContaining({
      code: 'sample',
      facts: expect.objectContaining({
        ...{ name: '样品', by: 'handed', to: '收样室 严知微', on: '2026-03-02' },
      }) as unknown,
    }),
  );
});

test('EVR-34: what is closed to a side goes by hand, and nothing of it with its files', async () => {
  const { one, ids } = await contested();
  const secret = { ground: 'trade-secret', reasons: '配方。' };
  await one.must('lu', 'evidence.order-confidentiality', secret, ids[0]);
  await one.ordered();
  await one.commissioned({ samples: [ids[0]] });
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted' });
  expect(owed(one)).toMatchObject([{ subject: 'g1' }]);
  expect(one.state.appraisal.commissions.at(-1)?.samples).toMatchObject([
    { files: [], byHand: true },
  ]);
});

const opinionOnPaper = {
  ...{ on: '2026-03-02', keptAt: '第 9 页', note: '机构邮寄。', objectBy: '2026-03-20' },
  exhibits: [
    {
      ...{ name: '鉴定意见', source: '外地某鉴定所', purpose: '样品是否合格', form: 'scan' },
      files: [CivilCase.file('f')],
    },
  ],
};
const back = {
  ...{ end: 'came-back', state: '完好', on: '2026-03-02', kept: '物证室 3 号柜', attachments: [] },
};
const comes = (one: ListedCase, samples: readonly string[], also: object = {}) =>
  one.try('he', 'appraisal.take-back', { ...back, samples, ...also }, 'application-1-body-1');
const toComeBack = (one: ListedCase) =>
  one.case.court
    .tasks(one.case.stream)
    .filter(({ command }) => command === 'appraisal.take-back')
    .map(({ by, subject }) => ({ by, subject }));

test('OOR-28.1.2: what was handed over comes back: in what state, on which day and where it lies are entered, or that it was used up; until then the clerk owes it', async () => {
  const { one, ids } = await contested();
  const [contract, thing] = ids;
  await one.ordered();
  await one.commissioned({ body: '外地某鉴定所', samples: [...ids] });
  const key = 'application-1-body-1';
  expect(await one.case.court.offers(one.case.stream, one.case.people.he)).not.toContain(
    'appraisal.take-back',
  );
  await goes(one, [...ids], key);
  // While the body examines, nothing is owed; what comes back early is entered all the same.
  expect(toComeBack(one)).toEqual([]);
  expect(await comes(one, [contract])).toMatchObject({ outcome: 'accepted' });
  expect(one.case.court.entries(one.case.stream).at(-1)).toMatchObject({
    kind: 'appraisal.SamplesCameBack',
    body: { body: '外地某鉴定所', end: 'came-back', state: '完好', kept: '物证室 3 号柜' },
  });
  // The work is the body’s no longer: the clerk owes the rest.
  await one.must('he', 'evidence.bring-in-collected', opinionOnPaper, 'application-1');
  expect(toComeBack(one)).toEqual([{ by: { role: 'clerk' }, subject: key }]);
  for (const [samples, also, code] of [
    [[], {}, 'appraisal/not-with-the-body'],
    [[contract], {}, 'appraisal/not-with-the-body'],
    [[thing], { on: '2026-03-01' }, 'appraisal/not-back-then'],
    [[thing], { on: '2026-03-03' }, 'appraisal/not-back-then'],
    [[thing], { kept: undefined }, 'appraisal/say-where-it-lies'],
  ] as const)
    expect(await comes(one, samples, also)).toMatchObject({
      outcome: 'refused',
      refusals: [{ code, ground: { kind: 'technical' } }],
    });
  const usedUp = { end: 'used-up', state: '检验中全部用完', kept: undefined };
  expect(await comes(one, [thing], usedUp)).toMatchObject({ outcome: 'accepted' });
  expect(toComeBack(one)).toEqual([]);
});

test('OOR-28.1.2: closing the case says what a body still has, holds nothing back, and the clerk owes it on', async () => {
  const { one, ids } = await contested();
  await one.ordered();
  await one.commissioned({ body: '外地某鉴定所', samples: [...ids] });
  await goes(one, [...ids], 'application-1-body-1');
  const { court, stream, people } = one.case;
  await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
  const granted = { decision: 'granted', reasons: '自愿' };
  await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
  await one.case.issue();
  expect(toComeBack(one)).toHaveLength(1);
  expect(await court.told(stream, people.lu, 'case.close')).toContainEqual({
    code: 'samples-away',
    facts: { bodies: ['外地某鉴定所'] },
  });
  court.given(
    stream,
    caseClosed.make({ shared: { manner: 'withdrawn', note: '', on: court.today } }),
  );
  expect(toComeBack(one)).toHaveLength(1);
  expect(await comes(one, [...ids])).toMatchObject({ outcome: 'accepted' });
  expect(toComeBack(one)).toEqual([]);
});

test('what was shown where it is never left, and does not come back', async () => {
  const { one, ids } = await contested();
  await one.ordered();
  await one.commissioned({ body: '外地某鉴定所', samples: [...ids] });
  await goes(one, [...ids], 'application-1-body-1', { how: 'where-it-is' });
  expect(await comes(one, [ids[1]])).toMatchObject({ outcome: 'refused' });
});
