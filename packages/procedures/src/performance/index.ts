import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { CaseState, Plan } from '@xiezhi/record';
import {
  isProposed,
  keptPlans,
  missedOf,
  participant,
  speakersFor,
  termOfInstalment,
  unpaidOf,
} from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { draftForTheCreditor } from './draft.ts';
import { confirmPayment, keyOf, statePayment } from './payment.ts';
import { answerers, answerPlan, proposePlan, stopPlan } from './plan.ts';
import { performanceEn } from './texts.en.ts';
import { performanceZh } from './texts.zh-CN.ts';

const basis = ['OOR-10.3.5'] as const;

const toAnswer = (state: CaseState, plan: Plan): readonly Task[] =>
  answerers(state, plan).map((person) => ({
    key: `performance/answer/${plan.id}/${person}`,
    command: 'performance.answer',
    by: { person },
    subject: plan.id,
    basis: [...basis],
    opensAt: plan.at,
  }));

/** Of what has passed the creditor says whether it came; if not, the draft of an application lies among theirs. */
const toConfirm = (state: CaseState, plan: Plan): readonly Task[] => {
  const over = missedOf(state, plan);
  return unpaidOf(plan)
    .filter((one) => one.stated !== null || over.includes(one))
    .flatMap((instalment) => {
      const key = `${termOfInstalment(plan.id, instalment.id)}@${instalment.dueOn}`;
      const opensAt = instalment.stated?.at ?? state.proceedings.passed[key]?.at ?? plan.at;
      return speakersFor(state.participation, plan.creditor).map((person): Task => {
        const subject = keyOf({ plan, instalment });
        return {
          key: `performance/confirm/${subject}/${person}`,
          command: 'performance.confirm-payment',
          by: { person },
          subject,
          basis: [...basis],
          opensAt,
        };
      });
    });
};

const tasks = ({ state }: DutyContext): readonly Task[] => [
  ...state.performance.plans.filter(isProposed).flatMap((plan) => toAnswer(state, plan)),
  ...keptPlans(state).flatMap((plan) => toConfirm(state, plan)),
];

/** The days both agreed on: no calendar moves them. */
const deadlines = ({ state }: DutyContext): readonly Deadline[] =>
  keptPlans(state).flatMap((plan) => {
    const whose = participant(state.participation, plan.debtor)?.side ?? undefined;
    return unpaidOf(plan).map(({ id, dueOn }) => ({
      key: `${termOfInstalment(plan.id, id)}@${dueOn}`,
      dueOn,
      dueAt: endOfDay(dueOn),
      basis: [...basis],
      named: true as const,
      ...(whose === undefined ? {} : { whose }),
    }));
  });

/** 履行: the days on which the parties perform what binds them, kept by the court because both want it. */
export const performance: Procedure = {
  name: 'performance',
  commands: [proposePlan, answerPlan, stopPlan, statePayment, confirmPayment].map(anyCommand),
  effects: [draftForTheCreditor],
  tasks,
  deadlines,
  texts: { 'zh-CN': performanceZh, en: performanceEn },
};
