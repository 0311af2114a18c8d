import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const asked = {
  kind: 'collect',
  what: '被告账户流水',
  heldBy: '某银行',
  purpose: '证明付款',
  reasons: '银行不提供。',
  attachments: [],
};
const collected = {
  on: '2026-03-02',
  keptAt: '纸质卷第 1 册',
  note: '书记员到银行调取，银行盖章。',
  exhibits: [
    {
      name: '账户流水',
      source: '某银行',
      purpose: '证明付款',
      form: 'copy',
      files: [CivilCase.file('c')],
    },
  ],
};

async function granted(kind = 'collect'): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  await one.must('zhao', 'evidence.apply', { ...asked, kind }, 'p1');
  const decision = { decision: 'granted', reasons: '不能自行收集' };
  await one.must('lu', 'evidence.decide-application', decision, 'application-1');
  return one;
}
const owed = (one: CivilCase) =>
  one.court.tasks(one.stream).filter(({ key }) => key.startsWith('evidence/collect'));
const bringIn = (one: CivilCase, also: object = {}) =>
  one.try('he', 'evidence.bring-in-collected', { ...collected, ...also }, 'application-1');

describe('what a judge granted is collected', () => {
  test.each([
    ['collect', 'CPL-67'],
    ['preserve', 'CPL-84'],
  ])('%s, %s: the clerk owes it from the decision on, until it is in', async (kind, article) => {
    const one = await granted(kind);
    expect(owed(one)).toMatchObject([
      { command: 'evidence.bring-in-collected', by: { role: 'clerk' }, basis: [article] },
    ]);
    expect((await bringIn(one)).outcome).toBe('accepted');
    expect(owed(one)).toEqual([]);
    expect(await bringIn(one)).toMatchObject({ outcome: 'refused' });
  });

  test('CPL-67: it stands on the side of whoever asked, marked as the court’s, and is in time', async () => {
    const one = await granted();
    await bringIn(one);
    expect(one.state.evidence.lists.at(-1)).toMatchObject({
      participant: 'p1',
      collected: 'application-1',
      late: false,
      by: null,
      keptAt: '纸质卷第 1 册',
    });
    const id = one.state.evidence.exhibits.at(-1)?.id ?? '';
    // No paper says that the plaintiff handed it in, and neither side changes it.
    const lists = one.state.documents.papers.filter(({ template }) => template === 'evidence-list');
    expect(lists.map(({ extra }) => extra['list'])).not.toContain(
      one.state.evidence.lists.at(-1)?.id,
    );
    for (const who of ['zhao', 'qian'] as const)
      expect(await one.court.offers(one.stream, one.people[who])).not.toContain(
        `evidence.withdraw#${id}`,
      );
  });

  test('CPL-71: the other side is told, and contests it', async () => {
    const one = await granted();
    await bringIn(one);
    const entry = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'evidence.Collected');
    const sent = entry === undefined ? [] : catalogue.effectsOf(entry);
    const words = sent.flatMap((effect) =>
      entry === undefined ? [] : effect.message(entry, one.state).map((each) => each['text']),
    );
    expect(words).toEqual(
      expect.arrayContaining([expect.stringContaining('对方申请的调查收集的证据已经入卷')]),
    );
    const exhibit = one.state.evidence.exhibits.at(-1)?.id ?? '';
    const view = { authenticity: 'agreed', legality: 'agreed', relevance: 'disputed' };
    await one.must(
      'qian',
      'exchange.give-opinion',
      { exhibits: [{ exhibit, ...view, reasons: '与本案无关' }], attachments: [] },
      'd1',
    );
  });

  test.each([
    ['2026-03-01', 'before it was granted'],
    ['2026-03-03', 'tomorrow'],
  ])('it cannot have been collected on %s, %s', async (on) => {
    expect(await bringIn(await granted(), { on })).toMatchObject({
      refusals: [
        {
          code: 'evidence/not-collected-then',
          ground: { kind: 'technical' },
          remedy: [{ path: 'on' }],
        },
      ],
    });
  });

  test('CPL-67: that nothing could be collected is entered with its reasons, and nothing is owed any more', async () => {
    const one = await granted();
    const why = { on: '2026-03-02', note: '银行答复：没有这个账户。' };
    await one.must('lu', 'evidence.note-nothing-collected', why, 'application-1');
    expect(owed(one)).toEqual([]);
    expect(one.state.evidence.applications).toMatchObject([{ outcome: 'nothing' }]);
    expect(await bringIn(one)).toMatchObject({ outcome: 'refused' });
  });

  test('CPL-67: what was denied leads to nothing', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'evidence.apply', asked, 'p1');
    const decision = { decision: 'denied', reasons: '可以自行收集' };
    await one.must('lu', 'evidence.decide-application', decision, 'application-1');
    expect(owed(one)).toEqual([]);
  });
});
