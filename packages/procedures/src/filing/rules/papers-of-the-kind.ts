import type { Kind, PaperId } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * OLR-9.3.0, CPL-104, CPL-190, CPL-225, CPL-229, CPLI-290, CPLI-354, CPLI-365, CPLI-375, ENF-18: each kind has its own list of
 * papers. Of what is lacking only that is named which an article asks for; the application is received without it, and a
 * reviewer may ask for it once (OLR-9.1.2a).
 */
export const papersOfTheKind = computation<
  { readonly kind: Kind; readonly given: readonly PaperId[] },
  readonly PaperId[]
>(
  'filing/papers-of-the-kind',
  [
    'OLR-9.3.0',
    'CPL-104',
    'CPL-190',
    'CPL-191',
    'CPL-198',
    'CPL-202',
    'CPL-225',
    'CPL-229',
    'CPLI-290',
    'CPLI-354',
    'CPLI-365',
    'CPLI-375',
    'ENF-18',
  ],
  ({ kind: { papers }, given }) =>
    papers.filter(({ id, required }) => required && !given.includes(id)).map(({ id }) => id),
  () => [],
);
