import { byLaw } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-90: until the end of 2021 the statute kept judgments, rulings and mediation statements out of electronic service,
 * whatever the addressee had said; since 2022 consent is enough. Which holds on the day of the act, the table of conflicts
 * says (C1); the article that forbade it is the ground, in its edition of that day.
 */
export const decisionsByTheLawOfTheDay = rule<{ readonly decision: boolean; readonly law: Law }>(
  'service/decisions-by-the-law-of-the-day',
  ['CPL-90'],
  ({ decision, law }) =>
    decision && law.decided('C1')?.answer === 'on-paper'
      ? refusal('service/decision-on-paper', byLaw(law.editionOf('CPL-90') ?? 'CPL-90'), [
          useCommand('service.record-paper', 'clerk'),
        ])
      : null,
);
