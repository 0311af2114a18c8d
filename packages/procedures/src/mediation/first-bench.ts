import type { CourtDay, Deadline, NotOffered, Offer, Task } from '@xiezhi/kernel';
import { addDays, courtDayOf, endOfDay, offer, offerUnless, technical } from '@xiezhi/kernel';
import { mediationExtensionDays } from '@xiezhi/law';
import type { CaseState, FirstMediation } from '@xiezhi/record';
import {
  beginsWithRegistration,
  fields,
  firstBegun,
  firstEnded,
  firstEnds,
  firstExtended,
  firstMediators,
  firstRefused,
  firstTakenUp,
  firstUnderWay,
  holder,
  parties,
  wordOnFirst,
  isSuit,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext, Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  page,
  reaction,
  refusal,
  refuse,
} from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { dueOfFirst } from '../shared/first-mediation.ts';
import { mayBeRegistered } from '../shared/may-be-registered.ts';
import { policyMediationOrder } from '../shared/settings.ts';
import { daysOfTheFirstMediation } from '../shared/rules/days-of-the-first-mediation.ts';
import { plaintiffWouldMediate } from './rules/plaintiff-would-mediate.ts';
import { registerFirstUnlessSet } from './rules/register-first-unless-set.ts';
import { isTried } from './standing.ts';

/*
 * CPL-125: mediation before the trial, seen from the bench: with the registration, or where the court mediates first, before it.
 */

const bench = ['clerk', 'judge', 'filing-reviewer'] as const;

/** It runs, and the suit has not ended meanwhile. */
const running = (state: CaseState): FirstMediation | null =>
  isTried(state) || mayBeRegistered(state) ? firstUnderWay(state.mediation) : null;

const whileItRuns = (
  state: CaseState,
  also: (first: FirstMediation) => boolean = () => true,
): readonly (Offer<{ readonly first: FirstMediation }> | NotOffered)[] => {
  const first = running(state);
  return first === null || !also(first) ? [] : [offer('', { first })];
};

/** Who has said what. */
const toldOfWords = (state: CaseState): readonly Told[] =>
  parties(state.participation).map(({ id, name }) => ({
    code: 'word',
    facts: { name, answer: wordOnFirst(state, id) ?? 'nothing' },
  }));

/** Entered by rule with the registration, where all who sue would try: the fee waits. */
export const beginFirst = command({
  name: 'mediation.begin-first',
  on: 'case',
  by: ['rule'],
  basis: ['CPL-125'],
  needs: {},
  offers: ({ state }) => (beginsWithRegistration(state) ? [offer('', {})] : []),
  input: z.object({}),
  ask: [],
  decide: () => accept([firstBegun.make({ shared: { moment: 'after' } })]),
  example: {},
});

export const withTheRegistration = reaction({
  name: 'mediation/first-with-the-registration',
  on: 'filing.Registered',
  basis: ['CPL-125'],
  gives: ['mediation.begin-first'],
  makes: ['mediation.FirstBegun'],
  then: (_entry, state) =>
    beginsWithRegistration(state) ? [{ command: 'mediation.begin-first', key: '', input: {} }] : [],
});

/** Where the court mediates before it registers, and whoever sues agrees. They may ask for registration on any day. */
export const referFirst = command({
  name: 'mediation.refer-first',
  on: 'case',
  by: ['filing-reviewer'],
  basis: ['CPL-125'],
  onlyOnSeen: true,
  needs: { court: courtOfCase },
  offers: ({ state, facts, today }) => {
    const { submittedAt, transferred } = state.filing;
    const asked = state.filing.status === 'under-review' && state.mediation.first === null;
    if (!asked || transferred !== null || !isSuit(state)) return [];
    const day = submittedAt === null ? today : courtDayOf(submittedAt);
    const order = policyMediationOrder(facts.court, day);
    return [
      offerUnless('', {}, [registerFirstUnlessSet({ order }), plaintiffWouldMediate({ state })]),
    ];
  },
  tells: ({ state }) => toldOfWords(state),
  input: z.object({ sure: fields.confirmation() }),
  ask: [page('sure', field('sure'))],
  decide: () => accept([firstBegun.make({ shared: { moment: 'before' } })]),
  example: { sure: true },
});

