import type { CourtDay } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { conflicts, decidedOn, lawAt } from '@xiezhi/law';
import { modeFor } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { kindsOfCaseOnline } from './consent/rules/kinds-of-case-online.ts';
import { modeFromAnswers } from './consent/rules/mode-from-answers.ts';
import { withdrawalIsDecided } from './consent/rules/withdrawal-is-decided.ts';
import { noPaperSets } from './filing/rules/no-paper-sets.ts';
import { reviewWithinSevenDays } from './filing/rules/review-within-seven-days.ts';
import { rulingNeedsInsistence } from './filing/rules/ruling-needs-insistence.ts';
import { catalogue } from './index.ts';
import { decisionsByTheLawOfTheDay } from './service/rules/decisions-by-the-law-of-the-day.ts';
import { consentToElectronicService } from './service/rules/consent-to-electronic-service.ts';
import { momentOfService } from './service/rules/moment-of-service.ts';
import { CivilCase } from './testing/civil.ts';

const today = courtDay('2026-11-24');
const place = { territory: null, pilot: false };
const cited = (id: string): readonly string[] => decidedOn(id, today, place)?.cited ?? [];
const basis = (name: string): readonly string[] => catalogue.command(name)?.basis ?? [];

const address = '云州市东湖区明理路 9 号';

/** Which act, or which rule of it, answers the question of each conflict. */
const asked: readonly (readonly [string, readonly string[]])[] = [
  ['C1', consentToElectronicService.articles],
  ['C1', decisionsByTheLawOfTheDay.articles],
  ['C1', basis('service.request-paper')],
  ['C4', kindsOfCaseOnline.articles],
  ['C4', basis('mode.propose-kind')],
  ['C5', basis('mode.decide')],
  ['C6', basis('hearing.request-postponement')],
  ['C6', modeFromAnswers.articles],
  ['C7', basis('conversion.decide-absence')],
  ['C8', basis('filing.submit')],
  ['C8', basis('judgment.appeal')],
  ['C10', rulingNeedsInsistence.articles],
  ['C10', basis('filing.return')],
  ['C11', reviewWithinSevenDays.articles],
  ['C12', noPaperSets.articles],
  ['C12', basis('evidence.demand-original')],
  ['C13', basis('service.record-address')],
  ['C14', consentToElectronicService.articles],
  ['C16', basis('evidence.change-testimony')],
  ['C18', basis('consent.ask')],
  ['C20', basis('announcement.publish')],
  ['C21', basis('service.accept')],
  ['C22', basis('hearing.schedule')],
  ['C23', momentOfService.articles],
  ['C23', basis('service.object')],
];

/** Of these no act of this court asks, and why. */
const unasked: Readonly<Record<string, string>> = {
  C2: 'which text goes first is how the table itself is read: the order of its decisions by day',
  C3: 'no act holds a hearing out of step',
  C9: 'whoever is in a case may ask; no act here makes a difference between parties and lawyers',
  C15: 'no act shows a hearing on the internet',
  C17: 'the name of the entrance is that of the court',
  C19: 'from where a judge works is a matter of the network, and no act asks it',
};

