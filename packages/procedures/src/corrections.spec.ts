import type { Entry } from '@xiezhi/kernel';
import { overpaid, parties } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { noticeOfCorrection } from './proceedings/notices-of-acts.ts';
import { CivilCase } from './testing/civil.ts';

const keys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const last = (one: CivilCase, kind: string): Entry => {
  const found = one.court.entries(one.stream).findLast((entry) => entry.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};
const told = (one: CivilCase) => {
  const say = noticeOfCorrection.say(last(one, 'docket.RecordCorrected'), one.state);
  return parties(one.state.participation).map((party) => say(party));
};
const kinds = (one: CivilCase) => one.court.entries(one.stream).map(({ kind }) => kind);

describe('who was at a hearing was noted wrong', () => {
  async function held(): Promise<CivilCase> {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('he', 'hearing.schedule', {
      purpose: 'hearing',
      at: '2026-03-20T09:30',
      place: '第六法庭',
      open: true,
    });
    one.court.at('2026-03-20T08:00:00.000Z');
    const there = { inPerson: ['p1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h1');
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
    return one;
  }
  const right = { inPerson: ['p1', 'd1'], reasons: '笔录上有被告的发言，记录时漏勾。' };

  test('CPL-150: the judge puts it right; the entry stays and is named, and who was there checks the transcript', async () => {
    const one = await held();
    const first = last(one, 'hearing.Held');
    expect(keys(one)).not.toContain('transcript/confirm/h1.d1');
    await one.must('lu', 'hearing.correct-attendance', right, 'h1');
    expect(one.state.hearing.hearings[0]?.held).toMatchObject({
      entry: first.id,
      present: ['p1', 'd1'],
      online: [],
    });
    expect(last(one, 'docket.RecordCorrected').body).toMatchObject({
      of: 'attendance',
      entry: first.id,
      subject: 'h1',
    });
    expect(kinds(one).filter((kind) => kind === 'hearing.Held')).toHaveLength(1);
    expect(keys(one).filter((key) => key.startsWith('transcript/confirm/h1'))).toHaveLength(2);
    expect(told(one)).toContainEqual(expect.stringContaining('更正了开庭时谁到庭的记录'));
  });

  test('CPL-150: what corrects nothing, and somebody in two places, is refused; the clerk does not do it', async () => {
    const one = await held();
    const input = { inPerson: ['p1'], reasons: '再看一遍' };
    expect(await one.try('lu', 'hearing.correct-attendance', input, 'h1')).toMatchObject({
      refusals: [{ code: 'docket/nothing-corrected', ground: { kind: 'technical' } }],
    });
    const twice = { online: ['d1'], inPerson: ['p1', 'd1'], reasons: '又在线' };
    expect(await one.try('lu', 'hearing.correct-attendance', twice, 'h1')).toMatchObject({
      refusals: [{ code: 'hearing/in-two-places', facts: { names: ['钱守拙'] } }],
    });
    expect(await one.try('he', 'hearing.correct-attendance', right, 'h1')).toMatchObject({
      outcome: 'refused',
    });
  });
});

describe('the day of a service was noted wrong', () => {
  test('CPL-87, FEE-22: what counts from the day is reckoned anew, and both are told', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    one.court.at('2026-03-10T01:00:00.000Z');
    await one.noticedToPay();
    expect(one.state.fees.bill).toMatchObject({ noticedOn: '2026-03-10', dueOn: '2026-03-17' });
    const first = last(one, 'service.Effective');
    const day = { on: '2026-03-06', reasons: '送达回证上写的是 6 日' };
    await one.must('lu', 'service.correct-day', day, one.state.service.services[0]?.id ?? '');
    // 6 March and seven days: Friday the 13th.
    expect(one.state.fees.bill).toMatchObject({ noticedOn: '2026-03-06', dueOn: '2026-03-13' });
    expect(last(one, 'docket.RecordCorrected').body).toMatchObject({
      entry: first.id,
      onBefore: '2026-03-10',
      on: '2026-03-06',
    });
    expect(told(one)).toContainEqual(expect.stringContaining('更正了一次送达的日期'));
  });

  test('OLR-31.4.0: of a day that was looked at again and stays nobody is told that it was corrected', async () => {
    const one = await CivilCase.registered();
    const body = { of: 'service-day', subject: 's1', on: '2026-03-04' };
    const say = (onBefore: string) =>
      noticeOfCorrection.say({ labels: [], body: { ...body, onBefore } }, one.state);
    const [party] = parties(one.state.participation);
    expect(party && say('2026-03-04')(party)).toBeNull();
    expect(party && say('2026-03-03')(party)).toContain('更正了一次送达的日期');
  });

  test.each([
    ['2026-03-11', 'service/in-the-future'],
    ['2026-03-10', 'docket/nothing-corrected'],
    ['2026-03-01', 'service/before-the-paper'],
  ])('CPL-87: %s is refused: %s', async (on, code) => {
    const one = await CivilCase.registered();
    one.court.at('2026-03-10T01:00:00.000Z');
    await one.noticedToPay();
    const id = one.state.service.services[0]?.id ?? '';
    expect(await one.try('lu', 'service.correct-day', { on, reasons: '回证' }, id)).toMatchObject({
      refusals: [{ code, ground: { kind: 'technical' } }],
    });
  });
});

describe('a payment was noted wrong', () => {
  const officer = (one: CivilCase) =>
    one.court.person('finance', {
      posts: ['finance-officer'],
      court: one.state.filing.court ?? '',
    });

  async function noted(yuan: string): Promise<{ one: CivilCase; entry: string }> {
    const one = await CivilCase.registered();
    const came = { yuan, payer: '沈静宜', on: '2026-03-02', reference: '0031' };
    await one.court.when(officer(one), 'fees.note-money', one.stream, came);
    return { one, entry: last(one, 'fees.Paid').id };
  }
  const correct = (one: CivilCase, entry: string, yuan: string) =>
    one.court.when(
      officer(one),
      'fees.correct-payment',
      one.stream,
      { yuan, reasons: '流水上的数额' },
      entry,
    );

  test('OOR-18.2.0: noted twice as high nothing goes back; the right sum is receipted, and the payer is told', async () => {
    const { one, entry } = await noted('1312');
    expect(overpaid(one.state.fees)).toBe(65_600);
    expect((await correct(one, entry, '656')).outcome).toBe('accepted');
    expect(overpaid(one.state.fees)).toBe(0);
    expect(one.state.fees.bill).toMatchObject({ paid: 65_600 });
    expect(one.state.fees.received).toMatchObject([{ entry, fen: 65_600 }]);
    const tickets = one.state.documents.papers.filter(({ template }) => template === 'fee-ticket');
    expect(tickets.map(({ extra }) => extra['received'])).toEqual([entry, entry]);
    expect(tickets.map(({ replacedBy }) => replacedBy)).toEqual([tickets[1]?.id, null]);
    expect(told(one)).toEqual([expect.stringContaining('更正了收到的诉讼费数额'), null]);
  });

  test('OOR-18.2.0: what was another case’s is nought, and the fee is owed again', async () => {
    const { one, entry } = await noted('656');
    expect(one.state.fees.bill?.paidAt).not.toBeNull();
    await correct(one, entry, '0');
    expect(one.state.fees.bill).toMatchObject({ paid: 0, paidAt: null });
    expect(await correct(one, entry, '0')).toMatchObject({
      refusals: [{ code: 'docket/nothing-corrected' }],
    });
  });

  test('OOR-18.1.0: what the cashier answered is nobody’s to correct', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    expect(await correct(one, last(one, 'fees.Paid').id, '1')).toMatchObject({
      outcome: 'refused',
    });
  });
});
