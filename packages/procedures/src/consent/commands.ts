import type { CourtDay } from '@xiezhi/kernel';
import { addDays, courtDayOf, offer } from '@xiezhi/kernel';
import {
  askedSteps,
  consentAsked,
  consentDeclined,
  consentGiven,
  consentQuestion,
  consentStanding,
  consentWithdrawn,
  fields,
  isProcuratorate,
  jointSteps,
  modeDecision,
  parties,
  purposes,
  refusedAt,
  standing,
  upcoming,
  withdrawalDecided,
} from '@xiezhi/record';
import type { AskedStep, CaseState, CourtProfile, JointStep, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { actsAsAMinor } from '../shared/minors.ts';
import { daysFrom } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { isUncertain } from '../shared/last-day.ts';
import { readsInAnAccount } from '../shared/reads-in-an-account.ts';
import { policyDays } from '../shared/settings.ts';
import { noticeRead, onNoticeSeen, otherNotice, toldOfNotice } from './notice-read.ts';
import { openConsentWithdrawals, toldOfWithdrawal } from './open-withdrawals.ts';
import { reasonableTime } from './rules/reasonable-time.ts';
import { whatIf } from './what-if.ts';
import { voices, whoIsAsked } from './who-is-asked.ts';

export const people = ['plaintiff', 'defendant', 'third-party', 'agent', 'procuratorate'] as const;
const bench = ['clerk', 'judge'] as const;

export const running = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null;

const isJoint = (step: AskedStep): step is JointStep & AskedStep =>
  (jointSteps as readonly string[]).includes(step);

interface Answering {
  readonly participant: string;
  readonly step: AskedStep;
}
export const keyOf = (one: Answering): string => `${one.participant}.${one.step}`;

/** OLR-29.2.1: whoever has confirmed how they are served since they were asked about it has answered there; the later word counts. */
const saidAtAddress = (state: CaseState, id: string): boolean =>
  (state.service.addresses[id]?.seq ?? 0) >
  (consentQuestion(state, 'service', id)?.by.seq ?? refusedAt(state, 'service', id) ?? 0);

/** What is open between the court and the parties: asked, and not answered since. Late answers are welcome. */
export const openQuestions = (state: CaseState, of = whoIsAsked(state)): readonly Answering[] =>
  (running(state) ? of : []).flatMap(({ id }) =>
    askedSteps
      .filter((step) => ['waiting', 'no-answer'].includes(consentStanding(state, step, id)))
      .filter((step) => step !== 'service' || !saidAtAddress(state, id))
      .map((step) => ({ participant: id, step })),
  );

/** Said no, and how the step is held is not settled: the answer can still be a yes. Nobody waits for one. */
export const declined = (state: CaseState, of = whoIsAsked(state)): readonly Answering[] =>
  (running(state) ? of : []).flatMap(({ id }) =>
    askedSteps
      .filter((step) => consentStanding(state, step, id) === 'declined')
      .filter((step) => modeDecision(state, step) === null)
      .map((step) => ({ participant: id, step })),
  );

function openFor(state: CaseState, { person }: Actor): readonly Answering[] {
  const mine = voices(state, person);
  return [...openQuestions(state, mine), ...declined(state, mine)];
}

/** Nobody has an account in which it would lie: it is given by hand, and the days run from then (OLR-10.2.0). */
const waitsToBeTold = (state: CaseState, { id }: Participant): boolean =>
  parties(state.participation).some((one) => one.id === id) && !readsInAnAccount(state, id);

/** Tells a party what online litigation means and asks, step by step, whether it agrees. */
export const askConsent = command({
  name: 'consent.ask',
  on: 'case',
  by: bench,
  basis: ['OLR-10.1.1', 'OLR-4.1.1', 'OLR-4.3.0'],
  needs: { court: courtOfCase },
  offers: ({ state }) => (running(state) ? whoIsAsked(state).map((one) => offer(one.id, one)) : []),
  input: z.object({ steps: fields.choices(askedSteps) }),
  ask: [page('steps', field('steps'))],
  // Papers are served on parties.
  prefill: ({ state }, one) => ({
    steps:
      isProcuratorate(one) || one.role === 'agent' || saidAtAddress(state, one.id)
        ? ['hearing']
        : ['service', 'hearing'],
  }),
  decide({ state, offer: party, input, facts, law, today }) {
    return accept([
      consentAsked.make({
        shared: {
          participant: party.id,
          steps: input.steps,
          ...(waitsToBeTold(state, party) ? { waits: true as const } : {}),
          ...daysFrom(law, today, policyDays(facts.court, 'reply-days')),
        },
      }),
    ]);
  },
  example: { steps: ['service', 'hearing'] },
});

/** Until when an answer is awaited. */
export const toldOfTime = (state: CaseState, { step, participant }: Answering): readonly Told[] => {
  const question = consentQuestion(state, step, participant);
  return question === null
    ? []
    : question.waits
      ? [{ code: 'waits', facts: {} }]
      : [
          {
            code: 'due',
            facts: { dueOn: question.dueOn, provisional: isUncertain(state, question) },
          },
        ];
};

const said = z.object({ answer: fields.choice(['agree', 'decline']) });

/** A party answers for itself, one step at a time. Saying no costs nothing. */
export const answerConsent = command({
  name: 'consent.answer',
  on: 'case',
  by: people,
  basis: ['OLR-4.1.1', 'OLR-2.1.2', 'OLR-4.1.2'],
  onlyOnSeen: onNoticeSeen,
  needs: {},
  offers: ({ state, actor }) => openFor(state, actor).map((one) => offer(keyOf(one), one)),
  tells: ({ state, actor, today, now }, one) => [
    ...toldOfNotice(state, one.participant),
    ...actsAsAMinor(state, actor.person, today, one.participant),
    ...toldOfTime(state, one),
    ...(isJoint(one.step)
      ? whatIf({ state, now }, one.step, one.participant, [
          ['agreed', 'agrees'],
          ['declined', 'declines'],
        ])
      : []),
  ],
  input: said,
  ask: [page('answer', field('answer'))],
  decide: ({ state, offer: one, input, since }) => {
    const another = otherNotice(state, one.participant, since);
    if (another) return refuse(another);
    const made = input.answer === 'agree' ? consentGiven : consentDeclined;
    const notice = noticeRead(state, one.participant, since);
    return accept([made.make({ shared: { ...one, ...notice, basis: 'express' } })]);
  },
  example: { answer: 'agree' },
});

/**
 * The day fixed for the activity that a withdrawal said on `day` would concern, where one is. A sitting whose day was over by then and
 * that nobody has recorded yet is none of these, as long as another is fixed.
 */
export function activityOn(state: CaseState, step: AskedStep, day?: CourtDay): CourtDay | null {
  const purpose = purposes.find((one) => one === step);
  if (purpose === undefined) return null;
  const ahead = standing(state.hearing).find(
    (one) =>
      one.purpose === purpose &&
      one.held === null &&
      day !== undefined &&
      courtDayOf(one.at) >= day,
  );
  const next = ahead ?? upcoming(state.hearing, purpose);
  return next === null ? null : courtDayOf(next.at);
}

/** The steps to which these have agreed, and can go back on. */
export const agreed = (state: CaseState, of = whoIsAsked(state)): readonly Answering[] =>
  (running(state) ? of : []).flatMap(({ id }) =>
    askedSteps
      .filter((step) => consentStanding(state, step, id) === 'agreed')
      .map((step) => ({ participant: id, step })),
  );

/** What a change of mind is that was said on this day: late or not, and whether it ends the consent at once. */
export const toldOn = (
  state: CaseState,
  step: AskedStep,
  today: CourtDay,
  court: CourtProfile | null,
) => ({
  late: reasonableTime({
    today,
    activityOn: activityOn(state, step, today),
    days: policyDays(court, 'withdrawal-days'),
  }),
  immediate: !isJoint(step),
});

/** A party goes back on a consent. Always received; before a joint activity a judge looks at it (OLR-5.2). */
export const withdrawConsent = command({
  name: 'consent.withdraw',
  on: 'case',
  by: people,
  basis: ['OLR-5.2.1'],
  needs: { court: courtOfCase },
  offers: ({ state, actor }) =>
    agreed(state, voices(state, actor.person)).map((one) => offer(keyOf(one), one)),
  tells: ({ state, facts, today, now }, { step, participant }) => {
    const on = activityOn(state, step, today);
    const days = policyDays(facts.court, 'withdrawal-days');
    const others = whoIsAsked(state).filter(({ id }) => id !== participant);
    return [
      ...(on === null ? [] : [{ code: 'in-time', facts: { on, until: addDays(on, -days) } }]),
      { code: isJoint(step) ? 'asked-for' : 'at-once', facts: {} },
      ...(others.length === 0
        ? []
        : [{ code: 'all-are-told', facts: { names: others.map(({ name }) => name) } }]),
      ...(isJoint(step)
        ? whatIf({ state, now }, step, participant, [
            ['withdrawn', 'granted'],
            ['agreed', 'denied'],
          ])
        : []),
    ];
  },
  input: z.object({ reason: fields.longText(2000) }),
  ask: [page('reason', field('reason'))],
  decide: ({ state, offer: one, input: { reason }, facts, today }) =>
    accept([
      consentWithdrawn.make({
        shared: { ...one, reason, ...toldOn(state, one.step, today, facts.court) },
      }),
    ]),
  example: { reason: '家里网络不好，想到法庭参加。' },
});

export const decideWithdrawal = command({
  name: 'consent.decide-withdrawal',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-5.2.2'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => openConsentWithdrawals(state).map((one) => offer(keyOf(one), one)),
  tells: ({ state, now }, { step, participant: id }) => [
    ...toldOfWithdrawal(state, { step, participant: id }, now),
    ...(isJoint(step)
      ? whatIf({ state, now }, step, id, [
          ['withdrawn', 'granted'],
          ['agreed', 'denied'],
        ])
      : []),
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide: ({ offer: one, input }) =>
    accept([
      withdrawalDecided.make({
        shared: { ...one, granted: input.decision === 'granted', reasons: input.reasons },
      }),
    ]),
  example: { decision: 'granted', reasons: '没有拖延的意思，准许线下参加。' },
});