describe('what the procedures do is what the conflicts of texts were decided to mean', () => {
  test.each(asked)('%s: the act of today rests on an article it cites: %j', (id, articles) => {
    expect(cited(id).filter((one) => articles.includes(one))).not.toEqual([]);
  });

  test('each of the twenty-three is asked by an act, or it is said why by none', () => {
    const found = new Set([...asked.map(([id]) => id), ...Object.keys(unasked)]);
    expect([...found].sort()).toEqual(conflicts.map(({ id }) => id).sort());
    expect(asked.filter(([id]) => id in unasked)).toEqual([]);
  });

  test('C3, C9, C15, C19: what no act asks, no act cites', () => {
    for (const id of ['C3', 'C9', 'C15', 'C19'])
      for (const { name, basis: cites } of catalogue.commands)
        expect(
          cites.filter((one) => cited(id).includes(one)),
          `${id} ${name}`,
        ).toEqual([]);
  });

  test.each([
    ['2020-12-31', true, ['CPL2017-87']],
    ['2021-08-01', true, ['CPL2017-87']],
    ['2021-12-31', true, ['CPL2017-87']],
    ['2022-01-01', true, null],
    ['2026-11-24', true, null],
    ['2021-12-31', false, null],
  ] as const)(
    'CPL-90 (C1): on %s a decision of the court (%s) is kept out of electronic service by %j',
    (day, decision, articles) => {
      const refused = decisionsByTheLawOfTheDay({ decision, law: lawAt(day as CourtDay) });
      expect(refused?.ground ?? null).toEqual(articles === null ? null : { kind: 'law', articles });
    },
  );

  test('C20: the days of an announcement are sixty until the end of 2021 and thirty from then on', () => {
    const last = (day: string) =>
      lawAt(day as CourtDay).term('announcement-service', courtDay(day)).end;
    expect([last('2021-12-31'), last('2022-01-01')]).toEqual(['2022-03-01', '2022-02-07']);
  });

  test('C1: the law asks for consent, that it names judgments is a policy, and paper is there for the asking', async () => {
    const one = await CivilCase.registered();
    const way = { electronic: true, channels: ['account'], judgmentsToo: false, address };
    expect(await refusalsOf(one, 'p1')).toMatchObject([
      { code: 'service/no-consent', ground: { kind: 'law', articles: ['OLR-29.1.0', 'CPL-90'] } },
    ]);
    await one.must('zhao', 'service.confirm-address', way, 'p1');
    expect(await refusalsOf(one, 'p1')).toEqual([]);
  });

  test('C11: seven days, and seven fresh ones from the day after the corrections came, by the law of either day', () => {
    const due = (from: string) =>
      reviewWithinSevenDays({ from: courtDay(from), law: lawAt(from as CourtDay) }).end;
    // Weeks without a holiday on both sides of 1 August 2021: received on a Thursday and on a Monday.
    expect([due('2021-07-22'), due('2021-08-02')]).toEqual(['2021-07-29', '2021-08-09']);
  });

  test('OOR-33.1.1 (C18): the way back to the courtroom waits for a decision; the way online begins with a consent of its own', async () => {
    const one = await CivilCase.registered();
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'decline' }, 'p1.hearing');
    await one.must('he', 'consent.record', told('decline'), 'd1.hearing');
    const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    expect(one.state.consent.modes.hearing?.mode).toBe('offline');
    one.court.at('2026-03-03T01:00:00.000Z');
    // Nobody asks them again: it is their own choice, and a judge answers it.
    await one.must('zhao', 'conversion.request-online', { sure: true }, 'p1.hearing');
    expect(one.state.consent.answers['p1']?.hearing?.basis).toBe('active-choice');
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('offline');
    const granted = { decision: 'granted', reasons: '没有拖延的意思' };
    await one.must('lu', 'conversion.decide-online', granted, 'online-1');
    expect(one.state.consent.modes.hearing?.modeByParty).toEqual({ p1: 'online', d1: 'offline' });
    await one.must('zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing');
    expect(withdrawalIsDecided({ state: one.state, step: 'hearing' })).not.toBeNull();
    expect(cited('C18')).toContain('OLR-4.1.1');
  });

  test('C23: what a relay took is not arrival, and what arrived is', () => {
    const trace = (event: 'sent' | 'arrived', at: string) =>
      ({ service: 's1', channel: 'email', event, at, proof: '' }) as const;
    const sent = trace('sent', '2026-03-02T01');
    const arrived = trace('arrived', '2026-03-03T01');
    expect(momentOfService({ traces: [sent], basis: 'express' })).toBeNull();
    expect(momentOfService({ traces: [sent, arrived], basis: 'express' })?.at).toBe(arrived.at);
  });
});

const told = (answer: string) => ({ answer, how: 'phone', evidence: '录音 1 号' });

const refusalsOf = (one: CivilCase, key: string) =>
  one.court.whyNot(one.stream, one.people.he, 'service.serve', key);
