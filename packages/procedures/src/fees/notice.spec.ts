import { billsOf, feeNoticed, participationBegun, reliefDecided } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';
import { notYetServed } from '../shared/servable.ts';
import { onPaper } from '../testing/judged.ts';
import { toldOfBill } from './owing.ts';
import { feesEn } from './texts.en.ts';
import { feesZh } from './texts.zh-CN.ts';

const term = (one: CivilCase) =>
  one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/'));
const bill = (one: CivilCase) => one.state.fees.bill;
const noted = (one: CivilCase) =>
  one.court.entries(one.stream).filter(({ kind }) => kind === 'fees.Noticed');

/** Registered, and the notice on evidence served: of the court's notices only that to pay is still owed. */
async function registered(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.noticedOfEvidence();
  return one;
}

/** What the clerk is to serve on the plaintiff. */
const toServe = (one: CivilCase) =>
  one.court.tasks(one.stream).find(({ key }) => key === 'service/notices/p1');

/** Handed in by Qian for somebody who has no account. */
async function forAnother(): Promise<CivilCase> {
  const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', {
    plaintiff: { kind: 'person', name: '赵老太' },
  });
  await one.must('lin', 'filing.register', { procedure: 'summary' });
  await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
  return one;
}

const told = (one: CivilCase) =>
  (one.state.fees.bill === null ? [] : billsOf(one.state))
    .flatMap((each) => toldOfBill(one.state, each))
    .filter(({ code }) => code.startsWith('due'));

