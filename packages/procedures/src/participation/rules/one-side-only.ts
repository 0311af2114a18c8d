import type { PersonId, Side } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { active } from '@xiezhi/record';
import { atServiceHall, mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-62: nobody acts for both sides of one case. No article we hold says it in these words, so it is a policy. */
export const oneSideOnly = rule<{
  readonly participation: ParticipationState;
  readonly person: PersonId;
  readonly side: Side | null;
  /** The question that is answered otherwise. */
  readonly field?: string;
}>(
  'participation/one-side-only',
  ['CPL-62'],
  ({ participation, person, side, field = 'mobile' }) =>
    active(participation).some(
      (one) => one.person === person && one.side !== null && one.side !== side,
    )
      ? refusal('participation/agent-of-both-sides', byPolicy('one-side-only'), [
          mendField(field),
          atServiceHall,
        ])
      : null,
);
