import type { CourtId } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-130: the case goes to the court that was ruled to have jurisdiction, and to no other of this installation. */
export const courtIsTheRuled = rule<{
  readonly ruled: string;
  readonly own: CourtId | null;
  /** Left out: a court that is not of this installation. */
  readonly to: string | undefined;
  readonly court: CourtProfile | null;
}>('defence/court-is-the-ruled', ['CPL-130'], ({ ruled, own, to, court }) =>
  to === undefined || (to !== own && court?.name === ruled)
    ? null
    : refusal('defence/other-court', technical, [mendField('to')], { court: ruled }),
);
