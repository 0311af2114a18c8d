import type { Task } from '@xiezhi/kernel';
import { openConversions, openDemands, openFaults, upcoming } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { absenceKey, absences, decideAbsence, letOff, wasOnline } from './absence.ts';
import { decideConversion, noteObstacle, requestConversion, running } from './commands.ts';
import { commentOnDemand, decideDemand, demandOffline } from './demands.ts';
import { answerFault, recordFault, reportFault } from './faults.ts';
import { missedTheHearing } from '../shared/missed-hearing.ts';
import { conversionEn } from './texts.en.ts';
import { conversionZh } from './texts.zh-CN.ts';

const byJudge = { by: { role: 'judge' }, label: 'parties' } as const;

/** CPL-147: over whoever was not at the last hearing it is judged only after this; another hearing makes it moot. */
const beforeJudgment = (state: CaseState): readonly Task[] => {
  if (upcoming(state.hearing, 'hearing') !== null) return [];
  const last = missedTheHearing(state);
  return absences(state)
    .filter((one) => !wasOnline(one) && !letOff(state, one))
    .filter(({ who, hearing }) =>
      last.some((each) => each.who.id === who.id && each.hearing.id === hearing.id),
    )
    .map((one): Task => ({
      ...byJudge,
      key: `conversion/before-judgment/${absenceKey(one)}`,
      command: 'conversion.decide-absence',
      subject: absenceKey(one),
      basis: ['CPL-146', 'CPL-147'],
      opensAt: one.hearing.held?.at ?? one.hearing.at,
    }));
};

/** What a judge owes: a word on each request, each demand, each fault, each absence of somebody who was to be online. */
const tasks = ({ state }: DutyContext): readonly Task[] =>
  running(state)
    ? [
        ...openConversions(state.conversion).map((one): Task => ({
          ...byJudge,
          key: `conversion/request/${one.id}`,
          command: 'conversion.decide',
          subject: one.id,
          basis: ['OLR-5.1.1', 'OLR-5.1.2'],
          opensAt: one.at,
        })),
        ...openDemands(state.conversion).map((one): Task => ({
          ...byJudge,
          key: `conversion/demand/${one.id}`,
          command: 'conversion.decide-demand',
          subject: one.id,
          basis: ['OLR-5.3.2'],
          opensAt: one.at,
        })),
        ...openFaults(state.conversion).map((one): Task => ({
          ...byJudge,
          key: `conversion/fault/${one.id}`,
          command: 'conversion.answer-fault',
          subject: one.id,
          basis: ['OLR-25.2.3'],
          opensAt: one.at,
        })),
        ...absences(state)
          .filter((one) => wasOnline(one) && !letOff(state, one))
          .map((one): Task => ({
            ...byJudge,
            key: `conversion/absence/${absenceKey(one)}`,
            command: 'conversion.decide-absence',
            subject: absenceKey(one),
            basis: ['OLR-6.1.1'],
            opensAt: one.hearing.held?.at ?? one.hearing.at,
          })),
        ...beforeJudgment(state),
      ]
    : [];

/** 转换与后果: from online to in person, for whom and why; and what follows for whoever stays away. */
export const conversion: Procedure = {
  name: 'conversion',
  commands: [
    requestConversion,
    noteObstacle,
    decideConversion,
    demandOffline,
    commentOnDemand,
    decideDemand,
    decideAbsence,
    reportFault,
    recordFault,
    answerFault,
  ].map(anyCommand),
  tasks,
  texts: { 'zh-CN': conversionZh, en: conversionEn },
};
