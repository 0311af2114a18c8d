import { agreedFacts as agreedIn } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { agreedFacts } from '../shared/rules/agreed-facts.ts';
import { CivilCase } from '../testing/civil.ts';

const said = { text: '双方于 2025 年 3 月 1 日签订了定作合同。', attachments: [] };
const admitted = { answer: 'admitted', attachments: [] };
const mistaken = { ground: 'mistake', reasons: '当时看错了收据的日期。', attachments: [] };

const keys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const agreed = (one: CivilCase) => agreedFacts({ state: one.state }).map(({ id }) => id);

/** The plaintiff has put a fact, which the court has registered as f1. */
async function put(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.servedByAccount();
  await one.must('zhao', 'admission.state', said, 'p1');
  return one;
}

describe('what needs no proof', () => {
  test('EVR-3: a fact that the other side admits is agreed; until then it is not, and nobody owes an answer', async () => {
    const one = await put();
    expect(agreed(one)).toEqual([]);
    expect(keys(one).filter((key) => key.startsWith('admission/'))).toEqual([]);
    await one.must('qian', 'admission.answer', admitted, 'f1.d1');
    expect(agreed(one)).toEqual(['f1']);
  });

  test('EVR-3: at the counter the day of receipt is today until the clerk writes another; online it is not asked', async () => {
    const one = await put();
    const start = (who: 'he' | 'zhao' | 'qian', act: string, key: string) =>
      one.court.prefill(one.stream, one.people[who], act, key);
    const today = { receivedOn: one.court.today };
    expect(await start('he', 'admission.state', 'p1')).toEqual(today);
    expect(await start('he', 'admission.answer', 'f1.d1')).toEqual(today);
    expect(await start('zhao', 'admission.state', 'p1')).toEqual({});
    expect(await start('qian', 'admission.answer', 'f1.d1')).toEqual({});
  });

  test('EVR-3: whoever put it does not answer it; what was denied or not known may be answered anew', async () => {
    const one = await put();
    expect((await one.try('zhao', 'admission.answer', admitted, 'f1.p1')).outcome).toBe('refused');
    for (const answer of ['denied', 'unknown', 'admitted'])
      await one.must('qian', 'admission.answer', { answer, attachments: [] }, 'f1.d1');
    expect(agreed(one)).toEqual(['f1']);
    expect((await one.try('qian', 'admission.answer', admitted, 'f1.d1')).outcome).toBe('refused');
  });

  test('EVR-3: what the court lists is agreed once each party admits it', async () => {
    const one = await put();
    await one.must('he', 'admission.put', { text: '被告收到了定作款。' });
    await one.must('qian', 'admission.answer', admitted, 'f2.d1');
    expect(agreed(one)).toEqual([]);
    await one.must('zhao', 'admission.answer', admitted, 'f2.p1');
    expect(agreed(one)).toEqual(['f2']);
    expect(agreedIn(one.state).map(({ text }) => text)).toEqual(['被告收到了定作款。']);
  });

  test('EVR-3: an answer on paper is entered by the clerk, with its day', async () => {
    const one = await put();
    await one.must('he', 'admission.answer', { ...admitted, receivedOn: '2026-03-02' }, 'f1.d1');
    expect(one.state.admission.facts[0]?.answers).toMatchObject([{ answer: 'admitted' }]);
    expect(agreed(one)).toEqual(['f1']);
  });

  test('EVR-5, CPL-62: what comes before the agent’s authority was seen counts for nothing yet', async () => {
    const one = await put();
    const [fact] = one.state.admission.facts;
    const answer = {
      participant: 'd1',
      answer: 'admitted' as const,
      note: null,
      at: fact!.at,
      entry: fact!.entry,
      unshown: 'shao' as never,
      released: false,
    };
    expect(
      agreedIn({
        ...one.state,
        admission: { facts: [{ ...fact!, answers: [answer] }], takingBack: [] },
      }),
    ).toEqual([]);
  });

  test('EVR-8: the judge reads above the draft what is agreed, and nothing is written for them', async () => {
    const one = await put();
    await one.must('qian', 'admission.answer', admitted, 'f1.d1');
    const told = await one.court.told(one.stream, one.people.lu, 'judgment.draft');
    expect(told).toContainEqual({ code: 'agreed', facts: { texts: [said.text] } });
    const prefilled = await one.court.prefill(one.stream, one.people.lu, 'judgment.draft');
    expect(JSON.stringify(prefilled)).not.toContain(said.text);
  });
});

describe('taking an admission back', () => {
  test('EVR-9: it stands until a judge has let it go, with reasons', async () => {
    const one = await put();
    await one.must('qian', 'admission.answer', admitted, 'f1.d1');
    await one.must('qian', 'admission.take-back', mistaken, 'f1.d1');
    expect(agreed(one)).toEqual(['f1']);
    expect(keys(one)).toContain('admission/taking-back/b1');
    const release = { outcome: 'released', reasons: '收据能够证明。' };
    await one.must('lu', 'admission.decide-taking-back', release, 'b1');
    expect(agreed(one)).toEqual([]);
    expect(keys(one)).not.toContain('admission/taking-back/b1');
    await one.must('qian', 'admission.answer', { answer: 'denied', attachments: [] }, 'f1.d1');
    expect(one.state.admission.facts[0]?.answers).toMatchObject([
      { answer: 'denied', released: false },
    ]);
  });

  test('EVR-9: refused it stands, and may be asked for again; once at a time', async () => {
    const one = await put();
    await one.must('qian', 'admission.answer', admitted, 'f1.d1');
    await one.must('qian', 'admission.take-back', mistaken, 'f1.d1');
    expect((await one.try('qian', 'admission.take-back', mistaken, 'f1.d1')).outcome).toBe(
      'refused',
    );
    const stands = { outcome: 'stands', reasons: '没有证据。' };
    await one.must('lu', 'admission.decide-taking-back', stands, 'b1');
    expect(agreed(one)).toEqual(['f1']);
    await one.must('qian', 'admission.take-back', { ...mistaken, ground: 'others-agree' }, 'f1.d1');
    expect(one.state.admission.takingBack.map(({ id }) => id)).toEqual(['b1', 'b2']);
  });

  test('nobody decides on it but the judge of the case', async () => {
    const one = await put();
    await one.must('qian', 'admission.answer', admitted, 'f1.d1');
    await one.must('qian', 'admission.take-back', mistaken, 'f1.d1');
    const release = { outcome: 'released', reasons: '收据能够证明。' };
    for (const who of ['qian', 'zhao', 'he'] as const)
      expect((await one.try(who, 'admission.decide-taking-back', release, 'b1')).outcome).toBe(
        'refused',
      );
  });
});
