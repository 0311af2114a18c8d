import { technical } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';
import { byHotline, mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-9.1.0: the court to which a complaint is handed in answers it. Where no such court works here nobody would ever
 * read it, and a receipt would be untrue; the draft is kept, and another court can be chosen.
 */
export const courtIsHere = rule<{
  readonly court: CourtProfile | null;
  /** Where it was named. */
  readonly field?: 'court' | 'jurisdiction';
}>('filing/court-is-here', ['OLR-9.1.0'], ({ court, field = 'court' }) =>
  court?.established === true
    ? null
    : refusal('filing/no-such-court', technical, [mendField(field), byHotline]),
);