/** Somebody of the court takes it up, or it is entrusted to whoever has taken it up: from that day its term runs. */
export const takeUpFirst = command({
  name: 'mediation.take-up-first',
  on: 'case',
  by: bench,
  basis: ['CPL-125', 'CPL-98'],
  needs: {},
  offers: ({ state }) => whileItRuns(state, ({ takenUp }) => takenUp === null),
  tells: ({ state }) => toldOfWords(state),
  input: z.object({
    held: fields.choice(firstMediators),
    mediator: fields.text(120),
    on: fields.day(),
  }),
  ask: [page('who', field('held'), field('mediator'), field('on'))],
  prefill: ({ actor, today }) => ({ held: 'court', mediator: actor.name, on: today }),
  decide({ state, offer: { first }, input, law, today }) {
    if (input.on > today || input.on < courtDayOf(first.begunAt))
      return refuse(refusal('mediation/taken-up-on', technical, [mendField('on')]));
    const on = input.on as CourtDay;
    const { procedure } = state.filing;
    const end = endOf(daysOfTheFirstMediation({ first, procedure, on, law }));
    return accept([
      firstTakenUp.make({
        shared: { ...input, dueOn: end.dueOn, provisional: end.provisional || undefined },
      }),
    ]);
  },
  example: { held: 'entrusted', mediator: '东湖区人民调解委员会', on: '2026-03-02' },
});

/** Both sides want more time; once, by as many days as they may agree on. */
export const extendFirst = command({
  name: 'mediation.extend-first',
  on: 'case',
  by: bench,
  basis: ['CPL-125'],
  needs: {},
  offers: ({ state }) =>
    whileItRuns(state, ({ takenUp, extended }) => takenUp !== null && extended === null),
  tells: ({ state }) => toldOfWords(state),
  input: z.object({ agreed: fields.confirmation(), note: fields.longText(1000) }),
  ask: [page('agreed', field('agreed'), field('note'))],
  decide({ state, offer: { first }, input: { note }, law, today }) {
    // Nothing is added to days that went by before anybody agreed.
    const due = dueOfFirst(state, first, law)?.dueOn ?? today;
    const from = due > today ? due : today;
    const end = endOf(law.deadline(from, { count: mediationExtensionDays, unit: 'd' }));
    return accept([
      firstExtended.make({
        shared: { dueOn: end.dueOn, provisional: end.provisional || undefined, note },
      }),
    ]);
  },
  example: { agreed: true, note: '双方均同意再调解三十日。' },
});

/** It came to nothing: before registration the review goes on, after it the notice to pay is made. */
export const endFirst = command({
  name: 'mediation.end-first',
  on: 'case',
  by: bench,
  basis: ['CPL-125', 'CPL-102'],
  needs: {},
  offers: ({ state }) => whileItRuns(state),
  tells: ({ state }) => toldOfWords(state),
  input: z.object({ why: fields.choice(firstEnds), note: fields.longText(1000).optional() }),
  ask: [page('why', field('why'), field('note'))],
  decide: ({ input }) => accept([firstEnded.make({ shared: input })]),
  example: { why: 'no-agreement', note: '双方对数额没有达成一致。' },
});

const termName = 'mediation/first';
/** The days a court gives itself until somebody takes it up, plain days; past them it stands on the president’s list. */
const daysToTakeUp = 3;
const whoseTask = ({ participation }: CaseState) => ({
  role: holder(participation, 'clerk') === null ? ('filing-reviewer' as const) : ('clerk' as const),
});

/** Somebody takes it up, and when its days are over somebody says what became of it. Nothing ends by itself. */
export function firstTasks({ state, law }: DutyContext): readonly Task[] {
  const first = running(state);
  if (first === null) return [];
  const about = { by: whoseTask(state), basis: ['CPL-125'], label: 'parties' } as const;
  const due = dueOfFirst(state, first, law);
  const end = { ...about, key: 'mediation/first-end', command: 'mediation.end-first' };
  const refused = firstRefused(state);
  if (refused !== null) return [{ ...end, opensAt: refused.at }];
  if (first.takenUp === null || due === null)
    return [
      {
        ...about,
        key: 'mediation/first',
        command: 'mediation.take-up-first',
        opensAt: first.begunAt,
        // No law says how soon; without a day nobody would see that it lies.
        dueAt: endOfDay(addDays(courtDayOf(first.begunAt), daysToTakeUp)),
      },
    ];
  const passed = state.proceedings.passed[`${termName}@${due.dueOn}`];
  return [
    {
      ...end,
      opensAt: passed?.at ?? first.takenUp.at,
      dueAt: endOfDay(due.dueOn),
      provisional: due.provisional,
      term: termName,
    },
  ];
}

export function firstDeadlines({ state, law }: DutyContext): readonly Deadline[] {
  const first = running(state);
  const due = first === null ? null : dueOfFirst(state, first, law);
  return due === null
    ? []
    : [
        {
          key: `${termName}@${due.dueOn}`,
          dueOn: due.dueOn,
          dueAt: endOfDay(due.dueOn),
          basis: ['CPL-125'],
          provisional: due.provisional,
        },
      ];
}
