import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { ConversionState } from '../conversion/index.ts';
import type { DefenceState } from '../defence/index.ts';
import type { FeesState } from '../fees/index.ts';
import type { HearingState } from '../hearing/index.ts';
import { standing, upcoming } from '../hearing/index.ts';
import { settledAt } from '../mediation/questions.ts';
import type { MediationState } from '../mediation/state.ts';
import type { Participant, ParticipationState } from '../participation/index.ts';
import { isClaiming, parties } from '../participation/index.ts';
import type { SuspensionState } from '../suspension/index.ts';
import { standingDismissal } from '../suspension/index.ts';
import { isOfThirdParty } from './of-third-party.ts';
import { isSued } from './sued.ts';
import type {
  ClaimsChange,
  ClaimsState,
  Counterclaim,
  CounterclaimWithdrawal,
  Withdrawal,
} from './shapes.ts';

/** The counterclaims that are tried with the suit, and on without it (CPLI-239): joined by a judge, and not ended since. */
export const joinedCounterclaims = ({ counterclaims }: ClaimsState): readonly Counterclaim[] =>
  counterclaims.filter((one) => one.decided === 'joined' && one.ended === null);

/** When the claims last grew, or a counterclaim was joined: what was over for evidence by then is not over for these (EVR-55). */
export const lastAskedMore = (claims: ClaimsState): Instant | null =>
  [
    ...claims.changes.flatMap(({ askedMoreAt }) => askedMoreAt ?? []),
    ...joinedCounterclaims(claims).flatMap(({ decidedAt }) => decidedAt ?? []),
  ]
    .sort()
    .at(-1) ?? null;

/** Against whom it is, and who answers it: of a defendant's the plaintiffs, of a third party's both sides. */
export const respondentsToClaim = (
  state: ParticipationState,
  one: Pick<Counterclaim, 'id'>,
): readonly Participant[] =>
  parties(state).filter(
    ({ side }) => side === 'plaintiff' || (side === 'defendant' && isOfThirdParty(one)),
  );

export const openCounterclaimWithdrawals = ({
  counterclaimWithdrawals,
}: ClaimsState): readonly CounterclaimWithdrawal[] =>
  counterclaimWithdrawals.filter((one) => one.decided === null);

export const openWithdrawals = ({ withdrawals }: ClaimsState): readonly Withdrawal[] =>
  withdrawals.filter((one) => one.decided === null);

/**
 * Changes that wait for a judge. Each is the whole list of claims: a newer one of the same plaintiff takes the place of the
 * older, which is not decided on any more. One handed in without authority takes the place of nothing (CPL-62).
 */
export const openChanges = (claims: ClaimsState): readonly ClaimsChange[] =>
  claims.changes.filter((one) => one.decided === null && newerChange(claims, one) === null);

/**
 * The list of the same plaintiff that takes the place of this one: what came to the court later, on whatever day either was
 * entered; of one day, what was entered later.
 */
export const newerChange = (
  { changes }: ClaimsState,
  one: Pick<ClaimsChange, 'id' | 'participant' | 'receivedOn'>,
): ClaimsChange | null => {
  const place = changes.findIndex(({ id }) => id === one.id);
  return (
    changes.find(
      (other, index) =>
        other.id !== one.id &&
        other.participant === one.participant &&
        other.authority === null &&
        other.decided !== 'denied' &&
        (other.receivedOn > one.receivedOn ||
          (other.receivedOn === one.receivedOn && place >= 0 && index > place)),
    ) ?? null
  );
};

export const openCounterclaims = ({ counterclaims }: ClaimsState): readonly Counterclaim[] =>
  counterclaims.filter((one) => one.decided === null);

export interface SuitEnd {
  readonly at: Instant;
  readonly how:
    'treated-as-withdrawn' | 'withdrawn' | 'terminated' | 'transferred' | 'mediated' | 'dismissed';
}

interface Claimed {
  readonly fees: FeesState;
  readonly claims: ClaimsState;
  readonly conversion: ConversionState;
  readonly suspension: SuspensionState;
}

