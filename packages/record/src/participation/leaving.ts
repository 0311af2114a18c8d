import type { PersonId } from '@xiezhi/kernel';
import type { DocumentsState, Paper } from '../documents/index.ts';
import type { ServiceState } from '../service/index.ts';
import { isPending, leftParty, participantsOf } from './questions.ts';
import type { Participant, ParticipationState } from './shape.ts';

type Case = Readonly<{
  participation: ParticipationState;
  documents: DocumentsState;
  service: ServiceState;
}>;

/** Somebody who is not in the suit any more, and reads it as it was until then. */
export interface Left {
  readonly one: Participant;
  /** The party that was let go, or whose place another took: themselves, or for whom they acted. */
  readonly party: Participant;
  /** The number of the entry with which that party left. */
  readonly until: number;
}

/**
 * A ruling by which this party was let go, or one that mends it: theirs although they are not in the suit any more (CPL-157).
 * By one against some of the defendants alone it is these who leave, and not whoever asked for it.
 */
export const letsGo = ({ template, extra }: Paper, { id }: Pick<Participant, 'id'>): boolean =>
  (template === 'procedural-ruling' || template === 'correcting-ruling') &&
  ((Array.isArray(extra['letGo']) && extra['letGo'].includes(id)) ||
    ((extra['ruling'] === 'withdrawal' || extra['ruling'] === 'absence') &&
      extra['against'] === undefined &&
      extra['participant'] === id));

/** The ruling that let this party go has reached it. */
const rulingReached = ({ documents, service }: Case, party: Participant): boolean =>
  service.services.some(
    (one) =>
      one.addressee === party.id &&
      one.effective !== null &&
      one.papers.some(({ file }) =>
        documents.papers.some((each) => each.file?.sha256 === file.sha256 && letsGo(each, party)),
      ),
  );

/** Asked with every reading and every act: made once for each state, and empty for nearly every case. */
const lookedAt = new WeakMap<ParticipationState, ReadonlyMap<PersonId | null, readonly Left[]>>();

function leavers(state: ParticipationState): ReadonlyMap<PersonId | null, readonly Left[]> {
  const known = lookedAt.get(state);
  if (known !== undefined) return known;
  const all = state.participants.flatMap((one): readonly Left[] => {
    const party = leftParty(state, one);
    const ended = party?.ended ?? null;
    return party === null || ended === null || isPending(one)
      ? []
      : [{ one, party, until: ended.seq }];
  });
  const made = Map.groupBy(all, ({ one }) => one.person);
  lookedAt.set(state, made);
  return made;
}

/**
 * Everything this person was in the case until a party left it; empty for nearly everybody. Authority ends with its giver's
 * part in the suit; what is still to be served of it, the agent may read till then.
 */
export const leftBy = (state: Case, person: PersonId | null): readonly Left[] =>
  (person === null ? [] : (leavers(state.participation).get(person) ?? [])).filter(
    ({ one, party }) => one.id === party.id || !rulingReached(state, party),
  );

/** The same, of somebody who is nothing in the case any more; empty for whoever still takes part. */
export const readsAsLeft = (state: Case, person: PersonId | null): readonly Left[] =>
  person !== null && participantsOf(state.participation, person).length > 0
    ? []
    : leftBy(state, person);
