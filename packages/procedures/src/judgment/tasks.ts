import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { holder, suitEnd, transcriptSettled } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import type { DutyContext } from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { appealDeadlines, appealTasks } from './appeal-tasks.ts';
import { trialTimeLimit } from './rules/trial-time-limit.ts';
import { whatIsOpenBeforeClosing } from './rules/what-is-open-before-closing.ts';

const trialTerm = 'judgment/trial';

/** The article that gives each procedure its time. */
const article = { ordinary: 'CPL-152', summary: 'CPL-164', 'small-claims': 'CPL-168' } as const;

/** The court's own time, while the case is to be decided; null before registration and after the end. */
function trial(state: CaseState, law: Law) {
  const { filing, judgment } = state;
  if (filing.acceptedOn === null || filing.registeredAt === null) return null;
  if (judgment.made !== null || judgment.closedOn !== null || suitEnd(state) !== null) return null;
  const procedure = filing.procedure ?? 'ordinary';
  const term = trialTimeLimit({ from: filing.acceptedOn, procedure, law });
  return { term, basis: [article[procedure]], opensAt: filing.registeredAt };
}

function trying({ state, law }: DutyContext): readonly Task[] {
  const running = trial(state, law);
  if (running === null || holder(state.participation, 'judge') === null) return [];
  const { term, basis, opensAt } = running;
  const ready = state.judgment.draft !== null && transcriptSettled(state.hearing);
  return [
    {
      key: 'judgment/make',
      command: ready ? 'judgment.make' : 'judgment.draft',
      by: { role: 'judge' },
      // Whether a draft lies there is the court's own.
      saidAs: { command: 'judgment.draft', by: { role: 'judge' }, label: 'parties' },
      basis,
      opensAt,
      dueAt: endOfDay(endOf(term).dueOn),
      provisional: endOf(term).provisional,
      term: trialTerm,
    },
  ];
}

export const tasks = (about: DutyContext): readonly Task[] => [
  ...deciding(about),
  ...appealTasks(about),
];

/** From the draft to the closed case. */
function deciding(about: DutyContext): readonly Task[] {
  const { judgment } = about.state;
  if (judgment.closedOn !== null) return [];
  if (judgment.made !== null && judgment.pronouncedAt === null && suitEnd(about.state) === null) {
    // A judgment that is made and not yet pronounced is the court's own, and so is this.
    return [
      {
        key: 'judgment/pronounce',
        command: 'judgment.pronounce',
        by: { role: 'judge' },
        basis: ['CPL-151'],
        opensAt: judgment.made.at,
      },
    ];
  }
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
  if (running === null) return appealDeadlines(about);
  const { dueOn, provisional } = endOf(running.term);
  const own = { key: `${trialTerm}@${dueOn}`, dueOn, dueAt: endOfDay(dueOn), provisional };
  return [{ ...own, basis: running.basis }, ...appealDeadlines(about)];
}
