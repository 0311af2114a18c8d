import type { Instant, PersonId } from '@xiezhi/kernel';
import type { DocumentsState } from '../documents/index.ts';
import type { Participant, ParticipationState } from '../participation/index.ts';
import { carriedSince, holdsAct, mayActSpecially, parties } from '../participation/index.ts';
import type { ServiceState } from '../service/index.ts';
import type { Agreement, GoingBack, MediationState, Said } from './state.ts';

interface Looked {
  readonly mediation: MediationState;
  readonly participation: ParticipationState;
}

/** May this person settle for that party: the party itself, or an agent with special authority for it (CPL-62, CPLI-147). */
export const maySettle = (
  participation: ParticipationState,
  person: PersonId | null,
  party: string,
): boolean => mayActSpecially(participation, person, party, 'settle');

/** Is this the party's own word: on paper as it stands there, from an account of whoever may settle, or might at any time since it came? */
export const isPartysWord = (participation: ParticipationState, one: Said): boolean =>
  one.source === 'paper' ||
  one.authority === null ||
  carriedSince(participation, one, (held) => holdsAct(held, 'settle'));

/** By which word of a party it fell, before it bound (CPL-102); null while it stands. */
export const fellBy = ({ participation }: Looked, one: Agreement): GoingBack | null =>
  one.goneBack.find((word) => !word.late && isPartysWord(participation, word)) ?? null;

/** It binds nobody yet, and nothing has ended it. */
export const isOpenAgreement = (view: Looked, one: Agreement): boolean =>
  one.bindsFrom === null && one.ended === null && fellBy(view, one) === null;

/** The agreement on which the case waits; null where there is none. */
export const openAgreement = (view: Looked): Agreement | null =>
  view.mediation.agreements.find((one) => isOpenAgreement(view, one)) ?? null;

/** The agreement that binds, by which the suit has ended. */
export const bindingAgreement = ({ agreements }: MediationState): Agreement | null =>
  agreements.find((one) => one.bindsFrom !== null) ?? null;

/** By which agreement the case was settled, and when that was entered. */
export const settledAt = (state: MediationState): Instant | null =>
  bindingAgreement(state)?.bindsFrom?.at ?? null;

/** Does the agreement with that number stand: open, or binding? */
export const agreementStands = (view: Looked, id: unknown): boolean =>
  view.mediation.agreements.some(
    (one) => one.id === id && (one.bindsFrom !== null || isOpenAgreement(view, one)),
  );

/** Who has to agree: both sides, and third parties that take something on (CPL-99, CPLI-150). */
export const boundByAgreement = (
  participation: ParticipationState,
  { thirds }: Pick<Agreement, 'thirds'>,
): readonly Participant[] =>
  parties(participation).filter(
    ({ id, side }) => side === 'plaintiff' || side === 'defendant' || thirds.includes(id),
  );

/** Who has not signed it yet: neither itself nor, with whatever authority, by somebody who acts for it. */
export const unsignedBy = (
  participation: ParticipationState,
  one: Agreement,
): readonly Participant[] =>
  boundByAgreement(participation, one).filter(({ id }) =>
    one.signed.every(({ participant }) => participant !== id),
  );

/** Whose own word is missing: a signature that nobody had authority for is received, and takes no party's own away (CPL-62, CPL-56). */
export const withoutOwnSignature = (
  participation: ParticipationState,
  one: Agreement,
): readonly Participant[] =>
  boundByAgreement(participation, one).filter(({ id }) =>
    one.signed.every((word) => word.participant !== id || !isPartysWord(participation, word)),
  );

/** Signatures that are not the party's own word yet. */
export const unshownSignatures = (
  participation: ParticipationState,
  one: Agreement,
): readonly Said[] => one.signed.filter((word) => !isPartysWord(participation, word));

/** What was said against it without authority: a judge looks at it. */
export const unshownGoingBack = ({ participation }: Looked, one: Agreement): readonly GoingBack[] =>
  one.goneBack.filter((word) => !word.late && !isPartysWord(participation, word));

/** After it bound, and not answered. */
export const lateGoingBack = ({
  agreements,
}: MediationState): readonly { readonly agreement: Agreement; readonly word: GoingBack }[] =>
  agreements.flatMap((agreement) =>
    agreement.goneBack
      .filter(({ late, answered }) => late && !answered)
      .map((word) => ({ agreement, word })),
  );

interface Served extends Looked {
  readonly documents: DocumentsState;
  readonly service: ServiceState;
}

/** The statement of this agreement, by the hashes under which it was issued. */
const statementsOf = ({ papers }: DocumentsState, { id }: Agreement): readonly string[] =>
  papers.flatMap((one) =>
    one.template === 'mediation-statement' && one.extra['mediation'] === id && one.file !== null
      ? [one.file.sha256]
      : [],
  );

/** The agreement, binding nobody yet, whose statement is among these papers; null where there is none. */
export function agreementServed(
  state: Served,
  papers: readonly { readonly file: { readonly sha256: string } }[],
): Agreement | null {
  const one = openAgreement(state);
  const statements = one === null ? [] : statementsOf(state.documents, one);
  return papers.some(({ file }) => statements.includes(file.sha256)) ? one : null;
}

/** On which day each party signed for the statement; what a judge found was not served says nothing (CPL-100). */
export const signedForOn = (
  { service: { services } }: Pick<Served, 'service'>,
  one: Agreement,
): ReadonlyMap<string, string> =>
  new Map(
    one.signedFor.flatMap(({ participant, service, on }) => {
      const found = services.find(({ id, undone }) => id === service && !undone);
      if (found === undefined) return [];
      // Of what was handed over on paper the day may have been corrected since.
      const { effective } = found;
      return [[participant, effective?.branch === 'paper' ? effective.on : on] as const];
    }),
  );
