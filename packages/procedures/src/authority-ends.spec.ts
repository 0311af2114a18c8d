/** What an agent said of where a party's papers go lasts no longer than their authority, and its end is told (CPL-62, CPL-63). */
import type { Entry } from '@xiezhi/kernel';
import { authorityGranted, hearingScheduled } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { notices } from './proceedings/notices.ts';
import { CivilCase } from './testing/civil.ts';
import { lapsed, limited } from './testing/limited.ts';

const agreed = {
  electronic: true,
  channels: ['account', 'email'],
  email: 'lawyer@example.cn',
  phone: '13800000009',
  judgmentsToo: true,
  address: '云州市东湖区律所路 1 号',
};

/** A lawyer acts for the plaintiff, and has confirmed where the papers go. */
async function withLawyer(
  of: 'zhao' | 'qian' = 'zhao',
  party = 'p1',
  way: Readonly<Record<string, unknown>> = agreed,
) {
  const one = await CivilCase.registered();
  await one.linked();
  const shao = one.court.person('shao', { name: '邵知行' });
  await one.must(
    of,
    'authority.grant',
    { name: '邵知行', mobile: '13800000001', authority: 'special', agreed: true },
    party,
  );
  await one.court.when(shao, 'authority.accept', one.stream, { agreed: true }, 'a1');
  await one.court.when(shao, 'service.confirm-address', one.stream, way, party);
  const agent = one.state.participation.participants.at(-1)?.id ?? '';
  return { one, shao, agent };
}

const messagesOf = (one: CivilCase, entry: Entry | undefined) =>
  notices
    .filter(({ on }) => on === entry?.kind)
    .flatMap((effect) => (entry === undefined ? [] : effect.message(entry, one.state)))
    .map(({ text }) => (typeof text === 'string' ? text : ''));

describe('the end of an authority', () => {
  test('CPL-62: the address an agent confirmed is the party’s no more, and papers go on paper until it names one', async () => {
    const { one, agent } = await withLawyer();
    expect(one.state.service.addresses['p1']).toMatchObject({
      email: 'lawyer@example.cn',
      by: { participant: agent, name: '邵知行' },
    });
    await one.must('zhao', 'authority.end', { why: '解除委托' }, agent);
    expect(one.state.service.addresses['p1']).toBeUndefined();
    const why = await one.court.whyNot(one.stream, one.people.he, 'service.serve', 'p1');
    expect(why.map(({ code }) => code)).toEqual(['service/no-consent']);
  });

  test('CPL-62: what arrives there after the end does not count', async () => {
    const { one, agent } = await withLawyer('qian', 'd1', {
      ...agreed,
      channels: ['fax'],
      fax: '0871-5550000',
    });
    await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
    await one.must('qian', 'authority.end', { why: '解除委托' }, agent);
    const said = {
      channel: 'fax',
      sentAt: '2026-03-03T10:00',
      outcome: 'arrived',
      at: '2026-03-03T10:02',
      proof: '传真报告',
      files: [],
    };
    one.court.at('2026-03-03T08:00:00.000Z');
    await one.must('he', 'service.record-sending', said, 's1');
    expect(one.state.service.services.at(-1)?.effective).toBeNull();
  });

  test('an address the party confirmed itself stays when its agent goes', async () => {
    const { one, agent } = await withLawyer();
    await one.must(
      'zhao',
      'service.confirm-address',
      { ...agreed, email: 'zhao@example.cn' },
      'p1',
    );
    await one.must('zhao', 'authority.end', { why: '解除委托' }, agent);
    expect(one.state.service.addresses['p1']).toMatchObject({ email: 'zhao@example.cn' });
    expect(one.state.service.addresses['p1']?.by).toBeUndefined();
  });

  test('CPL-63: it is told to the party, to the others and to whoever acted', async () => {
    const ending = async (of: 'zhao' | 'qian', party: string) => {
      const { one, shao, agent } = await withLawyer(of, party);
      await one.court.when(shao, 'authority.end', one.stream, { why: '辞去委托' }, agent);
      return messagesOf(one, one.court.entries(one.stream).at(-1)).join('\n');
    };
    // Of the two parties the defendant has left a number.
    expect(await ending('qian', 'd1')).toContain('邵知行不再代表您办理本案');
    expect(await ending('zhao', 'p1')).toContain('邵知行不再代表沈静宜');
    expect(await ending('zhao', 'p1')).toContain('您在本案的代理或者代表已经终止');
  });

  test('CPL-62: the party is told that nobody acts for it any more, or who was asked and has not answered', async () => {
    const { one, agent } = await withLawyer('qian', 'd1');
    const last = () => messagesOf(one, one.court.entries(one.stream).at(-1)).join('\n');
    await one.must('qian', 'authority.end', { why: '代理人去世' }, agent);
    expect(last()).toContain('现在没有别人代您办理本案，可以自己办，也可以另行委托。');
    expect(last()).not.toContain('日期不变');

    const other = await withLawyer('qian', 'd1');
    const grant = {
      grant: 'a9',
      principal: 'd1',
      name: '顾明远',
      person: 'gu',
      authority: 'general',
    };
    other.one.court.given(
      other.one.stream,
      authorityGranted.make({
        shared: { label: 'side:defendant', value: grant as never },
        personal: { mobile: '13800000002' },
      }),
    );
    await other.one.must('qian', 'authority.end', { why: '解除委托' }, other.agent);
    const said = messagesOf(other.one, other.one.court.entries(other.one.stream).at(-1)).join('\n');
    expect(said).toContain('您委托的顾明远还没有接受，接受以前由您自己办。');
    expect(said).not.toContain('现在没有别人');
  });

  test('CPL-62: past the day it named the party is told the same, and that a sitting stays where it is', async () => {
    const until = '2026-03-05';
    const { one, agent } = await limited({ until });
    one.court.given(
      one.stream,
      hearingScheduled.make({
        shared: {
          ...{ hearing: 'h1', purpose: 'hearing', at: '2026-03-20T09:30' },
          ...{ place: '第六法庭', open: true, onlineOnly: false, attendance: [] },
        },
      }),
    );
    await lapsed(one, agent, until, '2026-03-06T01:00:00.000Z');
    const said = messagesOf(one, one.court.entries(one.stream).at(-1));
    const own = said.find((text) => text.includes('您委托邵知行的期限已于'));
    expect(own).toContain('现在没有别人代您办理本案');
    expect(own).toContain('已经定下的开庭等日期不变。');
    expect(said.some((text) => text.includes('您的代理期限已于'))).toBe(true);
  });

  test('the party reads that somebody who acts for it named an address', async () => {
    const { one } = await withLawyer();
    const said = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'service.AddressConfirmed');
    expect(messagesOf(one, said).some((text) => text.includes('邵知行替您确认了送达地址'))).toBe(
      true,
    );
  });
});
