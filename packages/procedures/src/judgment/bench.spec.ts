import { judgmentDrafted, openBenchObjections } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { agent, task } from '../testing/judged.ts';

const single = { bench: 'single', clear: true, reasons: '基本事实清楚，权利义务关系明确。' };
const panel = { bench: 'panel', reasons: '案情疑难复杂。' };
const objection = { reasons: '本案是群体性纠纷。', attachments: [] };

async function ordinary(procedure = 'ordinary'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  await one.linked();
  return one;
}
const offersOf = (one: CivilCase, who: 'lu' | 'qian' | 'he') =>
  one.court.offers(one.stream, one.people[who]);

describe('CPL-40: whether one judge sits in ordinary procedure', () => {
  test('CPL-40: is owed to the judge in ordinary procedure, and asked of nobody in summary procedure', async () => {
    const one = await ordinary();
    expect(task(one, 'judgment.decide-bench')).toMatchObject({
      key: 'judgment/bench',
      by: { role: 'judge' },
      basis: ['CPL-40'],
    });
    await one.must('lu', 'judgment.decide-bench', single);
    expect(task(one, 'judgment.decide-bench')).toBeUndefined();
    const summary = await ordinary('summary');
    expect(task(summary, 'judgment.decide-bench')).toBeUndefined();
    for (const act of ['judgment.decide-bench', 'judgment.object-to-bench#d1'])
      expect([
        ...(await offersOf(summary, 'lu')),
        ...(await offersOf(summary, 'qian')),
      ]).not.toContain(act);
  });

  test('CPL-40: one judge sits only once the judge says that the facts are clear, and why', async () => {
    const one = await ordinary();
    const { bench, reasons } = single;
    expect(await one.try('lu', 'judgment.decide-bench', { bench, reasons })).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'form/left-out', remedy: [{ kind: 'field', path: 'clear' }] }],
    });
    await one.must('lu', 'judgment.decide-bench', single);
    expect(one.state.judgment.bench).toMatchObject({ bench: 'single', reasons });
  });

  test.each([
    'public-interest',
    'many-people',
    'wide-attention',
    'new-or-difficult',
    'panel-by-law',
    'other',
  ])('CPL-42: in a case that is %s one judge does not sit alone; a panel does', async (kind) => {
    const one = await ordinary();
    expect(
      await one.try('lu', 'judgment.decide-bench', { ...single, excluded: [kind] }),
    ).toMatchObject({
      refusals: [
        {
          code: 'judgment/not-for-one-judge',
          ground: { kind: 'law', articles: ['CPL-42'] },
          facts: { kinds: [kind] },
        },
      ],
    });
    await one.must('lu', 'judgment.decide-bench', { ...panel, excluded: [kind] });
    expect(one.state.judgment.bench).toMatchObject({ bench: 'panel' });
  });

  test('CPL-43: once a panel sits, one judge does not sign: on that decision, until it is decided otherwise', async () => {
    const one = await ordinary();
    const text = { findings: '', reasons: '', basis: '', costs: '', appealCourt: '' };
    await one.must('lu', 'judgment.decide-bench', panel);
    one.court.given(one.stream, judgmentDrafted.make({ shared: { ...text, orders: [] } }));
    const entry = one.state.judgment.bench?.entry;
    const codes = async () => {
      const tried = await one.try('lu', 'judgment.make', { signed: true });
      return 'refusals' in tried
        ? tried.refusals.map(({ code, ground }) => ({ code, ground }))
        : [];
    };
    expect(await codes()).toContainEqual({
      code: 'judgment/panel-decided',
      ground: expect.objectContaining({ kind: 'order', entry }) as unknown,
    });
    await one.must('lu', 'judgment.decide-bench', single);
    expect((await codes()).map(({ code }) => code)).not.toContain('judgment/panel-decided');
  });
});

describe('CPL-43: a party objects to one judge sitting alone', () => {
  test('CPL-43: received on any day and decided with reasons; founded, a panel sits and nobody objects any more', async () => {
    const one = await ordinary();
    await one.must('lu', 'judgment.decide-bench', single);
    await one.must('qian', 'judgment.object-to-bench', objection, 'd1');
    expect(task(one, 'judgment.decide-bench-objection')).toMatchObject({
      by: { role: 'judge' },
      subject: 'bench-1',
    });
    const founded = { outcome: 'founded', reasons: '涉及众多业主。' };
    await one.must('lu', 'judgment.decide-bench-objection', founded, 'bench-1');
    expect(one.state.judgment.bench).toMatchObject({ bench: 'panel' });
    expect(await offersOf(one, 'qian')).not.toContain('judgment.object-to-bench#d1');
  });

  test('CPL-43: unfounded, it is dismissed and one judge sits on', async () => {
    const one = await ordinary();
    await one.must('lu', 'judgment.decide-bench', single);
    const paper = { receivedOn: '2026-03-02', attachments: [CivilCase.file('e')] };
    await one.must('he', 'judgment.record-bench-objection', { ...paper, reasons: '复杂。' }, 'd1');
    const unfounded = { outcome: 'unfounded', reasons: '事实清楚。' };
    await one.must('lu', 'judgment.decide-bench-objection', unfounded, 'bench-1');
    expect(one.state.judgment.bench).toMatchObject({ bench: 'single' });
    expect(openBenchObjections(one.state)).toEqual([]);
    expect(await offersOf(one, 'qian')).toContain('judgment.object-to-bench#d1');
  });

  test('CPL-62: what an agent hands in before showing authority is received, and waits for it', async () => {
    const one = await ordinary();
    one.court.given(one.stream, agent('pending'));
    const shao = one.court.person('shao');
    await one.court.when(shao, 'judgment.object-to-bench', one.stream, objection, 'd1');
    expect(one.state.judgment.benchObjections).toMatchObject([{ participant: 'd1' }]);
    expect(task(one, 'judgment.decide-bench-objection')).toBeUndefined();
  });
});
