import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { CaseState, EntrustedWork } from '@xiezhi/record';
import { mayExamine, openAppraisalObjections } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { isUndecided } from '../shared/handing.ts';
import { openNeeds } from './bench.ts';
import { tasksOfFees } from './fee-back.ts';
import { tasksOfHandingOver } from './hand-over.ts';
import { tasksOfTakingBack } from './take-back.ts';
import { toBeExplained, toBeReplied } from './replies.ts';

const basisOf = { fee: 'EVR-31', time: 'EVR-35', samples: 'EVR-34', interest: 'CPL-47' } as const;

/** A demand to reply has a day of its own, and so has each that is set after it. */
const termOfReply = ({ id }: EntrustedWork): string => `appraisal/reply/${id}`;
const termOf = ({ id }: EntrustedWork): string => `appraisal/opinion/${id}`;

const has = (state: CaseState): readonly EntrustedWork[] =>
  isUndecided(state)
    ? state.appraisal.commissions.filter(({ out, people }) => !out && people.length > 0)
    : [];

/** What the people of a body owe, each as one of them; what none of them has done stands with all. */
const ofTheBody = (one: EntrustedWork): readonly Task[] => {
  const task = (command: string, basis: string, opensAt: Task['opensAt'], due?: object): Task => ({
    key: `${command.replace('.', '/')}/${one.id}`,
    command,
    by: { role: 'appraiser' },
    label: 'parties',
    subject: one.id,
    basis: [basis],
    opensAt,
    ...due,
  });
  const { answer, opinion, reply, sentBack, broughtIn } = one;
  if (answer === null) return [task('appraisal.answer', 'OOR-28.2.1', one.at)];
  const due = { dueAt: endOfDay(one.dueOn), term: termOf(one) };
  return [
    ...(opinion === null && !broughtIn && mayExamine(one)
      ? one.people
          .filter(({ participant }) => !one.undertakings.includes(participant))
          .map(({ person, participant }): Task => ({
            ...task('appraisal.undertake', 'EVR-33', answer.at),
            key: `appraisal/undertake/${participant}`,
            by: { person },
          }))
      : []),
    ...(opinion === null && !broughtIn && one.undertakings.length > 0
      ? [task('appraisal.issue', 'EVR-35', sentBack?.at ?? answer.at, due)]
      : []),
    ...(opinion !== null && opinion.issuedAt === null && !broughtIn
      ? one.people
          .filter(({ participant }) => !opinion.signed.includes(participant))
          .map(({ person, participant }): Task => ({
            ...task('appraisal.sign', 'EVR-36', opinion.at, due),
            key: `appraisal/sign/${participant}`,
            by: { person },
          }))
      : []),
    ...(reply === null
      ? []
      : [
          task('appraisal.reply', 'EVR-37', reply.at, {
            dueAt: endOfDay(reply.dueOn),
            term: termOfReply(one),
          }),
        ]),
  ];
};

/** What follows from the work of a body, for it and for the judge. */
export const tasks = ({ state }: DutyContext): readonly Task[] => [
  ...has(state).flatMap(ofTheBody),
  ...ofReplies(state),
  ...tasksOfFees(state),
  ...tasksOfHandingOver(state),
  ...tasksOfTakingBack(state),
  ...openNeeds(state).map(({ need }): Task => ({
    key: `appraisal/need/${need.id}`,
    command: 'appraisal.decide-need',
    by: { role: 'judge' },
    label: 'parties',
    subject: need.id,
    basis: [basisOf[need.kind]],
    opensAt: need.at,
  })),
  ...toBeExplained(state).map((one): Task => ({
    key: `appraisal/explain/${one.id}`,
    command: 'appraisal.require-reply',
    by: { role: 'judge' },
    label: 'parties',
    subject: one.id,
    basis: ['EVR-37'],
    opensAt:
      openAppraisalObjections(state).find(({ application }) => application === one.application)
        ?.at ?? one.at,
  })),
];

/** EVR-37: the reply that is waited for: by letter the clerk enters it, and once its day is past a judge says what becomes of it. */
const ofReplies = (state: CaseState): readonly Task[] =>
  toBeReplied(state).flatMap((one): readonly Task[] => {
    const { id, people, reply } = one;
    if (reply === null) return [];
    const about = { label: 'parties', subject: id, basis: ['EVR-37'] } as const;
    const past = state.proceedings.passed[`${termOfReply(one)}@${reply.dueOn}`]?.at;
    return [
      ...(people.length > 0 || reply.sentOn !== null
        ? []
        : [
            {
              ...about,
              key: `appraisal/send-demand/${id}`,
              command: 'appraisal.send-demand',
              by: { role: 'clerk' as const },
              opensAt: reply.at,
            },
          ]),
      ...(people.length > 0
        ? []
        : [
            {
              ...about,
              key: `appraisal/record-reply/${id}`,
              command: 'appraisal.record-reply',
              by: { role: 'clerk' as const },
              opensAt: reply.at,
              dueAt: endOfDay(reply.dueOn),
              term: termOfReply(one),
            },
          ]),
      ...(past === undefined
        ? []
        : [
            {
              ...about,
              key: `appraisal/demand/${id}`,
              command: 'appraisal.settle-demand',
              by: { role: 'judge' as const },
              opensAt: past,
            },
          ]),
    ];
  });

/**
 * EVR-35, EVR-37: that the day for the opinion, or for the reply, is past is a fact. Whether another body is commissioned is for a
 * judge, on a party’s word, and so is whether a reply is waited for.
 */
export const deadlines = ({ state }: DutyContext): readonly Deadline[] => [
  ...ofOpinions(state),
  ...toBeReplied(state).flatMap((one) =>
    one.reply === null
      ? []
      : [
          {
            key: `${termOfReply(one)}@${one.reply.dueOn}`,
            dueOn: one.reply.dueOn,
            dueAt: endOfDay(one.reply.dueOn),
            basis: ['EVR-37'],
          },
        ],
  ),
];

const ofOpinions = (state: CaseState): readonly Deadline[] =>
  has(state)
    .filter(
      ({ answer, opinion, broughtIn }) =>
        answer !== null && !broughtIn && (opinion?.issuedAt ?? null) === null,
    )
    .map((one) => {
      const { dueOn } = one;
      return {
        key: `${termOf(one)}@${dueOn}`,
        dueOn,
        dueAt: endOfDay(dueOn),
        basis: ['EVR-35'],
      };
    });
