import { describe, expect, test } from 'vitest';
import type { EntryId, Instant } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { catalogue } from './index.ts';
import { openMattersZh, toldOfOpenEvidence } from './shared/open-matters.ts';
import { CivilCase } from './testing/civil.ts';
import { agent } from './testing/judged.ts';

const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
const open = new Set(['unserved-complaint', 'fee-open', 'answer-open']);

const whenFixed = async (one: CivilCase): Promise<readonly string[]> =>
  (await one.court.warnings(one.stream, one.people.he, 'hearing.schedule', sitting))
    .map(({ code }) => code)
    .filter((code) => open.has(code));

const told = async (one: CivilCase, who: 'he' | 'lu', command: string, key = '') =>
  (await one.court.told(one.stream, one.people[who], command, key))
    .map(({ code }) => code)
    .filter((code) => open.has(code));

describe('what a hearing or a judgment would go past', () => {
  test('CPL-128: a complaint that reached nobody, and a fee that is owed, are told when the day is fixed, when it is held, and before the judge signs; it stops nothing', async () => {
    const one = await CivilCase.registered();
    expect(await whenFixed(one)).toEqual(['unserved-complaint', 'fee-open']);
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at('2026-03-20T08:00:00.000Z');
    expect(await told(one, 'he', 'hearing.record', 'h1')).toEqual([
      'unserved-complaint',
      'fee-open',
    ]);
    const there = { inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h1');
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    const seen = catalogue.command('transcript.record-confirmation')?.example ?? {};
    await one.must('he', 'transcript.record-confirmation', seen, 'h1.d1');
    await one.must('lu', 'judgment.draft', catalogue.command('judgment.draft')?.example ?? {});
    expect(await told(one, 'lu', 'judgment.make')).toEqual(['unserved-complaint', 'fee-open']);
    await one.must('lu', 'judgment.make', { signed: true });
  });

  test('CPL-128: whoever was served and may still answer is named, until they have', async () => {
    const one = await CivilCase.registered();
    await one.servedByAccount();
    expect(await whenFixed(one)).toEqual(['fee-open']);
    await one.paid();
    expect(await whenFixed(one)).toEqual([]);
    await one.must('he', 'hearing.schedule', {
      ...sitting,
      at: '2026-03-09T09:30',
      reasons: '双方要求',
    });
    one.court.at('2026-03-09T02:00:00.000Z');
    expect(await told(one, 'he', 'hearing.record', 'h1')).toContain('answer-open');
    await one.must('qian', 'defence.submit', { text: '已经交货。', attachments: [] }, 'd1');
    expect(await told(one, 'he', 'hearing.record', 'h1')).not.toContain('answer-open');
  });

  test('OLR-14.3.0: before the judge signs it is told that the time for opinions on the evidence still runs', async () => {
    const one = await CivilCase.registered();
    const dates = { from: courtDay('2026-03-10'), to: courtDay('2026-03-20') };
    const period = {
      entry: 'e' as EntryId,
      at: '2026-03-02T01:00:00.000Z' as Instant,
      sealed: null,
      ...dates,
    };
    const state = { ...one.state, exchange: { ...one.state.exchange, period } };
    const at = (day: string) => toldOfOpenEvidence(state, courtDay(day)).map(({ code }) => code);
    expect([at('2026-03-20'), at('2026-03-21')]).toEqual([['exchange-open'], []]);
    const concluded = { ...state, exchange: { ...state.exchange, concludedAt: period.at } };
    expect(toldOfOpenEvidence(concluded, courtDay('2026-03-20'))).toEqual([]);
  });

  test('CPL-71, CPL-155: before the judge signs it is told of evidence on which nothing is found, by its number and name', async () => {
    const one = await CivilCase.registered();
    const handed = { name: '付款凭证', source: '银行', purpose: '付款', form: 'electronic' };
    const exhibits = [{ ...handed, files: [CivilCase.file('c')] }];
    await one.must('zhao', 'evidence.submit', { exhibits, conformsToOriginals: true }, 'p1');
    const told = () => toldOfOpenEvidence(one.state, courtDay('2026-03-21'));
    expect(told()).toMatchObject([
      { code: 'exhibits-open', facts: { exhibits: [{ name: '付款凭证' }], count: 1 } },
    ]);
    expect(openMattersZh['exhibits-open'](told()[0]?.facts ?? {}).value).toContain(
      '原告证据1 付款凭证',
    );
    await one.must('zhao', 'evidence.withdraw', { reasons: '不再主张', sure: true }, 'x1');
    expect(told()).toEqual([]);
  });

  test('CPL-62: and of what came from somebody whose authority is not shown, by itself', async () => {
    const one = await CivilCase.registered();
    one.court.given(one.stream, agent('pending', 'p1'));
    const shao = one.court.person('shao', { name: '邵知行' });
    const handed = { name: '付款凭证', source: '银行', purpose: '付款', form: 'electronic' };
    const exhibits = [{ ...handed, files: [CivilCase.file('c')] }];
    const said = { exhibits, conformsToOriginals: true };
    await one.court.when(shao, 'evidence.submit', one.stream, said, 'p1');
    const told = toldOfOpenEvidence(one.state, courtDay('2026-03-21'));
    expect(told).toMatchObject([
      { code: 'unshown', facts: { rows: [{ what: 'evidence', note: '付款凭证' }] } },
    ]);
    expect(openMattersZh.unshown(told[0]?.facts ?? {}).value).toContain('名义交来证据');
    await one.must('zhao', 'evidence.withdraw', { reasons: '不再主张', sure: true }, 'x1');
    expect(toldOfOpenEvidence(one.state, courtDay('2026-03-21'))).toEqual([]);
  });
});
