import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf, daysBetween } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { isTheirs } from '@xiezhi/record';
import type { LastDay } from '../../framework/index.ts';
import { computation } from '../../framework/index.ts';
import { endOf } from '../due.ts';
import { lastDayBeforeItBinds } from '../ruling-in-force.ts';
import { isStillLateAnswer } from '../still-late-answer.ts';

/**
 * EVR-55: an objection to jurisdiction that was made in time stops the time for evidence; what was left of it runs from the day
 * on which the ruling that rejects the objection binds. Whoever comes into the suit later has days of their own, and they are
 * everybody's. Days from an announcement begin when it is over, like those from any other service. Where claims are added or
 * changed, or a counterclaim is joined, the time is fixed anew: as many days as the notice gave, from when it is with the party.
 */
export const evidenceTermBeginsAnew = computation<
  {
    readonly state: CaseState;
    /** The party's own days, as its notice gives them. */
    readonly own: LastDay;
    /** The days of those who came later and have had their notice. */
    readonly newcomers: readonly LastDay[];
    /** The same days once more, since something more was asked; null where that has not reached whom it must. */
    readonly anew: readonly (LastDay | null)[];
    readonly law: Law;
  },
  LastDay
>(
  'evidence/term-begins-anew',
  ['EVR-55'],
  ({ state, own, newcomers, anew, law }) => {
    const begun = anew.filter((one) => one !== null);
    const latest = [...newcomers, ...begun].reduce(laterOf, stopped(state, own, law));
    // Nobody can say when the days begin: nothing lapses meanwhile.
    return begun.length < anew.length ? { ...latest, provisional: true } : latest;
  },
  ({ own }) => own,
);

function stopped(state: CaseState, own: LastDay, law: Law): LastDay {
  const objection = state.defence.objections.find(
    (one) => !isStillLateAnswer(state, one, law) && isTheirs(state.participation, one, 'pleadings'),
  );
  if (objection === undefined) return own;
  const on = courtDayOf(objection.at);
  if (on > own.dueOn) return own;
  const bindsAfter =
    objection.decided === null ? null : lastDayBeforeItBinds(state, objection, law);
  // Nobody can say how long it stands still: nothing lapses meanwhile.
  if (bindsAfter === null) return { ...own, provisional: true };
  return laterOf(own, endOf(law.deadline(bindsAfter, { count: left(on, own.dueOn), unit: 'd' })));
}

/** Days that were left when it stopped, the day of the objection with them: on the last day one. */
const left = (on: CourtDay, dueOn: CourtDay): number => daysBetween(on, dueOn) + 1;

const laterOf = (one: LastDay, other: LastDay): LastDay => (other.dueOn > one.dueOn ? other : one);
