import { offer } from '@xiezhi/kernel';
import type { CaseState, EvidenceApplication } from '@xiezhi/record';
import {
  anewBecause,
  appraisalOrdered,
  appraised,
  evidenceApplied,
  examinedAnew,
  fields,
  nextApplication,
  waysAnew,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  needed,
  neededWhen,
  page,
  refuse,
} from '../framework/index.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isInCourt,
  isUndecided,
  onPaper,
  papersInput,
  received,
  toldOfAuthority,
} from '../shared/handing.ts';

/** Opinions that lie in the case, and are not examined anew already. */
const toExamineAnew = (state: CaseState): readonly EvidenceApplication[] =>
  isUndecided(state)
    ? appraised(state).filter(({ id }) => examinedAnew(state.evidence, id).length === 0)
    : [];

const toldOfFormer = ({ purpose, commission }: EvidenceApplication): Told => ({
  code: 'opinion',
  facts: { body: commission?.body ?? '', purpose },
  short: true,
});

/**
 * EVR-40: a party asks for it, on a ground of the article or on none it can name. Received on any day: no time ends for what an
 * opinion gives ground to. It stands among the applications about evidence, on which a judge decides.
 */
export const askAnew = command({
  name: 'appraisal.ask-anew',
  on: 'case',
  by: byAnybody,
  basis: ['EVR-40', 'OOR-28.1.1'],
  needs: {},
  offers: (about) =>
    isInCourt(about.state)
      ? handersIn(about).flatMap((who) =>
          appraised(about.state).map((one) => offer(`${who.id}.${one.id}`, { who, one })),
        )
      : [],
  tells: (about, { who, one }) => [toldOfFormer(one), ...toldOfAuthority(about, who.id)],
  input: z
    .object({
      receivedOn: fields.day().optional(),
      postedOn: fields.day().optional(),
      way: fields.choice(waysAnew),
      ground: fields.choice(anewBecause).optional(),
      what: fields.longText(1000),
      purpose: fields.text(500),
      reasons: fields.longText(2000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page(
      'way',
      needed('receivedOn'),
      field('postedOn'),
      field('way'),
      fieldWhen('ground', 'way', ['anew']),
      field('reasons'),
    ),
    page('what', field('what'), field('purpose')),
    page('papers', field('attachments'), neededWhen('conformsToOriginals', 'attachments', ['*'])),
  ],
  unasked: (about) => (onPaper(about) ? [] : ['receivedOn', 'postedOn']),
  prefill: (_about, { one: { what, purpose } }) => ({ what, purpose: purpose.slice(0, 500) }),
  decide(about) {
    const { who, one } = about.offer;
    const { receivedOn, postedOn, way, ground, conformsToOriginals: _word, ...said } = about.input;
    const fault = dayFault(about, receivedOn, postedOn);
    return fault
      ? refuse(fault)
      : accept([
          evidenceApplied.make({
            shared: {
              ...{ ...said, attachments: [...said.attachments], kind: 'appraisal' },
              ...{ application: nextApplication(about.state.evidence), heldBy: one.heldBy },
              anew: { of: one.id, way, ground: way === 'anew' ? ground : undefined },
              ...received(about, who.id, receivedOn),
              ...{ postedOn, late: false },
            },
          }),
        ]);
  },
  example: {
    way: 'anew',
    ground: 'procedure',
    what: '网页存证数据一份',
    purpose: '存证以前网页有没有被改动？',
    reasons: '取样时没有通知双方到场，次序也没有记录。',
    attachments: [],
  },
});

/**
 * EVR-40: where whoever examined was not qualified, the procedure broke the law gravely, the opinion plainly lacks ground or cannot be
 * used for another reason, it is examined anew; flaws that can be mended otherwise are supplemented. A judge says which, with reasons,
 * on a party’s word or without one.
 */
export const orderAnew = command({
  name: 'appraisal.order-anew',
  on: 'case',
  by: ['judge'],
  basis: ['EVR-40', 'CPL-79'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => toExamineAnew(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    toldOfFormer(one),
    ...state.appraisal.objections
      .filter(({ application }) => application === one.id)
      .map(({ points }) => ({ code: 'objection', facts: { points } })),
  ],
  input: z.object({
    way: fields.choice(waysAnew),
    ground: fields.choice(anewBecause).optional(),
    what: fields.longText(1000),
    purpose: fields.text(500),
    reasons: fields.longText(2000),
  }),
  ask: [
    page('way', field('way'), neededWhen('ground', 'way', ['anew']), field('reasons')),
    page('what', field('what'), field('purpose')),
  ],
  prefill: (_about, { what, purpose }) => ({ what, purpose: purpose.slice(0, 500) }),
  decide: ({ state, offer: one, input: { way, ground, ...said } }) =>
    accept([
      appraisalOrdered.make({
        shared: {
          ...{ application: nextApplication(state.evidence), participant: one.participant },
          ...{ heldBy: one.heldBy, ...said },
          anew: { of: one.id, way, ground: way === 'anew' ? ground : undefined },
        },
      }),
    ]),
  example: {
    way: 'anew',
    ground: 'groundless',
    what: '网页存证数据一份',
    purpose: '存证以前网页有没有被改动？',
    reasons: '取样的次序没有记录，结论没有依据。',
  },
});
