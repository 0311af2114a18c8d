import { offer } from '@xiezhi/kernel';
import {
  claimEnd,
  debateEnded,
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
import type { Told } from '../framework/index.ts';
import { accept, command } from '../framework/index.ts';
import { leaving } from '../shared/leaving.ts';
import { handsIn, online, registered, toldOfAuthority } from './handing-in.ts';
import {
  rulingOnTakingBack,
  takenBackOnline,
  takenBackOnPaper,
  toldOfTakingBack,
} from './taking-back.ts';

/** While there is a claim to withdraw. What comes afterwards goes into the file as a supplement. */
const open = (state: CaseState): boolean =>
  registered(state) &&
  state.judgment.closedOn === null &&
  suitEnd(state) === null &&
  claimEnd(state) === null;

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
  ...takenBackOnline,
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
  ...takenBackOnPaper,
  decide: (about) =>
    takenBackOnPaper.decide(about, about.offer.id, (received, asked) =>
      suitWithdrawalRequested.make({
        shared: { ...received, ...asked, withdrawal: nextWithdrawal(about.state.claims) },
      }),
    ),
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
    ...toldOfTakingBack(state, one),
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
  ...rulingOnTakingBack,
  decide: ({ state, offer: one, input }) =>
    rulingOnTakingBack.decide(state, one, input, (granted) => {
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
      return [decided, ...left];
    }),
  example: { decision: 'granted', reasons: '撤诉是原告自愿，不损害他人利益，予以准许。' },
});
