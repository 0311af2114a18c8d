import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { standing } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { lastDayToChange } from '../../shared/evidence-time.ts';
import { isAfter } from '../../shared/last-day.ts';

/**
 * CPL-54, CPLI-232, EVR-56: while the time for evidence runs a plaintiff changes the claims by saying so. When it is over –
 * by its days, by an exchange that was held, by a hearing – the change waits for a judge, who lets in what came out at the
 * hearing (EVR-53). What only gives up claims or lowers sums is the plaintiff's own to say (CPL-13, CPL-54) and waits for
 * nobody, until a judgment on them is made.
 */
export const changeNeedsLeave = computation<
  {
    readonly state: CaseState;
    readonly participant: string;
    /** On which it came: a paper may be entered when more has happened. */
    readonly today: CourtDay;
    readonly source: 'online' | 'paper';
    readonly law: Law;
    /** Nothing is asked that was not asked before. */
    readonly givesUp: boolean;
  },
  boolean
>(
  'claims/change-needs-leave',
  ['CPL-54', 'CPLI-232', 'EVR-53', 'EVR-56'],
  ({ state, participant, today, law, source, givesUp }) => {
    if (givesUp && state.judgment.pronouncedAt === null) return false;
    const before = (at: Instant) => source === 'online' || courtDayOf(at) < today;
    // An inquiry is no hearing.
    const sat = standing(state.hearing).some(
      (one) => one.held !== null && one.purpose !== 'inquiry' && before(one.at),
    );
    const { concludedAt } = state.exchange;
    if (
      sat ||
      (concludedAt !== null && before(concludedAt)) ||
      state.judgment.pronouncedAt !== null
    )
      return true;
    return isAfter(lastDayToChange(state, participant, law), today);
  },
  () => false,
);
