import type { CourtDay, Deadline, Instant, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { CaseState, EvidenceApplication } from '@xiezhi/record';
import {
  entrustedFor,
  isOfAPerson,
  openAdvances,
  openApplications,
  lostItsBody,
  openTimeRequests,
  withoutBody,
} from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { openLateLists } from '../shared/still-late.ts';
import { collecting } from './collecting.ts';
import { sittingsFor, toBeCalled } from './hearing-witnesses.ts';
import { demanded, disputedSince, originalTermOf } from './originals.ts';

const articleOf: Readonly<Record<EvidenceApplication['kind'], string>> = {
  collect: 'CPL-67',
  preserve: 'CPL-84',
  witness: 'CPL-75',
  appraisal: 'CPL-79',
  appraiser: 'CPL-81',
};

/** From when it can be done: what is heard, from the sitting on; what is examined, once it was entrusted. */
function since(state: CaseState, one: EvidenceApplication): Instant {
  const granted = one.decidedAt ?? one.at;
  if (one.kind === 'appraisal')
    return (
      entrustedFor(state.appraisal, one.id)?.opinion?.issuedAt ?? one.commission?.at ?? granted
    );
  if (!isOfAPerson(one) || one.manner === 'written') return granted;
  const [first] = sittingsFor(state, one);
  return first === undefined || first.at < granted ? granted : first.at;
}

/** The body works from its accounts, and its opinion is not signed yet: there is nothing to bring in. */
const atWorkFromAccounts = ({ appraisal }: CaseState, { id }: EvidenceApplication): boolean => {
  const work = entrustedFor(appraisal, id);
  return work !== null && (work.opinion === null || work.opinion.issuedAt === null);
};

/** What was granted leads on: to whoever examines, to the notice for whoever is heard, to the costs, and into the case. */
const ofGranted = (state: CaseState): readonly Task[] => [
  ...withoutBody(state).map((one): Task => ({
    key: `evidence/commission/${one.id}`,
    command: 'evidence.commission-appraisal',
    by: { role: 'judge' },
    label: 'parties',
    subject: one.id,
    basis: ['CPL-79'],
    opensAt: one.commission?.at ?? one.decidedAt ?? one.at,
  })),
  ...toBeCalled(state).map(({ one, sitting }): Task => ({
    key: `evidence/call/${one.id}/${sitting.id}`,
    command: 'evidence.call-witness',
    by: { role: 'clerk' },
    label: 'parties',
    subject: `${one.id}.${sitting.id}`,
    basis: ['EVR-70'],
    opensAt: one.decidedAt ?? one.at,
    dueAt: sitting.at,
  })),
  ...openAdvances(state.evidence).map((one): Task => ({
    key: `evidence/advance/${one.id}`,
    command: 'evidence.note-advance',
    by: { role: 'clerk' },
    label: 'parties',
    subject: one.id,
    basis: [one.kind === 'appraisal' ? 'EVR-31' : 'CPL-77'],
    opensAt: one.decidedAt ?? one.at,
    dueAt: endOfDay(one.advance.dueOn as CourtDay),
  })),
  ...collecting(state, null).flatMap((one): readonly Task[] =>
    (isOfAPerson(one) && one.manner !== 'written' && sittingsFor(state, one).length === 0) ||
    atWorkFromAccounts(state, one) ||
    lostItsBody(state.appraisal, one.id)
      ? []
      : [
          {
            key: `evidence/collect/${one.id}`,
            command: 'evidence.bring-in-collected',
            by: { role: 'clerk' },
            label: 'parties',
            subject: one.id,
            basis: [articleOf[one.kind]],
            opensAt: since(state, one),
            ...(one.commission === null ? {} : { dueAt: endOfDay(one.commission.dueOn) }),
          },
        ],
  ),
];

/** The judge owes a decision on what came late, and the clerk the comparison with an original that was demanded. */
export const tasks = ({ state, law }: DutyContext): readonly Task[] =>
  state.judgment.pronouncedAt !== null
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
          basis: [one.anew === undefined ? articleOf[one.kind] : 'EVR-40'],
          opensAt: one.at,
        })),
        ...ofGranted(state),
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
    ...(exhibit.side === 'court' ? {} : { whose: exhibit.side }),
  }));
