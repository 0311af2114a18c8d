import type { Instant, PersonId, Side } from '@xiezhi/kernel';
import { active, standingFor } from '../participation/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import type { AttributionChallenge, AttributionState } from './state.ts';

interface At {
  readonly attribution: AttributionState;
  readonly participation: ParticipationState;
}

export const isHeld = ({ attribution }: Pick<At, 'attribution'>, person: PersonId): boolean =>
  attribution.held[person] !== undefined;

/** Is every account by which this party could be reached frozen? A party without any account is reached otherwise anyway. */
export function accountsHeld(at: At, participant: string): boolean {
  const people = standingFor(at.participation, participant).flatMap(({ person }) => person ?? []);
  return people.length > 0 && people.every((person) => isHeld(at, person));
}

/** What is said of the act at this place of the docket: the last challenge of it, decided or not. */
export const challengeOf = (
  { challenges }: AttributionState,
  seq: number,
): AttributionChallenge | null => challenges.findLast((one) => one.seq === seq) ?? null;

/** Since when a side has had a reason for its terms to be looked at: an account frozen, an act found not to be theirs. */
export function reasonToWeigh({ attribution, participation }: At, side: Side): Instant | null {
  const sideOf = (person: PersonId): boolean =>
    active(participation).some((one) => one.person === person && one.side === side);
  const since = [
    ...Object.entries(attribution.held).flatMap(([person, at]) =>
      sideOf(person as PersonId) ? [at] : [],
    ),
    ...attribution.challenges.flatMap(({ person, decided }) =>
      decided?.outcome === 'not-theirs' && sideOf(person) ? [decided.at] : [],
    ),
  ];
  return since.toSorted().at(-1) ?? null;
}
