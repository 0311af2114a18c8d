import type { CourtDay, Deadline, Task } from '@xiezhi/kernel';
import { endOfDay, offer, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import {
  explanationTerm,
  fields,
  filingReturned,
  isApplied,
  isUnanswered,
  waitExtended,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext, Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { wordsOf } from './application/words.ts';
import { dueOfNotice, noticeToGive } from '../shared/notice-to-give.ts';

/*
 * OLR-9.1.3: the explanation was given and nobody says anything. That the day has passed is entered, and changes nothing;
 * a judge then lets the papers go back, with reasons, or goes on waiting. The plaintiff may answer until then, and stand by
 * the suit afterwards.
 */

const lastDay = ({ state, law }: Pick<DutyContext, 'state' | 'law'>) => {
  const { status, explanation } = state.filing;
  return status !== 'explained' || explanation === null || noticeToGive(state) !== null
    ? null
    : dueOfNotice(state, explanation, law);
};

/** The court's own time, which is told to whoever is to answer. */
export const waitingForAnswer = (about: DutyContext): readonly Deadline[] => {
  const last = lastDay(about);
  return last === null
    ? []
    : [
        {
          key: `${explanationTerm}@${last.dueOn}`,
          dueOn: last.dueOn,
          dueAt: endOfDay(last.dueOn),
          basis: ['OLR-9.1.3'],
          provisional: last.provisional,
          whose: 'plaintiff',
        },
      ];
};

/** The same for the task: the day is shown, and past it an answer is received as before. */
export const dueForAnswer = (about: DutyContext): Pick<Task, 'dueAt' | 'provisional' | 'term'> => {
  const last = lastDay(about);
  return last === null
    ? {}
    : { dueAt: endOfDay(last.dueOn), provisional: last.provisional, term: explanationTerm };
};

/** Until when the court waits; nobody who has not had the explanation is told a day. */
export const toldUntilWhen = (about: Pick<DutyContext, 'state' | 'law'>): readonly Told[] => {
  const last = lastDay(about);
  return last === null ? [] : [{ code: 'until', facts: { ...last } }];
};

export const unansweredTasks = ({ filing }: CaseState): readonly Task[] => {
  const passedAt = filing.explanation?.passedAt ?? null;
  return passedAt === null || !isUnanswered(filing)
    ? []
    : [
        {
          key: 'filing/unanswered',
          command: 'filing.return-unanswered',
          by: { role: 'filing-judge' },
          ...(isApplied(filing) ? { subject: 'applied' } : {}),
          basis: ['OLR-9.1.3'],
          opensAt: passedAt,
        },
      ];
};

const toldToTheJudge = ({ filing: { reason, explanation } }: CaseState): readonly Told[] =>
  explanation === null
    ? []
    : [
        { code: 'explained', facts: { reason: reason ?? '' } },
        { code: 'waited', facts: { on: explanation.dueOn }, short: true },
      ];

export const keepWaiting = command({
  name: 'filing.keep-waiting',
  on: 'case',
  by: ['filing-judge'],
  basis: ['OLR-9.1.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state: { filing } }) =>
    isUnanswered(filing) && filing.explanation !== null
      ? [offer(wordsOf({ filing }), { explanation: filing.explanation.entry })]
      : [],
  tells: ({ state }) => toldToTheJudge(state),
  input: z.object({ until: fields.day(), reasons: fields.longText(2000) }),
  ask: [page('wait', field('until'), field('reasons'))],
  decide({ offer: { explanation }, input: { until, reasons }, today }) {
    if ((until as CourtDay) <= today)
      return refuse(refusal('filing/wait-until-later', technical, [mendField('until')], { today }));
    return accept([waitExtended.make({ shared: { explanation, reasons, dueOn: until } })]);
  },
  example: { until: '2026-05-15', reasons: '原告来电说材料还在办理，再等一个月。' },
});

export const returnUnanswered = command({
  name: 'filing.return-unanswered',
  or: ['filing.keep-waiting'],
  on: 'case',
  by: ['filing-judge'],
  basis: ['OLR-9.1.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state: { filing } }) => (isUnanswered(filing) ? [offer(wordsOf({ filing }), {})] : []),
  tells: ({ state }) => toldToTheJudge(state),
  input: z.object({ reason: fields.longText(2000) }),
  ask: [page('reason', field('reason'))],
  decide: ({ input }) => accept([filingReturned.make({ shared: input })]),
  example: { reason: '释明以后，原告到期没有补充、撤回，也没有坚持起诉。' },
});
