import { courtDay } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import { article } from '../instruments/index.ts';
import { inForce } from '../instruments/index.ts';
import { periodOf, timeLimit, timeLimitAt, timeLimits } from './time-limit.ts';

describe('the table of terms', () => {
  it('holds 149 terms, each once, and cites only articles that exist', () => {
    expect(timeLimits).toHaveLength(149);
    expect(new Set(timeLimits.map(({ id }) => id)).size).toBe(149);
    for (const one of timeLimits) {
      for (const id of one.articles) expect(article(id), `${one.id}: ${id}`).not.toBeNull();
    }
  });

  it.each([
    ['filing-decision', { count: 7, unit: 'd' }, ['CPL-126']],
    ['defence', { count: 15, unit: 'd' }, ['CPL-128']],
    ['appeal_judgment', { count: 15, unit: 'd' }, ['CPL-171']],
    ['trial-ordinary', { count: 6, unit: 'm' }, ['CPL-152']],
    ['fee-payment', { count: 7, unit: 'd' }, ['FEE-22']],
    ['mediator-choose', { count: 2, unit: 'wd' }, ['OMR-10']],
  ])('%s', (id, period, articles) => {
    const limit = timeLimit(id);
    expect(limit?.articles).toEqual(articles);
    expect(limit && periodOf(limit)).toEqual(period);
  });

  it('CPL-95: sixty days of announcement until the end of 2021, thirty since', () => {
    expect(timeLimitAt('announcement-service', courtDay('2021-12-31'))).toMatchObject({
      max: 60,
      articles: ['CPL2017-92'],
    });
    expect(timeLimitAt('announcement-service', courtDay('2022-01-01'))).toMatchObject({
      max: 30,
      articles: ['CPL2021-95'],
    });
    expect(timeLimitAt('announcement-service', courtDay('2024-01-01'))).toMatchObject({
      max: 30,
      articles: ['CPL-95'],
    });
  });

  it('of a day whose text is not held it says none, and never that of today', () => {
    const on = (id: string, day: string) => timeLimitAt(id, courtDay(day));
    // The Provisions on Evidence of 2001, and what it took for an exchange or a second announcement, are not held.
    for (const id of ['evidence-after-announcement', 'evidence-exchange-ends-period']) {
      expect(on(id, '2020-04-30'), id).toBeNull();
      expect(on(id, '2020-05-01')?.articles, id).toHaveLength(1);
    }
    expect(on('online-consent-answer', '2021-07-31')).toBeNull();
    expect(on('online-consent-answer', '2021-08-01')?.articles).toEqual(['OLR-10.2.0']);
    expect(on('mediation-ordinary', '2021-12-31')).toBeNull();
    expect(on('evidence-ordinary', '2015-02-03')).toBeNull();
    expect(on('evidence-ordinary', '2020-04-30')?.articles).toEqual(['CPLI2015-99']);
    expect(on('fee-notice-before-trial-stage', '2024-12-31')).toBeNull();
    expect(on('fee-notice-before-trial-stage', '2025-01-01')).not.toBeNull();
    for (const { id } of timeLimits)
      for (const day of ['2000-01-01', '2019-12-31', '2020-12-31', '2023-12-31', '2026-11-29'])
        for (const one of on(id, day)?.articles ?? [])
          expect(inForce(one, courtDay(day)), `${id} on ${day}: ${one}`).toBe(true);
  });

  it('a term that did not exist yet, or an unknown id, gives nothing', () => {
    expect(timeLimitAt('trial-small-claim', courtDay('2021-06-01'))).toBeNull();
    expect(timeLimit('no-such-term')).toBeNull();
  });

  it('what is no single period in days is not made one', () => {
    for (const id of [
      'evidence-ordinary',
      'preservation-urgent',
      'trial-periods-excluded',
      'double-interest',
    ]) {
      const limit = timeLimit(id);
      expect(limit).not.toBeNull();
      expect(limit && periodOf(limit)).toBeNull();
    }
  });
});