describe('the seven days to pay', () => {
  test('FEE-22: no last day is named before the notice was received; then it is that day', async () => {
    const one = await forAnother();
    const [billed] = one.court.entries(one.stream).filter(({ kind }) => kind === 'fees.Billed');
    const body = billed?.body as Facts;
    for (const texts of [feesZh, feesEn]) {
      const said = texts.entries['fees.Billed']?.(body).detail ?? '';
      expect(said).toMatch(/7/);
      expect(said).not.toMatch(/2026/);
    }
    expect(told(one)).toEqual([{ code: 'due-from-notice', facts: { days: 7 } }]);
    await one.issue();
    await onPaper(one, 'fee-notice', 'p1', '2026-03-02');
    expect(told(one)).toMatchObject([{ code: 'due', facts: { dueOn: '2026-03-09' } }]);
  });

  test('FEE-22, OLR-29.1.0: that the notice lies in an account starts no day; the fee can be paid all the same', async () => {
    const one = await CivilCase.registered();
    expect(one.paper('fee-notice', 'p1')).not.toBe('');
    expect(noted(one)).toEqual([]);
    expect(term(one)).toBeUndefined();
    const pay = () => one.court.tasks(one.stream).find(({ key }) => key === 'fees/pay');
    expect(pay()).toMatchObject({ command: 'fees.pay' });
    expect(pay()?.dueAt).toBeUndefined();
    one.court.at('2026-06-01T01:00:00.000Z');
    expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
      refusals: [{ code: 'fees/not-noticed', ground: { kind: 'law', articles: ['FEE-22'] } }],
    });
    await one.paid();
    expect(pay()).toBeUndefined();
    expect(one.state.fees.received).toMatchObject([{ late: false }]);
  });

  test('FEE-22, OLR-31.1.0: served electronically on whoever agreed to that, the days count from its moment', async () => {
    const one = await CivilCase.registered();
    const way = { electronic: true, channels: ['account'], address: '云州市东湖区明理路 9 号' };
    await one.must('zhao', 'service.confirm-address', way, 'p1');
    expect(noted(one), 'a yes to the step serves nothing').toEqual([]);
    one.court.at('2026-03-05T01:00:00.000Z');
    await one.must('he', 'service.serve', { papers: [one.paper('fee-notice', 'p1')] }, 'p1');
    expect(noted(one)).toHaveLength(1);
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-05', dueOn: '2026-03-12' });
    expect(term(one)?.dueOn).toBe('2026-03-12');
  });

  test('FEE-22, OLR-31.2.1: whoever takes the notice from the case of their own accord has received it on that day', async () => {
    const one = await CivilCase.registered();
    one.court.at('2026-03-04T01:00:00.000Z');
    const papers = [one.paper('acceptance-notice', 'p1')];
    await one.must('zhao', 'service.accept', { papers, received: true }, 'p1');
    expect(noted(one), 'another paper brings no notice to pay').toEqual([]);
    const notice = [one.paper('fee-notice', 'p1')];
    await one.must('zhao', 'service.accept', { papers: notice, received: true }, 'p1');
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-04', dueOn: '2026-03-11' });
  });

  test('FEE-22: an electronic service that has arrived nowhere starts no day', async () => {
    const one = await CivilCase.registered();
    const way = { electronic: true, channels: ['email'], email: 'shen@example.org' };
    await one.must('zhao', 'service.confirm-address', { ...way, address: '明理路 9 号' }, 'p1');
    await one.must('he', 'service.serve', { papers: [one.paper('fee-notice', 'p1')] }, 'p1');
    expect(noted(one)).toEqual([]);
    const arrived = { channel: 'email', event: 'arrived', proof: '投递回执' };
    one.court.at('2026-03-06T01:00:00.000Z');
    await one.court.when(one.court.system(), 'service.record-trace', one.stream, arrived, 's1');
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-06', dueOn: '2026-03-13' });
  });

  test('FEE-22: of two notices the later counts: whoever receives the earlier has not been told what is asked now', async () => {
    const one = await registered();
    const earlier = [one.paper('fee-notice', 'p1')];
    const claims = [{ text: '返还定作款', yuan: '900000' }];
    await one.must(
      'zhao',
      'claims.change',
      { claims, reasons: '另有付款。', attachments: [] },
      'p1',
    );
    await one.issue();
    const how = { papers: earlier, way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
    await one.must('he', 'service.record-paper', how, 'p1');
    expect(noted(one)).toEqual([]);
    expect(toServe(one)).toBeDefined();
    await one.noticedToPay();
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-02', dueOn: '2026-03-09' });
    expect(toServe(one)).toBeUndefined();
  });

  test('FEE-22: of several who pay each is served with a notice, and the days count once the last of them has it', async () => {
    const one = await CivilCase.filed();
    const second = {
      participant: 'p2',
      role: 'plaintiff',
      side: 'plaintiff',
      name: '乙',
      kind: 'person',
    } as const;
    one.court.given(one.stream, participationBegun.make({ shared: second, personal: {} }));
    await one.must('lin', 'filing.register', { procedure: 'summary' });
    await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
    await one.issue();
    await one.noticedToPay('p1');
    expect(noted(one)).toEqual([]);
    one.court.at('2026-03-06T01:00:00.000Z');
    await one.noticedToPay('p2');
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-06', dueOn: '2026-03-13' });
  });

  test('FEE-22: what is paid before the notice comes has no days, whenever the notice is served', async () => {
    const one = await registered();
    await one.paid();
    expect(toServe(one)).toBeUndefined();
    const [p1] = one.state.participation.participants;
    const left = p1 === undefined ? [] : notYetServed(one.state, p1).map(({ title }) => title);
    expect(left).not.toContain('诉讼费用交纳通知书');
    expect(left).toContain('受理案件通知书');
    // That it was handed over all the same can be noted, and is not called served before.
    const told = await one.court.told(one.stream, one.people.he, 'service.record-paper', 'p1');
    expect(JSON.stringify(told)).not.toContain('诉讼费用交纳通知书');
    await one.noticedToPay();
    expect(noted(one)).toEqual([]);
    expect(term(one)).toBeUndefined();
  });

  test('FEE-22: days that an older docket began from the account stay as they were told, and no service begins them anew', async () => {
    const one = await registered();
    const began = { on: '2026-03-02', dueOn: '2026-03-09', provisional: false, days: 7 };
    one.court.given(one.stream, feeNoticed.make({ shared: began }));
    expect(term(one)?.dueOn).toBe('2026-03-09');
    expect(toServe(one)).toBeUndefined();
    one.court.at('2026-03-05T01:00:00.000Z');
    await one.noticedToPay();
    expect(noted(one)).toHaveLength(1);
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-02', dueOn: '2026-03-09' });
  });

  test('FEE-44: so do those that an older answer to a request for relief began', async () => {
    const one = await CivilCase.registered();
    const shape = {
      granted: false,
      kind: 'exempt',
      fen: null,
      dueOn: '2026-03-12',
      days: 7,
    } as const;
    one.court.given(
      one.stream,
      reliefDecided.make({
        shared: { label: 'side:plaintiff', value: { ...shape, reasons: '没有证明' } },
      }),
    );
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-02', dueOn: '2026-03-12' });
    expect(term(one)?.dueOn).toBe('2026-03-12');
  });

  test('FEE-44: relief that leaves nothing to pay brings no notice to pay', async () => {
    const one = await registered();
    const notices = () =>
      one.state.documents.papers.filter(({ template }) => template === 'fee-notice').length;
    const before = notices();
    const asked = { kind: 'exempt', reason: '低保户', attachments: [] };
    await one.must('zhao', 'fees.request-relief', asked);
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' });
    expect(notices()).toBe(before);
    expect(billsOf(one.state)[0]).toMatchObject({ owed: 0 });
    expect(toServe(one)).toBeUndefined();
    expect(term(one)).toBeUndefined();
  });

  test('FEE-22: for a plaintiff whom nothing has reached no day runs, and no judge may rule', async () => {
    const one = await forAnother();
    await one.issue();
    expect(term(one)).toBeUndefined();
    one.court.at('2026-06-01T01:00:00.000Z');
    expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
      refusals: [{ code: 'fees/not-noticed', ground: { kind: 'law', articles: ['FEE-22'] } }],
    });
  });

  test('FEE-22: served on paper, the days count from that service', async () => {
    const one = await forAnother();
    await one.issue();
    const papers = [one.paper('fee-notice', 'p1')];
    one.court.at('2026-03-10T01:00:00.000Z');
    const way = { papers, way: 'by-hand', on: '2026-03-09', proof: '送达回证' };
    await one.must('he', 'service.record-paper', way, 'p1');
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-09', dueOn: '2026-03-16' });
  });

  test('OOR-18.1.0: whoever handed in for somebody without an account may pay for them and ask for relief', async () => {
    const one = await forAnother();
    expect(await one.court.offers(one.stream, one.people.zhao)).toEqual(
      expect.arrayContaining(['fees.pay', 'fees.request-relief']),
    );
  });

  test('a day that a judge names runs at once', async () => {
    const one = await forAnother();
    const later = { dueOn: '2026-04-30', reasons: '原告住在外地' };
    await one.must('lu', 'fees.extend-term', later);
    expect(term(one)?.dueOn).toBe('2026-04-30');
  });
});
