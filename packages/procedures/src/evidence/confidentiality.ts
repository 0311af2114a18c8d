import { offer } from '@xiezhi/kernel';
import { confidentialityOrdered, fields, secrets, standingExhibits } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';

/**
 * CPL-71: what concerns state secrets, trade secrets or privacy is kept confidential and not shown in open court. The
 * parties go on reading it, since they must be able to contest it; a later order takes the place of an earlier one.
 */
export const orderConfidentiality = command({
  name: 'evidence.order-confidentiality',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-71'],
  needs: {},
  offers: ({ state }) =>
    state.filing.status === 'registered'
      ? standingExhibits(state.evidence).map((one) => offer(one.id, one))
      : [],
  tells: (_about, { name, purpose, confidential }) => [
    { code: 'exhibit', facts: { name, purpose, confidential: confidential ?? '' } },
  ],
  input: z.object({
    ground: fields.choice([...secrets, 'none']),
    reasons: fields.longText(1000),
  }),
  ask: [page('ground', field('ground'), field('reasons'))],
  decide: ({ offer: one, input }) =>
    accept([confidentialityOrdered.make({ shared: { exhibit: one.id, ...input } })]),
  example: { ground: 'trade-secret', reasons: '图纸没有公开，当事人采取了保密措施。' },
});
