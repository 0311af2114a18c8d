import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, FilingState, Participant, Term } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { dueOf } from '../framework/index.ts';
import { daysFrom } from './due.ts';
import { active, isPending, partiesOf } from '@xiezhi/record';

const waiting: ReadonlySet<FilingState['status']> = new Set([
  'correction-requested',
  'explained',
  'returned',
]);

/**
 * In whose account a notice to the plaintiff lies. Not in that of somebody who handed in for another and has shown no
 * authority: they may follow and mend their paper, and nothing that reached them has reached the plaintiff (CPL-62).
 * What was said while an agent's authority lasted has reached the party, though its last day is over since. `saidAt`: null, of now.
 */
const holders = ({ participation }: CaseState, saidAt: Instant | null): readonly Participant[] =>
  active(participation).filter(
    (one) =>
      one.side === 'plaintiff' &&
      one.person !== null &&
      (!isPending(one) || (saidAt !== null && one.lapsed !== undefined && one.lapsed.at > saidAt)),
  );

/** Nobody on the plaintiff's side has an account in which what was said then could lie: no party, and no agent who may act. */
export const filedWithoutAccount = (state: CaseState, saidAt: Instant | null = null): boolean =>
  holders(state, saidAt).length === 0;

/** Until there is a case the first of those who sue receives for all of them. */
export const firstPlaintiff = ({ participation }: CaseState): string | undefined =>
  partiesOf(participation, 'plaintiff')[0]?.id;

/** The notice of a filing on which it waits, and which is still to be given to a plaintiff whom nothing reaches by itself. */
export const noticeToGive = (state: CaseState): NonNullable<FilingState['notice']> | null => {
  const { notice, given, status } = state.filing;
  return notice !== null &&
    waiting.has(status) &&
    given[notice.entry] === undefined &&
    filedWithoutAccount(state, notice.at)
    ? notice
    : null;
};

/** Whoever came to stand for the plaintiff after the notice has it from that day; null where it was with them at once. */
const cameToStandOn = (state: CaseState): CourtDay | null => {
  const { notice } = state.filing;
  if (notice === null) return null;
  const since = holders(state, notice.at).map(
    ({ from, standsSince }): Instant => standsSince ?? from,
  );
  const first = since.sort()[0];
  return first === undefined || first <= notice.at ? null : courtDayOf(first);
};

/** The day on which the notice reached the plaintiff, where that is not the day on which it was made. */
export const reachedLater = (state: CaseState): CourtDay | null =>
  state.filing.given[state.filing.notice?.entry ?? ''] ?? cameToStandOn(state);

/** The end of a term that such a notice sets: of its days none runs before the notice was with the plaintiff. */
export function dueOfNotice(state: CaseState, term: Term, law: Law): LastDay {
  const due = dueOf(term, law);
  const on = reachedLater(state);
  if (on === null || term.days === null || on <= term.from) return due;
  const { dueOn, provisional } = daysFrom(law, on, term.days);
  return dueOn > due.dueOn ? { dueOn, provisional } : due;
}
