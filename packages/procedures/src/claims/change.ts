import type { CourtDay, Entry } from '@xiezhi/kernel';
import { offer, yuanGrouped } from '@xiezhi/kernel';
import {
  changeDecided,
  changeSubmitted,
  claimEnd,
  claimsChanged,
  debateEnded,
  fields,
  newerChange,
  nextChange,
  openChanges,
  participant,
  partiesOf,
  suitEnd,
} from '@xiezhi/record';
import type { CaseState, ClaimsChange } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Decision, Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { warnedOfSums } from '../shared/sums-in-words.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { minorsAlone } from '../shared/minors.ts';
import { lastDayToChange } from '../shared/evidence-time.ts';
import { isAfter } from '../shared/last-day.ts';
import { onPaper } from '../shared/on-paper.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import {
  bindsTheParty,
  claimsOf,
  handsIn,
  online,
  registered,
  toldOfAuthority,
} from './handing-in.ts';
import { mayBringBack, toldOfSeparated } from './after-a-separation.ts';
import { asksMore, givesUp } from './gives-up.ts';
import { changeNeedsLeave } from './rules/change-needs-leave.ts';
import { changedBeforeTheJudgment } from './rules/changed-before-the-judgment.ts';
import { oneDoesNotSpeakForAll } from './rules/one-does-not-speak-for-all.ts';

const open = (state: CaseState): boolean =>
  registered(state) &&
  state.judgment.closedOn === null &&
  suitEnd(state) === null &&
  claimEnd(state) === null;

type Claims = ReturnType<typeof claimsOf>;
type Received = ReturnType<typeof online> | ReturnType<typeof onPaper.entry>;

const othersThan = ({ participation }: CaseState, id: string) =>
  oneDoesNotSpeakForAll({ participation, participant: id });

/** Whose claims stand in the same list. */
const toldOfOthers = (state: CaseState, id: string): readonly Told[] => {
  const names = othersThan(state, id).map(({ name }) => name);
  return names.length === 0 ? [] : [{ code: 'others', facts: { names } }];
};

/** What this one takes the place of: the same plaintiff's list on which nobody has decided yet. */
const toldOfOlder = ({ claims }: CaseState, id: string): readonly Told[] =>
  openChanges(claims).some((one) => one.participant === id)
    ? [{ code: 'supersedes', facts: {} }]
    : [];

/** Until when it takes effect by itself, or why it waits for a judge: the days are over, or a sitting was held before. */
function toldOfTime(
  { state, today, law }: { readonly state: CaseState; readonly today: CourtDay; readonly law: Law },
  participant: string,
): readonly Told[] {
  const last = lastDayToChange(state, participant, law);
  if (!changeNeedsLeave({ state, participant, today, law, source: 'online', givesUp: false }))
    return last === null ? [] : [{ code: 'until', facts: { ...last } }];
  return isAfter(last, today)
    ? [{ code: 'leave', facts: { ...last } }]
    : [{ code: 'heard', facts: {} }];
}

/** Received in any case. It takes effect at once, or waits for a judge: as long as authority or another plaintiff is lacking, always. */
function received(
  about: {
    readonly state: CaseState;
    readonly today: CourtDay;
    readonly law: Law;
    readonly since?: readonly Entry[] | undefined;
  },
  from: Received,
  claims: Claims,
  reasons: string,
): Decision {
  const { state, since } = about;
  const change = nextChange(state.claims);
  const unshown = 'authority' in from && from.authority !== undefined;
  const leave =
    unshown ||
    changeNeedsLeave({
      ...about,
      participant: from.participant,
      source: from.source,
      givesUp: givesUp(state, claims.claims),
    }) ||
    othersThan(state, from.participant).length > 0 ||
    mayBringBack(state, claims.claims, from.source === 'paper' ? about.today : null, since) ||
    // What came before the list that stands does not overwrite it.
    newerChange(state.claims, {
      id: change,
      participant: from.participant,
      receivedOn: ('postedOn' in from ? from.postedOn : undefined) ?? from.receivedOn,
    }) !== null;
  const submitted = changeSubmitted.make({
    shared: { ...from, ...claims, change, reasons, leave },
  });
  return leave
    ? accept([submitted])
    : accept([
        submitted,
        changed(
          state,
          { id: change, ...claims },
          from.source === 'paper' ? about.today : undefined,
        ),
      ]);
}

const changed = (
  state: CaseState,
  { id, claims, fen }: Claims & { readonly id: string },
  day?: CourtDay,
) =>
  claimsChanged.make({
    shared: {
      change: id,
      claims: [...claims],
      fen,
      before: state.filing.amount,
      inquiryEnded: debateEnded(state.hearing, day),
      asksMore: asksMore(state, claims),
    },
  });

