import { offer } from '@xiezhi/kernel';
import {
  claimEnd,
  debateEnded,
  joinedCounterclaims,
  keptFor,
  nextWithdrawal,
  openWithdrawals,
  participant,
  partiesOf,
  suedBy,
  suedByNobody,
  suitEnd,
  suitWithdrawalDecided,
  suitWithdrawalRequested,
} from '@xiezhi/record';
import type { CaseState, Withdrawal } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { accept, command, refuse } from '../framework/index.ts';
import { leaving } from '../shared/leaving.ts';
import { lettingGo } from '../shared/letting-go.ts';
import { actsAsAMinor, minorsAlone } from '../shared/minors.ts';
import { handsIn, online, registered, toldOfAuthority } from './handing-in.ts';
import {
  rulingOnTakingBack,
  takenBackOnline,
  takenBackOnPaper,
  toldOfTakingBack,
} from './taking-back.ts';
import { againstEntered, notAskedOfOne, notSued, whomInput, whomPage } from './whom.ts';

/** While there is a claim to withdraw. What comes afterwards goes into the file as a supplement. */
export const open = (state: CaseState): boolean =>
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
  tells: ({ state, actor, today }, who) => [
    ...toldOfAuthority(state, actor, who.id),
    ...actsAsAMinor(state, actor.person, today, who.id),
  ],
  input: takenBackOnline.input.extend(whomInput),
  ask: [whomPage, ...takenBackOnline.ask],
  unasked: ({ state }, who) => notAskedOfOne(state, who),
  decide({ state, actor, offer: who, input, today }) {
    const unknown = notSued(state, who.id, input);
    if (unknown) return refuse(unknown);
    return accept([
      suitWithdrawalRequested.make({
        shared: {
          ...online(state, actor, who.id, today, []),
          withdrawal: nextWithdrawal(state.claims),
          reasons: input.reasons,
          afterDebate: debateEnded(state.hearing),
          ...againstEntered(state, who.id, input),
        },
      }),
    ]);
  },
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
  tells: ({ state, today }, { id }) => minorsAlone(state, today, [id]),
  input: takenBackOnPaper.input.extend(whomInput),
  ask: [takenBackOnPaper.ask[0], whomPage, takenBackOnPaper.ask[1]],
  unasked: ({ state }, who) => notAskedOfOne(state, who),
  decide(about) {
    const { state, offer: who, input } = about;
    const unknown = notSued(state, who.id, input);
    if (unknown) return refuse(unknown);
    return takenBackOnPaper.decide(about, who.id, (received, asked) =>
      suitWithdrawalRequested.make({
        shared: {
          ...received,
          ...asked,
          withdrawal: nextWithdrawal(state.claims),
          ...againstEntered(state, who.id, input),
        },
      }),
    );
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

/** Against whom alone it is asked; null where the plaintiff sues nobody else, so that the whole of its suit is taken back. */
const againstSome = (state: CaseState, one: Withdrawal): readonly string[] | null => {
  const { against } = one;
  const others = suedBy(state, one.participant).some(({ id }) => against?.includes(id) !== true);
  return against !== null && others ? against : null;
};

/** Of some defendants alone: who they are, who is sued on, who stays for another claim, and that a joint suit may need them. */
function toldOfLettingGo(state: CaseState, one: Withdrawal, against: readonly string[]) {
  const named = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => participant(state.participation, id)?.name ?? []);
  const rest = suedBy(state, one.participant).filter(({ id }) => !against.includes(id));
  const takenBack = { plaintiff: one.participant, against };
  const gone = new Set(suedByNobody(state, { takenBack }).map(({ id }) => id));
  const stay = against.filter((id) => !gone.has(id));
  const kept = stay.filter((id) => keptFor(state.claims, id).length > 0);
  const suedOn = stay.filter((id) => !kept.includes(id));
  return [
    ...toldOfTakingBack(state, one),
    {
      code: 'some-alone',
      facts: { names: named(against), rest: rest.map(({ name }) => name) },
    },
    { code: 'joint-suit', facts: { names: named(against) } },
    ...(suedOn.length > 0 ? [{ code: 'sued-by-others', facts: { names: named(suedOn) } }] : []),
    ...(kept.length > 0 ? [{ code: 'stays-for-claim', facts: { names: named(kept) } }] : []),
  ];
}

function toldOf(state: CaseState, one: Withdrawal): readonly Told[] {
  const against = againstSome(state, one);
  if (against !== null) return toldOfLettingGo(state, one, against);
  const name = participant(state.participation, one.participant)?.name ?? '';
  const naming = state.claims.namings[one.participant];
  return [
    ...toldOfTakingBack(state, one),
    ...(naming?.answer === 'declines'
      ? [{ code: 'never-sued', facts: { name, rights: naming.rights ?? 'kept' } }]
      : []),
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
  tells: ({ state, today }, one) => [
    ...minorsAlone(state, today, [one.participant]),
    ...toldOf(state, one),
  ],
  ...rulingOnTakingBack,
  decide: ({ state, offer: one, input }) =>
    rulingOnTakingBack.decide(state, one, input, 'claims.withdraw', (granted) => {
      const { id: withdrawal, participant: plaintiff } = one;
      const against = againstSome(state, one);
      const whole = against === null && isWhole(state, one);
      const leaver = against === null && granted && !whole ? plaintiff : null;
      const gone = lettingGo(state, {
        ...(leaver === null ? {} : { leaver }),
        ...(against === null || !granted ? {} : { takenBack: { plaintiff, against } }),
      });
      const decided = suitWithdrawalDecided.make({
        shared: {
          withdrawal,
          participant: plaintiff,
          granted,
          whole,
          reasons: input.reasons,
          ...(against === null ? {} : { against: [...against] }),
          ...(granted && !whole ? gone.named : {}),
        },
      });
      // One of several leaves; the suit of the others, or against the others, goes on.
      return [
        decided,
        ...(leaver === null ? [] : leaving(state, leaver, 'withdrawn')),
        ...(granted && !whole ? gone.entries : []),
      ];
    }),
  example: { decision: 'granted', reasons: '撤诉是原告自愿，不损害他人利益，予以准许。' },
});
