// What a reviewer does with a filing, act by act: they share what is told of it, and what it needs.
import { offerUnless } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import {
  correctionRequested,
  correctionItems,
  fields,
  filingExplained,
  filingRegistered,
  filingReturned,
  isSuit,
  paperGrounds,
} from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  allocateCaseNumber,
  command,
  field,
  fieldWhen,
  needed,
  neededWhen,
  page,
  refuse,
} from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { mayBeRegistered } from '../shared/may-be-registered.ts';
import { itemsOf } from './application/items.ts';
import { wordsOf } from './application/words.ts';
import { minorsAlone } from '../shared/minors.ts';
import { policyDays, policyWage } from '../shared/settings.ts';
import { onTheirOwnWord, standsAsTheParty } from '../shared/stands-as-party.ts';
import {
  fixedCause,
  nameOfCause,
  notAskedForCause,
  toldToFixCause,
  warnedOfFixing,
} from './cause-unknown.ts';
import { courtUnknown } from './court-unknown.ts';
import { suitsOfPlaintiffs, toldOfLike } from './earlier-suits.ts';
import { toldOfPlace } from './exclusive-place.ts';
import { complaintIsTheirs } from './rules/complaint-is-theirs.ts';
import { itemsAsked, notesOf } from './marks.ts';
import { everythingInOneNotice } from './rules/everything-in-one-notice.ts';
import { noticeToGive, reachedLater } from '../shared/notice-to-give.ts';
import { noticeHasReachedThem } from './rules/notice-has-reached-them.ts';
import { presidentKnowsOfTheLast } from './rules/president-knows-of-the-last.ts';
import { registrationIsOwed } from './rules/registration-is-owed.ts';
import { noPaperSets } from './rules/no-paper-sets.ts';
import { sentBackIsOrdinary } from './rules/sent-back-is-ordinary.ts';
import { smallClaimsHaveACeiling } from './rules/small-claims-have-a-ceiling.ts';
import { toldOfSmallClaims } from './small-claims.ts';
import { paperTakesAGround } from './rules/paper-takes-a-ground.ts';
import { termToCorrectHasPassed } from './rules/term-to-correct-has-passed.ts';
import { toldOfFiling } from './told-of-filing.ts';

const needs = { court: courtOfCase };
const needsToRegister = {
  ...needs,
  earlier: suitsOfPlaintiffs,
  causeName: nameOfCause,
};
const byReviewer = ['filing-reviewer'] as const;

/** Says once, from a closed list, everything that is to be supplied, and by when. */
export const requestCorrection = command({
  name: 'filing.request-correction',
  on: 'case',
  by: byReviewer,
  basis: ['OLR-9.1.2a', 'CPL-124', 'OLR-12.1.0'],
  onlyOnSeen: true,
  needs,
  offers: ({ state: { filing } }) =>
    filing.status === 'under-review'
      ? [
          offerUnless(wordsOf({ filing }), {}, [
            registrationIsOwed({ filing }) ?? presidentKnowsOfTheLast({ filing }),
          ]),
        ]
      : [],
  tells: ({ state: { filing } }) =>
    filing.corrections.length === 0
      ? []
      : [{ code: 'asked-before', facts: { notes: notesOf(filing) } }],
  warns: ({ state: { filing } }, { note = '', marks = [] }) =>
    noPaperSets({ filing, note: [note, ...marks.map((one) => one.note)].join('\n') })
      ? [{ code: 'paper-sets', facts: {} }]
      : [],
  input: z.object({
    marks: fields.marks().optional(),
    items: fields.choicesOrNone(correctionItems).optional(),
    ground: fields.choice(paperGrounds).optional(),
    note: fields.longText(2000).optional(),
    again: fields.longText(1000).optional(),
  }),
  ask: [
    page('marks', field('marks')),
    page('items', field('items'), fieldWhen('ground', 'items', ['original'])),
    page('note', field('note'), field('again')),
  ],
  unasked: ({ state: { filing } }) => [
    ...(filing.corrections.length === 0 ? (['again'] as const) : []),
    ...(filing.counter === null ? [] : (['ground'] as const)),
  ],
  // OLR-9.2.0: copies on paper are asked of nobody who filed online.
  among: ({ state: { filing } }) => ({
    items: itemsOf(filing).filter((one) => one !== 'paper-copies' || filing.counter !== null),
  }),
  prefill: ({ state: { filing } }) => ({
    items: filing.lacking.filter((one) => (correctionItems as readonly string[]).includes(one)),
  }),
  decide({ state, state: { filing }, input, facts, law, today }) {
    const { ground, items: ticked = [] } = input;
    const twice = everythingInOneNotice({ filing, why: input.again });
    if (twice) return refuse(twice);
    const paper = paperTakesAGround({ filing, items: ticked, ground });
    if (paper) return refuse(paper);
    const items = itemsAsked(state, input);
    if (!Array.isArray(items)) return refuse(items);
    const days = policyDays(facts.court, 'correction-days');
    const again = filing.corrections.length === 0 ? undefined : input.again;
    const on = ticked.includes('original') ? ground : undefined;
    const shared = { items, ...daysFrom(law, today, days), ground: on, again };
    return accept([correctionRequested.make({ shared })]);
  },
  example: { items: ['defendant-address'], note: '请写明被告现在的住所地。' },
});

