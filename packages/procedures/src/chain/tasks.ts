import type { Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import {
  grantedAppraisals,
  openChainApplications,
  openChallenges,
  openCommissions,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { isUndecided } from '../shared/handing.ts';
import { correctionTasks } from './connection.ts';
import { proofTasks } from './proof-orders.ts';

/** What the judge owes: each challenge that gives reasons, each application, and the body to be entrusted once granted. */
const ofTheJudge = (state: CaseState): readonly Task[] => [
  ...openChallenges(state).map((one): Task => {
    const before = one.about === 'before-deposit';
    return {
      key: `chain/${before ? 'origin' : 'integrity'}/${one.id}`,
      command: before ? 'chain.decide-origin' : 'chain.decide-integrity',
      by: { role: 'judge' },
      label: 'parties',
      subject: one.id,
      basis: [before ? 'OLR-18.1.0' : 'OLR-17.1.0'],
      opensAt: one.waitsSince,
    };
  }),
  ...openChainApplications(state).map((one): Task => ({
    key: `chain/application/${one.id}`,
    command: 'chain.decide-application',
    by: { role: 'judge' },
    label: 'parties',
    subject: one.id,
    basis: [one.kind === 'specialist' ? 'OLR-19.1.1' : 'OLR-19.1.2'],
    opensAt: one.at,
  })),
  ...grantedAppraisals(state).map((one): Task => ({
    key: `chain/commission/${one.id}`,
    command: 'chain.commission',
    by: { role: 'judge' },
    label: 'parties',
    subject: one.exhibit,
    basis: ['OLR-19.1.2'],
    opensAt: one.at,
  })),
];

/** Proof that was ordered, by its party; reports of whoever was entrusted, entered by the clerk. */
export const tasks = ({ state }: DutyContext): readonly Task[] =>
  !isUndecided(state)
    ? []
    : [
        ...ofTheJudge(state),
        ...correctionTasks(state),
        ...proofTasks(state),
        ...openCommissions(state).map((one): Task => ({
          key: `chain/report/${one.id}`,
          command: 'chain.record-report',
          by: { role: 'clerk' },
          label: 'parties',
          subject: one.id,
          basis: ['OLR-19.1.2'],
          opensAt: one.at,
          dueAt: endOfDay(one.dueOn),
        })),
      ];
