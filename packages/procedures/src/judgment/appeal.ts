// An appeal from its receipt until the file goes up, act by act: they share what is told and what is asked.
import type { CourtDay } from '@xiezhi/kernel';
import { offer, offerUnless } from '@xiezhi/kernel';
import {
  appealSentUp,
  appealSubmitted,
  appealWeighed,
  appealsAgainstJudgment,
  appealsToWeigh,
  billOf,
  fields,
  filesSentAs,
  handingInFor,
  judgmentAbove,
  nextAppeal,
  ofReconsideration,
  parties,
  standingAppeals,
  appealTakingBackAsked,
  weighings,
} from '@xiezhi/record';
import type { CaseState, Participant } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { dayOfReceipt, dayThatCounts } from '../shared/day-of-receipt.ts';
import { warnedOf } from './appeal-fee.ts';
import { courtOfCase, fenOf } from '../shared/facts.ts';
import { isLateToAppealRuling } from '../shared/last-day-to-appeal-ruling.ts';
import { isLateToAppeal, lastDayToAppeal } from '../shared/last-day-to-appeal.ts';
import type { AgainstRuling } from './ruling-appeal.ts';
import {
  againstRulings,
  firstDayOf,
  keepsTheFile,
  keyOfRuling,
  toldOfRuling,
} from './ruling-appeal.ts';
import { answersBeforeTheFileGoesUp } from './rules/answers-before-the-file-goes-up.ts';
import { weighedBeforeTheFileGoesUp } from './rules/weighed-before-the-file-goes-up.ts';
import { appealNeedsSpecialAuthority } from './rules/appeal-needs-special-authority.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';

/**
 * From the pronouncement on, also after the case is closed: nobody is sent away with an appeal, until the court above has
 * decided, which is the end of it (CPL-182).
 */
const pronounced = (state: CaseState): boolean => {
  const above = judgmentAbove(state);
  return state.judgment.pronouncedAt !== null && (above === null || above.outcome === 'withdrawn');
};

/** What is missing of the authority of whoever hands in for this party. */
export const authorityOf = (state: CaseState, { person }: Actor, participant: string) =>
  appealNeedsSpecialAuthority({ participation: state.participation, person, participant });

/** By when, and what the appeal will be marked with: told before, so that whoever hands it in all the same knows. */
function toldOf(
  about: {
    readonly state: CaseState;
    readonly actor: Actor;
    readonly law: Law;
    readonly today: CourtDay;
  },
  who: Participant,
): readonly Told[] {
  const { state, actor, law, today } = about;
  const last = lastDayToAppeal(state, who.id, law);
  const late = isLateToAppeal(state, who.id, today, law);
  const authority = authorityOf(state, actor, who.id);
  const when: Told =
    last === null
      ? { code: 'not-served', facts: {} }
      : {
          code: late ? 'late' : 'last-day',
          // A day that may still move is not passed for certain, and not said as one to come.
          facts: { ...last, ...(today > last.dueOn ? { past: true } : {}) },
          short: true,
        };
  const earlier = appealsAgainstJudgment(state).findLast((one) => one.participant === who.id);
  return [
    ...(earlier === undefined
      ? []
      : [{ code: 'already', facts: { on: earlier.receivedOn, disputed: earlier.disputed } }]),
    ...(state.judgment.made?.final === true ? [{ code: 'final', facts: {}, short: true }] : [when]),
    ...(authority === null ? [] : [{ code: 'authority', facts: { authority } }]),
  ];
}

/** The others on a party's own side. */
const besides = ({ participation }: CaseState, { id, side }: Participant): string[] =>
  parties(participation)
    .filter((one) => one.side === side && one.id !== id)
    .map((one) => one.id);

/** Whoever stands alone on its side is not asked whom of that side its appeal is against as well. */
const notAskedAlone = (state: CaseState, who: Participant): readonly 'against'[] =>
  besides(state, who).length > 0 ? [] : ['against'];

/** Whom of its own side an appellant names; the others it is against in any case. Left out where there is nobody. */
function ownSideNamed(
  state: CaseState,
  who: Participant,
  named: readonly string[] = [],
): string[] | undefined {
  const own = besides(state, who).filter((one) => named.includes(one));
  return own.length > 0 ? own : undefined;
}

