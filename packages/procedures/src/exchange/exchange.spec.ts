import type { ExchangeManner } from '@xiezhi/record';
import { authorityShown, participationBegun, participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../framework/index.ts';
import { catalogue } from '../index.ts';
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
    await one.must('lu', 'exchange.conclude', { reasons: '可以开庭', early: true });
    const longer = { from: '2026-03-10', to: '2026-03-31' };
    expect(await one.try('lu', 'exchange.set-period', longer)).toMatchObject({
      refusals: [{ code: 'exchange/say-why-changed', remedy: [{ path: 'reasons' }] }],
    });
    await one.must('lu', 'exchange.set-period', { ...longer, reasons: '被告住院' });
    expect(terms(one)).toEqual(['exchange/period/p1@2026-03-31', 'exchange/period/d1@2026-03-31']);
  });

  test('OLR-14.3.0: the clerk lengthens a period that the parties were told, and only a judge shortens it', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    const reasons = '要排庭';
    const shorter = { from: '2026-03-10', to: '2026-03-19', reasons };
    const [entry] = one.court
      .entries(one.stream)
      .filter(({ kind }) => kind === 'exchange.PeriodSet');
    expect(await one.try('he', 'exchange.set-period', shorter)).toMatchObject({
      refusals: [
        {
          code: 'exchange/judge-shortens',
          ground: { kind: 'order', entry: entry?.id },
          remedy: [{ path: 'to' }, { name: 'exchange.set-period', by: 'judge' }],
        },
      ],
    });
    expect(terms(one)[0]).toBe('exchange/period/p1@2026-03-20');
    await one.must('he', 'exchange.set-period', { ...shorter, to: '2026-03-24' });
    await one.must('lu', 'exchange.set-period', shorter);
    expect(terms(one)[0]).toBe('exchange/period/p1@2026-03-19');
  });

  test('OLR-14.3.0, CPL-153: after a suspension the day that was moved is the one that was told', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.must('lu', 'suspension.order', { ground: 'force-majeure', reasons: '停电' });
    one.court.at('2026-03-19T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons: '来电了' });
    expect(terms(one)[0]).toBe('exchange/period/p1@2026-03-30');
    const shorter = { from: '2026-03-19', to: '2026-03-25', reasons: '要排庭' };
    expect(await one.try('he', 'exchange.set-period', shorter)).toMatchObject({
      refusals: [{ code: 'exchange/judge-shortens', facts: { dueOn: '2026-03-30' } }],
    });
    await one.must('lu', 'exchange.set-period', shorter);
    expect(terms(one)[0]).toBe('exchange/period/p1@2026-03-25');
  });

  test('OLR-14.3.0: while somebody still has time the judge is told so, and it ends by that decision and not in passing', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    await one.must('zhao', 'exchange.give-opinion', opinion, 'p1');
    one.court.at('2026-03-20T15:00:00.000Z');
    expect(await one.court.told(one.stream, one.people.lu, 'exchange.conclude', '')).toContainEqual(
      {
        code: 'in-time',
        facts: { names: ['钱守拙'], dueOn: '2026-03-20' },
      },
    );
    expect(await one.try('lu', 'exchange.conclude', { reasons: '可以开庭' })).toMatchObject({
      refusals: [
        {
          code: 'exchange/parties-still-have-time',
          ground: { kind: 'technical' },
          remedy: [{ path: 'early' }],
        },
      ],
    });
    await one.must('lu', 'exchange.conclude', { reasons: '急需开庭', early: true });
    expect(one.court.entries(one.stream).at(-1)?.body).toEqual({
      reasons: '急需开庭',
      cutShort: [{ participant: 'd1', dueOn: '2026-03-20' }],
    });
    expect(terms(one)).toEqual([]);
  });

  test('OLR-14.3.0: on the day after the last the judge is asked for no word on time, and cuts nothing short', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    one.court.at('2026-03-21T01:00:00.000Z');
    await one.must('lu', 'exchange.conclude', { reasons: '可以开庭' });
    expect(one.court.entries(one.stream).at(-1)?.body).toEqual({ reasons: '可以开庭' });
  });

  test('OLR-14.4.0: once the judge finds evidence unsuitable for exchange online, the period runs for nobody', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    expect(terms(one)).toHaveLength(2);
    const unsuitable = { conditions: 'all', suitability: 'unsuitable', bars: ['complex'] };
    await one.must('lu', 'mode.decide', { ...unsuitable, reasons: '证据繁多' }, 'exchange');
    expect(terms(one)).toEqual([]);
    expect(one.court.tasks(one.stream).filter(({ key }) => key.startsWith('exchange/'))).toEqual(
      [],
    );
    expect(await one.court.offers(one.stream, one.people.lu)).not.toContain('exchange.conclude');
    // What is handed in all the same is received, and late for nothing.
    one.court.at('2026-03-25T01:00:00.000Z');
    await one.must('zhao', 'exchange.give-opinion', opinion, 'p1');
    expect(one.state.exchange.opinions).toMatchObject([{ participant: 'p1', late: false }]);
  });

  test.each([
    [{ postedOn: '2026-03-20' }, false],
    [{ postedOn: '2026-03-21' }, true],
    [{}, true],
  ])(
    'CPL-85: an opinion on paper that came on the 24th counts by its postmark: %o is late: %s',
    async (posted, late) => {
      const one = await agreed('separately', 'separately');
      await one.must('he', 'exchange.set-period', period);
      one.court.at('2026-03-24T01:00:00.000Z');
      const paper = {
        receivedOn: '2026-03-24',
        text: '不认可',
        attachments: [CivilCase.file('b')],
      };
      await one.must('he', 'exchange.record-opinion', { ...paper, ...posted }, 'd1');
      expect(one.state.exchange.opinions).toMatchObject([{ participant: 'd1', late }]);
      expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
        source: 'paper',
        ...posted,
      });
      expect(task(one, 'exchange.give-opinion')).toMatchObject([{ subject: 'p1' }]);
      expect(
        await one.try('he', 'exchange.record-opinion', { ...paper, postedOn: '2026-03-25' }, 'd1'),
      ).toMatchObject({ refusals: [{ code: 'receipt/posting-does-not-fit' }] });
    },
  );

  test('OLR-14.3.0: whoever takes part in person is not asked to give an opinion online', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    await one.must('qian', 'consent.withdraw', { reason: '改主意' }, 'd1.exchange');
    const granted = { decision: 'granted', reasons: '没有不正当目的' };
    await one.must('lu', 'consent.decide-withdrawal', granted, 'd1.exchange');
    expect(task(one, 'exchange.give-opinion')).toMatchObject([{ subject: 'p1' }]);
    expect(await one.court.offers(one.stream, one.people.he)).toContain(
      'exchange.record-opinion#d1',
    );
  });

  test('CPL-62: an agent who has not shown their authority is told so; the opinion is received, and takes nothing from the party', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'g9',
          role: 'agent',
          side: 'plaintiff',
          name: '邵知行',
          kind: 'person',
          person: 'shao',
          principal: 'p1',
          authority: 'pending',
        },
        personal: {},
      }),
    );
    const shao = one.court.person('shao');
    expect(await one.court.told(one.stream, shao, 'exchange.give-opinion', 'p1')).toContainEqual({
      code: 'authority',
      facts: {},
    });
    await one.court.when(shao, 'exchange.give-opinion', one.stream, opinion, 'p1');
    const given = one.court.entries(one.stream).at(-1);
    expect(catalogue.texts('zh-CN').entries[given?.kind ?? '']?.(given?.body as Facts).title).toBe(
      '收到质证意见（提交人的权限待核对）',
    );
    expect(task(one, 'exchange.give-opinion')).toMatchObject([
      { by: { person: 'zhao' } },
      { by: { person: 'qian' } },
    ]);
    const shown = { participant: 'g9', authority: 'general', proof: '委托书' } as const;
    one.court.given(one.stream, authorityShown.make({ shared: shown }));
    expect(task(one, 'exchange.give-opinion')).toMatchObject([{ by: { person: 'qian' } }]);
  });

  test('a period that lies behind, or ends before it begins, is a slip and is named as one', async () => {
    const one = await agreed('separately', 'separately');
    const slip = { from: '2026-03-01', to: '2026-02-20' };
    expect(await one.try('he', 'exchange.set-period', slip)).toMatchObject({
      refusals: [{ code: 'exchange/in-the-past' }, { code: 'exchange/ends-before-it-begins' }],
    });
  });
});

