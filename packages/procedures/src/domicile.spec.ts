import type { CourtDay } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { describe, expect, test } from 'vitest';
import { daysOfAnnouncement } from './announcement/rules/days-of-announcement.ts';
import { lastDayToAnswer } from './shared/answer-time.ts';
import { lastDayToAppeal } from './shared/last-day-to-appeal.ts';
import { CivilCase } from './testing/civil.ts';
import { judged } from './testing/judged.ts';

const law = lawAt(courtDay('2026-03-02'));
const abroad = { domicile: 'abroad', reasons: '护照和居留证明载明住在境外。' };
const here = { domicile: 'here', reasons: '户籍证明载明在境内有住所。' };
const defendant = { kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' };
const last = (one: CivilCase, at = law): CourtDay | undefined =>
  lastDayToAnswer(one.state, 'd1', at)?.dueOn;

async function servedOn(
  day: string,
  also: Readonly<Record<string, unknown>> = {},
): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', also);
  await one.servedOnPaper(day);
  return one;
}

describe('a party without a domicile here', () => {
  test('CPL-285: has thirty days to answer, from the complaint on that says so; anybody else fifteen', async () => {
    // 2026-03-02 and fifteen days; and thirty.
    expect(last(await servedOn('2026-03-02'))).toBe('2026-03-17');
    const one = await servedOn('2026-03-02', {
      defendants: [{ ...defendant, domicile: 'abroad' }],
    });
    expect(last(one)).toBe('2026-04-01');
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
      'defence/term/d1@2026-04-01',
    );
  });

  test('CPL-285: a judge finds it, and the days that run are the longer ones from then on', async () => {
    const one = await servedOn('2026-03-02');
    one.court.at('2026-03-10T01:00:00.000Z');
    await one.must('lu', 'participation.find-domicile', abroad, 'd1');
    expect(last(one)).toBe('2026-04-01');
  });

  test('CPL-285: found to have a domicile after all, it keeps the days of what was served before', async () => {
    const one = await servedOn('2026-03-02', {
      defendants: [{ ...defendant, domicile: 'abroad' }],
    });
    one.court.at('2026-03-10T01:00:00.000Z');
    await one.must('lu', 'participation.find-domicile', here, 'd1');
    expect(last(one)).toBe('2026-04-01');
  });

  test('CPL-286: has thirty days to appeal, and its certificate and the judgment say so; the other side has fifteen', async () => {
    const one = await judged();
    const before = lastDayToAppeal(one.state, 'd1', law)?.dueOn ?? '';
    const other = lastDayToAppeal(one.state, 'p1', law)?.dueOn;
    await one.must('lu', 'participation.find-domicile', abroad, 'd1');
    const after = lastDayToAppeal(one.state, 'd1', law)?.dueOn ?? '';
    expect(after > before).toBe(true);
    expect(lastDayToAppeal(one.state, 'p1', law)?.dueOn).toBe(other);
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
      `judgment/appeal/d1@${after}`,
    );
  });

  test('CPL-285, CPL-286: it is a judge’s to find, with reasons', async () => {
    const one = await servedOn('2026-03-02');
    for (const who of ['zhao', 'he', 'lin'] as const)
      expect(await one.try(who, 'participation.find-domicile', abroad, 'd1')).toMatchObject({
        outcome: 'refused',
      });
    expect(
      await one.try('lu', 'participation.find-domicile', { domicile: 'abroad' }, 'd1'),
    ).toMatchObject({ outcome: 'invalid' });
  });

  test('CPL-285: the notice of response tells it thirty days', async () => {
    const one = await servedOn('2026-03-02', {
      defendants: [{ ...defendant, domicile: 'abroad' }],
    });
    const notice = one.court
      .entries(one.stream)
      .find(({ body }) => (body as { template?: string }).template === 'response-notice');
    expect(notice?.body).toMatchObject({ data: { defenceDays: 30 } });
  });

  test('CPL-287: in ordinary procedure no time to try the case runs; the judge decides it all the same, without a last day', async () => {
    const one = await servedOn('2026-03-02');
    const owed = () => one.court.tasks(one.stream).find(({ key }) => key === 'judgment/make');
    const runs = () =>
      one.court.deadlines(one.stream).some(({ key }) => key.startsWith('judgment/trial@'));
    expect([runs(), owed()?.basis]).toEqual([true, ['CPL-152']]);
    await one.must('lu', 'participation.find-domicile', abroad, 'd1');
    expect(runs()).toBe(false);
    expect(owed()).toMatchObject({ command: 'judgment.draft', basis: ['CPL-287'] });
    expect(owed()?.dueAt).toBeUndefined();
    expect(await one.court.offers(one.stream, one.people.lu)).not.toContain(
      'judgment.ask-trial-extension',
    );
    await one.must('lu', 'participation.find-domicile', here, 'd1');
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
      'judgment/trial@2026-09-02',
    );
  });

  test('CPL-287: the three months of the summary procedure run as they do for anybody', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.must('lu', 'participation.find-domicile', abroad, 'd1');
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
      'judgment/trial@2026-06-02',
    );
  });

  test('CPL-283: an announcement serves it after sixty days, anybody else after thirty', () => {
    const on = courtDay('2026-03-02');
    expect(daysOfAnnouncement({ on, law, abroad: true })).toMatchObject({
      days: 60,
      end: { nominal: '2026-05-01' },
    });
    expect(daysOfAnnouncement({ on, law, abroad: false }).days).toBe(30);
  });
});
