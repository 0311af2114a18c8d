import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import { openApplications, openTimeRequests } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { openLateLists } from '../shared/still-late.ts';
import { collecting } from './collecting.ts';
import { demanded, disputedSince, originalTermOf } from './originals.ts';

/** The judge owes a decision on what came late, and the clerk the comparison with an original that was demanded. */
export const tasks = ({ state, law }: DutyContext): readonly Task[] =>
  state.judgment.made !== null
    ? []
    : [
        ...openLateLists(state, law).map((one): Task => ({
          key: `evidence/late/${one.id}`,
          command: 'evidence.decide-late',
          by: { role: 'judge' },
          label: 'parties',
          subject: one.id,
          basis: ['CPL-68'],
          opensAt: one.at,
        })),
        ...openApplications(state).map((one): Task => ({
          key: `evidence/application/${one.id}`,
          command: 'evidence.decide-application',
          by: { role: 'judge' },
          label: 'parties',
          subject: one.id,
          basis: [one.kind === 'collect' ? 'CPL-67' : 'CPL-84'],
          opensAt: one.at,
        })),
        ...collecting(state).map((one): Task => ({
          key: `evidence/collect/${one.id}`,
          command: 'evidence.bring-in-collected',
          by: { role: 'clerk' },
          label: 'parties',
          subject: one.id,
          basis: [one.kind === 'collect' ? 'CPL-67' : 'CPL-84'],
          opensAt: one.decidedAt ?? one.at,
        })),
        ...openTimeRequests(state).map((one): Task => ({
          key: `evidence/time/${one.id}`,
          command: 'evidence.decide-time',
          by: { role: 'judge' },
          label: 'parties',
          subject: one.id,
          basis: ['EVR-54'],
          opensAt: one.at,
        })),
        ...disputedSince(state).map(({ exhibit: one, at }): Task => ({
          key: `evidence/conformity/${one.id}`,
          command: 'evidence.take-as-original',
          by: { role: 'judge' },
          label: 'parties',
          subject: one.id,
          basis: ['OLR-13.1.1'],
          opensAt: at,
        })),
        ...demanded(state).map(({ exhibit, demand }): Task => ({
          key: originalTermOf(demand.id),
          command: 'evidence.record-comparison',
          by: { role: 'clerk' },
          label: 'parties',
          subject: exhibit.id,
          basis: ['OLR-12.1.0', 'OLR-13.1.4'],
          opensAt: demand.at,
          dueAt: endOfDay(demand.dueOn),
          term: originalTermOf(demand.id),
        })),
      ];

/** That the day for an original is past is a fact. What follows from it is found with the exhibit, by a judge. */
export const deadlines = ({ state }: DutyContext): readonly Deadline[] =>
  demanded(state).map(({ exhibit, demand }) => ({
    key: `${originalTermOf(demand.id)}@${demand.dueOn}`,
    dueOn: demand.dueOn,
    dueAt: endOfDay(demand.dueOn),
    basis: ['OLR-12.1.0'],
    whose: exhibit.side,
  }));
