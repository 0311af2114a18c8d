import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, Participant } from '@xiezhi/record';
import { isTheirs, modeDecision, participant as partyOf, parties } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { isAfter, lastDayOf } from '../shared/last-day.ts';
import { periodOfASeparateExchange } from './rules/period-of-a-separate-exchange.ts';

/** Without the day, as this party's term is named. */
export const periodTermOf = (participant: string): string => `exchange/period/${participant}`;

/** Registered, and neither closed nor pronounced: what is exchanged now can still be weighed. */
export const suitRuns = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null && judgment.pronouncedAt === null;

/** The period that counts: one was set, and the judge has not decided since that evidence is exchanged in another way. */
export const currentPeriod = (state: CaseState): CaseState['exchange']['period'] =>
  modeDecision(state, 'exchange')?.manner === 'separately' ? state.exchange.period : null;

/** The last day of the period for this party; null while none counts. A day that it was told for certain stays. */
export function lastDayFor(state: CaseState, participant: string, law: Law): LastDay | null {
  const period = currentPeriod(state);
  if (period === null) return null;
  const last = lastDayOf(
    state,
    periodTermOf(participant),
    endOf(periodOfASeparateExchange({ ...period, law })),
    law,
  );
  // Whoever came when it was over has had no time in it: another period can be set.
  const from = partyOf(state.participation, participant)?.from;
  return from !== undefined && courtDayOf(from) > last.dueOn ? null : last;
}

export const isLate = (state: CaseState, participant: string, on: CourtDay, law: Law): boolean =>
  isAfter(lastDayFor(state, participant, law), on);

/** Who has said something of their own (CPL-62): what came without authority takes nothing from the party. */
export const heard = ({ exchange, participation }: CaseState): ReadonlySet<string> =>
  new Set(
    exchange.opinions
      .filter((one) => one.round === exchange.round && isTheirs(participation, one, 'evidence'))
      .map(({ participant }) => participant),
  );

export interface Silent {
  readonly who: Participant;
  readonly last: LastDay;
}

/** Who has said nothing yet, with the last day on which they are asked for it. */
export function silentIn(state: CaseState, law: Law): readonly Silent[] {
  const said = heard(state);
  return parties(state.participation).flatMap((who) => {
    const last = said.has(who.id) ? null : lastDayFor(state, who.id, law);
    return last === null ? [] : [{ who, last }];
  });
}

/** Of these, whose time has not run out today. */
export const stillInTime = (state: CaseState, law: Law, today: CourtDay): readonly Silent[] =>
  silentIn(state, law).filter(({ last }) => !isAfter(last, today));

/** Is evidence exchanged today, each in their own time? As long as the last of the parties has time, by each one's own last day. */
export function exchangeIsOpen(state: CaseState, law: Law, today: CourtDay): boolean {
  const period = currentPeriod(state);
  if (period === null || state.exchange.concludedAt !== null || !suitRuns(state)) return false;
  const days = parties(state.participation).map(({ id }) => lastDayFor(state, id, law));
  return period.from <= today && days.some((last) => last !== null && !isAfter(last, today));
}
