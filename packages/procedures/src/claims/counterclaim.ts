import { offer, technical } from '@xiezhi/kernel';
import {
  counterclaimBars,
  counterclaimDecided,
  counterclaimOutcomes,
  fields,
  isOfThirdParty,
  joinedCounterclaims,
  nextCounterclaim,
  openCounterclaims,
  partiesOf,
} from '@xiezhi/record';
import type { CaseState, Counterclaim } from '@xiezhi/record';
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
import { onPaper } from '../shared/on-paper.ts';
import { answeredOnline, answering } from './answering.ts';
import { claimOnline, claimOnPaper, madeOnline, madeOnPaper, toldOfClaim } from './claim-form.ts';
import { bindsTheParty, handsIn, registered } from './handing-in.ts';
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
    ...toldOfClaim(state, one),
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
  ...answering,
  decide: (about) => answeredOnline(about, about.offer, about.input),
  example: { text: '没有约定保管费，被告也没有通知提货。', attachments: [] },
});
