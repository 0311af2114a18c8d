import type { Participant, ParticipationState } from '../participation/index.ts';
import { partiesOf } from '../participation/index.ts';
import { isOfThirdParty } from './of-third-party.ts';
import type { ClaimsState, Counterclaim } from './shapes.ts';

/* Who sues whom. A complaint is against all whom it names; a plaintiff may let some of them go and sue on (CPL-13, CPL-148). */

interface Suit {
  readonly claims: ClaimsState;
  readonly participation: ParticipationState;
}

/** Against whom a judge has let this plaintiff take the suit back, while it went on against others. */
export const takenBackAgainst = (
  { withdrawals }: ClaimsState,
  plaintiff: string,
): ReadonlySet<string> =>
  new Set(
    withdrawals.flatMap(({ participant, against, decided }) =>
      participant === plaintiff && decided === 'granted' ? (against ?? []) : [],
    ),
  );

/** The defendants whom this plaintiff sues still. */
export const suedBy = (
  { claims, participation }: Suit,
  plaintiff: string,
): readonly Participant[] => {
  const gone = takenBackAgainst(claims, plaintiff);
  return partiesOf(participation, 'defendant').filter(({ id }) => !gone.has(id));
};

/** Does any plaintiff sue this defendant still? Otherwise they are in the case for a claim of their own, or of a third party. */
export const isSued = ({ claims, participation }: Suit, defendant: string): boolean =>
  partiesOf(participation, 'plaintiff').some(
    ({ id }) => !takenBackAgainst(claims, id).has(defendant),
  );

/**
 * What keeps a defendant in the case whom nobody sues any more: a counterclaim of theirs, or what a third party claims of
 * both sides, as long as it is not over (CPLI-237, CPLI-239).
 */
export const keptFor = ({ counterclaims }: ClaimsState, defendant: string) =>
  counterclaims.filter(
    (one: Counterclaim) =>
      one.ended === null &&
      one.decided !== 'not-accepted' &&
      (one.participant === defendant || isOfThirdParty(one)),
  );

/** What is about to be decided: who leaves, against whom the suit is taken back, what else is over with it. */
export interface Ending {
  readonly leaver?: string;
  readonly takenBack?: { readonly plaintiff: string; readonly against: readonly string[] };
  readonly over?: readonly string[];
}

/** The defendants whom after that no plaintiff sues, and who have nothing else in the case; none where no plaintiff is left. */
export function suedByNobody(state: Suit, { leaver, takenBack, over = [] }: Ending) {
  const plaintiffs = partiesOf(state.participation, 'plaintiff').filter(({ id }) => id !== leaver);
  if (plaintiffs.length === 0) return [];
  const gone = plaintiffs.map(
    ({ id }) =>
      new Set([
        ...takenBackAgainst(state.claims, id),
        ...(takenBack?.plaintiff === id ? takenBack.against : []),
      ]),
  );
  return partiesOf(state.participation, 'defendant').filter(
    ({ id }) =>
      gone.every((each) => each.has(id)) &&
      keptFor(state.claims, id).every((one) => over.includes(one.id)),
  );
}
