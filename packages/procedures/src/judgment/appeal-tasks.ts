import type { Deadline, Instant, Task } from '@xiezhi/kernel';
import { endOfDay, startOfDay } from '@xiezhi/kernel';
import {
  appealsToWeigh,
  appealWithdrawalsToDecide,
  appealWithdrawalsToForward,
  parties,
  reconsideredRuling,
  retrialAwaited,
  speakersFor,
  standingAppeals,
  withTheCourtAbove,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { answering } from './appeal-answer.ts';
import { appealTermOf, lastDayToAppeal } from '../shared/last-day-to-appeal.ts';
import { daysToAppeal, rulingAppealTermOf } from '../shared/last-day-to-appeal-ruling.ts';
import { rulingsWithAWayUp } from '../shared/rulings-with-a-way-up.ts';
import { answerTerm, lastDayToAnswer, respondentsOf } from './respondents.ts';
import { fileGoesUpWithinFiveDays } from './rules/file-goes-up-within-five-days.ts';
import { theCourtAboveTakesItsTime } from './rules/the-court-above-takes-its-time.ts';
import { hasPartyAbroad } from './trial-time.ts';

/** Before there is a case, filings are kept by whoever reviews them, and ruled on by the judges of the court together. */
const inACase = ({ filing }: CaseState): boolean => filing.registeredAt !== null;

const weighing = (state: CaseState): readonly Task[] =>
  appealsToWeigh(state).map((one) => ({
    key: `judgment/weigh/${one.id}`,
    command: 'appeal.weigh',
    by: { role: inACase(state) ? 'judge' : 'filing-judge' },
    subject: one.id,
    label: 'parties',
    basis: one.late ? ['CPL-171', 'CPL-86'] : one.final ? ['CPL-165'] : ['CPL-62'],
    opensAt: one.at,
  }));

/** Whose fifteen days to answer run. Until they are told, or have answered, nobody is asked for it again. */
const open = ({ state, law }: DutyContext) =>
  answering(state, law).flatMap((one) => {
    const last = lastDayToAnswer(state, one, law);
    return last === null || one.answer !== null || one.appeal.sentUp !== null
      ? []
      : [{ ...one, last }];
  });

const answers = (about: DutyContext): readonly Task[] =>
  open(about).flatMap(({ who, served, appeal, last }) =>
    speakersFor(about.state.participation, who.id).map((person, index): Task => ({
      key: `judgment/answer-appeal/${appeal.id}/${who.id}${index === 0 ? '' : `/${person}`}`,
      command: 'appeal.answer',
      by: { person },
      subject: `${appeal.id}.${who.id}`,
      basis: ['CPL-174'],
      opensAt: served?.at ?? appeal.at,
      dueAt: endOfDay(last.dueOn),
      provisional: last.provisional,
      term: answerTerm(appeal.id, who.id),
    })),
  );

/** Once everybody has answered, or let the time for it pass: from the latest of these days. */
const sendingUp = ({ state, law }: DutyContext): readonly Task[] =>
  standingAppeals(state)
    .filter((one) => one.sentUp === null && !appealsToWeigh(state).includes(one))
    .flatMap((one): readonly Task[] => {
      const days = respondentsOf(state, one, law).map(({ readyOn }) => readyOn);
      // Where nobody is to be heard on it, it goes up as soon as it is there.
      const from = [one.receivedOn, ...days.filter((day) => day !== null)].sort().at(-1);
      if (from === undefined || days.includes(null)) return [];
      const { dueOn, provisional } = endOf(fileGoesUpWithinFiveDays({ from, law }));
      return [
        {
          key: `judgment/send-up/${one.id}`,
          command: 'appeal.send-up',
          by: { role: inACase(state) ? 'clerk' : 'filing-reviewer' },
          subject: one.id,
          label: 'parties',
          basis: ['CPL-174'],
          opensAt: latest(state, one.at),
          dueAt: endOfDay(dueOn),
          provisional,
        },
      ];
    });

/** The moment of the last answer or passed term; the task is there from then on. */
const latest = ({ appeal, proceedings }: CaseState, from: Instant): Instant =>
  [
    from,
    ...appeal.answers.map(({ at }) => at),
    ...Object.entries(proceedings.passed)
      .filter(([key]) => key.startsWith('judgment/appeal-answer/'))
      .map(([, { at }]) => at),
  ]
    .sort()
    .at(-1) ?? from;

/**
 * After the time the court above has, somebody asks, and enters what came. Where a party has no domicile here that court is bound by
 * none (CPL-287): this court asks after as long, and cites no limit.
 */
const outcomes = ({ state, law }: DutyContext): readonly Task[] =>
  withTheCourtAbove(state).flatMap(({ id, sentUp, ruling }) =>
    sentUp === null
      ? []
      : [
          {
            key: `judgment/outcome/${id}`,
            command: 'appeal.note-outcome',
            by: { role: inACase(state) ? 'clerk' : 'filing-reviewer' },
            subject: id,
            label: 'parties',
            basis: [hasPartyAbroad(state) ? 'CPL-287' : 'CPL-183'],
            opensAt: startOfDay(theCourtAboveTakesItsTime({ sentUpOn: sentUp.on, ruling, law })),
          },
        ],
  );

/** Sent back, it is filed anew, here or where the court above says; until the number stands here nobody finds it. */
function retrying(state: CaseState): readonly Task[] {
  const above = retrialAwaited(state);
  return above === null || state.appeal.retrialOpenedAt !== null
    ? []
    : [
        {
          key: 'judgment/retrial',
          command: 'appeal.open-retrial',
          by: { role: 'clerk' },
          label: 'parties',
          basis: ['CPL-177'],
          opensAt: above.at,
        },
      ];
}

/** Who asked to take an appeal back waits for an answer: of a judge while the file is here, and then of the court above. */
const takingBack = (state: CaseState): readonly Task[] => [
  ...appealWithdrawalsToDecide(state).map(({ asked }): Task => ({
    key: `judgment/taking-back/${asked.id}`,
    command: 'appeal.decide-withdrawal',
    by: { role: inACase(state) ? 'judge' : 'filing-judge' },
    subject: asked.id,
    label: 'parties',
    basis: ['CPL-180'],
    opensAt: asked.at,
  })),
  ...appealWithdrawalsToForward(state).map(({ asked }): Task => ({
    key: `judgment/forward-taking-back/${asked.id}`,
    command: 'appeal.forward-withdrawal',
    by: { role: inACase(state) ? 'clerk' : 'filing-reviewer' },
    subject: asked.id,
    label: 'parties',
    basis: ['CPL-180'],
    opensAt: asked.at,
  })),
];

/** Also after closing: an appeal does not know whether the case is closed. */
export const appealTasks = (about: DutyContext): readonly Task[] => [
  ...weighing(about.state),
  ...answers(about),
  ...sendingUp(about),
  ...outcomes(about),
  ...takingBack(about.state),
  ...retrying(about.state),
];

/** Each party's fifteen days to appeal, and each respondent's fifteen to answer. They run on after the case is closed. */
export function appealDeadlines(about: DutyContext): readonly Deadline[] {
  const { judgment, participation } = about.state;
  const appealing =
    judgment.made === null || judgment.made.final
      ? []
      : parties(participation).flatMap(({ id, side }): readonly Deadline[] => {
          const last = lastDayToAppeal(about.state, id, about.law);
          return last === null
            ? []
            : [
                {
                  key: `${appealTermOf(id)}@${last.dueOn}`,
                  dueAt: endOfDay(last.dueOn),
                  ...last,
                  basis: ['CPL-171'],
                  ...(side === null ? {} : { whose: side }),
                },
              ];
        });
  const answered = open(about).map(({ appeal, who, last }): Deadline => ({
    key: `${answerTerm(appeal.id, who.id)}@${last.dueOn}`,
    dueAt: endOfDay(last.dueOn),
    ...last,
    basis: ['CPL-174'],
    ...(who.side === null ? {} : { whose: who.side }),
  }));
  return [...appealing, ...appealingRulings(about), ...answered];
}

/** Each party's ten days against each ruling that was served on it. */
const appealingRulings = ({ state, law }: DutyContext): readonly Deadline[] =>
  rulingsWithAWayUp(state).flatMap((ruling) =>
    ruling.by.flatMap(({ id, side }): readonly Deadline[] => {
      const days = daysToAppeal(state, ruling, id, law);
      // What ran out for whomever they took the place of has passed under that name.
      if (days === null || (days.over && days.id !== id)) return [];
      const { last } = days;
      return [
        {
          key: `${rulingAppealTermOf(ruling.id, days.id)}@${last.dueOn}`,
          dueAt: endOfDay(last.dueOn),
          ...last,
          basis: [ruling.id === reconsideredRuling ? 'CPL-236' : 'CPL-171'],
          ...(side === null ? {} : { whose: side }),
        },
      ];
    }),
  );
