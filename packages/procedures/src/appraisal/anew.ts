import { offer } from '@xiezhi/kernel';
import type { CaseState, EvidenceApplication } from '@xiezhi/record';
import {
  anewBecause,
  appraisalOrdered,
  appraised,
  examinedAnew,
  fields,
  nextApplication,
  waysAnew,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, neededWhen, page } from '../framework/index.ts';
import { isUndecided } from '../shared/handing.ts';

/** Opinions that lie in the case, and are not examined anew already. */
const toExamineAnew = (state: CaseState): readonly EvidenceApplication[] =>
  isUndecided(state)
    ? appraised(state).filter(({ id }) => examinedAnew(state.evidence, id) === null)
    : [];

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
  tells: ({ state }, { id, purpose, commission }) => [
    { code: 'opinion', facts: { body: commission?.body ?? '', purpose }, short: true },
    ...state.appraisal.objections
      .filter(({ application }) => application === id)
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
