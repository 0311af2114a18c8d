import type { FilingState } from '../filing/shape.ts';
import type { Participant, ParticipationState } from '../participation/index.ts';
import { active, isPending, partiesOf } from '../participation/index.ts';
import type { ClaimsState } from './shapes.ts';

/**
 * Plaintiffs whom another named in a complaint that came online, and who have not said that they sue: what was done for them
 * is not theirs yet (CPL-55). Whoever an agent acts for by an authority that was shown has said so with it, and so has
 * whoever signed on paper.
 */
export function namedByOthers({
  filing,
  participation,
  claims,
}: {
  readonly filing: FilingState;
  readonly participation: ParticipationState;
  readonly claims: ClaimsState;
}): readonly Participant[] {
  const { together, counter, transferred } = filing;
  if (together < 2 || counter !== null || transferred !== null) return [];
  const named = new Set(Array.from({ length: together }, (_, index) => `p${String(index + 1)}`));
  const represented = new Set(
    active(participation)
      .filter((one) => one.role === 'agent' && !isPending(one))
      .map(({ principal }) => principal),
  );
  return partiesOf(participation, 'plaintiff').filter(
    ({ id, person, standsSince }) =>
      named.has(id) &&
      (person === null || standsSince !== undefined) &&
      !represented.has(id) &&
      claims.namings[id] === undefined,
  );
}
