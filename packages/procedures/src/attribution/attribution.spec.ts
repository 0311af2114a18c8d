import type { Actor } from '../framework/index.ts';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const why = { reasons: '那天我的手机丢了。', attachments: [] };
const notTheirs = { outcome: 'not-theirs', reasons: '报案和登录记录能够印证。' };
const theirs = { outcome: 'theirs', reasons: '登录设备一直是本人的。' };

const confirmed = {
  electronic: true,
  channels: ['account'],
  judgmentsToo: false,
  address: '云州市东湖区柳荫巷 3 号',
};

const tasks = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const seqOf = (one: CivilCase, kind: string): string =>
  String(one.court.entries(one.stream).find((entry) => entry.kind === kind)?.seq ?? 0);

/** The complaint was served on the defendant, who has answered it; the time for evidence and to answer may run. */
async function answered(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.servedByAccount();
  await one.must('qian', 'defence.submit', { text: '质量不合格。' }, 'd1');
  return one;
}

/** What the court’s own machine tells a case when an account is frozen or free again. */
const note = (one: CivilCase, held: boolean) =>
  one.court.when(one.court.system(), 'attribution.note-account', one.stream, { held }, 'qian');

describe('whose act it is', () => {
  test('OLR-7.2.3: the holder says that an act was not theirs; the act stays, and a judge decides with reasons', async () => {
    const one = await answered();
    const seq = seqOf(one, 'defence.Submitted');
    const before = one.court.entries(one.stream);
    await one.must('qian', 'attribution.challenge', { ...why, seq });
    expect(tasks(one)).toContain('attribution/decide/x1');
    await one.must('lu', 'attribution.decide', notTheirs, 'x1');
    expect(tasks(one)).not.toContain('attribution/decide/x1');
    expect(one.state.attribution.challenges).toMatchObject([
      { seq: Number(seq), name: '钱守拙', decided: notTheirs },
    ]);
    expect(one.court.entries(one.stream).slice(0, before.length)).toEqual(before);
    expect(one.state.defence.defences).toHaveLength(1);
  });

  test('OLR-7.2.2: what is done under an account is its holder’s until decided, and theirs alone to dispute', async () => {
    const one = await answered();
    const seq = seqOf(one, 'defence.Submitted');
    for (const wrong of ['1', '999', 'x'])
      expect(await one.try('qian', 'attribution.challenge', { ...why, seq: wrong })).toMatchObject({
        refusals: [{ code: 'attribution/no-such-act', remedy: [{ path: 'seq' }] }],
      });
    expect(await one.try('zhao', 'attribution.challenge', { ...why, seq })).toMatchObject({
      refusals: [{ code: 'attribution/no-such-act' }],
    });
    expect(one.state.defence.defences).toHaveLength(1);
  });

  test('OLR-7.2.3: an act lies before a judge once; decided, it may be said again on new grounds', async () => {
    const one = await answered();
    const seq = seqOf(one, 'defence.Submitted');
    await one.must('qian', 'attribution.challenge', { ...why, seq });
    expect(await one.try('qian', 'attribution.challenge', { ...why, seq })).toMatchObject({
      refusals: [{ code: 'attribution/waits-already' }],
    });
    await one.must('lu', 'attribution.decide', theirs, 'x1');
    await one.must('qian', 'attribution.challenge', { ...why, seq });
    expect(tasks(one)).toContain('attribution/decide/x2');
  });

  test('OLR-7.2.3: whoever cannot sign in says it at the counter', async () => {
    const one = await answered();
    const seq = seqOf(one, 'defence.Submitted');
    await one.must('he', 'attribution.record-challenge', { ...why, seq, seen: true }, 'd1');
    expect(one.state.attribution.challenges).toMatchObject([{ person: 'qian', name: '钱守拙' }]);
  });

  test('nobody decides on it but the judge of the case', async () => {
    const one = await answered();
    await one.must('qian', 'attribution.challenge', {
      ...why,
      seq: seqOf(one, 'defence.Submitted'),
    });
    for (const who of ['qian', 'zhao', 'he'] as const)
      expect((await one.try(who, 'attribution.decide', notTheirs, 'x1')).outcome).toBe('refused');
  });
});

