import { offer } from '@xiezhi/kernel';
import {
  counterclaimWithdrawalDecided,
  counterclaimWithdrawalRequested,
  debateEnded,
  isOfThirdParty,
  nextCounterclaimWithdrawal,
  openCounterclaimWithdrawals,
} from '@xiezhi/record';
import type { CaseState, Counterclaim } from '@xiezhi/record';
import { accept, command } from '../framework/index.ts';
import { minorsAlone } from '../shared/minors.ts';
import { lettingGo, nobody } from '../shared/letting-go.ts';
import { handsIn, online, registered, toldOfAuthority } from './handing-in.ts';
import {
  rulingOnTakingBack,
  takenBackOnline,
  takenBackOnPaper,
  toldOfTakingBack,
} from './taking-back.ts';

/** Counterclaims that can be taken back: neither refused nor ended, in a case that is still heard. */
export const open = (state: CaseState): readonly Counterclaim[] =>
  registered(state) && state.judgment.closedOn === null
    ? state.claims.counterclaims.filter(
        (one) => one.decided !== 'not-accepted' && one.ended === null,
      )
    : [];

const requested = (state: CaseState, { id }: Counterclaim) => ({
  withdrawal: nextCounterclaimWithdrawal(state.claims),
  counterclaim: id,
});

/** A defendant takes the counterclaim back (CPL-148). Received on any day; nothing changes before a judge has ruled. */
export const withdrawCounterclaim = command({
  name: 'claims.withdraw-counterclaim',
  on: 'case',
  by: ['defendant', 'agent'],
  basis: ['CPL-54', 'CPL-148', 'CPL-62'],
  needs: {},
  offers: ({ state, actor }) =>
    open(state)
      .filter((one) => !isOfThirdParty(one))
      .filter((one) => handsIn(state, actor, 'defendant').some(({ id }) => id === one.participant))
      .map((one) => offer(one.id, one)),
  tells: ({ state, actor }, one) => toldOfAuthority(state, actor, one.participant),
  ...takenBackOnline,
  decide: ({ state, actor, offer: one, input, today }) =>
    accept([
      counterclaimWithdrawalRequested.make({
        shared: {
          ...online(state, actor, one.participant, today, []),
          ...requested(state, one),
          reasons: input.reasons,
          afterDebate: debateEnded(state.hearing),
        },
      }),
    ]),
  example: { reasons: '双方已经和解。', sure: true },
});

/** The same on paper, signed by the defendant and entered by the clerk. */
export const recordCounterclaimWithdrawal = command({
  name: 'claims.record-counterclaim-withdrawal',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-148', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => open(state).map((one) => offer(one.id, one)),
  ...takenBackOnPaper,
  decide: (about) =>
    takenBackOnPaper.decide(about, about.offer.participant, (received, asked) =>
      counterclaimWithdrawalRequested.make({
        shared: { ...received, ...requested(about.state, about.offer), ...asked },
      }),
    ),
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '撤回反诉.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    reasons: '双方已经和解。',
  },
});

/** By which act whoever claimed it takes it back. */
const ownAct = ({ counterclaim }: { readonly counterclaim: string }): string =>
  isOfThirdParty({ id: counterclaim }) ? 'claims.withdraw-claim' : 'claims.withdraw-counterclaim';

/** Whether it takes effect is for the judge, with reasons. The claim is tried on. */
export const decideCounterclaimWithdrawal = command({
  name: 'claims.decide-counterclaim-withdrawal',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-148', 'CPL-157', 'CPLI-238'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => {
    const taken = new Set(open(state).map(({ id }) => id));
    return openCounterclaimWithdrawals(state.claims)
      .filter((one) => taken.has(one.counterclaim))
      .map((one) => offer(one.id, one));
  },
  tells: ({ state, today }, one) => [
    ...toldOfTakingBack(state, one),
    ...minorsAlone(state, today, [one.participant]),
  ],
  ...rulingOnTakingBack,
  decide: ({ state, offer: one, input }) =>
    rulingOnTakingBack.decide(state, one, input, ownAct(one), (granted) => {
      // Whom nobody sues any more stayed for the counterclaim, and leaves with it.
      const gone = granted ? lettingGo(state, { over: [one.counterclaim] }) : nobody;
      return [
        counterclaimWithdrawalDecided.make({
          shared: {
            withdrawal: one.id,
            counterclaim: one.counterclaim,
            granted,
            reasons: input.reasons,
            ...gone.named,
          },
        }),
        ...gone.entries,
      ];
    }),
  example: { decision: 'granted', reasons: '撤回反诉是被告自愿，不损害他人利益，予以准许。' },
});
