import { courtDayOf, endOfDay } from '@xiezhi/kernel';
import type { CourtDay, Deadline, Instant, Task } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import {
  correctionTerm,
  filingEnd,
  isSuit,
  kindOf,
  partiesOf,
  reviewRunsFrom,
} from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { acceptApplication, closeApplication } from './application/accept.ts';
import { apply } from './application/apply.ts';
import { withApplications } from './application/texts.ts';
import { wordsOf } from './application/words.ts';
import { receiptAtCounter } from './counter.ts';
import { convertProcedure } from './convert.ts';
import {
  decideProcedureObjection,
  objectToProcedure,
  procedureObjectionTasks,
  recordProcedureObjection,
} from './procedure-objection.ts';
import { withProcedureEn, withProcedureZh } from './procedure-texts.ts';
import { declineRefusal, proposeRefusal, refuseAcceptance } from './acceptance.ts';
import { correctFiling, insistOnFiling, supplementFiling, withdrawFiling } from './answer.ts';
import { recordCorrection, recordFilingWithdrawal, recordInsistence } from './answer-on-paper.ts';
import { receiptForPapers, recordPapers } from './paper.ts';
import { explainFiling, registerFiling, requestCorrection, returnFiling } from './review.ts';
import { dueOfNotice, noticeToGive } from '../shared/notice-to-give.ts';
import { answerPapers, furtherPapers, passOnPapers } from './further-papers.ts';
import { handingOver, handOver } from './hand-over.ts';
import { leaveFilingClosed, reopenFiling } from './later.ts';
import {
  keepWaiting,
  returnUnanswered,
  unansweredTasks,
  waitingForAnswer,
  dueForAnswer,
} from './unanswered.ts';
import { secondNotices, seeSecondNotice } from './second-notice.ts';
import { reviewInTheTimeOfItsKind } from './rules/review-in-the-time-of-its-kind.ts';
import { settings } from './settings.ts';
import { submitFiling } from './submit.ts';
import { receiveTransfer } from './transferred.ts';
import { filingEn } from './texts.en.ts';
import { filingZh } from './texts.zh-CN.ts';

/** Whoever can answer for the plaintiff: until one has an account in the case, the person who handed the complaint in. */
const plaintiffOf = ({ filing, participation }: CaseState): Task['by'] =>
  filing.submittedBy === null ||
  partiesOf(participation, 'plaintiff').some((one) => one.person !== null)
    ? { role: 'plaintiff' }
    : { person: filing.submittedBy };

/** The words of the form behind a task, where they are not those of a suit. */
const ofWords = (state: CaseState): Pick<Task, 'subject'> => {
  const words = wordsOf(state);
  return words === '' ? {} : { subject: words };
};

/** A proposal is the court's own until it is ruled on; that a review is owed within seven days, the plaintiff may know. */
const reviewing = (
  state: CaseState,
): Pick<Task, 'command' | 'by' | 'label' | 'saidAs' | 'subject'> => {
  const told = {
    // Of the acts that answer it, registering is the one that is always open to the reviewer.
    command: isSuit(state) ? 'filing.register' : 'filing.accept',
    by: { role: 'filing-reviewer' },
    label: 'side:plaintiff',
  } as const;
  return state.filing.proposal !== null
    ? {
        command: 'filing.refuse-acceptance',
        by: { role: 'filing-judge' },
        ...ofWords(state),
        saidAs: told,
      }
    : told;
};

/**
 * Papers that went back can be taken up again by the reviewer; after a ruling or a withdrawal a judge answers. The
 * court's own: the act it is named for would read like an answer already given.
 */
const lookAtLater = (state: CaseState, returned: boolean, opensAt: Instant): Task => ({
  key: 'filing/later',
  command: returned ? 'filing.reopen' : 'filing.leave-closed',
  by: { role: returned ? 'filing-reviewer' : 'filing-judge' },
  ...ofWords(state),
  basis: ['REG-7'],
  opensAt,
});

/** The moment behind the day from which the court's time runs; where it is not known to the hour, the end of that day. */
const sinceWhen = (
  from: CourtDay,
  submittedAt: Instant,
  corrections: CaseState['filing']['corrections'],
): Instant =>
  [submittedAt, ...corrections.flatMap(({ answeredAt }) => answeredAt ?? [])].findLast(
    (at) => courtDayOf(at) === from,
  ) ?? endOfDay(from);

