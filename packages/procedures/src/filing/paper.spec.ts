import { receiptNumber } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const brought = {
  receivedOn: '2026-03-02',
  note: '收条原件 1 页',
  attachments: [CivilCase.file('c')],
  keptAt: '纸质卷第 1 册第 12 页',
};
const record = 'filing.record-papers';
const withMobile = { plaintiff: { kind: 'person', name: '沈静宜', mobile: '13800000004' } };

describe('papers that somebody brings or posts', () => {
  test('OLR-11.3.0: before there is a case the filing reviewer takes in what the plaintiff brings', async () => {
    const one = await CivilCase.filed();
    await one.must('lin', record, brought, 'p1');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'filing.Supplemented',
      body: { paper: { participant: 'p1', receivedOn: '2026-03-02' } },
      actor: { role: 'filing-reviewer' },
    });
    expect(await one.court.offers(one.stream, one.people.lin)).not.toContain(`${record}#d1`);
  });

  test('what comes after the filing has ended is received and marked', async () => {
    const one = await CivilCase.filed();
    await one.must('zhao', 'filing.withdraw', { reason: '先协商', sure: true });
    await one.must('lin', record, brought, 'p1');
    expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({ after: 'withdrawn' });
  });

  test('once there is a clerk, the clerk takes them in, from every party', async () => {
    const one = await CivilCase.registered();
    const offers = async (who: 'he' | 'lin') =>
      (await one.court.offers(one.stream, one.people[who])).filter((name) =>
        name.startsWith(record),
      );
    expect(await offers('he')).toEqual([`${record}#p1`, `${record}#d1`]);
    expect(await offers('lin')).toEqual([]);
  });

  test.each([
    ['0001-01-01', 'receipt/before-the-case'],
    ['2026-03-01', 'receipt/before-the-case'],
    ['2026-03-03', 'receipt/in-the-future'],
  ])('they came on a day of the case: not on %s', async (receivedOn, code) => {
    const one = await CivilCase.registered();
    expect(await one.try('he', record, { ...brought, receivedOn }, 'd1')).toMatchObject({
      refusals: [{ code, ground: { kind: 'technical' }, remedy: [{ path: 'receivedOn' }] }],
    });
  });

  test('OOR-20.2.0: nothing is on the file as scanned without a scan', async () => {
    const one = await CivilCase.registered();
    expect(await one.try('he', record, { ...brought, attachments: [] }, 'd1')).toMatchObject({
      outcome: 'invalid',
      faults: [{ path: 'attachments', code: 'no-scan' }],
    });
  });

  test('OOR-33.2.0: what was brought on paper is in the file as a scan, for everybody who reads the case, and where the paper lies', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('he', record, brought, 'd1');
    const entry = one.court.entries(one.stream).at(-1);
    expect(entry).toMatchObject({
      kind: 'filing.Supplemented',
      labels: ['parties'],
      body: {
        attachments: brought.attachments,
        paper: { participant: 'd1', receivedOn: brought.receivedOn, keptAt: brought.keptAt },
      },
    });
    // It is among the files of the case like any that was sent online.
    expect(JSON.stringify(one.state.filing)).toContain(brought.attachments[0]?.sha256);
  });

  test('OLR-11.3.0: whoever brought them gets the number of the receipt by SMS', async () => {
    const one = await CivilCase.filed(undefined, withMobile);
    await one.must('lin', record, brought, 'p1');
    const entry = one.court.entries(one.stream).at(-1);
    if (entry === undefined) throw new Error('nothing was entered');
    const sent = catalogue.effectsOf(entry).flatMap((each) => each.message(entry, one.state));
    expect(sent).toMatchObject([{ to: '13800000004' }]);
    expect(sent[0]?.['text']).toContain(receiptNumber(entry.at, entry.id));
    await one.must('zhao', 'filing.supplement', { note: '付款凭证', attachments: [] });
    const own = one.court.entries(one.stream).at(-1);
    expect(own && catalogue.effectsOf(own).flatMap((each) => each.message(own, one.state))).toEqual(
      [],
    );
  });
});
