/** What an agent does outside the authority takes nothing from the party, shows nothing that is closed, and is received (CPL-62). */
import { openNotice } from './filing/correction.ts';
import { describe, expect, test } from 'vitest';
import type { Tried } from './testing/index.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';
import type { Reach } from './testing/limited.ts';
import { lapsed, limited } from './testing/limited.ts';

const codes = (answer: Tried) =>
  answer.outcome === 'refused' ? answer.refusals.map(({ code }) => code) : [];
const until = '2026-03-05';
const after = '2026-03-06T01:00:00.000Z';

describe('CPL-62: beside the party, a complaint is mended by the party', () => {
  const mended = {
    note: '补充被告现住址。',
    defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }],
    claims: [{ text: '退还定作款', yuan: '1' }],
    attachments: [],
  };
  /** 赵 sues by an account of their own, and 邵知行 acts within these limits; the court has asked for an address. */
  async function asked(said: Reach) {
    const about = await limited(said, 'zhao', () => CivilCase.filed());
    about.one.court.at('2026-03-03T01:00:00.000Z');
    const items = { items: ['defendant-address'], note: '请写明被告的住所地。' };
    await about.one.must('lin', 'filing.request-correction', items);
    return about;
  }
  async function outside(how: 'day' | 'step') {
    const about = await asked(how === 'day' ? { until } : { steps: ['evidence'] });
    if (how === 'day') await lapsed(about.one, about.agent, until, after);
    return about;
  }

  test.each(['day', 'step'] as const)(
    'CPL-62: outside it by the %s the agent replaces nothing, and the party still answers',
    async (how) => {
      const { one, tried } = await outside(how);
      const before = one.state.filing;
      const refusal =
        how === 'day' ? 'permission/authority-ended-by-day' : 'permission/beyond-authority';
      expect(codes(await tried('filing.correct', mended, ''))).toEqual([refusal]);
      expect(codes(await tried('filing.insist', { note: '请裁定。' }, ''))).toEqual([refusal]);
      expect(one.state.filing).toEqual(before);
      const more = { note: '补交一份说明。', attachments: [] };
      expect((await tried('filing.supplement', more, '')).outcome).toBe('accepted');
      expect(openNotice(one.state)?.answeredAt).toBeNull();
      expect(one.state.filing.status).toBe('correction-requested');
      await one.must('zhao', 'filing.correct', {
        ...mended,
        claims: [{ text: '退款', yuan: '2' }],
      });
      expect(one.state.filing).toMatchObject({ status: 'under-review', claims: [{ fen: 200 }] });
    },
  );

  test('CPL-62: within it the agent mends the complaint and insists as ever', async () => {
    const { one, tried } = await asked({});
    expect((await tried('filing.insist', { note: '请裁定。' }, '')).outcome).toBe('accepted');
    expect(one.state.filing.status).toBe('insisted');
    const other = await asked({ steps: ['pleadings'] });
    expect((await other.tried('filing.correct', mended, '')).outcome).toBe('accepted');
  });

  test('CPL-62: what the agent takes back from outside it is received, and the filing stands', async () => {
    const { one, tried } = await outside('day');
    const back = { reason: '双方已经和解。', sure: true };
    expect((await tried('filing.withdraw', back, '')).outcome).toBe('accepted');
    expect(one.state.filing.status).toBe('correction-requested');
  });
});

describe('CPL-62: whose last day is over is named nothing that came since', () => {
  test('CPL-62: no key of it, whatever is asked; the refusal is the same of every key', async () => {
    const { one, agent, shao, tried } = await limited({ until });
    await lapsed(one, agent, until, after);
    await onPaper(one, 'complaint', 'd1', '2026-03-06');
    const [service] = one.state.service.services;
    expect(service?.effective).not.toBeNull();
    const offers = await one.court.offers(one.stream, shao);
    expect(offers.filter((each) => each.startsWith('service.'))).toEqual([]);
    expect(await one.court.whyNot(one.stream, shao, 'service.confirm-address', 'd1')).toEqual([]);
    const objection = { ground: 'not-my-address', text: '没有收到。', attachments: [] };
    const known = await tried('service.object', objection, service?.id);
    expect(codes(known)).toEqual(['docket/no-longer-open']);
    expect(known).toEqual(await tried('service.object', objection, 's99'));
    const address = { electronic: false, phone: '13800000041', address: '云州市东湖区 1 号' };
    const mine = await tried('service.confirm-address', address, 'd1');
    const guessed = await tried('service.confirm-address', address, 'd99');
    expect(codes(mine)).toEqual(['permission/authority-ended-by-day']);
    expect(guessed).toEqual(mine);
  });
});

