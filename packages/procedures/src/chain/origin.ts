import { offer } from '@xiezhi/kernel';
import {
  factorAnswers,
  fields,
  originDecided,
  originOutcomes,
  submitterAnswers,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { isUndecided } from '../shared/handing.ts';
import { contestedBefore } from './before-deposit.ts';
import { neitherProvedNorBorneOut } from './rules/neither-proved-nor-borne-out.ts';
import { somethingWasWeighed } from './rules/something-was-weighed.ts';
import { submitterWasHeard } from './rules/submitter-was-heard.ts';
import { toldOfExhibit } from './tells.ts';

const factor = () => fields.choice(factorAnswers);
const why = () => fields.longText(1000);

/**
 * OLR-18: the judge weighs where the data came from, how it was made and kept, whether a notary or a third person witnessed
 * it, and what bears it out, and says whether it is confirmed as genuine before its deposit.
 */
export const decideOrigin = command({
  name: 'chain.decide-origin',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-18.1.0', 'OLR-18.2.2', 'OLR-18.2.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isUndecided(state) ? contestedBefore(state).map((one) => offer(one.challenge.id, one)) : [],
  tells: ({ state }, { exhibit, challenge }) => [
    ...toldOfExhibit(state, exhibit),
    ...filesBeside(challenge.attachments),
  ],
  input: z.object({
    origin: factor(),
    originReasons: why(),
    generation: factor(),
    generationReasons: why(),
    keeping: factor(),
    keepingReasons: why(),
    notary: factor(),
    notaryReasons: why(),
    witness: factor(),
    witnessReasons: why(),
    corroboration: factor(),
    corroborationReasons: why(),
    submitter: fields.choice(submitterAnswers),
    outcome: fields.choice(originOutcomes),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'origin',
      field('origin'),
      field('originReasons'),
      field('generation'),
      field('generationReasons'),
      field('keeping'),
      field('keepingReasons'),
    ),
    page(
      'witness',
      field('notary'),
      field('notaryReasons'),
      field('witness'),
      field('witnessReasons'),
      field('corroboration'),
      field('corroborationReasons'),
    ),
    page('outcome', field('submitter'), field('outcome'), field('reasons')),
  ],
  decide({ state, offer: { exhibit, challenge }, input }) {
    const { submitter, corroboration, outcome } = input;
    const factors = {
      origin: { answer: input.origin, reasons: input.originReasons },
      generation: { answer: input.generation, reasons: input.generationReasons },
      keeping: { answer: input.keeping, reasons: input.keepingReasons },
      notary: { answer: input.notary, reasons: input.notaryReasons },
      witness: { answer: input.witness, reasons: input.witnessReasons },
      corroboration: { answer: corroboration, reasons: input.corroborationReasons },
    };
    const [first, ...rest] = (
      outcome === 'not-confirmed'
        ? [
            submitterWasHeard({ state, exhibit, challenge }),
            neitherProvedNorBorneOut({ exhibit, submitter, corroboration }),
          ]
        : [
            somethingWasWeighed({
              exhibit,
              answers: Object.values(factors).map(({ answer }) => answer),
            }),
          ]
    ).filter((each) => each !== null);
    if (first !== undefined) return refuse(first, ...rest);
    return accept([
      originDecided.make({
        shared: {
          challenge: challenge.id,
          exhibit: exhibit.id,
          factors,
          submitter,
          outcome,
          reasons: input.reasons,
        },
      }),
    ]);
  },
  example: {
    origin: 'yes',
    originReasons: '数据来自原告的手机，手机当庭核对过。',
    generation: 'yes',
    generationReasons: '即时通讯软件在日常使用中自动生成。',
    keeping: 'not-shown',
    keepingReasons: '生成到存证相隔三天，保管经过没有记录。',
    notary: 'no',
    notaryReasons: '没有公证。',
    witness: 'no',
    witnessReasons: '没有第三方见证。',
    corroboration: 'yes',
    corroborationReasons: '与转账记录、送货单相互印证。',
    submitter: 'explained',
    outcome: 'confirmed',
    reasons: '综合以上情况，可以确认上链以前的真实性。',
  },
});
