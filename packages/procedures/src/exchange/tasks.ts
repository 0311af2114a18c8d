import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay, startOfDay } from '@xiezhi/kernel';
import { modeDecision, modeFor, speakersFor, underSeal } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { currentPeriod, periodTermOf, silentIn } from './period.ts';
import { sittingTasks } from './sitting.ts';

const over = ({ judgment }: CaseState): boolean => judgment.pronouncedAt !== null;

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
function concluding({ state, law }: DutyContext): readonly Task[] {
  const { exchange, proceedings } = state;
  const moments = silentIn(state, law).map(
    ({ who, last }) => proceedings.passed[`${periodTermOf(who.id)}@${last.dueOn}`]?.at,
  );
  // What lies under seal is opened before anything follows from it.
  if (underSeal(exchange).length > 0) return [];
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

/** Something lies under seal and nobody has time any more: the clerk opens it. */
function opening({ state, law }: DutyContext): readonly Task[] {
  const inside = underSeal(state.exchange);
  if (inside.length === 0) return [];
  const moments = silentIn(state, law).map(
    ({ who, last }) => state.proceedings.passed[`${periodTermOf(who.id)}@${last.dueOn}`]?.at,
  );
  const opensAt = [...inside.map(({ at }) => at), ...moments].sort().at(-1);
  return opensAt === undefined || moments.includes(undefined)
    ? []
    : [
        {
          key: 'exchange/open',
          command: 'exchange.open',
          by: { role: 'clerk' },
          label: 'parties',
          basis: ['OLR-14.3.0'],
          opensAt,
        },
      ];
}

/** Whoever takes part in person is not asked to do it online; what they write on paper the clerk enters. */
const opinions = ({ state, law }: DutyContext): readonly Task[] =>
  silentIn(state, law)
    .filter(({ who }) => modeFor(state, 'exchange', who.id) === 'online')
    .flatMap(({ who, last }) =>
      speakersFor(state.participation, who.id).map((person, index): Task => ({
        key: `exchange/opinion/${who.id}${index === 0 ? '' : `/${person}`}`,
        command: 'exchange.give-opinion',
        by: { person },
        subject: who.id,
        basis: ['OLR-14.3.0'],
        opensAt: startOfDay(state.exchange.period?.from ?? last.dueOn),
        dueAt: endOfDay(last.dueOn),
        provisional: last.provisional,
        term: periodTermOf(who.id),
      })),
    );

/** Of evidence that is exchanged separately, each in their own time. */
function ofPeriod(about: DutyContext): readonly Task[] {
  const { state } = about;
  if (currentPeriod(state) === null) return [...opening(about), ...settingPeriod(state)];
  return state.exchange.concludedAt === null
    ? [...opinions(about), ...opening(about), ...concluding(about)]
    : [];
}

export const tasks = (about: DutyContext): readonly Task[] =>
  over(about.state) ? [] : [...ofPeriod(about), ...sittingTasks(about.state)];

/** That the period is over is a fact for each who said nothing. An opinion after it is received. */
export const deadlines = (about: DutyContext): readonly Deadline[] =>
  over(about.state) || about.state.exchange.concludedAt !== null
    ? []
    : silentIn(about.state, about.law).map(({ who, last }) => ({
        key: `${periodTermOf(who.id)}@${last.dueOn}`,
        dueAt: endOfDay(last.dueOn),
        ...last,
        basis: ['OLR-14.3.0'],
        ...(who.side === null ? {} : { whose: who.side }),
      }));
