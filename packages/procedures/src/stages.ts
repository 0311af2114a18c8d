import type { CaseState } from '@xiezhi/record';
import {
  answered,
  effectiveOn,
  filingEnd,
  isSuit,
  isWithOthers,
  parties,
  partiesOf,
  standing,
  suitEnd,
} from '@xiezhi/record';
import { handedInComplaint } from './shared/servable.ts';

/** Where a civil case of first instance stands, as a citizen would say it. */
export const stages = ['filing', 'service', 'hearing', 'judgment', 'closed'] as const;
/** What is no civil suit is received and accepted here, and dealt with elsewhere until it is closed. */
export const stagesOfApplication = ['filing', 'with-others', 'closed'] as const;

export type Stage =
  (typeof stages)[number] | (typeof stagesOfApplication)[number] | 'ended-at-filing';

export function stageOf(state: CaseState): Stage {
  const { filing, hearing, judgment, participation, service } = state;
  if (filingEnd(filing) !== null) return 'ended-at-filing';
  if (filing.status === 'application-closed') return 'closed';
  if (isWithOthers(filing)) return 'with-others';
  if (filing.status !== 'registered') return 'filing';
  if (judgment.closedOn !== null || suitEnd(state) !== null) return 'closed';
  if (judgment.pronouncedAt !== null) return 'judgment';
  const held = standing(hearing).some((one) => one.held !== null && one.purpose === 'hearing');
  if (held) return 'judgment';
  const allAnswered = partiesOf(participation, 'defendant').every(
    ({ id }) => effectiveOn(service, id, 'complaint') !== null && answered(state, id),
  );
  return allAnswered || hearing.hearings.length > 0 ? 'hearing' : 'service';
}

/** On whom the complaint has still to be served: the others wait for them, also where the case has gone on. */
export const stillToServe = (state: CaseState): readonly string[] =>
  parties(state.participation)
    .filter((one) => !handedInComplaint(state, one))
    .filter(({ id }) => effectiveOn(state.service, id, 'complaint') === null)
    .map(({ name }) => name);

/** `open`: the case has gone on, and something of it is still owed. `skipped`: the case ended without it. */
export type StageState = 'done' | 'now' | 'later' | 'open' | 'skipped';

/** Each stage as it is. Only what is done is called done. */
export function stageStates(
  state: CaseState,
): readonly { readonly id: Exclude<Stage, 'ended-at-filing'>; readonly is: StageState }[] {
  const here = stageOf(state);
  if (!isSuit(state)) return statesOfApplication(here);
  const index = stages.findIndex((one) => one === here);
  const held = standing(state.hearing).some((one) => one.held !== null);
  const complete: Readonly<Record<(typeof stages)[number], boolean>> = {
    filing: true,
    service: stillToServe(state).length === 0,
    hearing: held || state.judgment.pronouncedAt !== null,
    judgment: state.judgment.pronouncedAt !== null,
    closed: true,
  };
  const passed = (id: (typeof stages)[number]): StageState =>
    complete[id] ? 'done' : here === 'closed' ? 'skipped' : 'open';
  return stages.map((id, place) => ({
    id,
    is:
      index < 0
        ? place === 0
          ? 'now'
          : 'later'
        : place < index
          ? passed(id)
          : place === index
            ? 'now'
            : 'later',
  }));
}

function statesOfApplication(here: Stage) {
  const index = stagesOfApplication.findIndex((one) => one === here);
  return stagesOfApplication.map((id, place) => ({
    id,
    is:
      index < 0
        ? place === 0
          ? ('now' as const)
          : ('later' as const)
        : place < index
          ? ('done' as const)
          : place === index
            ? ('now' as const)
            : ('later' as const),
  }));
}
