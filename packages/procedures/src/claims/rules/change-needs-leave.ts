import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { papersOf, speakersFor, standing } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

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
    readonly today: CourtDay;
    readonly law: Law;
  },
  boolean
>(
  'claims/change-needs-leave',
  ['CPL-54', 'CPLI-232', 'EVR-53', 'EVR-56'],
  ({ state, participant, today, law }) => {
    const sat = standing(state.hearing).some((one) => one.held !== null);
    if (sat || state.exchange.concludedAt !== null || state.judgment.made !== null) return true;
    const from = noticedOn(state, participant);
    if (from === null) return false;
    const days = evidenceDays[state.filing.procedure ?? 'ordinary'];
    const { end } = law.deadline(from, { count: days, unit: 'd' });
    return end !== null && today > end;
  },
  () => false,
);
