import type { CourtDay, Entry, PersonId, StreamKind } from '@xiezhi/kernel';
import type { AnyState, CaseState } from '@xiezhi/record';
import { handingInFor, participantsOf, standingIn } from '@xiezhi/record';
import { markedIn } from './reach.ts';

/** In whose role somebody acts as a party or for one: not as whoever is named, linked or told of. */
const partyRoles: ReadonlySet<string> = new Set(['plaintiff', 'defendant', 'third-party', 'agent']);
/** Entries whose `participant` is whom they tell of, not whom they are for. */
const tellsOf: ReadonlySet<string> = new Set(['suspension.EventReported']);

/**
 * CPL-62: for which party of a case a person acts, as the entry says it; undefined for their own acts and for the court's.
 * The entry names it, or there is one party alone for whom they act.
 */
function actedFor(
  state: CaseState,
  person: PersonId,
  { kind, body }: Pick<Entry, 'kind' | 'body'>,
): string | undefined {
  const participation = standingIn(state.participation, person);
  const own = participantsOf(participation, person);
  const others = handingInFor(participation, person)
    .map(({ id }) => id)
    .filter((id) => !own.some((one) => one.id === id));
  const named = tellsOf.has(kind)
    ? undefined
    : (body as { readonly participant?: unknown }).participant;
  if (typeof named === 'string' && others.includes(named)) return named;
  const [only, ...more] = others;
  return more.length > 0 || own.some((one) => one.role !== 'agent' || one.id === named)
    ? undefined
    : only;
}

/**
 * The same actor, with the party in whose name they act. An agent whose authority is not shown yet says so too: it is marked; and
 * so is what lies outside the authority that the party gave.
 */
export function inWhoseName(
  { kind, state }: { readonly kind: StreamKind; readonly state: AnyState },
  actor: Entry['actor'],
  entry: Pick<Entry, 'kind' | 'body'>,
  act: { readonly command: string; readonly today: CourtDay },
): Entry['actor'] {
  if (kind !== 'case' || actor.kind !== 'person' || !partyRoles.has(actor.role)) return actor;
  const onBehalfOf = actedFor(state as CaseState, actor.person, entry);
  return {
    ...actor,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    // Also of what an assistant hands in for several parties at once.
    ...markedIn(state as CaseState, actor, onBehalfOf ?? null, act),
  };
}