/** What the reviewer and the plaintiff owe each other until the case is registered or ended. */
function reviewTasks(about: DutyContext): readonly Task[] {
  const { filing, proceedings } = about.state;
  const { law } = about;
  const { status, reviewFrom, submittedAt } = filing;
  if (reviewFrom === null || submittedAt === null) return [];
  const open = filing.corrections.find((one) => one.answeredAt === null);
  if (status === 'correction-requested' && open) {
    const due = dueOfNotice(about.state, open, law);
    const { passed: all } = proceedings;
    const passed = all[`${correctionTerm}@${due.dueOn}`] ?? all[`${correctionTerm}@${open.dueOn}`];
    const mine: Task = {
      key: 'filing/correct',
      command: 'filing.correct',
      ...ofWords(about.state),
      by: plaintiffOf(about.state),
      basis: ['OLR-9.1.2a'],
      opensAt: open.askedAt,
      // Nothing runs against whoever has not had the notice.
      ...(noticeToGive(about.state) === null
        ? { dueAt: endOfDay(due.dueOn), provisional: due.provisional, term: correctionTerm }
        : {}),
    };
    if (!passed) return [mine];
    return [
      mine,
      {
        key: 'filing/return',
        command: 'filing.return',
        ...ofWords(about.state),
        by: { role: 'filing-reviewer' },
        basis: ['REG-7'],
        opensAt: passed.at,
      },
    ];
  }
  if (status === 'explained') {
    return [
      {
        key: 'filing/insist',
        command: 'filing.insist',
        ...ofWords(about.state),
        by: plaintiffOf(about.state),
        basis: ['OLR-9.1.3'],
        opensAt: filing.notice?.at ?? submittedAt,
        ...dueForAnswer(about),
      },
      ...unansweredTasks(about.state),
    ];
  }
  const [late] = filing.later;
  if (filingEnd(filing) !== null && late)
    return [lookAtLater(about.state, status === 'returned', late.at)];
  if (status !== 'under-review' && status !== 'insisted') return [];
  const from = reviewRunsFrom(about.state);
  // Whoever sues lets it be mediated first, and may ask for registration on any day.
  if (from === null) return [];
  const kind = kindOf(filing);
  const since = sinceWhen(from, submittedAt, filing.corrections);
  const due = reviewInTheTimeOfItsKind({ kind, from, since, law });
  return [
    {
      key: 'filing/review',
      ...reviewing(about.state),
      basis: kind?.review.articles ?? ['CPL-126', 'OLR-9.1.0'],
      opensAt: submittedAt,
      dueAt: due.at,
      provisional: due.provisional,
    },
  ];
}

const tasks = (about: DutyContext): readonly Task[] => [
  ...reviewTasks(about),
  ...secondNotices(about.state),
  ...furtherPapers(about.state),
  ...handingOver(about.state),
  ...procedureObjectionTasks(about),
];

const correcting = ({ state, law }: DutyContext): readonly Deadline[] =>
  state.filing.status !== 'correction-requested' || noticeToGive(state) !== null
    ? []
    : state.filing.corrections
        .filter((one) => one.answeredAt === null)
        .map((one) => {
          const { dueOn, provisional } = dueOfNotice(state, one, law);
          return {
            key: `${correctionTerm}@${dueOn}`,
            dueOn,
            dueAt: endOfDay(dueOn),
            basis: ['OLR-9.1.2a'],
            provisional,
            whose: 'plaintiff',
          };
        });

const deadlines = (about: DutyContext): readonly Deadline[] => [
  ...correcting(about),
  ...waitingForAnswer(about),
];

/** 立案: from a complaint to a registered case, a correction, a return or a ruling. */
export const filing: Procedure = {
  name: 'filing',
  commands: [
    submitFiling,
    apply,
    acceptApplication,
    closeApplication,
    handOver,
    requestCorrection,
    correctFiling,
    supplementFiling,
    recordPapers,
    registerFiling,
    returnFiling,
    explainFiling,
    keepWaiting,
    returnUnanswered,
    insistOnFiling,
    proposeRefusal,
    declineRefusal,
    refuseAcceptance,
    withdrawFiling,
    recordCorrection,
    recordInsistence,
    recordFilingWithdrawal,
    reopenFiling,
    convertProcedure,
    objectToProcedure,
    recordProcedureObjection,
    decideProcedureObjection,
    leaveFilingClosed,
    answerPapers,
    passOnPapers,
    seeSecondNotice,
    receiveTransfer,
  ].map(anyCommand),
  effects: [receiptForPapers, receiptAtCounter],
  settings,
  tasks,
  deadlines,
  texts: {
    'zh-CN': withApplications(withProcedureZh(filingZh), 'zh-CN'),
    en: withApplications(withProcedureEn(filingEn), 'en'),
  },
};
