import { offer, technical } from '@xiezhi/kernel';
import { fields } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refusal, refuse } from '../framework/index.ts';
import { stillTheirs, traced } from './serving.ts';

/** What a channel reports: taken by the mail server, arrived, failed. What machines say is longer than a person's words. */
export const recordTrace = command({
  name: 'service.record-trace',
  on: 'case',
  by: ['system'],
  basis: ['OLR-31.3.1'],
  needs: {},
  offers: ({ state }) => state.service.services.map((one) => offer(one.id, one)),
  input: z.object({
    channel: fields.choice(['account', 'email']),
    event: fields.choice(['sent', 'arrived', 'failed']),
    proof: fields.text(1500),
  }),
  ask: [page('trace', field('channel'), field('event'), field('proof'))],
  decide({ state, offer: one, input, now }) {
    const told = [{ service: one.id, ...input, at: now }];
    const counting = stillTheirs(state, one, [...one.traces, ...told]);
    const [first, ...rest] = traced(one, told, counting);
    return first
      ? accept([first, ...rest])
      : refuse(refusal('service/nothing-to-serve', technical, [{ kind: 'retry' }]));
  },
  example: { channel: 'email', event: 'sent', proof: '250 OK' },
});
