import { offer } from '@xiezhi/kernel';
import { fields, parties, postponementRequested } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { ahead } from './postponement.ts';

/** Another day asked for on paper: a judge decides on it as on a request from an account (CPL-149). */
export const recordPostponementRequest = command({
  name: 'hearing.record-postponement-request',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-149', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    ahead(state).flatMap((one) =>
      parties(state.participation).map(({ id }) =>
        offer(`${one.id}.${id}`, { hearing: one.id, participant: id }),
      ),
    ),
  input: z.object({
    receivedOn: fields.day(),
    attachments: fields.scans(),
    reason: fields.longText(2000),
  }),
  ask: [page('paper', field('receivedOn'), field('attachments')), page('reason', field('reason'))],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: at, input: { receivedOn, ...asked }, today }) {
    const notThatDay = dayOfReceipt({ receivedOn, first: firstDay(state), today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      postponementRequested.make({ shared: { ...at, ...asked, paper: { receivedOn } } }),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '延期申请.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    reason: '那天要住院手术，附医院通知。',
  },
});
