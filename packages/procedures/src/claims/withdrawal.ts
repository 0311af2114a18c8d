import { offer } from '@xiezhi/kernel';
import {
  debateEnded,
  fields,
  joinedCounterclaims,
  nextWithdrawal,
  openWithdrawals,
  participant,
  partiesOf,
  suitEnd,
  suitWithdrawalDecided,
  suitWithdrawalRequested,
} from '@xiezhi/record';
import type { CaseState, Withdrawal } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { leaving } from '../shared/leaving.ts';
import {
  bindsTheParty,
  handsIn,
  online,
  onPaper,
  registered,
  toldOfAuthority,
} from './handing-in.ts';
import { leaveOnlyBeforePronouncement } from './rules/leave-only-before-pronouncement.ts';

/** While there is a suit to withdraw. What comes afterwards goes into the file as a supplement. */
const open = (state: CaseState): boolean =>
  registered(state) && state.judgment.closedOn === null && suitEnd(state) === null;

/** A plaintiff takes the suit back (CPL-148). Received on any day; nothing changes before a judge has ruled. */
export const withdrawSuit = command({
  name: 'claims.withdraw',
  on: 'case',
  by: ['plaintiff', 'agent'],
  basis: ['CPL-148', 'CPL-62'],
  needs: {},
  offers: ({ state, actor }) =>
    open(state) ? handsIn(state, actor, 'plaintiff').map((one) => offer(one.id, one)) : [],
  tells: ({ state, actor }, who) => toldOfAuthority(state, actor, who.id),
  input: z.object({ reasons: fields.longText(4000), sure: fields.confirmation() }),
  ask: [page('reasons', field('reasons'), field('sure'))],
  decide: ({ state, actor, offer: who, input, today }) =>
    accept([
      suitWithdrawalRequested.make({
        shared: {
          ...online(state, actor, who.id, today, []),
          withdrawal: nextWithdrawal(state.claims),
          reasons: input.reasons,
          afterDebate: debateEnded(state.hearing),
        },
      }),
    ]),
  example: { reasons: '双方已经和解，被告已经付清。', sure: true },
});

/** The same on paper, signed by the plaintiff and entered by the clerk. */
export const recordWithdrawal = command({
  name: 'claims.record-withdrawal',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-148', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    open(state) ? partiesOf(state.participation, 'plaintiff').map((one) => offer(one.id, one)) : [],
  input: z.object({ ...onPaper.input, reasons: fields.longText(4000) }),
  ask: [onPaper.page, page('reasons', field('reasons'))],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: who, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    return accept([
      suitWithdrawalRequested.make({
        shared: {
          ...onPaper.entry(who.id, input),
          withdrawal: nextWithdrawal(state.claims),
          reasons: input.reasons,
          afterDebate: debateEnded(state.hearing, onPaper.day(input)),
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '撤诉申请.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    reasons: '双方已经和解。',
  },
});

/** No other plaintiff is left in the suit. */
const isWhole = ({ participation }: CaseState, { participant: id }: Withdrawal): boolean =>
  partiesOf(participation, 'plaintiff').every((one) => one.id === id);

function toldOf(state: CaseState, one: Withdrawal): readonly Told[] {
  const name = participant(state.participation, one.participant)?.name ?? '';
  return [
    { code: 'asked', facts: { name, reasons: one.reasons } },
    ...(one.afterDebate ? [{ code: 'after-debate', facts: {} }] : []),
    ...(isWhole(state, one) ? [] : [{ code: 'others-remain', facts: { name } }]),
    ...(joinedCounterclaims(state.claims).length > 0
      ? [{ code: 'counterclaim-stays', facts: {} }]
      : []),
  ];
}

/** Whether it takes effect is for the judge, with reasons (CPL-148, CPLI-238). */
export const decideSuitWithdrawal = command({
  name: 'claims.decide-withdrawal',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-148', 'CPL-157', 'CPLI-238', 'CPLI-239'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    open(state) ? openWithdrawals(state.claims).map((one) => offer(one.id, one)) : [],
  tells: ({ state }, one) => toldOf(state, one),
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(4000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide({ state, offer: one, input }) {
    const granted = input.decision === 'granted';
    const [first, ...rest] = [
      granted ? bindsTheParty(state, one) : null,
      leaveOnlyBeforePronouncement({ granted, pronouncedAt: state.judgment.pronouncedAt }),
    ].filter((each) => each !== null);
    if (first) return refuse(first, ...rest);
    const whole = isWhole(state, one);
    const decided = suitWithdrawalDecided.make({
      shared: {
        withdrawal: one.id,
        participant: one.participant,
        granted,
        whole,
        reasons: input.reasons,
      },
    });
    // One of several leaves; the suit of the others goes on.
    const left = granted && !whole ? leaving(state, one.participant, 'withdrawn') : [];
    return accept([decided, ...left]);
  },
  example: { decision: 'granted', reasons: '撤诉是原告自愿，不损害他人利益，予以准许。' },
});
