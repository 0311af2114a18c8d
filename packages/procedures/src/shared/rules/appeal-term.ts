import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';
import { longerFromAbroad } from './longer-from-abroad.ts';

/**
 * CPL-171: fifteen days to appeal against a judgment, for each party from the day after it was served on that party.
 * Their passing is a fact; whether the judgment binds (CPL-158) is not said here, since an appeal may have come on paper.
 */
export const appealTerm = computation<
  { readonly servedOn: CourtDay; readonly law: Law; readonly abroad: boolean },
  TimeLimitEnd
>(
  'judgment/appeal-term',
  ['CPL-171'],
  ({ servedOn, law, abroad }) =>
    law.term(
      longerFromAbroad({ abroad, here: 'appeal-judgment', there: 'foreign-appeal' }),
      servedOn,
    ),
  ({ servedOn, law }) => law.deadline(servedOn, { count: 3650, unit: 'd' }),
);