const yuanOf = (fen: number | null) => (fen === null ? {} : { yuan: String(fen / 100) });
const present = ({ filing }: CaseState) => ({
  claims: filing.claims.map(({ text, fen }) => ({ text, ...yuanOf(fen) })),
});

/** Adds, changes or gives up claims: the whole list as it is to stand from now on (CPL-54). */
export const changeClaims = command({
  name: 'claims.change',
  on: 'case',
  by: ['plaintiff', 'agent'],
  basis: ['CPL-54', 'CPL-55', 'CPL-143', 'CPLI-232', 'FEE-21'],
  // Received whatever happened meanwhile; of claims that were separated meanwhile nobody was told who wrote the list.
  onlyOnSeen: [],
  needs: {},
  offers: ({ state, actor }) =>
    open(state) ? handsIn(state, actor, 'plaintiff').map((one) => offer(one.id, one)) : [],
  tells: ({ state, actor, today, law }, who) => [
    ...toldOfAuthority(state, actor, who.id),
    ...toldOfTime({ state, today, law }, who.id),
    ...toldOfOthers(state, who.id),
    ...toldOfOlder(state, who.id),
    ...toldOfSeparated(state),
  ],
  input: z
    .object({ claims: fields.claims(), reasons: fields.longText(8000), ...papersInput })
    .refine(...fields.originalsConfirmed),
  ask: [page('claims', field('claims')), page('reasons', field('reasons')), papersPage],
  warns: (_about, { claims }) => warnedOfSums(claims, 'claims'),
  prefill: ({ state }) => present(state),
  decide: ({ state, actor, offer: who, input, law, today, since }) =>
    received(
      { state, today, law, since },
      online(state, actor, who.id, today, input.attachments),
      claimsOf(input.claims),
      input.reasons,
    ),
  example: {
    claims: [{ text: '返还定作款', yuan: '70000' }],
    reasons: '核对付款记录后，发现另有一笔付款。',
    attachments: [],
  },
});

/** The same on paper. */
export const recordChange = command({
  name: 'claims.record-change',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-54', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    open(state) ? partiesOf(state.participation, 'plaintiff').map((one) => offer(one.id, one)) : [],
  tells: ({ state }, who) => [
    ...toldOfOthers(state, who.id),
    ...toldOfOlder(state, who.id),
    ...toldOfSeparated(state),
  ],
  input: z.object({ ...onPaper.input, claims: fields.claims(), reasons: fields.longText(8000) }),
  ask: [onPaper.page, page('claims', field('claims'), field('reasons'))],
  warns: (_about, { claims }) => warnedOfSums(claims, 'claims'),
  prefill: ({ today, state }) => ({ receivedOn: today, ...present(state) }),
  decide({ state, offer: who, input, law, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    return received(
      // In time is what came in time, on whatever day the clerk enters it.
      { state, today: onPaper.day(input), law },
      onPaper.entry(who.id, input),
      claimsOf(input.claims),
      input.reasons,
    );
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '变更申请.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    claims: [{ text: '返还定作款', yuan: '70000' }],
    reasons: '另有一笔付款。',
  },
});

const toldOf = (state: CaseState, one: ClaimsChange): readonly Told[] => [
  {
    code: 'asked',
    facts: {
      name: participant(state.participation, one.participant)?.name ?? '',
      claims: one.claims.map(({ text, fen }) =>
        fen === null ? text : `${text}（${yuanGrouped(fen)} 元）`,
      ),
      reasons: one.reasons,
    },
  },
  ...filesBeside(one.attachments),
  ...toldOfOthers(state, one.participant),
  ...toldOfSeparated(state),
];

/** After the time for evidence a change is the judge's to let in, with reasons (CPLI-232, EVR-53). */
export const decideChange = command({
  name: 'claims.decide-change',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-54', 'CPL-55', 'CPL-143', 'CPLI-232', 'EVR-53'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    open(state) ? openChanges(state.claims).map((one) => offer(one.id, one)) : [],
  tells: ({ state, today }, one) => [
    ...toldOf(state, one),
    ...minorsAlone(state, today, [one.participant]),
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(4000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide({ state, offer: one, input }) {
    const granted = input.decision === 'granted';
    const [first, ...rest] = [
      granted ? bindsTheParty(state, one, 'claims.change') : null,
      changedBeforeTheJudgment({ granted, judgment: state.judgment }),
    ].filter((each) => each !== null);
    if (first) return refuse(first, ...rest);
    const decided = changeDecided.make({
      shared: { change: one.id, granted, reasons: input.reasons },
    });
    const claims = one.claims.map(({ text, fen }) => ({ text, fen }));
    return granted
      ? accept([decided, changed(state, { id: one.id, claims, fen: one.amount })])
      : accept([decided]);
  },
  example: { decision: 'granted', reasons: '根据庭审查明的情况变更，准许；另定举证期限。' },
});
