import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { CaseState, Counterclaim, Participant } from '@xiezhi/record';
import {
  joinedCounterclaims,
  namedByOthers,
  openChanges,
  openCounterclaims,
  openCounterclaimWithdrawals,
  openWithdrawals,
  parties,
  isOfThirdParty,
  respondentsToClaim,
  speakersFor,
  suitEnd,
} from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { evidenceIsOver, evidenceTermOf, lastDayForEvidence } from '../shared/evidence-time.ts';
import { daysToAnswer } from '../shared/rules/fifteen-days-to-answer.ts';
import { evidenceDays } from '../shared/rules/time-for-evidence.ts';
import { joiningsToAnswer } from './cases.ts';
import { answerTerm, answerTermOf } from './answering.ts';
import { registered } from './handing-in.ts';

const byJudge = { by: { role: 'judge' }, label: 'parties' } as const;

/** Parties with whom a joined claim against them is, and who have not answered it. */
const answering = ({ state, law }: DutyContext) =>
  state.judgment.pronouncedAt !== null
    ? []
    : joinedCounterclaims(state.claims).flatMap((one) =>
        respondentsToClaim(state.participation, one).flatMap((who) => {
          const term = answerTerm(state, one, who.id, law);
          const silent = one.answers.every(({ participant }) => participant !== who.id);
          return term !== null && silent ? [{ one, who, term }] : [];
        }),
      );

const opensAt = ({ decidedAt, at }: Counterclaim) => decidedAt ?? at;

const subject = (one: Counterclaim, who: Participant): string => `${one.id}.${who.id}`;

export function tasks(about: DutyContext): readonly Task[] {
  const { state } = about;
  return [
    ...openCounterclaims(state.claims).map((one): Task => ({
      ...byJudge,
      key: `claims/counterclaim/${one.id}`,
      command: 'claims.decide-counterclaim',
      subject: one.id,
      basis: ['CPLI-232', 'CPLI-233'],
      opensAt: one.at,
    })),
    ...naming(state),
    ...joiningsToAnswer(state),
    ...openWithdrawals(state.claims).map((one): Task => ({
      ...byJudge,
      key: `claims/withdrawal/${one.id}`,
      command: 'claims.decide-withdrawal',
      subject: one.id,
      basis: ['CPL-148'],
      opensAt: one.at,
    })),
    ...openCounterclaimWithdrawals(state.claims).map((one): Task => ({
      ...byJudge,
      key: `claims/counterclaim-withdrawal/${one.id}`,
      command: 'claims.decide-counterclaim-withdrawal',
      subject: one.id,
      basis: ['CPL-148'],
      opensAt: one.at,
    })),
    ...openChanges(state.claims).map((one): Task => ({
      ...byJudge,
      key: `claims/change/${one.id}`,
      command: 'claims.decide-change',
      subject: one.id,
      basis: ['CPL-54', 'CPLI-232'],
      opensAt: one.at,
    })),
    ...answering(about).flatMap(({ one, who, term }) =>
      speakersFor(state.participation, who.id).map((person, index): Task => ({
        key: `${answerTermOf(one.id, who.id)}${index === 0 ? '' : `/${person}`}`,
        command: isOfThirdParty(one) ? 'claims.answer-claim' : 'claims.answer-counterclaim',
        by: { person },
        subject: subject(one, who),
        basis: ['CPL-128'],
        opensAt: opensAt(one),
        dueAt: endOfDay(term.dueOn),
        provisional: term.provisional,
        term: answerTermOf(one.id, who.id),
      })),
    ),
  ];
}

/** Whoever another named as a plaintiff, and can be asked in an account; no law names a day. */
const naming = (state: CaseState): readonly Task[] =>
  !registered(state) || suitEnd(state) !== null || state.judgment.pronouncedAt !== null
    ? []
    : namedByOthers(state).flatMap(({ id, standsSince, from }) =>
        speakersFor(state.participation, id).map((person, index): Task => ({
          key: `claims/naming/${id}${index === 0 ? '' : `/${person}`}`,
          command: 'claims.answer-naming',
          by: { person },
          subject: id,
          basis: ['CPL-55'],
          opensAt: standsSince ?? from,
        })),
      );

/** The article that says how many days the notice may name. */
const evidenceBasis = { ordinary: 'CPLI-99', summary: 'CPLI-266', 'small-claims': 'CPLI-275' };

/** Each party's time for evidence, from its notice on. What comes after it is received; a judge says what follows. */
const evidence = ({ state, law }: DutyContext): readonly Deadline[] =>
  evidenceIsOver(state)
    ? []
    : parties(state.participation).flatMap(({ id, side }): readonly Deadline[] => {
        const last = lastDayForEvidence(state, id, law);
        if (last === null) return [];
        return [
          {
            key: `${evidenceTermOf(id)}@${last.dueOn}`,
            dueAt: endOfDay(last.dueOn),
            ...last,
            basis: [evidenceBasis[state.filing.procedure ?? 'ordinary']],
            ...(side === null ? {} : { whose: side }),
            // Of time that a judge gave beyond them more may be left.
            ...(state.evidence.extendedTo === null
              ? { days: evidenceDays[state.filing.procedure ?? 'ordinary'] }
              : {}),
          },
        ];
      });

const answers = (about: DutyContext): readonly Deadline[] =>
  answering(about).map(({ one, who, term: { dueOn, provisional } }) => ({
    key: `${answerTermOf(one.id, who.id)}@${dueOn}`,
    dueOn,
    dueAt: endOfDay(dueOn),
    basis: ['CPL-128'],
    provisional,
    whose: who.side ?? 'plaintiff',
    days: daysToAnswer,
  }));

/** That a time is over is a fact. An answer after it is received, and so is evidence. */
export const deadlines = (about: DutyContext): readonly Deadline[] => [
  ...evidence(about),
  ...answers(about),
];
