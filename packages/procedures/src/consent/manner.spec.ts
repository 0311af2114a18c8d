import { participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const agreed = { answer: 'agree', how: 'phone', evidence: '录音 1 号' };
const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
const told = { how: 'phone', evidence: '录音 2 号' };

/** Both agreed to exchange evidence online: the plaintiff in the account, the defendant by telephone. */
async function bothOnline(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['exchange'] }, id);
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.exchange');
  await one.must('he', 'consent.record', agreed, 'd1.exchange');
  return one;
}

const owed = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ command }) => command.endsWith('-manner'))
    .map(({ command, by, subject }) => [command, by, subject]);
const decided = (one: CivilCase) => one.state.consent.modes.exchange?.manner;
const codes = async (one: CivilCase) =>
  (await one.court.told(one.stream, one.people.lu, 'mode.decide', 'exchange'))
    .map(({ code }) => code)
    .filter((code) => code !== 'what-if');

describe('in which manner evidence is exchanged online', () => {
  test('OLR-14.1.0: everybody who agreed is asked before the mode; the clerk takes a choice down', async () => {
    const one = await bothOnline();
    expect(owed(one)).toEqual([
      ['consent.choose-manner', { person: 'zhao' }, 'p1'],
      ['consent.record-manner', { role: 'clerk' }, 'd1'],
    ]);
    await one.must('zhao', 'consent.choose-manner', { manner: 'separately' }, 'p1');
    await one.must('he', 'consent.record-manner', { ...told, manner: 'separately' }, 'd1');
    expect(owed(one)).toEqual([]);
    expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
      participant: 'd1',
      basis: 'phone',
      recordedBy: 'clerk-he',
      evidence: '录音 2 号',
    });
    expect(await codes(one)).toEqual(['answers', 'proposed', 'manner']);
    await one.must('lu', 'mode.decide', { ...suitable, manner: 'together' }, 'exchange');
    expect(decided(one)).toBe('separately');
  });

  test('OLR-14.1.0: where not all chose, the judge says it by the case', async () => {
    const one = await bothOnline();
    await one.must('zhao', 'consent.choose-manner', { manner: 'separately' }, 'p1');
    expect(await codes(one)).toEqual(['answers', 'proposed', 'manner-open']);
    const start = await one.court.prefill(one.stream, one.people.lu, 'mode.decide', 'exchange');
    expect(start).toEqual({ manner: 'together' });
    await one.must('lu', 'mode.decide', { ...suitable, manner: 'separately' }, 'exchange');
    expect(decided(one)).toBe('separately');
  });

  test('OLR-14.4.0: nobody chose and the judge says nothing: together, never without a manner', async () => {
    const one = await bothOnline();
    await one.must('lu', 'mode.decide', suitable, 'exchange');
    expect(decided(one)).toBe('together');
  });

  test('OLR-14.1.0: decided without some, it is open again to whoever agrees afterwards', async () => {
    const one = await CivilCase.registered();
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['exchange'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.exchange');
    await one.must('he', 'consent.record', { ...agreed, answer: 'decline' }, 'd1.exchange');
    await one.must('lu', 'mode.decide', suitable, 'exchange');
    expect(owed(one)).toEqual([]);
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
    );
    one.court.at('2026-03-03T01:00:00.000Z');
    await one.must('he', 'consent.ask', { steps: ['exchange'] }, 'd1');
    await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.exchange');
    expect(owed(one)).toEqual([['consent.choose-manner', { person: 'qian' }, 'd1']]);
    const offers = await one.court.offers(one.stream, one.people.zhao);
    expect(offers).not.toContain('consent.choose-manner#p1');
  });
});
