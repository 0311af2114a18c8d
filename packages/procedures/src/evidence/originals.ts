import type { Instant } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, Exhibit, OriginalDemand } from '@xiezhi/record';
import {
  conformityGrounds,
  fields,
  nextOriginalDemand,
  originalCompared,
  originalDemanded,
  originalGrounds,
  participant,
  standingExhibits,
  takenAsOriginal,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { doubtsAreOnRecord } from './rules/doubts-are-on-record.ts';
import { conformityIsShown } from './rules/conformity-is-shown.ts';
import { disputesOf, notAskedYet } from '../shared/shown.ts';

const undecided = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.pronouncedAt === null;

const open = (state: CaseState): readonly Exhibit[] =>
  undecided(state) ? standingExhibits(state.evidence) : [];

/** What bears on whether the copy is as the original: what was disputed, what was compared, what its card says. */
const toldOf = (state: CaseState, one: Exhibit): readonly Told[] => [
  {
    code: 'exhibit',
    facts: {
      name: one.name,
      form: one.form,
      notary: one.provenance?.notary ?? '',
      priorUse: one.provenance?.priorUse ?? '',
      compared: one.compared === null ? '' : one.compared.matches ? 'matches' : 'differs',
      disputed: disputesOf(state, one).map(
        ({ participant: by, said }) =>
          `${participant(state.participation, by)?.name ?? ''}: ${said.reasons ?? ''}`,
      ),
      notAsked: notAskedYet(state, one).map(({ name }) => name),
    },
  },
];

/** OLR-12: an original is demanded on one of four grounds and no other; whoever holds it is told which, by when and where. */
export const demandOriginal = command({
  name: 'evidence.demand-original',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-12.1.1', 'OLR-12.1.2', 'OLR-12.1.3', 'OLR-12.1.4', 'CPL-73'],
  needs: {},
  offers: ({ state }) =>
    open(state)
      .filter(({ demand, form }) => demand === null && form !== 'electronic')
      .map((one) => offer(one.id, one)),
  tells: ({ state }, one) => toldOf(state, one),
  input: z.object({
    ground: fields.choice(originalGrounds),
    reasons: fields.longText(2000),
    dueOn: fields.day(),
    place: fields.text(200),
  }),
  ask: [
    page('ground', field('ground'), field('reasons')),
    page('when', field('dueOn'), field('place')),
  ],
  decide({ state, offer: one, input, today }) {
    const [first, ...rest] = [
      doubtsAreOnRecord({ state, exhibit: one, ground: input.ground }),
      input.dueOn <= today
        ? refusal('evidence/day-is-past', technical, [mendField('dueOn')])
        : null,
    ].filter((each) => each !== null);
    if (first) return refuse(first, ...rest);
    return accept([
      originalDemanded.make({
        shared: { demand: nextOriginalDemand(state.evidence), exhibit: one.id, ...input },
      }),
    ]);
  },
  example: {
    ground: 'necessary',
    reasons: '合同落款处的印章看不清，需要看原件。',
    dueOn: '2026-04-20',
    place: '云州市东湖区人民法院诉讼服务中心 3 号窗口',
  },
});

/** Copy and original were put side by side, over video or where the original lies: who was there, and what was seen. */
export const recordComparison = command({
  name: 'evidence.record-comparison',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['OLR-13.1.4', 'CPL-73'],
  needs: {},
  offers: ({ state }) => open(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    ...toldOf(state, one),
    ...(one.demand === null
      ? []
      : [{ code: 'demand', facts: { dueOn: one.demand.dueOn, place: one.demand.place } }]),
  ],
  input: z.object({
    on: fields.day(),
    how: fields.choice(['online', 'on-site']),
    present: fields.text(300),
    outcome: fields.choice(['matches', 'differs']),
    note: fields.longText(2000),
  }),
  ask: [
    page('when', field('on'), field('how'), field('present')),
    page('outcome', field('outcome'), field('note')),
  ],
  prefill: ({ today }) => ({ on: today }),
  decide({ state, offer: one, input: { outcome, ...input }, today }) {
    const first = firstDay(state);
    const notThatDay = dayOfReceipt({ receivedOn: input.on, first, today });
    if (notThatDay)
      return refuse(
        refusal('evidence/not-that-day', technical, [mendField('on')], { first: first ?? '' }),
      );
    return accept([
      originalCompared.make({
        shared: { exhibit: one.id, matches: outcome === 'matches', ...input },
      }),
    ]);
  },
  example: {
    on: '2026-04-20',
    how: 'on-site',
    present: '书记员何、原告沈静宜',
    outcome: 'matches',
    note: '当庭出示合同原件 4 页，与上传件逐页核对一致。',
  },
});

/** Found on the silence of others, one of whom has not been silent since: the finding stands until a judge finds again. */
export const disputedSince = (
  state: CaseState,
): readonly { readonly exhibit: Exhibit; readonly at: Instant }[] =>
  open(state).flatMap((exhibit) => {
    const [first] = exhibit.asOriginal === 'no-objection' ? disputesOf(state, exhibit) : [];
    return first === undefined ? [] : [{ exhibit, at: first.at }];
  });

/**
 * OLR-13: on one of five grounds a judge finds that the copy meets the form of an original. It says nothing of whether
 * the content is true: that is found apart (OLR-15).
 */
export const takeAsOriginal = command({
  name: 'evidence.take-as-original',
  or: ['evidence.demand-original'],
  on: 'case',
  by: ['judge'],
  basis: ['OLR-13.1.0'],
  needs: {},
  offers: ({ state }) =>
    open(state)
      .filter(
        (one) =>
          (one.asOriginal === null && one.form !== 'electronic') ||
          disputedSince(state).some(({ exhibit }) => exhibit.id === one.id),
      )
      .map((one) => offer(one.id, one)),
  tells: ({ state }, one) => toldOf(state, one),
  input: z.object({
    ground: fields.choice(conformityGrounds),
    proof: fields.text(200).optional(),
    shownBy: fields.exhibitsChosen().optional(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'ground',
      field('ground'),
      neededWhen('proof', 'ground', ['notarised', 'confirmed-earlier']),
      neededWhen('shownBy', 'ground', ['other-evidence']),
      field('reasons'),
    ),
  ],
  prefill: (_about, { provenance }) => {
    const proof = provenance?.notary ?? provenance?.priorUse;
    return proof === undefined ? {} : { proof };
  },
  decide({ state, offer: one, input }) {
    const { ground, proof, shownBy = [], reasons } = input;
    const missing = conformityIsShown({ state, exhibit: one, ground, proof, shownBy });
    if (missing) return refuse(missing);
    return accept([
      takenAsOriginal.make({
        shared: {
          exhibit: one.id,
          ground,
          proof: ['notarised', 'confirmed-earlier'].includes(ground) ? proof : undefined,
          shownBy: ground === 'other-evidence' ? [...shownBy] : undefined,
          reasons,
        },
      }),
    ]);
  },
  example: { ground: 'no-objection', reasons: '对方对与原件一致没有异议。' },
});

/** By when an original is to be brought: a fact when it passes, and nothing else. */
export const originalTermOf = (demand: string): string => `evidence/original/${demand}`;

/** Exhibits of which the original is demanded and not yet here. */
export const demanded = (
  state: CaseState,
): readonly { readonly exhibit: Exhibit; readonly demand: OriginalDemand }[] =>
  open(state).flatMap((exhibit) =>
    exhibit.demand === null ? [] : [{ exhibit, demand: exhibit.demand }],
  );