describe('a frozen account', () => {
  test('OLR-7.2.3: nothing more is served into it; the clerk is asked to serve on paper, until it is free', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'service.confirm-address', confirmed, 'd1');
    expect(await one.court.offers(one.stream, one.people.he)).toContain('service.serve#d1');
    const way = () =>
      one.court.tasks(one.stream).find(({ key }) => key === 'service/complaint/d1')?.command;
    expect(way()).toBe('service.serve');
    await note(one, true);
    expect(way()).toBe('service.record-paper');
    expect(
      await one.try('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1'),
    ).toMatchObject({
      refusals: [
        {
          code: 'service/account-held',
          ground: { kind: 'policy', setting: 'frozen-accounts' },
          remedy: [{ name: 'service.record-paper' }],
        },
      ],
    });
    await note(one, false);
    expect(way()).toBe('service.serve');
  });

  test('OLR-7.2.3: a term that runs meanwhile moves by a judge’s decision and never by itself', async () => {
    const one = await CivilCase.registered();
    await one.servedByAccount();
    const terms = () =>
      one.court.deadlines(one.stream).filter(({ whose }) => whose === 'defendant');
    const before = terms();
    expect(before.length).toBeGreaterThan(0);
    await note(one, true);
    expect(terms()).toEqual(before);
    const [first] = before;
    const [term = '', dueOn = ''] = first?.key.split('@') ?? [];
    expect(tasks(one)).toContain(`attribution/weigh-term/${term}`);
    const moved = { outcome: 'moved', reasons: '账号停用期间无法提交。' };
    for (const to of [dueOn, '2026-03-01', undefined])
      expect(
        await one.try(
          'lu',
          'attribution.weigh-term',
          to === undefined ? moved : { ...moved, to },
          term,
        ),
      ).toMatchObject({
        refusals: [{ code: 'attribution/not-later' }],
      });
    await one.must('lu', 'attribution.weigh-term', { ...moved, to: '2026-05-08' }, term);
    expect(terms().map(({ key }) => key)).toContain(`${term}@2026-05-08`);
    expect(tasks(one)).not.toContain(`attribution/weigh-term/${term}`);
  });

  test('OLR-7.2.3: a judge may let a term stand, and says why; an act found not to be theirs asks again', async () => {
    const one = await CivilCase.registered();
    await one.servedByAccount();
    await note(one, true);
    const found = one.court
      .tasks(one.stream)
      .find(({ command }) => command === 'attribution.weigh-term');
    const term = found?.subject ?? '';
    const before = one.court.deadlines(one.stream);
    await one.must(
      'lu',
      'attribution.weigh-term',
      { outcome: 'stands', reasons: '当天已经恢复。' },
      term,
    );
    expect(one.court.deadlines(one.stream)).toEqual(before);
    expect(tasks(one)).not.toContain(`attribution/weigh-term/${term}`);
    one.court.at('2026-03-06T01:00:00.000Z');
    await one.must('qian', 'attribution.challenge', {
      ...why,
      seq: seqOf(one, 'participation.Linked'),
    });
    await one.must('lu', 'attribution.decide', notTheirs, 'x1');
    expect(tasks(one)).toContain(`attribution/weigh-term/${term}`);
  });

  test('the other side is told of no account', async () => {
    const one = await answered();
    await note(one, true);
    const last = one.court.entries(one.stream).at(-1);
    expect(last).toMatchObject({ kind: 'attribution.AccountNoted', labels: ['court'] });
    const stranger: Actor = one.people.zhao;
    expect((await one.court.offers(one.stream, stranger)).join()).not.toContain('note-account');
  });
});

describe('a complaint that its holder says is not theirs', () => {
  async function disputed() {
    const one = await CivilCase.filed();
    const { court, stream, people } = one;
    await one.must('zhao', 'attribution.challenge', {
      ...why,
      seq: seqOf(one, 'filing.Submitted'),
    });
    const register = () => one.try('lin', 'filing.register', { procedure: 'summary' });
    const decide = (input: Readonly<Record<string, unknown>>) =>
      court.when(people.lu, 'attribution.decide', stream, input, 'x1');
    return { one, register, decide };
  }

  test('OLR-7.2.3: lies before the judges of the court at once, and registers nobody as plaintiff before', async () => {
    const { one, register, decide } = await disputed();
    expect(
      one.court.tasks(one.stream).find(({ key }) => key === 'attribution/decide/x1'),
    ).toMatchObject({ by: { role: 'filing-judge' } });
    expect(await register()).toMatchObject({
      refusals: [{ code: 'filing/whose-complaint', ground: { kind: 'policy' } }],
    });
    expect(await decide(theirs)).toMatchObject({ outcome: 'accepted' });
    expect(await register()).toMatchObject({ outcome: 'accepted' });
  });

  test('OLR-7.2.3: found not to be theirs it is never registered, and the answer to it is an explanation', async () => {
    const { one, register, decide } = await disputed();
    expect(await decide(notTheirs)).toMatchObject({ outcome: 'accepted' });
    expect(await register()).toMatchObject({
      refusals: [
        {
          code: 'filing/not-their-complaint',
          ground: { kind: 'order' },
          remedy: [{ name: 'filing.explain' }],
        },
      ],
    });
    await one.must('lin', 'filing.explain', { reason: '起诉状不是本人交的。' });
  });
});
