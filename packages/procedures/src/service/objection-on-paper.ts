import { offer } from '@xiezhi/kernel';
import { fields, objectionGrounds, serviceObjected } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { serverOf } from '../shared/servable.ts';
import { nextObjection } from './objections.ts';

/** An objection to a service, on paper: a judge decides on it as on one from an account. */
export const recordObjectionToService = command({
  name: 'service.record-objection',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['OLR-31.2.3', 'CPLI-135', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state, roles }) =>
    (roles.has(serverOf(state)) ? state.service.services : [])
      .filter((one) => one.effective !== null)
      .map((one) => offer(`${one.id}.${one.addressee}`, one)),
  input: z.object({
    receivedOn: fields.day(),
    attachments: fields.scans(),
    ground: fields.choice(objectionGrounds),
    arrivedOn: fields.day().optional(),
    text: fields.longText(4000),
  }),
  ask: [
    page('paper', field('receivedOn'), field('attachments')),
    page(
      'ground',
      field('ground'),
      neededWhen('arrivedOn', 'ground', ['another-day']),
      field('text'),
    ),
  ],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: one, input: { receivedOn, ...said }, today }) {
    const notThatDay = dayOfReceipt({ receivedOn, first: firstDay(state), today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      serviceObjected.make({
        shared: {
          service: one.id,
          objection: nextObjection(state.service),
          ...said,
          paper: { receivedOn },
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '异议书.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    ground: 'wrong-person',
    text: '送达回证上签名的人不是我家里人。',
  },
});
