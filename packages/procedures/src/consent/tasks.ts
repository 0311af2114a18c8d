import type { Instant, Task } from '@xiezhi/kernel';
import { endOfDay, termOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import {
  askedSteps,
  asksForOnline,
  choosesManner,
  consentQuestion,
  consentTo,
  consentStanding,
  hasConsented,
  holder,
  isConverting,
  mayGoOn,
  jointSteps,
  modeDecision,
  modeFor,
  openKindProposals,
  openOnlineRequests,
  participant as participantIn,
  replyKey,
} from '@xiezhi/record';
import type { AskedStep, CaseState, JointStep } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { dueOf } from '../framework/index.ts';
import { openQuestions } from './commands.ts';
import { announcedParty } from './rules/announced-party.ts';
import { openConsentWithdrawals } from './open-withdrawals.ts';
import { speakers as speakersOf, whoIsAsked } from './who-is-asked.ts';

function asking(state: CaseState): readonly Task[] {
  const { filing, participation } = state;
  const opensAt = filing.registeredAt;
  if (opensAt === null || !mayGoOn(state.fees) || holder(participation, 'clerk') === null)
    return [];
  return whoIsAsked(state)
    .filter(({ id }) => askedSteps.every((step) => consentQuestion(state, step, id) === null))
    .map(({ id }) => ({
      key: `consent/ask/${id}`,
      command: 'consent.ask',
      by: { role: 'clerk' },
      subject: id,
      basis: ['OLR-10.1.1'],
      opensAt,
    }));
}

/** What a procuratorate owes, all parties know, as it knows what they do: it stands on no side. */
const onNoSide = ({ participation }: CaseState, id: string): Pick<Task, 'label'> =>
  participantIn(participation, id)?.side === null ? { label: 'parties' } : {};

/**
 * Nothing is left to settle about this step: its sitting is over and no other is fixed; or the judgment is signed, after which what is
 * left is how it is pronounced.
 */
const isBehind = (
  { hearing: { hearings }, judgment }: CaseState,
  step: AskedStep,
  askedAt: Instant | null = null,
): boolean => {
  const sittings = hearings.filter(({ purpose }) => purpose === step);
  // Whoever is asked after a sitting is asked about another.
  const over =
    sittings.some(({ held, at }) => held !== null && at > (askedAt ?? '')) &&
    sittings.every(({ held, replacedBy }) => held !== null || replacedBy !== null);
  return over || (judgment.made !== null && step !== 'pronouncement' && step !== 'service');
};

/** Whoever can speak for the party answers; for a party without an account the clerk takes the answer down. */
const answering = (state: CaseState, law: Law): readonly Task[] =>
  openQuestions(state).flatMap(({ participant, step }): readonly Task[] => {
    const question = consentQuestion(state, step, participant);
    if (question === null || isBehind(state, step, question.askedAt)) return [];
    const { dueOn, provisional } = dueOf(question, law);
    const common = {
      subject: `${participant}.${step}`,
      basis: ['OLR-10.1.1'],
      opensAt: question.askedAt,
      ...(question.waits
        ? {}
        : {
            dueAt: endOfDay(dueOn),
            provisional,
            term: termOf(replyKey(participant, dueOn)),
          }),
      ...onNoSide(state, participant),
    };
    const key = `consent/answer/${participant}/${step}`;
    const speakers = speakersOf(state, participant);
    if (speakers.length === 0)
      return [
        { ...common, key, command: 'consent.record', by: { role: 'clerk' }, label: 'parties' },
      ];
    return speakers.map((person, index) => ({
      ...common,
      key: index === 0 ? key : `${key}/${person}`,
      command: 'consent.answer',
      by: { person },
    }));
  });

/** Asked while nobody could hear it, and told by announcement since (OLR-23.1.2). */
const isAnnounced = (state: CaseState, step: JointStep, id: string): boolean =>
  consentQuestion(state, step, id)?.waits === true && announcedParty({ state }).has(id);

/** Asked of everybody, nobody's time runs, no change of mind open: then the mode can be settled. */
const settled = (state: CaseState, step: JointStep): boolean =>
  whoIsAsked(state).every(
    ({ id }) =>
      (isAnnounced(state, step, id) ||
        !['not-asked', 'waiting', 'withdrawing'].includes(consentStanding(state, step, id))) &&
      !isConverting(state, step, id),
  );

/** The decision no longer says what the parties say: somebody went back, or agreed later. */
const overtaken = (state: CaseState, step: JointStep): boolean => {
  const decided = modeDecision(state, step);
  return (
    decided !== null &&
    whoIsAsked(state).some(({ id }) => {
      const before = decided.modeByParty[id];
      if (before === 'online') return modeFor(state, step, id) !== 'online';
      // A judge may have found the step unsuitable; only an answer given since reopens it.
      // One that asks the judge waits for a word of its own, and a no to it is an answer (OOR-33.1.1).
      const answer = state.consent.answers[id]?.[step];
      return (
        answer?.status === 'agreed' &&
        answer.seq > decided.seq &&
        hasConsented(state, step, id) &&
        !asksForOnline(state, step, id)
      );
    })
  );
};

const deciding = (state: CaseState): readonly Task[] =>
  jointSteps.flatMap((step): readonly Task[] => {
    const questions = whoIsAsked(state).flatMap(({ id }) => consentQuestion(state, step, id) ?? []);
    const [asked] = questions;
    const chosen = whoIsAsked(state).find(({ id }) => hasConsented(state, step, id));
    const latest =
      questions
        .map(({ askedAt }) => askedAt)
        .toSorted()
        .at(-1) ?? null;
    const due =
      !isBehind(state, step, latest) &&
      (modeDecision(state, step) === null || overtaken(state, step));
    const since = asked?.askedAt ?? (chosen && consentTo(state, step, chosen.id)?.at);
    if (since === undefined || !due || !settled(state, step)) return [];
    return [
      {
        key: `mode/${step}`,
        command: 'mode.decide',
        by: { role: 'judge' },
        subject: step,
        label: 'parties',
        basis: ['OLR-4.2.3'],
        opensAt: since,
      },
    ];
  });

/** Before the mode is settled: whoever exchanges evidence online may say in which manner (OLR-14.1.0). */
const choosingManner = (state: CaseState): readonly Task[] =>
  (state.judgment.made === null ? whoIsAsked(state) : []).flatMap(({ id }): readonly Task[] => {
    const agreed = choosesManner(state, id);
    if (agreed === null || state.consent.manners[id] !== undefined) return [];
    const common = {
      subject: id,
      basis: ['OLR-14.1.0'],
      opensAt: agreed.at,
      ...onNoSide(state, id),
    };
    const key = `consent/manner/${id}`;
    const speakers = speakersOf(state, id);
    if (speakers.length === 0)
      return [{ ...common, key, command: 'consent.record-manner', by: { role: 'clerk' } }];
    return speakers.map((person, index) => ({
      ...common,
      key: index === 0 ? key : `${key}/${person}`,
      command: 'consent.choose-manner',
      by: { person },
    }));
  });

const examining = (state: CaseState): readonly Task[] =>
  openConsentWithdrawals(state).flatMap(({ participant: id, step }): readonly Task[] => {
    const withdrawal = state.consent.answers[id]?.[step]?.withdrawal ?? null;
    if (withdrawal === null) return [];
    return [
      {
        key: `consent/withdrawal/${id}/${step}`,
        command: 'consent.decide-withdrawal',
        by: { role: 'judge' },
        subject: `${id}.${step}`,
        label: 'parties',
        basis: ['OLR-5.2.2'],
        opensAt: withdrawal.at,
      },
    ];
  });

/** Whoever a judge had called to come, or for whom one had settled it, asks to be online after all (OOR-33.1.1). */
const goingOnline = (state: CaseState): readonly Task[] =>
  openOnlineRequests(state.conversion).map(({ id, at }) => ({
    key: `conversion/online/${id}`,
    command: 'conversion.decide-online',
    by: { role: 'judge' },
    subject: id,
    label: 'parties',
    basis: ['OOR-33.1.1', 'OLR-5.2.2'],
    opensAt: at,
  }));

/**
 * OLR-10.1.1: where somebody chose a step online unasked, the others are asked about it: only then can it be settled who takes
 * part how.
 */
const askingTheOthers = (state: CaseState): readonly Task[] =>
  holder(state.participation, 'clerk') === null
    ? []
    : jointSteps.flatMap((step) => {
        if (modeDecision(state, step) !== null) return [];
        const chose = whoIsAsked(state).flatMap(({ id }) => {
          const said = consentTo(state, step, id);
          return said?.basis === 'active-choice' ? [said] : [];
        });
        const [first] = chose;
        if (first === undefined) return [];
        return (
          whoIsAsked(state)
            .filter(({ id }) => consentStanding(state, step, id) === 'not-asked')
            // Whoever was asked about nothing has a task of that already.
            .filter(({ id }) => askedSteps.some((one) => consentQuestion(state, one, id) !== null))
            .map(({ id }) => ({
              key: `consent/ask/${id}/${step}`,
              command: 'consent.ask',
              by: { role: 'clerk' as const },
              subject: id,
              basis: ['OLR-10.1.1'],
              opensAt: first.at,
            }))
        );
      });

/** A head of the court is asked whether another kind of case goes online (OLR-3.1.2, OLR-3.1.5). */
const approving = (state: CaseState): readonly Task[] =>
  openKindProposals(state).map(({ id, approver, at }) => ({
    key: `mode/kind/${id}`,
    command: 'mode.answer-kind',
    by: { role: approver },
    subject: id,
    label: 'parties',
    basis: ['OLR-3.1.5'],
    opensAt: at,
  }));

export function tasks({ state, law }: DutyContext): readonly Task[] {
  const { filing, judgment } = state;
  if (filing.registeredAt === null || judgment.pronouncedAt !== null) return [];
  return [
    ...asking(state),
    ...askingTheOthers(state),
    ...goingOnline(state),
    ...answering(state, law),
    ...choosingManner(state),
    ...deciding(state),
    ...approving(state),
    ...examining(state),
  ];
}
