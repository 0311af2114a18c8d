import type { CourtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { CaseState, ExchangeManner } from '@xiezhi/record';
import {
  authorityShown,
  opinionsOn,
  participationBegun,
  participationLinked,
  revealedBy,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../framework/index.ts';
import { labelsFor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { currentPeriod, exchangeIsOpen } from './period.ts';

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

  test('OLR-7.3.1: an opinion given online is given by whoever has shown in this session who they are, once for all of them', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', period);
    const give = (session: number) =>
      one.court.when(
        { ...one.people.zhao, session },
        'exchange.give-opinion',
        one.stream,
        opinion,
        'p1',
      );
    expect(await give(1)).toMatchObject({
      refusals: [{ code: 'permission/step-up', ground: { kind: 'law', articles: ['OLR-7.3.1'] } }],
    });
    expect((await give(2)).outcome).toBe('accepted');
    expect((await give(2)).outcome).toBe('accepted');
  });

  test('CPL-85: a period that ends on a Saturday ends on the Monday after', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('he', 'exchange.set-period', { from: '2026-03-10', to: '2026-03-21' });
    expect(terms(one)).toEqual(['exchange/period/p1@2026-03-23', 'exchange/period/d1@2026-03-23']);
  });

  test('CPL-85: evidence is exchanged until the last day of the last party, and not where it is in another manner, over, or the suit is', async () => {
    const on = (state: CaseState, day: string) =>
      exchangeIsOpen(state, lawAt(day as CourtDay), day as CourtDay);
    const begun = async (): Promise<CivilCase> => {
      const one = await agreed('separately', 'separately');
      await one.must('he', 'exchange.set-period', { from: '2026-03-10', to: '2026-03-21' });
      return one;
    };
    const one = await begun();
    const days = ['2026-03-09', '2026-03-10', '2026-03-21', '2026-03-23', '2026-03-24'];
    expect(days.map((day) => on(one.state, day))).toEqual([false, true, true, true, false]);
    await one.must('lu', 'exchange.conclude', { reasons: '可以开庭', early: true });
    expect(on(one.state, '2026-03-11')).toBe(false);
    const inPerson = await begun();
    const unsuitable = { conditions: 'all', suitability: 'unsuitable', bars: ['complex'] };
    await inPerson.must('lu', 'mode.decide', { ...unsuitable, reasons: '证据繁多' }, 'exchange');
    expect(currentPeriod(inPerson.state)).toBeNull();
    expect(on(inPerson.state, '2026-03-11')).toBe(false);
    const { state } = await begun();
    expect(on(state, '2026-03-11')).toBe(true);
    const judgment = { ...state.judgment, closedOn: '2026-03-10' as CourtDay };
    expect(on({ ...state, judgment }, '2026-03-11')).toBe(false);
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

describe('an exchange under seal', () => {
  const sealed = { ...period, sealed: true, replyDays: '3' };
  const said = (text: string) => ({ text, attachments: [] });
  const entries = (one: CivilCase, kind: string) =>
    one.court.entries(one.stream).filter((each) => each.kind === kind);
  const readBy = (one: CivilCase, who: keyof CivilCase['people'], seq: number) => {
    const entry = one.court.entries(one.stream).find((each) => each.seq === seq);
    const labels = labelsFor(one.people[who], 'case', '', one.state);
    return (entry?.labels ?? []).map((label) => labels.has(label));
  };

  test('OLR-14.1.0: under seal or not is a judge’s order; a clerk who moves the period leaves the seal', async () => {
    const one = await agreed('separately', 'separately');
    const tried = await one.try('he', 'exchange.set-period', sealed);
    expect(tried).toMatchObject({
      refusals: [{ code: 'exchange/judge-seals', ground: { kind: 'policy' } }],
    });
    await one.must('lu', 'exchange.set-period', sealed);
    const longer = { from: '2026-03-10', to: '2026-03-24', reasons: '各方要求' };
    await one.must('he', 'exchange.set-period', longer);
    expect(one.state.exchange.period).toMatchObject({ to: '2026-03-24', sealed: { replyDays: 3 } });
  });

  test('OLR-14.3.0: what is said lies under a label that its author alone holds, not the other side, not the bench', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('lu', 'exchange.set-period', sealed);
    await one.must('zhao', 'exchange.give-opinion', said('被告的送货单是后补的'), 'p1');
    const [entry] = entries(one, 'exchange.OpinionSealed');
    expect(entry?.labels).toEqual(['parties', 'person:zhao']);
    const seq = entry?.seq ?? 0;
    expect(readBy(one, 'zhao', seq)).toEqual([true, true]);
    for (const who of ['qian', 'lu', 'he'] as const)
      expect(readBy(one, who, seq)).toEqual([true, false]);
    // Nor is it told with any act.
    for (const [who, name, key] of [
      ['qian', 'exchange.give-opinion', 'd1'],
      ['lu', 'exchange.conclude', ''],
      ['he', 'exchange.record-opinion', 'd1'],
    ] as const) {
      const told = await one.court.told(one.stream, one.people[who], name, key);
      expect(JSON.stringify(told)).not.toContain('后补');
    }
  });

  test('OLR-14.3.0: it is not opened while somebody still has time and has not spoken', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('lu', 'exchange.set-period', sealed);
    await one.must('zhao', 'exchange.give-opinion', said('真实性认可'), 'p1');
    expect(await one.try('he', 'exchange.open')).toMatchObject({
      refusals: [{ code: 'exchange/under-seal', ground: { kind: 'order' } }],
    });
    expect(
      await one.try('lu', 'exchange.conclude', { reasons: '结束', early: true }),
    ).toMatchObject({ refusals: [{ code: 'exchange/still-under-seal' }] });
    expect(
      await one.try('lu', 'exchange.set-period', { ...period, reasons: '不再保密', sealed: false }),
    ).toMatchObject({ refusals: [{ code: 'exchange/seal-was-promised' }] });
  });

  test('OLR-14.3.0: once all are in a rule opens it, for all at once, and each may reply', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('lu', 'exchange.set-period', sealed);
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.must('zhao', 'exchange.give-opinion', said('送货单是后补的'), 'p1');
    expect(entries(one, 'exchange.SealsOpened')).toEqual([]);
    await one.must('qian', 'exchange.give-opinion', said('合同没有盖章'), 'd1');
    const given = entries(one, 'exchange.OpinionSealed').map(({ seq }) => seq);
    const [opened] = entries(one, 'exchange.SealsOpened');
    expect(opened).toMatchObject({
      actor: { kind: 'rule' },
      body: { opened: given, why: 'all-in', on: '2026-03-12', replyTo: '2026-03-15' },
    });
    expect(opened === undefined ? [] : revealedBy(opened)).toEqual(
      given.map((seq) => ({ seq, part: 2, label: 'parties' })),
    );
    // The fifteenth is a Sunday.
    expect(terms(one)).toEqual(['exchange/period/p1@2026-03-16', 'exchange/period/d1@2026-03-16']);
    await one.must('zhao', 'exchange.give-opinion', said('合同有双方签名'), 'p1');
    expect(entries(one, 'exchange.OpinionGiven')).toHaveLength(1);
  });

  test('OLR-14.3.0: when the period is over, the clerk opens what is in', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('lu', 'exchange.set-period', sealed);
    await one.must('zhao', 'exchange.give-opinion', said('真实性认可'), 'p1');
    one.court.at('2026-03-23T01:00:00.000Z');
    expect(task(one, 'exchange.open')).toEqual([]);
    for (const key of terms(one))
      await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(task(one, 'exchange.open')).toMatchObject([{ by: { role: 'clerk' } }]);
    await one.must('he', 'exchange.open');
    expect(entries(one, 'exchange.SealsOpened')).toMatchObject([{ body: { why: 'period-over' } }]);
    expect(task(one, 'exchange.open')).toEqual([]);
  });

  test('OLR-11.3.0: an envelope on paper is entered closed, and what is in it after the opening', async () => {
    const one = await agreed('separately', 'separately');
    await one.must('lu', 'exchange.set-period', sealed);
    const paper = { text: '不认可', attachments: [CivilCase.file('c')] };
    const received = { receivedOn: '2026-03-09' };
    expect(
      await one.try('he', 'exchange.record-opinion', { ...received, ...paper }, 'd1'),
    ).toMatchObject({ refusals: [{ code: 'exchange/envelope-stays-closed' }] });
    await one.must('he', 'exchange.record-opinion', received, 'd1');
    expect(entries(one, 'exchange.OpinionSealed').map(({ labels }) => labels)).toEqual([
      ['parties'],
    ]);
    await one.must('zhao', 'exchange.give-opinion', said('真实性认可'), 'p1');
    const [opened] = entries(one, 'exchange.SealsOpened');
    expect(opened === undefined ? [] : revealedBy(opened)).toHaveLength(1);
    await one.must('he', 'exchange.record-opinion', { ...received, ...paper }, 'd1');
    expect(
      await one.try('he', 'exchange.record-opinion', { ...received, text: '又及' }, 'd1'),
    ).toMatchObject({ refusals: [{ code: 'exchange/scan-first' }] });
  });

  test('what is said of exhibits under seal is nowhere before it is opened, and counts from then on', async () => {
    const one = await agreed('separately', 'separately');
    const contract = {
      exhibits: [
        {
          name: '合同',
          source: '双方签订',
          purpose: '交货日期',
          form: 'scan',
          files: [CivilCase.file('c')],
        },
      ],
      conformsToOriginals: true,
    };
    await one.must('zhao', 'evidence.submit', contract, 'p1');
    await one.must('lu', 'exchange.set-period', sealed);
    const view = {
      exhibit: 'x1',
      authenticity: 'disputed',
      legality: 'agreed',
      relevance: 'agreed',
      reasons: '不是我签的',
    };
    await one.must('qian', 'exchange.give-opinion', { exhibits: [view], attachments: [] }, 'd1');
    expect(opinionsOn(one.state, 'x1')).toEqual([]);
    const told = await one.court.told(one.stream, one.people.lu, 'evidence.find');
    expect(JSON.stringify(told)).not.toContain('不是我签的');
    await one.must('zhao', 'exchange.give-opinion', said('没有意见'), 'p1');
    expect(opinionsOn(one.state, 'x1')).toMatchObject([{ participant: 'd1', said: view }]);
  });
});
