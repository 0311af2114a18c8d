import type { ExchangeManner } from '@xiezhi/record';
import { participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

/** Both agreed to exchange evidence online, chose a manner each, and the judge settled it on 9 March. */
async function agreed(plaintiff: ExchangeManner, defendant: ExchangeManner): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-09T01:00:00.000Z');
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  for (const [who, id, manner] of [
    ['zhao', 'p1', plaintiff],
    ['qian', 'd1', defendant],
  ] as const) {
    await one.must('he', 'consent.ask', { steps: ['exchange'] }, id);
    await one.must(who, 'consent.answer', { answer: 'agree' }, `${id}.exchange`);
    await one.must(who, 'consent.choose-manner', { manner }, id);
  }
  const mode = { conditions: 'all', suitability: 'suitable', reasons: '双方同意在线' };
  await one.must('lu', 'mode.decide', mode, 'exchange');
  return one;
}
const period = { from: '2026-03-10', to: '2026-03-20' };
const task = (one: CivilCase, command: string) =>
  one.court.tasks(one.stream).filter((each) => each.command === command);
const terms = (one: CivilCase): readonly string[] =>
  one.court
    .deadlines(one.stream)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('exchange/'));
const opinion = { text: '真实性认可', attachments: [] };

describe('evidence exchanged separately', () => {
  test('OLR-14.3.0: the court owes a period, and each party an opinion within it', async () => {
    const one = await agreed('separately', 'separately');
    expect(task(one, 'exchange.set-period')).toHaveLength(1);
    await one.must('he', 'exchange.set-period', period);
    expect(task(one, 'exchange.set-period')).toEqual([]);
    expect(task(one, 'exchange.give-opinion')).toMatchObject([
      {
        by: { person: 'zhao' },
        opensAt: '2026-03-09T16:00:00.000Z',
        dueAt: '2026-03-20T15:59:59.999Z',
      },
      { by: { person: 'qian' } },
    ]);
    await one.must('zhao', 'exchange.give-opinion', opinion, 'p1');
    expect(terms(one)).toEqual(['exchange/period/d1@2026-03-20']);
  });

  test('CPL-85: a period that ends on a Saturday ends on the Monday after', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', { from: '2026-03-10', to: '2026-03-21' });
    expect(terms(one)).toEqual(['exchange/period/p1@2026-03-23', 'exchange/period/d1@2026-03-23']);
  });

  test('OLR-14.4.0: where the manners differ it is together, and no period is set', async () => {
    const one = await agreed('separately', 'together');
    expect(task(one, 'exchange.set-period')).toEqual([]);
    expect(await one.try('he', 'exchange.set-period', period)).toMatchObject({
      refusals: [
        { code: 'exchange/held-together', ground: { kind: 'law', articles: ['OLR-14.4.0'] } },
      ],
    });
  });

  test('OLR-14.3.0: that the period is over is a fact, takes no right, and opens a proposal to the judge', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    one.court.at('2026-03-21T01:00:00.000Z');
    expect(task(one, 'exchange.conclude')).toEqual([]);
    for (const id of ['p1', 'd1'])
      await one.court.when(
        one.court.clock,
        'deadline.pass',
        one.stream,
        {},
        `exchange/period/${id}@2026-03-20`,
      );
    expect(task(one, 'exchange.conclude')).toMatchObject([{ by: { role: 'judge' } }]);
    await one.must('qian', 'exchange.give-opinion', opinion, 'd1');
    expect(one.state.exchange.opinions).toMatchObject([{ participant: 'd1', late: true }]);
    await one.must('lu', 'exchange.conclude', { reasons: '可以开庭' });
    expect(task(one, 'exchange.conclude')).toEqual([]);
    expect(task(one, 'exchange.give-opinion')).toEqual([]);
  });

  test('OLR-14.3.0: another period says why, and opens the exchange again', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    await one.must('lu', 'exchange.conclude', { reasons: '可以开庭' });
    const longer = { from: '2026-03-10', to: '2026-03-31' };
    expect(await one.try('he', 'exchange.set-period', longer)).toMatchObject({
      refusals: [{ code: 'exchange/say-why-changed', remedy: [{ path: 'reasons' }] }],
    });
    await one.must('he', 'exchange.set-period', { ...longer, reasons: '被告住院' });
    expect(terms(one)).toEqual(['exchange/period/p1@2026-03-31', 'exchange/period/d1@2026-03-31']);
  });

  test('a period that lies behind, or ends before it begins, is a slip and is named as one', async () => {
    const one = await agreed('separately', 'separately');
    const slip = { from: '2026-03-01', to: '2026-02-20' };
    expect(await one.try('he', 'exchange.set-period', slip)).toMatchObject({
      refusals: [{ code: 'exchange/in-the-past' }, { code: 'exchange/ends-before-it-begins' }],
    });
  });
});