/** Where nothing is claimed in money nobody is asked how much of it is disputed (FEE-17). */
const notInMoney = ({ filing }: CaseState): 'disputed'[] =>
  filing.amount === null ? ['disputed'] : [];

/** A party appeals, through the court that tried the case. Any day; a late one is received, and a judge says what follows. */
export const appealJudgment = command({
  name: 'judgment.appeal',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-171', 'CPL-173', 'OLR-9.3.0'],
  needs: {},
  offers: ({ state, actor }) =>
    pronounced(state)
      ? handingInFor(state.participation, actor.person).map((one) => offer(one.id, one))
      : [],
  tells: (about, who) => toldOf(about, who),
  input: z
    .object({
      claims: fields.longText(4000),
      disputed: fields.yuan().optional(),
      against: fields.participants().optional(),
      grounds: fields.longText(20_000).optional(),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('claims', field('claims'), field('disputed'), field('against')),
    page('grounds', field('grounds')),
    papersPage,
  ],
  // Whose authority nobody has seen is told nothing of what lies in the case.
  warns: ({ state, actor }, input, key) =>
    authorityOf(state, actor, key) === 'pending' ? [] : warnedOf(state, key, input),
  unasked: ({ state }, who) => [...notAskedAlone(state, who), ...notInMoney(state)],
  decide: ({ state, actor, offer: who, input, law, today }) =>
    accept([
      appealSubmitted.make({
        shared: {
          participant: who.id,
          source: 'online',
          receivedOn: today,
          late: isLateToAppeal(state, who.id, today, law),
          authority: authorityOf(state, actor, who.id) ?? undefined,
          attachments: input.attachments,
          appeal: nextAppeal(state.appeal),
          claims: input.claims,
          against: ownSideNamed(state, who, input.against),
          grounds: input.grounds ?? '',
          final: state.judgment.made?.final === true,
          disputed: fenOf(input.disputed) ?? undefined,
        },
      }),
    ]),
  example: {
    claims: '撤销一审判决第一项，改判驳回被上诉人的诉讼请求。',
    grounds: '家具已经做好，一审没有查明原告不来提货的事实。',
    attachments: [],
    conformsToOriginals: true,
  },
});

/** What an appeal on paper is against: the judgment, or one of the rulings. */
type OnPaper = Pick<AgainstRuling, 'who'> & { readonly ruling: AgainstRuling['ruling'] | null };

const onPaper = (state: CaseState): readonly (readonly [key: string, OnPaper])[] => [
  ...(pronounced(state)
    ? parties(state.participation).map((who) => [who.id, { who, ruling: null }] as const)
    : []),
  ...againstRulings(state).map((one) => [keyOfRuling(one), one] as const),
];

/** An appeal on paper: by its postmark where it came by post, since what was posted before the end is in time (CPL-85). */
export const recordAppeal = command({
  name: 'appeal.record-paper',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['CPL-173', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state, roles }) =>
    keepsTheFile(state, roles) && !(roles.has('judge') && !roles.has('clerk'))
      ? onPaper(state).map(([key, one]) => offer(key, one))
      : [],
  tells: ({ state }, { ruling }) => (ruling === null ? [] : [toldOfRuling(state, ruling)]),
  input: z.object({
    receivedOn: fields.day(),
    postedOn: fields.day().optional(),
    claims: fields.longText(4000),
    disputed: fields.yuan().optional(),
    against: fields.participants().optional(),
    grounds: fields.longText(20_000).optional(),
    attachments: fields.scans(),
  }),
  ask: [
    page('paper', field('receivedOn'), field('postedOn'), field('attachments')),
    page('claims', field('claims'), field('disputed'), field('against'), field('grounds')),
  ],
  // Against a ruling an appeal costs nothing (FEE-8).
  warns: ({ state }, input, key) =>
    onPaper(state).some(([each, { ruling }]) => each === key && ruling === null)
      ? warnedOf(state, key, input)
      : [],
  unasked: ({ state }, { who, ruling }) =>
    ruling === null
      ? [...notAskedAlone(state, who), ...notInMoney(state)]
      : ['against', 'disputed'],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: { who, ruling }, input, law, today }) {
    const { receivedOn, postedOn } = input;
    // Nobody appeals against what was not yet pronounced.
    const pronouncedOn = state.judgment.pronouncedOn ?? state.filing.acceptedOn;
    const first = ruling === null ? pronouncedOn : firstDayOf(ruling);
    const notThatDay = dayOfReceipt({ receivedOn, postedOn, first, today });
    if (notThatDay) return refuse(notThatDay);
    const counts = dayThatCounts(input);
    return accept([
      appealSubmitted.make({
        shared: {
          participant: who.id,
          source: 'paper',
          receivedOn,
          postedOn,
          late:
            ruling === null
              ? isLateToAppeal(state, who.id, counts, law)
              : isLateToAppealRuling(state, ruling, who.id, counts, law),
          attachments: input.attachments,
          appeal: nextAppeal(state.appeal),
          claims: input.claims,
          against: ownSideNamed(state, who, input.against),
          grounds: input.grounds ?? '',
          final: ruling === null && state.judgment.made?.final === true,
          ruling: ruling?.id,
          disputed: ruling === null ? (fenOf(input.disputed) ?? undefined) : undefined,
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-04-16',
    claims: '请求改判驳回原告的诉讼请求。',
    attachments: [
      { sha256: '0'.repeat(64), name: '上诉状.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
  },
});

/** CPL-86: a late appeal may count after all; one against a final judgment, or without authority, may not. With reasons. */
export const weighAppeal = command({
  name: 'appeal.weigh',
  on: 'case',
  by: ['judge', 'filing-judge'],
  basis: ['CPL-86', 'CPL-171', 'CPL-62'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => appealsToWeigh(state).map((one) => offer(one.id, one)),
  tells: (_about, one) => [
    {
      code: 'marks',
      facts: {
        late: one.late,
        final: one.final,
        authority: one.authority ?? '',
        ...ofReconsideration(one),
      },
    },
    ...filesBeside(one.attachments),
  ],
  input: z.object({ outcome: fields.choice(weighings), reasons: fields.longText(4000) }),
  ask: [page('outcome', field('outcome'), field('reasons'))],
  decide: ({ offer: one, input }) =>
    accept([
      appealWeighed.make({ shared: { appeal: one.id, ...input, ...ofReconsideration(one) } }),
    ]),
  example: { outcome: 'stands', reasons: '上诉人因住院耽误期限，申请顺延有医院证明，准许顺延。' },
});

/** The whole file goes to the court above with the appeal and the answers (CPL-174), electronically where it is all here (OLR-35.2.0). */
export const sendUp = command({
  name: 'appeal.send-up',
  on: 'case',
  by: ['clerk', 'judge', 'filing-reviewer'],
  basis: ['CPL-174', 'OLR-35.2.0', 'OOR-30.1.4'],
  needs: { court: courtOfCase },
  offers: ({ state, roles, law }) =>
    (keepsTheFile(state, roles) ? standingAppeals(state) : [])
      .filter((one) => one.sentUp === null)
      .map((one) =>
        offerUnless(one.id, one, [
          weighedBeforeTheFileGoesUp({ state, appeal: one }),
          ...answersBeforeTheFileGoesUp({ state, appeal: one, law }),
        ]),
      ),
  // FEE-22: it goes up all the same, and the court above asks after the fee. CPL-180: so does what was asked of taking it back.
  tells: ({ state }, one) => {
    const owed = billOf(state, one.id)?.owed ?? 0;
    return [
      ...(owed > 0 ? [{ code: 'unpaid', facts: { fen: owed } }] : []),
      ...(appealTakingBackAsked(state, one) ? [{ code: 'taking-back', facts: {} }] : []),
    ];
  },
  input: z.object({
    court: fields.text(80),
    as: fields.choice(filesSentAs),
    complete: fields.confirmation(),
    receipt: fields.text(200),
  }),
  ask: [page('where', field('court'), field('as'), field('complete'), field('receipt'))],
  prefill: ({ state, facts }, { ruling }) => {
    const named = ruling === null ? (state.judgment.made?.appealCourt ?? '') : '';
    const court = named === '' ? (facts.court?.policies['appeal-court'] ?? '') : named;
    return court === '' ? {} : { court };
  },
  decide: ({ offer: one, input: { court, as, receipt }, today }) =>
    accept([appealSentUp.make({ shared: { appeal: one.id, court, as, on: today, receipt } })]),
  example: {
    court: '云州市中级人民法院',
    as: 'electronic',
    complete: true,
    receipt: '收到卷宗回执 2026 年第 31 号',
  },
});
