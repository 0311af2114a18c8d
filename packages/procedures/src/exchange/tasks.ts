import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay, startOfDay } from '@xiezhi/kernel';
import { modeDecision, parties, speakersFor } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { lastDayFor, periodTermOf } from './commands.ts';

const over = ({ judgment }: CaseState): boolean =>
  judgment.made !== null || judgment.closedOn !== null;

/** Who has said nothing yet, with the last day on which they are asked for it. */
function silentIn({ state, law }: DutyContext) {
  const said = new Set(state.exchange.opinions.map(({ participant }) => participant));
  return parties(state.participation).flatMap((who) => {
    const last = said.has(who.id) ? null : lastDayFor(state, who.id, law);
    return last === null ? [] : [{ who, last }];
  });
}

/** The judge settled that evidence is exchanged separately: then there must be a period. */
function settingPeriod(state: CaseState): readonly Task[] {
  const mode = modeDecision(state, 'exchange');
  return mode?.manner === 'separately' && state.exchange.period === null
    ? [
        {
          key: 'exchange/set-period',
          command: 'exchange.set-period',
          by: { role: 'clerk' },
          label: 'parties',
          basis: ['OLR-14.3.0'],
          opensAt: mode.at,
        },
      ]
    : [];
}

/** Everybody has said something, or the time of those who have not is over: what follows is proposed to the judge. */
function concluding(about: DutyContext): readonly Task[] {
  const { exchange, proceedings } = about.state;
  const moments = silentIn(about).map(
    ({ who, last }) => proceedings.passed[`${periodTermOf(who.id)}@${last.dueOn}`]?.at,
  );
  const opensAt = [...exchange.opinions.map(({ at }) => at), ...moments].sort().at(-1);
  return opensAt === undefined || moments.includes(undefined)
    ? []
    : [
        {
          key: 'exchange/conclude',
          command: 'exchange.conclude',
          by: { role: 'judge' },
          label: 'parties',
          basis: ['OLR-14.3.0'],
          opensAt,
        },
      ];
}

const opinions = (about: DutyContext): readonly Task[] =>
  silentIn(about).flatMap(({ who, last }) =>
    speakersFor(about.state.participation, who.id).map((person, index): Task => ({
      key: `exchange/opinion/${who.id}${index === 0 ? '' : `/${person}`}`,
      command: 'exchange.give-opinion',
      by: { person },
      subject: who.id,
      basis: ['OLR-14.3.0'],
      opensAt: startOfDay(about.state.exchange.period?.from ?? last.dueOn),
      dueAt: endOfDay(last.dueOn),
      provisional: last.provisional,
      term: periodTermOf(who.id),
    })),
  );

export function tasks(about: DutyContext): readonly Task[] {
  const { state } = about;
  if (over(state)) return [];
  if (state.exchange.period === null) return settingPeriod(state);
  return state.exchange.concludedAt === null ? [...opinions(about), ...concluding(about)] : [];
}

/** That the period is over is a fact for each who said nothing. An opinion after it is received. */
export const deadlines = (about: DutyContext): readonly Deadline[] =>
  over(about.state) || about.state.exchange.concludedAt !== null
    ? []
    : silentIn(about).map(({ who, last }) => ({
        key: `${periodTermOf(who.id)}@${last.dueOn}`,
        dueAt: endOfDay(last.dueOn),
        ...last,
        basis: ['OLR-14.3.0'],
        ...(who.side === null ? {} : { whose: who.side }),
      }));
