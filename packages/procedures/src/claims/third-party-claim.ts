import { offer } from '@xiezhi/kernel';
import {
  counterclaimWithdrawalRequested,
  debateEnded,
  handsInFor,
  isOfThirdParty,
  joinedCounterclaims,
  nextCounterclaimWithdrawal,
  nextThirdPartyClaim,
  ownClaimants,
  respondentsToClaim,
} from '@xiezhi/record';
import type { CaseState, Counterclaim, Participant } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';
import { accept, command, refuse } from '../framework/index.ts';
import { onPaper } from '../shared/on-paper.ts';
import { open } from './counterclaim-withdrawal.ts';
import { answeredOnline, answering } from './answering.ts';
import { claimOnline, claimOnPaper, madeOnline, madeOnPaper } from './claim-form.ts';
import { online, registered, toldOfAuthority } from './handing-in.ts';
import { takenBackOnline } from './taking-back.ts';

/*
 * CPL-59: a third party with a claim of its own sues both sides. What it claims is tried with the suit in the way of a
 * counterclaim (CPLI-232, FEE-18): decided on, billed, served and answered by the same rules, and named apart by its id.
 */

const mine = (state: CaseState, { person }: Actor): readonly Participant[] =>
  person === null
    ? []
    : ownClaimants(state.participation).filter(({ id }) =>
        handsInFor(state.participation, person, id),
      );

/** What it asks of both sides, and why. Received on any day; a judge says whether it is tried with the suit. */
export const stateClaim = command({
  name: 'claims.state-claim',
  on: 'case',
  by: ['third-party', 'agent'],
  basis: ['CPL-59', 'CPL-143', 'CPL-62'],
  needs: {},
  offers: ({ state, actor }) =>
    registered(state) ? mine(state, actor).map((one) => offer(one.id, one)) : [],
  ...claimOnline,
  decide: ({ state, actor, offer: who, input, today }) =>
    accept([
      madeOnline(
        { state, who, counterclaim: nextThirdPartyClaim(state.claims) },
        actor,
        today,
        input,
      ),
    ]),
  example: {
    claims: [{ text: '确认家具归第三人所有', yuan: '3000' }],
    grounds: '家具是第三人出资定作的，原告和被告都无权处分。',
    attachments: [],
  },
});

/** The same on paper, signed by the third party and entered by the clerk. */
export const recordClaim = command({
  name: 'claims.record-claim',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-59', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    registered(state) ? ownClaimants(state.participation).map((one) => offer(one.id, one)) : [],
  ...claimOnPaper,
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: who, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    return accept([
      madeOnPaper({ state, who, counterclaim: nextThirdPartyClaim(state.claims) }, input),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '第三人起诉状.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    claims: [{ text: '确认家具归第三人所有', yuan: '3000' }],
    grounds: '家具是第三人出资定作的。',
  },
});

const joined = ({ claims }: CaseState): readonly Counterclaim[] =>
  joinedCounterclaims(claims).filter(isOfThirdParty);

/** Both sides answer it, on any day (CPL-128). */
export const answerClaim = command({
  name: 'claims.answer-claim',
  on: 'case',
  by: ['plaintiff', 'defendant', 'agent'],
  basis: ['CPL-128', 'CPL-59'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    joined(state).flatMap((one) =>
      respondentsToClaim(state.participation, one)
        .filter(({ id }) => person !== null && handsInFor(state.participation, person, id))
        .map(({ id }) => offer(`${one.id}.${id}`, { counterclaim: one, participant: id })),
    ),
  ...answering,
  decide: (about) => answeredOnline(about, about.offer, about.input),
  example: { text: '家具是原告出资定作的，同第三人没有关系。', attachments: [] },
});

/** Its own claim taken back (CPL-148). Received on any day; nothing changes before a judge has ruled. */
export const withdrawClaim = command({
  name: 'claims.withdraw-claim',
  on: 'case',
  by: ['third-party', 'agent'],
  basis: ['CPL-59', 'CPL-148', 'CPL-62'],
  needs: {},
  offers: ({ state, actor }) =>
    open(state)
      .filter(
        (one) => isOfThirdParty(one) && mine(state, actor).some(({ id }) => id === one.participant),
      )
      .map((one) => offer(one.id, one)),
  tells: ({ state, actor }, one) => toldOfAuthority(state, actor, one.participant),
  ...takenBackOnline,
  decide: ({ state, actor, offer: one, input, today }) =>
    accept([
      counterclaimWithdrawalRequested.make({
        shared: {
          ...online(state, actor, one.participant, today, []),
          withdrawal: nextCounterclaimWithdrawal(state.claims),
          counterclaim: one.id,
          reasons: input.reasons,
          afterDebate: debateEnded(state.hearing),
        },
      }),
    ]),
  example: { reasons: '双方已经同第三人和解。', sure: true },
});
