import { courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { timeLimitAt } from '../time-limit/index.ts';
import { feeWaitsForMediation, firstMediationTerm, mediationOrderOn } from './first-mediation.ts';

describe('CPL-125: what comes first, registration or mediation', () => {
  test.each([
    ['2024-12-31', 'mediate-first', false],
    ['2025-01-01', 'register-first', true],
    ['2026-03-02', 'register-first', true],
  ] as const)('a complaint of %s: %s', (day, order, waits) => {
    expect(mediationOrderOn(courtDay(day)).order).toBe(order);
    expect(feeWaitsForMediation(courtDay(day))).toBe(waits);
  });

  test.each([
    ['before', null, 30],
    ['after', 'ordinary', 15],
    ['after', 'summary', 7],
    ['after', 'small-claims', 7],
  ] as const)('%s registration (%s) it has %i days', (moment, procedure, days) => {
    const limit = timeLimitAt(firstMediationTerm(moment, procedure), courtDay('2026-03-02'));
    expect(limit).toMatchObject({ min: days, unit: 'd' });
  });
});