/** How the claim ended for every plaintiff; what the defendant has sued back for is another matter. */
export function claimEnd(state: Claimed): SuitEnd | null {
  const { fees, claims, conversion } = state;
  const dismissed = standingDismissal(state);
  if (dismissed !== null) return { at: dismissed.at, how: 'dismissed' };
  if (fees.withdrawnAt !== null) return { at: fees.withdrawnAt, how: 'treated-as-withdrawn' };
  if (claims.withdrawnAt !== null) return { at: claims.withdrawnAt, how: 'withdrawn' };
  return conversion.withdrawnAt === null
    ? null
    : { at: conversion.withdrawnAt, how: 'treated-as-withdrawn' };
}

/** How the whole case ended without a judgment, by a ruling or in mediation; null while there is something left to try. */
export function suitEnd(
  state: Claimed & {
    readonly defence: DefenceState;
    readonly mediation: MediationState;
  },
): SuitEnd | null {
  const { claims, suspension, defence, mediation } = state;
  // An agreement settles what was claimed on both sides.
  const settled = settledAt(mediation);
  if (settled !== null) return { at: settled, how: 'mediated' };
  if (defence.transferredAt !== null) return { at: defence.transferredAt, how: 'transferred' };
  if (suspension.terminatedAt !== null) return { at: suspension.terminatedAt, how: 'terminated' };
  // CPLI-239: what a judge has joined to the suit is tried on without it, however the claim ended.
  if (joinedCounterclaims(claims).length > 0) return null;
  // With the last of claim and counterclaims the suit ends.
  const last = (at: Instant): Instant =>
    [at, ...claims.counterclaims.flatMap(({ endedAt }) => endedAt ?? [])].sort().at(-1) ?? at;
  const end = claimEnd(state);
  return end === null ? null : { ...end, at: last(end.at) };
}

/** Of a third party: all it claimed of its own is over, or was not accepted. Whoever has stated nothing yet came to claim. */
function hasNoClaimLeft(
  { counterclaims }: ClaimsState,
  { id, side }: Pick<Participant, 'id' | 'side'>,
): boolean {
  if (side !== 'third-party') return false;
  const own = counterclaims.filter(({ participant }) => participant === id);
  return (
    own.length > 0 &&
    own.every(({ decided, ended }) => decided === 'not-accepted' || ended !== null)
  );
}

/**
 * What a party asks for in what is still tried: its claim; once that has ended, a counterclaim that goes on (CPLI-239);
 * null for whoever asks for nothing, or for nothing any more.
 */
export function stillAsks(
  state: Claimed & { readonly participation: ParticipationState },
  one: Pick<Participant, 'id' | 'side'>,
): 'claim' | 'counterclaim' | null {
  const inSuit = one.side !== 'defendant' || isSued(state, one.id);
  if (claimEnd(state) === null && inSuit)
    return isClaiming(state.participation, one) && !hasNoClaimLeft(state.claims, one)
      ? 'claim'
      : null;
  return joinedCounterclaims(state.claims).some(({ participant }) => participant === one.id)
    ? 'counterclaim'
    : null;
}

/**
 * Is the court's inquiry over, and with it the debate: trial was held and no further sitting is fixed. The docket does
 * not tell the parts of a sitting apart. `before`: whether it was over for what came in on that day, entered afterwards.
 */
export const debateEnded = (state: HearingState, before?: CourtDay): boolean =>
  standing(state).some(
    (one) =>
      one.purpose === 'hearing' &&
      one.held !== null &&
      (before === undefined || courtDayOf(one.at) < before),
  ) && upcoming(state, 'hearing') === null;

/**
 * What waits for the judge here once another case has decided: nothing where the two are tried here as the other decided,
 * together with the same one leading, or apart.
 */
export function joiningsWith(
  { joined, joinings }: Pick<ClaimsState, 'joined' | 'joinings'>,
  noted: {
    readonly caseNumber: string;
    readonly lead?: boolean | undefined;
    readonly reasons: string;
  },
  at: Instant,
): ClaimsState['joinings'] {
  const { caseNumber, lead, reasons } = noted;
  const others = joinings.filter((one) => one.caseNumber !== caseNumber);
  const standsSo = joined.find((one) => one.caseNumber === caseNumber)?.lead === lead;
  return standsSo ? others : [...others, { caseNumber, lead: lead ?? null, reasons, at }];
}
