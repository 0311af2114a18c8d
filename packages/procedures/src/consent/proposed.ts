import type { CaseState, JointStep } from '@xiezhi/record';
import { hasConsented, modeDecision, modeFor, modeOf, procuratorates } from '@xiezhi/record';
import type { Mode } from './rules/mode-from-answers.ts';
import { modeFromAnswers } from './rules/mode-from-answers.ts';
import { allConsentInACriminalCase } from './rules/all-consent-in-a-criminal-case.ts';
import { procuratorateConsents } from './rules/procuratorate-consents.ts';
import { isCriminal, whoIsAsked } from './who-is-asked.ts';

export const idsOf = (state: CaseState): readonly string[] => whoIsAsked(state).map(({ id }) => id);

/** Without whose consent the step is online for nobody: a procuratorate, and in a criminal case everybody who is asked. */
export const hangsOn = (state: CaseState): readonly string[] => [
  ...new Set([
    ...procuratorates(state.participation).map(({ id }) => id),
    ...allConsentInACriminalCase({ criminal: isCriminal(state), asked: idsOf(state) }),
  ]),
];

/** Whether all agreed on whom the step hangs. */
export const carried = (state: CaseState, step: JointStep): boolean =>
  procuratorateConsents({ state, step }) &&
  allConsentInACriminalCase({ criminal: isCriminal(state), asked: idsOf(state) }).every((id) =>
    hasConsented(state, step, id),
  );

/** How each takes part once this one does, or does not: the others as they are now. */
export function othersAsNow(state: CaseState, step: JointStep, id: string, online: boolean): Mode {
  const modeByParty = Object.fromEntries(
    idsOf(state).map((one): readonly [string, 'online' | 'offline'] => [
      one,
      (one === id ? online : modeFor(state, step, one) === 'online') ? 'online' : 'offline',
    ]),
  );
  return { mode: modeOf(modeByParty), modeByParty };
}

/** What the parties' answers come to: a proposal, which the judge signs or finds unsuitable. */
export const proposed = (state: CaseState, step: JointStep): Mode =>
  modeFromAnswers({
    state,
    step,
    participants: carried(state, step) ? idsOf(state) : [],
    all: idsOf(state),
  });

/**
 * One party more is online, and of everybody else it stays decided as it was: what they asked for or take back is decided by
 * itself. What the decision before rested on stays, its manner as well. Where none was made, none is made for this party alone:
 * the time of the others to answer may run.
 * @returns null where none was made.
 */
export function thisOneOnline(state: CaseState, step: JointStep, id: string) {
  const before = modeDecision(state, step);
  if (before === null) return null;
  const modeByParty = { ...before.modeByParty, [id]: 'online' as const };
  const carriedBy = hangsOn(state);
  return {
    mode: modeOf(modeByParty),
    modeByParty,
    alone: id,
    ...(step === 'exchange' ? { manner: before.manner ?? ('together' as const) } : {}),
    ...(carriedBy.length === 0 ? {} : { hangsOn: [...carriedBy] }),
  };
}
