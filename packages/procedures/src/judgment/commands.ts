import { byPolicy, offerUnless, technical } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CourtDay, Instant } from '@xiezhi/kernel';
import {
  caseClosed,
  closings,
  fields,
  judgmentCorrected,
  judgmentPronounced,
  modeDecision,
  modeFor,
  parties,
  standing,
  suitEnd,
  transferOrdered,
  upcoming,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import type { Unserved } from '../shared/servable.ts';
import { copiesUnserved, rulingsUnserved } from '../shared/servable.ts';
import {
  toldOfOpenAnswers,
  toldOfOpenEvidence,
  toldOfOpenMatters,
} from '../shared/open-matters.ts';
import { sharesMakeTheWhole } from '../shared/rules/shares-make-the-whole.ts';
import { feeToShare } from '../shared/shares.ts';
import { letGo, roomsHeld } from '../shared/rooms.ts';
import { standsInAnOrder, standsInTheJudgment, toldJudgment, toldOrders } from './as-signed.ts';
import { placesWritten } from '../shared/words-of-the-judgment.ts';
import { becameSinceSigning, cameSinceDrafting, hearingAhead } from './come-since.ts';
import { notPronouncedOn } from './day-of-pronouncement.ts';
import { madeFrom, open, undecided } from './draft.ts';
import { toldOfSamplesAway } from './samples-away.ts';
import { answerTimeBeforeAbsence } from './rules/answer-time-before-absence.ts';
import { closingFollowsAnEnd } from './rules/closing-follows-an-end.ts';
import {
  closingSaysWhatHappened,
  endedUnpronounced,
  mannerOf,
} from './rules/closing-says-what-happened.ts';
import { absenceIsDecidedFirst } from './rules/absence-is-decided-first.ts';
import { inAbsenceOnlyWhenSummoned } from './rules/in-absence-only-when-summoned.ts';
import { judgmentAfterTheTranscript } from './rules/judgment-after-the-transcript.ts';
import { noJudgmentWhileSuspended } from './rules/no-judgment-while-suspended.ts';
import { toldOfUndecidedBench } from './bench.ts';
import { aPanelWasDecided } from './rules/a-panel-was-decided.ts';
import { panelAfterRemand } from './rules/panel-after-remand.ts';
import { onlyWhatIsWrittenIsCorrected } from './rules/only-what-is-written-is-corrected.ts';
import { restsOnAdmitted } from './rules/rests-on-admitted.ts';
import { requestsAreDecided } from './rules/requests-are-decided.ts';
import { signedOnWhatStands } from './rules/signed-on-what-stands.ts';
import { whatIsOpenBeforeClosing } from './rules/what-is-open-before-closing.ts';

const toldUnserved = (code: string, unserved: readonly Unserved[]): readonly Told[] => {
  const each = unserved.map(({ name, titles }) => ({ name, titles: [...new Set(titles)] }));
  return each.length === 0 ? [] : [{ code, facts: { each } }];
};

/** Between whom it is given, by whom, and after which answers: as much when it is signed as when it is pronounced. */
const canBeGiven = ({
  state,
  law,
  now,
}: {
  readonly state: CaseState;
  readonly law: Law;
  readonly now: Instant;
}) => [
  panelAfterRemand({ filing: state.filing }),
  aPanelWasDecided({ bench: state.judgment.bench }),
  noJudgmentWhileSuspended({ suspension: state.suspension }),
  judgmentAfterTheTranscript({ hearing: state.hearing, now }),
  ...requestsAreDecided({ state, law }),
];

/** The judge decides and signs. What was drafted last is what is decided. */
export const makeJudgment = command({
  name: 'judgment.make',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-155', 'CPL-146', 'CPL-147'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, law, today, now }) =>
    undecided(state) && state.judgment.draft !== null
      ? [
          offerUnless('', {}, [
            ...canBeGiven({ state, law, now }),
            signedOnWhatStands({ state, today, law }),
            ...inAbsenceOnlyWhenSummoned({ state }),
            answerTimeBeforeAbsence({ state, today, law }),
            absenceIsDecidedFirst({ state }),
            restsOnAdmitted({ state, restsOn: state.judgment.draft.restsOn ?? [] }),
            // Relief may have been granted since the draft.
            sharesMakeTheWhole({
              total: feeToShare(state),
              shares: state.judgment.draft.shares,
              at: 'draft',
            }),
          ]),
        ]
      : [],
  tells: ({ state, today, now, law }) => [
    ...toldOrders(state, state.judgment.draft),
    ...toldOfUndecidedBench(state),
    ...toldOfOpenMatters(state, law),
    ...toldOfOpenAnswers(state, today, law),
    ...toldOfOpenEvidence(state, today),
    ...hearingAhead(state, now),
    ...cameSinceDrafting(state),
  ],
  input: z.object({ signed: fields.confirmation() }),
  ask: [page('sign', field('signed'))],
  decide: ({ state, today }) => accept([madeFrom(state, today)]),
  example: { signed: true },
});

/**
 * What is entered is what happened, and it stops nothing: that somebody was put online who never said yes to it
 * (OLR-4.2.4), and that the day of a fixed date was told to nobody, is said before.
 */
function doubtsAboutPronouncing(
  state: CaseState,
  {
    when,
    manner,
    on,
  }: { readonly when: string; readonly manner: string; readonly on?: string | undefined },
): readonly Told[] {
  const offline = parties(state.participation).filter(
    ({ id }) => modeFor(state, 'pronouncement', id) !== 'online',
  );
  const names = offline.map(({ name }) => name);
  const nobody = offline.length === parties(state.participation).length;
  const unagreed = manner === 'online' ? names.length > 0 : manner === 'mixed' && nobody;
  const announced = standing(state.hearing).some(({ purpose }) => purpose === 'pronouncement');
  const { decidedOn } = state.judgment.made ?? {};
  const written = decidedOn !== undefined && on !== undefined && on < decidedOn;
  return [
    ...(written ? [{ code: 'written-later', facts: { on: decidedOn } }] : []),
    ...(unagreed ? [{ code: 'not-online', facts: { names } }] : []),
    ...(when === 'fixed-date' && !announced ? [{ code: 'not-announced', facts: {} }] : []),
  ];
}

/** How it was decided that they take part; null while nobody decided it. */
function mannerDecided(state: CaseState): 'online' | 'in-person' | 'mixed' | null {
  if (modeDecision(state, 'pronouncement') === null) return null;
  const modes = new Set(
    parties(state.participation).map(({ id }) => modeFor(state, 'pronouncement', id) === 'online'),
  );
  return modes.size === 2 ? 'mixed' : modes.has(true) ? 'online' : 'in-person';
}

/**
 * Judgments are pronounced openly, whatever the hearing was (CPL-151), by whoever gave them: the clerk writes down that it
 * was done, and does not do it.
 */
export const pronounceJudgment = command({
  name: 'judgment.pronounce',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-151'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, law, today, now }) =>
    open(state) &&
    transferOrdered(state) === null &&
    state.judgment.made !== null &&
    state.judgment.pronouncedAt === null &&
    suitEnd(state) === null
      ? [
          offerUnless('', {}, [
            ...canBeGiven({ state, law, now }),
            signedOnWhatStands({ state, today, law }),
          ]),
        ]
      : [],
  tells: ({ state, today, now }) => [
    ...toldOrders(state, state.judgment.made),
    ...toldJudgment(state),
    ...toldOfUndecidedBench(state),
    ...toldOfOpenEvidence(state, today),
    ...hearingAhead(state, now),
    ...cameSinceDrafting(state),
    ...becameSinceSigning(state),
  ],
  input: z.object({
    when: fields.choice(['in-court', 'fixed-date']),
    on: fields.day().optional(),
    manner: fields.choice(['online', 'in-person', 'mixed']),
    place: fields.text(120),
  }),
  warns: ({ state }, input) => doubtsAboutPronouncing(state, input),
  ask: [page('when', field('when'), field('on')), page('how', field('manner'), field('place'))],
  prefill: ({ state, today }) => {
    const day = upcoming(state.hearing, 'pronouncement');
    const manner = mannerDecided(state);
    return {
      on: today,
      ...(day === null ? {} : { when: 'fixed-date', place: day.place }),
      ...(manner === null ? {} : { manner }),
    };
  },
  decide: ({ state, input: { on, ...how }, today }) => {
    const { made } = state.judgment;
    const notThen =
      on === undefined
        ? null
        : notPronouncedOn(state, { when: how.when, on: on as CourtDay }, today);
    if (notThen) return refuse(notThen);
    const decided = { decidedOn: made?.decidedOn ?? today, final: made?.final ?? false };
    const then = on === undefined || on === today ? {} : { on };
    return accept([judgmentPronounced.make({ shared: { ...how, ...then, ...decided } })]);
  },
  example: { when: 'in-court', manner: 'mixed', place: '第六法庭' },
});

export const correctJudgment = command({
  name: 'judgment.correct',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-157'],
  needs: {},
  offers: ({ state }) =>
    state.judgment.made === null || endedUnpronounced(state)
      ? []
      : [
          offerUnless('', {}, [
            // The ruling is for the parties to read, and would tell what has not been pronounced.
            state.judgment.pronouncedAt === null
              ? refusal('judgment/pronounce-first', byPolicy('pronounce-first'), [
                  useCommand('judgment.pronounce', 'judge'),
                ])
              : null,
          ]),
        ],
  tells: ({ state }) => toldJudgment(state),
  input: z.object({
    wrong: fields.longText(2000),
    right: fields.longText(2000),
    reasons: fields.longText(2000),
  }),
  warns: ({ state }, { wrong }) => {
    const places = placesWritten(state, wrong);
    return [
      ...(places > 1 ? [{ code: 'many-places', facts: { places }, field: 'wrong' }] : []),
      ...(standsInAnOrder(state, wrong)
        ? [{ code: 'in-an-order', facts: {}, field: 'right' }]
        : []),
    ];
  },
  ask: [page('what', field('wrong'), field('right')), page('why', field('reasons'))],
  decide({ state, input }) {
    const { wrong, right } = input;
    if (wrong.trim() === right.trim())
      return refuse(refusal('docket/nothing-corrected', technical, [mendField('right')]));
    const written = standsInTheJudgment(state, wrong);
    const elsewhere = onlyWhatIsWrittenIsCorrected({ written, wrong });
    return elsewhere ? refuse(elsewhere) : accept([judgmentCorrected.make({ shared: input })]);
  },
  example: { wrong: '60480元', right: '60840元', reasons: '笔误' },
});

/** Once a judgment or a ruling has ended it; how is not for whoever closes it to say. */
export const closeCase = command({
  name: 'case.close',
  on: 'case',
  by: ['judge', 'clerk'],
  basis: ['OLR-35.1.1'],
  needs: {},
  offers: ({ state, law }) =>
    open(state)
      ? [
          offerUnless('', {}, [
            closingFollowsAnEnd({ state }),
            ...whatIsOpenBeforeClosing({ state, law }),
          ]),
        ]
      : [],
  tells: ({ state }) => {
    const manner = mannerOf(state);
    return [
      ...(manner === null ? [] : [{ code: 'ended', facts: { manner } }]),
      ...toldUnserved('unserved', rulingsUnserved(state)),
      // Where there is an appeal the case is served in after its closing, too.
      ...(state.appeal.appeals.length > 0
        ? []
        : toldUnserved('copies-unserved', copiesUnserved(state))),
      ...toldOfSamplesAway(state),
    ];
  },
  input: z.object({
    manner: fields.choice(closings).optional(),
    note: fields.text(500).optional(),
  }),
  ask: [page('how', field('manner'), field('note'))],
  // The judgment or the ruling has said it; named all the same, it has to be that.
  unasked: () => ['manner'],
  unaskedBefore: ['manner'],
  decide({ state, input, today }) {
    const { manner = mannerOf(state), note = '' } = input;
    const other = manner === null ? null : closingSaysWhatHappened({ ...state, manner });
    if (other) return refuse(other);
    // Not open while nothing has ended it.
    const closed = caseClosed.make({ shared: { manner: manner ?? 'other', note, on: today } });
    // Sittings that will not take place keep no room.
    return accept([closed], { released: letGo(roomsHeld(state)) });
  },
  example: { manner: 'judged', note: '判决书已送达各方。' },
});
