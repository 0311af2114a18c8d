import type { PersonId } from '@xiezhi/kernel';
import type { DocumentsState, Paper } from '../documents/index.ts';
import type { ServiceState } from '../service/index.ts';
import { active, isPending, leftParty } from './questions.ts';
import type { Participant, ParticipationState } from './state.ts';

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

/** A ruling by which this party was let go: theirs although they are not in the suit any more (CPL-157). */
export const letsGo = ({ template, extra }: Paper, { id }: Pick<Participant, 'id'>): boolean =>
  template === 'procedural-ruling' &&
  (extra['ruling'] === 'withdrawal' || extra['ruling'] === 'absence') &&
  extra['participant'] === id;

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

const leftWith = (state: Case, one: Participant): readonly Left[] => {
  const party = leftParty(state.participation, one);
  const ended = party?.ended ?? null;
  if (party === null || ended === null || isPending(one)) return [];
  // Authority ends with its giver's part in the suit; what is still to be served of it, the agent may read till then.
  return one.id !== party.id && rulingReached(state, party)
    ? []
    : [{ one, party, until: ended.seq }];
};

interface Looked {
  readonly service: ServiceState;
  readonly documents: DocumentsState;
  readonly byPerson: ReadonlyMap<PersonId | null, readonly Left[]>;
}
/** Asked with every reading and every act: made once for each state. */
const lookedAt = new WeakMap<ParticipationState, Looked>();

/** Everything this person was in the case until a party left it; empty for nearly everybody. */
export function leftBy(state: Case, person: PersonId | null): readonly Left[] {
  const { participation, documents, service } = state;
  const known = lookedAt.get(participation);
  const fresh = known?.service === service && known.documents === documents;
  const looked = fresh
    ? known
    : {
        service,
        documents,
        byPerson: Map.groupBy(
          participation.participants.flatMap((one) => leftWith(state, one)),
          ({ one }) => one.person,
        ),
      };
  if (!fresh) lookedAt.set(participation, looked);
  return person === null ? [] : (looked.byPerson.get(person) ?? []);
}

/** The same, of somebody who is nothing in the case any more; empty for whoever still takes part. */
export const readsAsLeft = (state: Case, person: PersonId | null): readonly Left[] =>
  active(state.participation).some((one) => one.person === person) ? [] : leftBy(state, person);
