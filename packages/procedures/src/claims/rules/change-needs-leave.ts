import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { papersOf, speakersFor, standing } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { endOf } from '../../shared/due.ts';
import { isAfter, lastDayOf } from '../../shared/last-day.ts';

/** Without the day, as this party's time for evidence is named. */
export const evidenceTermOf = (participant: string): string => `claims/evidence/${participant}`;

/** As the notice on evidence gives them (CPLI-99, CPLI-266, CPLI-275). */
const evidenceDays = { ordinary: 15, summary: 15, 'small-claims': 7 } as const;

/** The day on which the party had its notice on evidence: in an account, or served. Null: not yet. */
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
  return notice.issuedAt !== null && speakersFor(state.participation, participant).length > 0
    ? courtDayOf(notice.issuedAt)
    : null;
}

/**
 * CPL-54, CPLI-232, EVR-56: while the time for evidence runs a plaintiff changes the claims by saying so. When it is over –
 * by its days, by an exchange that was held, by a hearing – the change waits for a judge, who lets in what came out at the
 * hearing (EVR-53).
 */
export const changeNeedsLeave = computation<
  {
    readonly state: CaseState;
    readonly participant: string;
    /** On which it came: a paper may be entered when more has happened. */
    readonly today: CourtDay;
    readonly source: 'online' | 'paper';
    readonly law: Law;
  },
  boolean
>(
  'claims/change-needs-leave',
  ['CPL-54', 'CPLI-232', 'EVR-53', 'EVR-56'],
  ({ state, participant, today, law, source }) => {
    const before = (at: Instant) => source === 'online' || courtDayOf(at) < today;
    const sat = standing(state.hearing).some((one) => one.held !== null && before(one.at));
    const { concludedAt } = state.exchange;
    if (sat || (concludedAt !== null && before(concludedAt)) || state.judgment.made !== null)
      return true;
    const from = noticedOn(state, participant);
    if (from === null) return false;
    const days = evidenceDays[state.filing.procedure ?? 'ordinary'];
    return isAfter(
      lastDayOf(
        state,
        evidenceTermOf(participant),
        endOf(law.deadline(from, { count: days, unit: 'd' })),
        law,
      ),
      today,
    );
  },
  () => false,
);
