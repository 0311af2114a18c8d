import { offer, technical } from '@xiezhi/kernel';
import {
  counterclaimAnswered,
  counterclaimBars,
  counterclaimDecided,
  counterclaimOutcomes,
  fields,
  isOfThirdParty,
  joinedCounterclaims,
  nextCounterclaim,
  openCounterclaims,
  partiesOf,
  participant,
} from '@xiezhi/record';
import type { CaseState, Counterclaim } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { counterclaimReceivedOn } from '../shared/counterclaim-received.ts';
import { endOf } from '../shared/due.ts';
import { isAfter, lastDayOf } from '../shared/last-day.ts';
import { onPaper } from '../shared/on-paper.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { claimOnline, claimOnPaper, madeOnline, madeOnPaper } from './claim-form.ts';
import { bindsTheParty, handsIn, missingOf, online, registered } from './handing-in.ts';
import { fifteenDaysToAnswerTheCounterclaim } from './rules/fifteen-days-to-answer-the-counterclaim.ts';
import { acceptedAsTheCourtAboveRuled } from './rules/accepted-as-the-court-above-ruled.ts';
import { joinedUntilTheDebateEnds } from './rules/joined-until-the-debate-ends.ts';

/** A defendant sues back (CPL-54). Received on any day, also when all is decided; a judge says what becomes of it. */
export const submitCounterclaim = command({
  name: 'claims.counterclaim',
  on: 'case',
  by: ['defendant', 'agent'],
  basis: ['CPL-54', 'CPL-143', 'CPL-62'],
  needs: {},
  offers: ({ state, actor }) =>
    registered(state) ? handsIn(state, actor, 'defendant').map((one) => offer(one.id, one)) : [],
  ...claimOnline,
  decide: ({ state, actor, offer: who, input, today }) =>
    accept([
      madeOnline({ state, who, counterclaim: nextCounterclaim(state.claims) }, actor, today, input),
    ]),
  example: {
    claims: [{ text: '支付保管费', yuan: '3000' }],
    grounds: '家具做好以后原告不来提货，由被告保管了三个月。',
    attachments: [],
  },
});

/** The same on paper. */
export const recordCounterclaim = command({
  name: 'claims.record-counterclaim',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-54', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    registered(state)
      ? partiesOf(state.participation, 'defendant').map((one) => offer(one.id, one))
      : [],
  ...claimOnPaper,
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: who, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    return accept([
      madeOnPaper({ state, who, counterclaim: nextCounterclaim(state.claims) }, input),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '反诉状.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    claims: [{ text: '支付保管费', yuan: '3000' }],
    grounds: '原告不来提货，由被告保管了三个月。',
  },
});

const decided = ({ judgment }: CaseState): boolean =>
  judgment.pronouncedAt !== null || judgment.closedOn !== null;

/** By which act whoever claims it hands it in. */
const ownAct = (one: Counterclaim): string =>
  isOfThirdParty(one) ? 'claims.state-claim' : 'claims.counterclaim';

/** Joined as a rule until the debate ends (CPLI-232); otherwise the party is told to sue apart (CPLI-233). */
export const decideCounterclaim = command({
  name: 'claims.decide-counterclaim',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-143', 'CPLI-232', 'CPLI-233', 'FEE-18'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => openCounterclaims(state.claims).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    {
      code: isOfThirdParty(one) ? 'asked-by-third' : 'asked',
      facts: {
        name: participant(state.participation, one.participant)?.name ?? '',
        claims: one.claims.map(({ text }) => text),
        grounds: one.grounds,
      },
    },
    ...filesBeside(one.attachments),
    ...(one.afterDebate || decided(state) ? [{ code: 'after-debate', facts: {} }] : []),
    ...(one.setAside === null ? [] : [{ code: 'set-aside', facts: {} }]),
  ],
  input: z.object({
    outcome: fields.choice(counterclaimOutcomes),
    bar: fields.choice(counterclaimBars).optional(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page(
      'outcome',
      field('outcome'),
      fieldWhen('bar', 'outcome', ['not-accepted']),
      field('reasons'),
    ),
  ],
  // CPLI-233 is of counterclaims; whether the third party may come in a judge has said before.
  unasked: (_about, one) => (isOfThirdParty(one) ? ['bar'] : []),
  prefill: ({ state }, one): Readonly<Record<string, unknown>> =>
    decided(state) || (one.afterDebate && one.setAside === null) ? {} : { outcome: 'joined' },
  decide({ state, offer: one, input }) {
    const { outcome, reasons } = input;
    const bar = isOfThirdParty(one) ? undefined : input.bar;
    const [first, ...rest] = [
      outcome === 'joined' ? bindsTheParty(state, one, ownAct(one)) : null,
      acceptedAsTheCourtAboveRuled({ counterclaim: one, outcome, decided: decided(state) }),
      joinedUntilTheDebateEnds({ outcome, bar, afterDebate: one.afterDebate || decided(state) }),
      // There is nothing left here with which it could be tried.
      outcome === 'joined' && decided(state)
        ? refusal('claims/decided-already', technical, [mendField('outcome')])
        : null,
    ].filter((each) => each !== null);
    if (first) return refuse(first, ...rest);
    return accept([
      counterclaimDecided.make({
        shared: {
          counterclaim: one.id,
          outcome,
          bar: outcome === 'joined' ? undefined : bar,
          reasons,
        },
      }),
    ]);
  },
  example: { outcome: 'joined', reasons: '反诉同本诉基于同一合同，合并审理。' },
});

export const answerTermOf = (id: string, plaintiff: string): string =>
  `claims/answer/${id}.${plaintiff}`;

/** The end of this plaintiff's time to answer; null before it began. */
export function answerTerm(state: CaseState, one: Counterclaim, plaintiff: string, law: Law) {
  const from = counterclaimReceivedOn(state, one, plaintiff);
  return from === null
    ? null
    : lastDayOf(
        state,
        answerTermOf(one.id, plaintiff),
        endOf(fifteenDaysToAnswerTheCounterclaim({ receivedOn: from, law })),
        law,
      );
}

/** The plaintiff answers the counterclaim, on any day (CPL-128). */
export const answerCounterclaim = command({
  name: 'claims.answer-counterclaim',
  on: 'case',
  by: ['plaintiff', 'agent'],
  basis: ['CPL-128'],
  needs: {},
  offers: ({ state, actor }) =>
    joinedCounterclaims(state.claims)
      .filter((one) => !isOfThirdParty(one))
      .flatMap((one) =>
        handsIn(state, actor, 'plaintiff').map(({ id }) =>
          offer(`${one.id}.${id}`, { counterclaim: one, participant: id }),
        ),
      ),
  input: z
    .object({ text: fields.longText(20_000), ...papersInput })
    .refine(...fields.originalsConfirmed),
  ask: [page('text', field('text')), papersPage],
  decide({ state, actor, offer: { counterclaim: one, participant: id }, input, law, today }) {
    // To answer takes nothing from anybody: only who has shown no authority at all is marked.
    const pending = missingOf(state, actor, id) === 'pending' ? ('pending' as const) : undefined;
    return accept([
      counterclaimAnswered.make({
        shared: {
          ...online(state, actor, id, today, input.attachments),
          authority: pending,
          counterclaim: one.id,
          text: input.text,
          late: isAfter(answerTerm(state, one, id, law), today),
        },
      }),
    ]);
  },
  example: { text: '没有约定保管费，被告也没有通知提货。', attachments: [] },
});
