import type { Entry, PersonId } from '@xiezhi/kernel';
import type { AnyState, CaseState } from '@xiezhi/record';
import { handingInFor, participantsOf } from '@xiezhi/record';
import type { StreamAt } from './plan.ts';

/**
 * CPL-62: for which party of a case a person acts, as the entry says it; undefined for their own acts and for the court's.
 * The entry names it, or there is one party alone for whom they act.
 */
function actedFor(state: CaseState, person: PersonId, body: unknown): string | undefined {
  const own = participantsOf(state.participation, person);
  const others = handingInFor(state.participation, person)
    .map(({ id }) => id)
    .filter((id) => !own.some((one) => one.id === id));
  const { participant: named } = body as { readonly participant?: unknown };
  if (typeof named === 'string' && others.includes(named)) return named;
  const [only, ...more] = others;
  return more.length > 0 || own.some((one) => one.role !== 'agent' || one.id === named)
    ? undefined
    : only;
}

/** The same actor, with the party in whose name they act. An agent whose authority is not shown yet says so too: it is marked. */
export function inWhoseName(
  { kind, state }: Pick<StreamAt, 'kind'> & { readonly state: AnyState },
  actor: Entry['actor'],
  body: unknown,
): Entry['actor'] {
  if (kind !== 'case' || actor.kind !== 'person') return actor;
  const onBehalfOf = actedFor(state as CaseState, actor.person, body);
  return onBehalfOf === undefined ? actor : { ...actor, onBehalfOf };
}
