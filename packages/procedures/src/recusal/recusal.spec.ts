import type { CourtId, StreamId } from '@xiezhi/kernel';
import { courtDay, courtStream, endOfDay } from '@xiezhi/kernel';
import { officeGranted, participationBegun, recusalApplied } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';

const asked = { ground: 'other-relation', reasons: '与被告是同班同学。', attachments: [] };
const stays = { outcome: 'stays', reasons: '同学关系本身不影响公正审理。' };
const withdraws = { outcome: 'withdraws', reasons: '证据证明二人合伙经商。' };
const moreTime = { dueOn: '2026-06-30', reasons: '原告说明了原因。' };
const ruling = { decision: 'denied', reasons: '没有证明' };

/** How the bench stands in the case. */
const seat = (one: CivilCase, role: 'judge' | 'clerk'): string =>
  one.state.participation.participants.findLast((each) => each.role === role)?.id ?? '';

/** A case with a bench, and the head of its court, who has opened it for a reason. */
async function bench(): Promise<{ one: CivilCase; president: Actor }> {
  const one = await CivilCase.registered();
  const court = one.state.filing.court ?? '';
  const president = one.court.person('meng', { posts: ['president'], court });
  const reason = { purpose: 'supervision', reason: '有当事人申请回避。' };
  await one.court.when(president, 'reading.open', one.stream, reason);
  return { one, president };
}
const apply = (one: CivilCase, role: 'judge' | 'clerk' = 'judge'): Promise<void> =>
  one.must('zhao', 'recusal.apply', asked, `p1.${seat(one, role)}`);
const by = (one: CivilCase, who: Actor, name: string, input: object, key = 'recusal-1') =>
  one.court.when(who, name, one.stream, { ...input }, key);
/** The president is given the case. */
const sits = (one: CivilCase): void => {
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: { participant: 'a9j', role: 'judge', name: 'meng', kind: 'person', person: 'meng' },
      personal: {},
    }),
  );
};
const owed = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ key }) => key.startsWith('recusal/'))
    .map(({ key, by: whose, dueAt }) => ({ key, whose, dueAt }));

