import type { Task } from '@xiezhi/kernel';
import type { DutyContext, Duties, Procedure } from '../framework/index.ts';
import { standingDismissal, suitEnd } from '@xiezhi/record';
import { anyCommand, hasEnded } from '../framework/index.ts';
import { admitSuccessor, orderSuspension, resume, terminate } from './commands.ts';
import { dismiss } from './dismiss.ts';
import { answerReport, noteEvent, reportEvent, running } from './report.ts';
import { isInCourt } from '../shared/handing.ts';
import { suspensionEn } from './texts.en.ts';
import { suspensionZh } from './texts.zh-CN.ts';

const byJudge = { by: { role: 'judge' }, label: 'parties' } as const;

/** A judge looks at what was told, and at a suit that stands still until it goes on or ends. */
const tasks = ({ state }: DutyContext): readonly Task[] => {
  const { holds, reports } = state.suspension;
  // Handed over, a report is the other court's to answer; of a suit that ended without a judgment nothing hangs on it.
  const ours =
    isInCourt(state) &&
    state.defence.transferredAt === null &&
    (state.judgment.pronouncedAt !== null || !hasEnded(state));
  return [
    ...(ours ? reports : [])
      .filter((one) => !one.answered)
      .map((one): Task => ({
        ...byJudge,
        key: `suspension/report/${one.id}`,
        command: 'suspension.answer-report',
        subject: one.id,
        basis: ['CPL-153'],
        opensAt: one.at,
      })),
    // Once it lies with another court, that one lets it go on; a suit that has ended goes nowhere, but for the days
    // to appeal its dismissal, which stand still as long.
    ...(holds === null ||
    !running(state) ||
    (suitEnd(state) !== null && standingDismissal(state) === null) ||
    state.defence.transferredAt !== null
      ? []
      : [
          {
            ...byJudge,
            key: 'suspension/resume',
            command: 'suspension.resume',
            basis: ['CPL-153'],
            opensAt: holds.at,
          },
        ]),
  ];
};

/** 诉讼中止、终结、承担和驳回起诉: what keeps a suit from going on, for a time or for good. */
export const suspension = (duties: Duties): Procedure => ({
  name: 'suspension',
  commands: [
    reportEvent,
    noteEvent,
    answerReport,
    orderSuspension,
    resume(duties),
    admitSuccessor,
    terminate,
    dismiss,
  ].map(anyCommand),
  tasks,
  texts: { 'zh-CN': suspensionZh, en: suspensionEn },
});