describe('another period', () => {
  const another = { from: '2026-03-23', to: '2026-03-31', reasons: '补充了证据。' };
  const spoken = async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    await one.must('zhao', 'exchange.give-opinion', opinion, 'p1');
    return one;
  };

  test('OLR-14.3.0: once all have spoken it asks all again; before that it gives more time to the others', async () => {
    const more = await spoken();
    await more.must('he', 'exchange.set-period', another);
    expect(terms(more)).toEqual(['exchange/period/d1@2026-03-31']);
    const one = await spoken();
    await one.must('qian', 'exchange.give-opinion', opinion, 'd1');
    await one.must('he', 'exchange.set-period', another);
    expect(terms(one)).toEqual(['exchange/period/p1@2026-03-31', 'exchange/period/d1@2026-03-31']);
  });

  test('OLR-14.3.0: after the judge has concluded, it is the judge who sets it', async () => {
    const one = await spoken();
    await one.must('qian', 'exchange.give-opinion', opinion, 'd1');
    await one.must('lu', 'exchange.conclude', { reasons: '双方都已提出意见。' });
    expect(await one.try('he', 'exchange.set-period', another)).toMatchObject({
      refusals: [{ code: 'exchange/concluded', ground: { kind: 'order' } }],
    });
    await one.must('lu', 'exchange.set-period', another);
    expect(terms(one)).toHaveLength(2);
  });

  test('OLR-14.3.0: whoever joins when it is over is not late in it', async () => {
    const one = await spoken();
    one.court.at('2026-03-24T01:00:00.000Z');
    const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const added = {
      as: 'third-party-concerned',
      party: sun,
      instance: 'notice',
      reasons: '有关。',
    };
    await one.must('lu', 'participation.add-party', added);
    const paper = { receivedOn: '2026-03-24', text: '认可。', attachments: [CivilCase.file('e')] };
    await one.must('he', 'exchange.record-opinion', paper, 't1');
    expect(one.state.exchange.opinions.at(-1)).toMatchObject({ participant: 't1', late: false });
  });
});