describe('CPL-62: what is received whoever hands it in for the party', () => {
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  /** Served and summoned while the authority held; both agreed to be online. */
  async function begun(said: Reach, summoned = true) {
    const about = await limited(said);
    const { one } = about;
    await one.paid();
    await onPaper(one, 'complaint', 'd1', '2026-03-02');
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
    const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    if (summoned) await one.must('he', 'hearing.schedule', sitting);
    await one.issue();
    return about;
  }
  const marks = (one: CivilCase, kind: string) =>
    one.court
      .entries(one.stream)
      .filter((each) => each.kind === kind)
      .map(({ actor }) => (actor.kind === 'person' ? actor.beyond : undefined));
  const postpone = { reason: '那天要住院手术，附医院通知。', attachments: [] };
  const objection = { ground: 'not-my-address', text: '没有收到。', attachments: [] };
  const obstacle = { obstacle: 'no-means', text: '手机没有信号，家里也没有电脑。' };

  test.each([
    ['step', { steps: ['evidence'] }],
    ['day', { until }],
  ] as const)('CPL-149, OLR-31.2.3: outside it by the %s, and marked', async (how, said) => {
    const { one, agent, tried } = await begun(said);
    if (how === 'day') await lapsed(one, agent, until, after);
    const service = one.state.service.services.find(({ addressee }) => addressee === 'd1');
    const given = await tried('hearing.request-postponement', postpone, 'h1.d1');
    expect(given.outcome).toBe('accepted');
    expect((await tried('service.object', objection, service?.id)).outcome).toBe('accepted');
    expect(marks(one, 'hearing.PostponementRequested')).toEqual([how]);
    expect(marks(one, 'service.Objected')).toEqual([how]);
    const asked = await tried('conversion.request', obstacle, 'd1.hearing');
    expect(asked.outcome).toBe('accepted');
    expect(marks(one, 'conversion.Requested')).toEqual([how === 'day' ? 'day' : undefined]);
  });

  test('CPL-149: of a sitting fixed since the last day was over, nothing is named', async () => {
    const { one, agent, shao } = await begun({ until }, false);
    await lapsed(one, agent, until, after);
    await one.must('he', 'hearing.schedule', sitting);
    const offers = await one.court.offers(one.stream, shao);
    expect(offers.filter((each) => each.startsWith('hearing.request-postponement'))).toEqual([]);
    expect(await one.court.offers(one.stream, one.people.qian)).toContain(
      'hearing.request-postponement#h1.d1',
    );
  });

  test('CPL-50: to ask once more is received past the day, and the party still asks itself', async () => {
    const { one, agent, tried } = await begun({ until });
    const applied = {
      ground: 'other-relation',
      reasons: '审判员与被告是大学同班同学。',
      attachments: [],
    };
    const judge = one.state.participation.participants.find(({ role }) => role === 'judge')?.id;
    await one.must('qian', 'recusal.apply', applied, `d1.${judge ?? ''}`);
    const stays = { outcome: 'stays', reasons: '没有证据。' };
    const [application] = one.state.recusal.applications;
    const id = application?.id ?? '';
    const court = one.state.filing.court ?? '';
    const president = one.court.person('meng', { posts: ['president'], court });
    const reason = { purpose: 'supervision', reason: '有当事人申请回避。' };
    await one.court.when(president, 'reading.open', one.stream, reason);
    await one.court.when(president, 'recusal.decide', one.stream, stays, id);
    await lapsed(one, agent, until, after);
    const reasons = { reasons: '决定没有回应聚会照片。' };
    expect((await tried('recusal.ask-again', reasons, id)).outcome).toBe('accepted');
    expect(marks(one, 'recusal.ReconsiderationAsked')).toEqual(['day']);
    expect(codes(await tried('recusal.ask-again', reasons, id))).not.toEqual([]);
    await one.must('qian', 'recusal.ask-again', reasons, id);
    expect(one.state.recusal.applications[0]?.again?.outside).toBe(false);
    expect((await one.try('qian', 'recusal.ask-again', reasons, id)).outcome).toBe('refused');
  });
});
