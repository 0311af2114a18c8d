import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import {
  effectiveOn,
  papersOf,
  participant as participantOf,
  reachedSince,
  standing,
} from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { hasEnded } from '../framework/index.ts';
import { endOf } from './due.ts';
import { lastDayOf } from './last-day.ts';
import { moreTimeForAll } from './rules/more-time-for-all.ts';
import { evidenceTermBeginsAnew } from './rules/evidence-term-begins-anew.ts';
import { timeForEvidence } from './rules/time-for-evidence.ts';

/** Without the day, as this party's time for evidence is named. */
export const evidenceTermOf = (participant: string): string => `claims/evidence/${participant}`;

/**
 * The day on which the party had its notice on evidence: served; or in an account, for a plaintiff, who is told when it lies
 * there, and for anybody else once the complaint has been served on them. Null: not yet, and no day is said.
 */
function noticedOn(state: CaseState, participant: string): CourtDay | null {
  const notice = papersOf(state.documents, 'evidence-notice').find(
    (one) => one.addressee === participant && one.file !== null,
  );
  if (notice === undefined) return null;
  const served = state.service.services.find(
    (one) =>
      one.addressee === participant &&
      one.effective !== null &&
      one.papers.some(({ file }) => file.sha256 === notice.file?.sha256),
  );
  if (served?.effective) return served.effective.on;
  const since = reachedSince(state.participation, participant);
  if (notice.issuedAt === null || since === null) return null;
  const inAccount = courtDayOf(since > notice.issuedAt ? since : notice.issuedAt);
  if (participantOf(state.participation, participant)?.side !== 'defendant') return inAccount;
  const complaint = effectiveOn(state.service, participant, 'complaint')?.effective;
  if (!complaint) return null;
  return complaint.on > inAccount ? complaint.on : inAccount;
}

/** As the party's own notice gives them; null before it had it. */
function ownDays(state: CaseState, participant: string, law: Law): LastDay | null {
  const from = noticedOn(state, participant);
  const procedure = state.filing.procedure ?? 'ordinary';
  return from === null ? null : endOf(timeForEvidence({ from, procedure, law }));
}

/** The last of this party's days for evidence; null before it had its notice. */
export function lastDayForEvidence(
  state: CaseState,
  participant: string,
  law: Law,
): LastDay | null {
  const own = ownDays(state, participant, law);
  if (own === null) return null;
  const newcomers = state.participation.added.flatMap(
    (one) => ownDays(state, one.participant, law) ?? [],
  );
  const end = evidenceTermBeginsAnew({ state, own, newcomers, law });
  const { extendedTo } = state.evidence;
  return lastDayOf(
    state,
    evidenceTermOf(participant),
    moreTimeForAll({ own: end, extendedTo }),
    law,
  );
}

/** The time for evidence runs for nobody any more: evidence was exchanged, a sitting held, the case decided or ended. */
export const evidenceIsOver = (state: CaseState): boolean =>
  state.exchange.concludedAt !== null ||
  standing(state.hearing).some((one) => one.held !== null) ||
  state.judgment.made !== null ||
  hasEnded(state);
