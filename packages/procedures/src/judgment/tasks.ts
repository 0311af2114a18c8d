import type { Deadline, Instant, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { holder, suitEnd, transcriptSettled } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import type { DutyContext, LastDay } from '../framework/index.ts';
import { appealDeadlines, appealTasks } from './appeal-tasks.ts';
import { benchTasks } from './bench.ts';
import { openExtensions } from './extension.ts';
import { changedSince, draftedAnewFor } from './rules/signed-on-what-stands.ts';
import { isToBeTried, isWithoutLimit, timeToTry } from './trial-time.ts';
import { whatIsOpenBeforeClosing } from './rules/what-is-open-before-closing.ts';

const trialTerm = 'judgment/trial';

/** A draft, and a judgment that is signed and not pronounced, are the court's own: the parties are told one thing until then. */
const asTheParties = {
  command: 'judgment.draft',
  by: { role: 'judge' },
  label: 'parties',
} as const;

/** The article that gives each procedure its time. */
const article = { ordinary: 'CPL-152', summary: 'CPL-164', 'small-claims': 'CPL-168' } as const;

/** The court's own time, while the case is to be decided, and its end where the law sets one; null before registration and after the end. */
function trial(state: CaseState, law: Law) {
  const { registeredAt, procedure } = state.filing;
  return registeredAt === null || !isToBeTried(state)
    ? null
    : {
        last: timeToTry(state, law),
        basis: [isWithoutLimit(state) ? 'CPL-287' : article[procedure ?? 'ordinary']],
        opensAt: registeredAt,
      };
}

/** By when, as a task says it; nothing where no time is set. */
const dueBy = (last: LastDay | null) =>
  last === null
    ? {}
    : { dueAt: endOfDay(last.dueOn), provisional: last.provisional, term: trialTerm };

/** The president owes an answer to a judge who asks for more time; it is the court's own until it is given. */
const extending = ({ state, law }: DutyContext): readonly Task[] =>
  openExtensions({ state, law }).map((one): Task => ({
    key: `judgment/extension/${one.id}`,
    command: 'judgment.decide-trial-extension',
    by: { role: 'president' },
    label: 'court',
    subject: one.id,
    basis: [article[state.filing.procedure ?? 'ordinary']],
    opensAt: one.at,
  }));

function trying({ state, law }: DutyContext): readonly Task[] {
  const running = trial(state, law);
  if (running === null || holder(state.participation, 'judge') === null) return [];
  const { last, basis, opensAt } = running;
  const ready =
    state.judgment.draft !== null &&
    draftedAnewFor(state) === null &&
    transcriptSettled(state.hearing);
  return [
    {
      key: 'judgment/make',
      command: ready ? 'judgment.make' : 'judgment.draft',
      by: { role: 'judge' },
      saidAs: asTheParties,
      basis,
      opensAt,
      ...dueBy(last),
    },
  ];
}

export const tasks = (about: DutyContext): readonly Task[] => [
  ...deciding(about),
  ...benchTasks(about),
  ...extending(about),
  ...appealTasks(about),
];

/**
 * Signed, and to be pronounced: the time to try the case runs until then (CPLI-243). What no longer stands as it was signed is taken
 * back first.
 */
function pronouncing({ state, law }: DutyContext, opensAt: Instant): readonly Task[] {
  const running = trial(state, law);
  const own: Task = {
    key: 'judgment/pronounce',
    command:
      (draftedAnewFor(state) ?? changedSince(state)) === null
        ? 'judgment.pronounce'
        : 'judgment.take-back',
    by: { role: 'judge' },
    basis: ['CPL-151'],
    opensAt,
  };
  return running === null ? [own] : [{ ...own, saidAs: asTheParties, ...dueBy(running.last) }];
}

/** From the draft to the closed case. */
function deciding(about: DutyContext): readonly Task[] {
  const { judgment } = about.state;
  if (judgment.closedOn !== null) return [];
  if (judgment.made !== null && judgment.pronouncedAt === null && suitEnd(about.state) === null)
    return pronouncing(about, judgment.made.at);
  const endedAt = judgment.pronouncedAt ?? suitEnd(about.state)?.at ?? null;
  if (endedAt === null) return trying(about);
  return whatIsOpenBeforeClosing(about).length > 0
    ? []
    : [
        {
          key: 'judgment/close',
          command: 'case.close',
          by: { role: 'clerk' },
          label: 'parties',
          basis: ['OLR-35.1.1'],
          opensAt: endedAt,
        },
      ];
}

/** Facts only: that the time to try the case ran out, that a party's time to appeal did. Nothing follows by itself. */
export function deadlines(about: DutyContext): readonly Deadline[] {
  const running = trial(about.state, about.law);
  if (running === null || running.last === null) return appealDeadlines(about);
  const { dueOn, provisional } = running.last;
  const own = { key: `${trialTerm}@${dueOn}`, dueOn, dueAt: endOfDay(dueOn), provisional };
  return [{ ...own, basis: running.basis }, ...appealDeadlines(about)];
}