/** Registers the case and gives it its number: the next in the court, the year and the type. */
export const registerFiling = command({
  name: 'filing.register',
  or: ['filing.request-correction', 'filing.explain'],
  on: 'case',
  by: byReviewer,
  basis: ['OLR-9.1.1', 'CPL-126'],
  onlyOnSeen: true,
  needs: needsToRegister,
  offers: ({ state }) =>
    isSuit(state) && mayBeRegistered(state)
      ? [offerUnless('', {}, [complaintIsTheirs(state)])]
      : [],
  tells: ({ state, actor, today, facts: { earlier, court } }) => [
    ...toldOfFiling(state),
    ...toldToFixCause(state),
    ...toldOfPlace(state, court, today),
    ...minorsAlone(state, today),
    ...toldOfLike(state, actor, earlier),
    ...toldOfSmallClaims(state, court),
  ],
  input: z.object({
    cause: fields.cause().optional(),
    procedure: fields.choice(['ordinary', 'summary', 'small-claims']),
    reasons: fields.longText(1000).optional(),
    agreement: fields.text(300).optional(),
    certificate: fields.text(300).optional(),
  }),
  ask: [
    page('cause', needed('cause')),
    page(
      'procedure',
      field('procedure'),
      neededWhen('reasons', 'procedure', ['small-claims']),
      fieldWhen('agreement', 'procedure', ['small-claims']),
      field('certificate'),
    ),
  ],
  unasked: ({ state }) => [
    ...notAskedForCause(state),
    ...(onTheirOwnWord(state).length === 0 ? (['certificate'] as const) : []),
  ],
  warns: ({ state, facts: { court }, today }, input) => warnedOfFixing(state, court, today, input),
  prefill: ({ state: { filing } }) =>
    filing.transferred?.remanded === undefined ? {} : { procedure: 'ordinary' },
  decide({ state, input, facts, today }) {
    const { procedure, reasons, agreement, certificate } = input;
    if (facts.court === null) return refuse(courtUnknown);
    const { amount } = state.filing;
    const wage = policyWage(facts.court);
    const tooMuch = smallClaimsHaveACeiling({ procedure, amount, wage, agreement });
    if (tooMuch) return refuse(tooMuch);
    const again = sentBackIsOrdinary({ filing: state.filing, procedure });
    if (again) return refuse(again);
    const caseNumber = allocateCaseNumber(facts.court.code, Number(today.slice(0, 4)), '民初');
    // First, so that what registration makes and tells goes to the organisation's own account.
    const seen =
      certificate === undefined
        ? []
        : onTheirOwnWord(state).flatMap(({ agent, party }) =>
            standsAsTheParty(agent, party, certificate, state.participation),
          );
    const registered = filingRegistered.make({
      shared: {
        caseNumber,
        procedure,
        acceptedOn: today,
        ...fixedCause(state, input, facts.causeName),
        ...(procedure === 'small-claims' ? { reasons, agreement } : {}),
      },
    });
    const [first, ...rest] = [...seen, registered];
    return accept([first, ...rest]);
  },
  example: { procedure: 'summary' },
});

/** Nothing came within the term the notice gave: the papers go back, and may be handed in again any day. */
export const returnFiling = command({
  name: 'filing.return',
  or: ['filing.register', 'filing.accept'],
  on: 'case',
  by: byReviewer,
  basis: ['REG-7'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, today, law }) => {
    const { filing } = state;
    return filing.status === 'correction-requested'
      ? [
          offerUnless(wordsOf({ filing }), {}, [
            registrationIsOwed({ filing }) ??
              termToCorrectHasPassed({ filing, today }) ??
              noticeHasReachedThem({
                filing,
                toGive: noticeToGive(state) !== null,
                on: reachedLater(state),
                today,
                law,
              }),
          ]),
        ]
      : [];
  },
  input: z.object({ reason: fields.longText(2000) }),
  ask: [page('reason', field('reason'))],
  decide: ({ input }) => accept([filingReturned.make({ shared: input })]),
  example: { reason: '补正期限届满，没有收到补正材料。' },
});

/** Whoever stood by the suit before anything was explained to them is told first, and decides anew (OLR-9.1.3). */
const mayBeExplained = ({ status, explained, proposal }: FilingState): boolean =>
  status === 'under-review' || (status === 'insisted' && !explained && proposal === null);

/** The conditions of suit are lacking; the court explains which and why, and the plaintiff decides what to do. */
export const explainFiling = command({
  name: 'filing.explain',
  on: 'case',
  by: byReviewer,
  basis: ['OLR-9.1.3', 'CPL-127'],
  onlyOnSeen: true,
  needs,
  offers: ({ state: { filing } }) =>
    mayBeExplained(filing)
      ? [offerUnless(wordsOf({ filing }), {}, [registrationIsOwed({ filing })])]
      : [],
  input: z.object({ reason: fields.longText(4000) }),
  ask: [page('reason', field('reason'))],
  // No law says how long an answer may take: the court waits as long as it gives to correct.
  decide: ({ input, facts, law, today }) =>
    accept([
      filingExplained.make({
        shared: { ...input, ...daysFrom(law, today, policyDays(facts.court, 'correction-days')) },
      }),
    ]),
  example: { reason: '本案应当先申请劳动仲裁。' },
});