describe('a party asks that somebody of the bench withdraw', () => {
  test('CPL-49, CPL-50: on the judge the president decides within three days, and nobody else', async () => {
    const { one, president } = await bench();
    await apply(one);
    expect(owed(one)).toEqual([
      {
        key: 'recusal/decide/recusal-1',
        whose: { role: 'president' },
        // 2026-03-02 and three days, the first not counted.
        dueAt: endOfDay(courtDay('2026-03-05')),
      },
    ]);
    for (const who of ['lu', 'he', 'zhao'] as const)
      expect((await one.try(who, 'recusal.decide', stays, 'recusal-1')).outcome).toBe('refused');
    expect((await by(one, president, 'recusal.decide', stays)).outcome).toBe('accepted');
    expect(owed(one)).toEqual([]);
  });

  test('CPL-49: on the clerk the judge decides, and not the president', async () => {
    const { one, president } = await bench();
    await apply(one, 'clerk');
    expect(owed(one)).toMatchObject([{ whose: { role: 'judge' } }]);
    expect((await by(one, president, 'recusal.decide', stays)).outcome).toBe('refused');
    await one.must('lu', 'recusal.decide', withdraws, 'recusal-1');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('assignment/assign');
  });

  test('CPL-131: a suit that has ended has a clerk all the same, who serves what ended it and closes the case', async () => {
    const { one } = await bench();
    await apply(one, 'clerk');
    await one.must('lu', 'recusal.decide', withdraws, 'recusal-1');
    await one.must('lu', 'suspension.terminate', { ground: 'divorce', reasons: '一方死亡。' });
    const asked = () => one.court.tasks(one.stream).map(({ command }) => command);
    expect(asked()).toContain('assignment.assign');
    const court = `court:${one.state.filing.court ?? ''}` as StreamId;
    one.court.given(
      court,
      officeGranted.make({
        shared: { office: 'o-clerk-2', person: 'clerk-zhou', name: '周记', post: 'clerk' },
      }),
    );
    const anew = { judge: 'judge-lu', clerk: 'clerk-zhou', reasons: '原书记员回避。' };
    await one.must('lin', 'assignment.assign', anew);
    expect(asked()).not.toContain('assignment.assign');
    await one.issue();
    expect(asked()).toContain('service.record-paper');
    // Whoever is asked to withdraw after the end waits for a word as well.
    await apply(one, 'clerk');
    expect(owed(one)).toMatchObject([{ whose: { role: 'judge' } }]);
  });

  test('CPL-48: until it is decided the judge decides nothing, save what is urgent; the clerk goes on', async () => {
    const { one, president } = await bench();
    await one.must('zhao', 'fees.request-relief', {
      kind: 'deferred',
      reason: '家中有人住院。',
      attachments: [],
    });
    const preserve = {
      kind: 'preserve',
      what: '监控录像',
      heldBy: '物业公司',
      purpose: '证明交货',
      reasons: '七日后覆盖。',
      attachments: [],
    };
    await one.must('zhao', 'evidence.apply', preserve, 'p1');
    await apply(one);
    expect(await one.try('lu', 'fees.decide-relief', ruling)).toMatchObject({
      refusals: [
        { code: 'permission/asked-to-withdraw', ground: { kind: 'law', articles: ['CPL-48'] } },
      ],
    });
    const granted = { decision: 'granted', reasons: '情况紧急。' };
    await one.must('lu', 'evidence.decide-application', granted, 'application-1');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    expect((await by(one, president, 'recusal.decide', stays)).outcome).toBe('accepted');
    await one.must('lu', 'fees.decide-relief', ruling);
  });

  test('CPL-48: a challenged judge takes no part in what the clerk does as well; the clerk does', async () => {
    const { one, president } = await bench();
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await apply(one);
    expect(await one.try('lu', 'hearing.schedule', sitting)).toMatchObject({
      refusals: [{ code: 'permission/asked-to-withdraw', remedy: [{ by: 'president' }, {}] }],
    });
    // Nothing is open to the judge but what cannot wait.
    expect(await one.court.offers(one.stream, one.people.lu)).toEqual([
      `recusal.declare#${seat(one, 'judge')}`,
    ]);
    await one.must('he', 'hearing.schedule', sitting);
    await by(one, president, 'recusal.decide', stays);
    expect(await one.court.offers(one.stream, one.people.lu)).toContain('hearing.schedule');
  });

  test('CPL-48: a challenged clerk takes no part either, the judge goes on, and the filing office receives papers', async () => {
    const { one } = await bench();
    const papers = { receivedOn: '2026-03-02', note: '书面意见', keptAt: '第 3 页' };
    const brought = { ...papers, attachments: [CivilCase.file('c')] };
    expect((await one.try('lin', 'filing.record-papers', brought, 'p1')).outcome).toBe('refused');
    await apply(one, 'clerk');
    expect(await one.court.offers(one.stream, one.people.he)).toEqual([
      `recusal.declare#${seat(one, 'clerk')}`,
    ]);
    expect(await one.try('he', 'filing.record-papers', brought, 'p1')).toMatchObject({
      refusals: [
        {
          code: 'permission/asked-to-withdraw',
          ground: { kind: 'law', articles: ['CPL-48'] },
          remedy: [{ name: 'recusal.decide', by: 'judge' }, {}],
        },
      ],
    });
    await one.must('lin', 'filing.record-papers', brought, 'p1');
    await one.must('lu', 'fees.extend-term', moreTime);
    await one.must('lu', 'recusal.decide', stays, 'recusal-1');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
  });

  test('CPL-50: told no, one asks once more, once; meanwhile the judge goes on', async () => {
    const { one, president } = await bench();
    await apply(one);
    await by(one, president, 'recusal.decide', stays);
    await one.must('zhao', 'recusal.ask-again', { reasons: '没有看照片。' }, 'recusal-1');
    expect(owed(one)).toMatchObject([
      { key: 'recusal/reconsider/recusal-1', whose: { role: 'president' } },
    ]);
    await one.must('lu', 'fees.extend-term', moreTime);
    expect((await by(one, president, 'recusal.reconsider', stays)).outcome).toBe('accepted');
    expect(owed(one)).toEqual([]);
    expect(
      await one.try('zhao', 'recusal.ask-again', { reasons: '再来。' }, 'recusal-1'),
    ).toMatchObject({ refusals: [{ code: 'docket/no-longer-open' }] });
  });

  test('CPL-50: on the ground that was denied it is received, marked and decided, and stops nobody, whatever is written as news', async () => {
    const { one, president } = await bench();
    const key = `p1.${seat(one, 'judge')}`;
    const told = async () =>
      (await one.court.told(one.stream, one.people.zhao, 'recusal.apply', key)).map(
        ({ code }) => code,
      );
    await apply(one);
    expect(await told()).not.toContain('decided');
    await by(one, president, 'recusal.decide', stays);
    expect(await told()).toContain('decided');
    await apply(one);
    expect(one.state.recusal.applications[1]).toMatchObject({ repeats: 'recusal-1' });
    // The president answers it all the same; the case goes on meanwhile.
    expect(owed(one)).toMatchObject([{ key: 'recusal/decide/recusal-2' }]);
    await one.must('lu', 'fees.extend-term', moreTime);
    await by(one, president, 'recusal.decide', stays, 'recusal-2');
    await one.must('zhao', 'recusal.apply', { ...asked, news: '昨天一起吃饭。' }, key);
    expect(one.state.recusal.applications[2]).toMatchObject({
      news: '昨天一起吃饭。',
      repeats: 'recusal-2',
    });
    expect(owed(one)).toMatchObject([{ key: 'recusal/decide/recusal-3' }]);
    await one.must('lu', 'fees.extend-term', { ...moreTime, dueOn: '2026-07-31' });
    const later = { ...moreTime, dueOn: '2026-08-31' };
    await by(one, president, 'recusal.decide', stays, 'recusal-3');
    // Another ground was not decided on, and stops as the first did.
    await one.must('zhao', 'recusal.apply', { ...asked, ground: 'favours' }, key);
    expect(await one.try('lu', 'fees.extend-term', later)).toMatchObject({
      refusals: [{ code: 'permission/asked-to-withdraw' }],
    });
  });

  test('CPL-50: what is entered of a denied ground with news alone, as it once was, stops nobody either', async () => {
    const { one, president } = await bench();
    await apply(one);
    await by(one, president, 'recusal.decide', stays);
    const before = {
      ...asked,
      application: 'recusal-2',
      participant: 'p1',
      against: seat(one, 'judge'),
      role: 'judge' as const,
      ground: 'other-relation' as const,
      heard: false,
      news: '还是同学。',
    };
    one.court.given(one.stream, recusalApplied.make({ shared: before }));
    await one.must('lu', 'fees.extend-term', moreTime);
    expect((await by(one, president, 'recusal.decide', withdraws, 'recusal-2')).outcome).toBe(
      'accepted',
    );
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('assignment/assign');
  });

  test('CPL-47, CPL-49: the judge says so of themselves, takes no part, and leaves when the president decides it', async () => {
    const { one, president } = await bench();
    const own = { ground: 'party-or-relative', reasons: '被告是我的表弟。' };
    await one.must('lu', 'recusal.declare', own, seat(one, 'judge'));
    expect(owed(one)).toEqual([
      {
        key: 'recusal/decide/recusal-1',
        whose: { role: 'president' },
        dueAt: endOfDay(courtDay('2026-03-05')),
      },
    ]);
    expect(await one.try('lu', 'fees.extend-term', moreTime)).toMatchObject({
      refusals: [{ code: 'permission/asked-to-withdraw' }],
    });
    // Said once; and nobody of the parties asks again about what was not theirs.
    expect(await one.court.offers(one.stream, one.people.lu)).toEqual([]);
    await by(one, president, 'recusal.decide', withdraws);
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('assignment/assign');
  });

  test('CPL-47: the clerk says so as well; told to stay, there is nothing to reconsider', async () => {
    const { one } = await bench();
    const own = { ground: 'other-relation', reasons: '与原告是邻居。' };
    await one.must('he', 'recusal.declare', own, seat(one, 'clerk'));
    await one.must('lu', 'recusal.decide', stays, 'recusal-1');
    expect(one.state.recusal.applications).toMatchObject([{ decided: { outcome: 'stays' } }]);
    for (const who of ['zhao', 'he', 'lin'] as const)
      expect(
        (await one.court.offers(one.stream, one.people[who])).filter((name) =>
          name.includes('again'),
        ),
      ).toEqual([]);
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
  });

  test('CPL-49: who is told to withdraw leaves the case and is not assigned again; another is', async () => {
    const { one, president } = await bench();
    await apply(one);
    await by(one, president, 'recusal.decide', withdraws);
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('assignment/assign');
    const again = { judge: 'judge-lu', clerk: 'clerk-he', reasons: '人手不足' };
    expect(await one.try('lin', 'assignment.assign', again)).toMatchObject({
      refusals: [{ code: 'assignment/recused', ground: { kind: 'order' } }],
    });
    one.court.office(`court:${one.state.filing.court ?? ''}` as StreamId, 'judge-xu', 'judge');
    await one.must('lin', 'assignment.assign', { ...again, judge: 'judge-xu' });
  });

  test('CPL-49: a president who hears the case does not decide on themselves', async () => {
    const { one, president } = await bench();
    sits(one);
    await apply(one);
    expect(await by(one, president, 'recusal.decide', stays)).toMatchObject({
      refusals: [
        { code: 'recusal/committee-decides', ground: { kind: 'law', articles: ['CPL-49'] } },
      ],
    });
  });

  test('CPL-49: of a president who hears the case the judicial committee decides, and the clerk enters it', async () => {
    const { one, president } = await bench();
    sits(one);
    one.court.given(
      courtStream(one.state.filing.court ?? ('' as CourtId)),
      officeGranted.make({
        shared: { office: 'o99', person: 'meng', name: 'meng', post: 'president' },
      }),
    );
    await apply(one);
    expect(owed(one)).toMatchObject([{ whose: { role: 'clerk' } }]);
    expect((await by(one, president, 'recusal.decide', stays)).outcome).toBe('refused');
    // Not before it was asked, and not in days to come.
    const enter = 'recusal.record-committee-decision';
    for (const committeeOn of ['2026-03-01', '2026-03-03'])
      expect(await one.try('he', enter, { ...stays, committeeOn }, 'recusal-1')).toMatchObject({
        refusals: [{ code: 'recusal/when-the-committee', remedy: [{ path: 'committeeOn' }] }],
      });
    const committeeOn = '2026-03-02';
    await one.must('he', enter, { ...stays, committeeOn }, 'recusal-1');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'recusal.Decided',
      body: { committeeOn, outcome: 'stays' },
    });
    expect(owed(one)).toEqual([]);
  });

  test('CPL-62: from an agent who has shown no authority it is received, and stops nobody yet', async () => {
    const { one } = await bench();
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'g1',
          role: 'agent',
          side: 'defendant',
          name: '邵知行',
          kind: 'person',
          person: 'shao',
          principal: 'd1',
          authority: 'pending',
        },
        personal: {},
      }),
    );
    const shao = one.court.person('shao');
    const key = `d1.${seat(one, 'judge')}`;
    expect((await by(one, shao, 'recusal.apply', asked, key)).outcome).toBe('accepted');
    expect(one.state.recusal.applications).toMatchObject([{ participant: 'd1', unshown: 'shao' }]);
    expect(owed(one)).toEqual([]);
    await one.must('lu', 'fees.extend-term', moreTime);
  });
});
