import { offer } from '@xiezhi/kernel';
import { fields, jurisdictionObjected, nextObjection, partiesOf } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { dayOfReceipt, firstDay, dayThatCounts } from '../shared/day-of-receipt.ts';
import { isLate, open } from './commands.ts';

/** An objection to jurisdiction on paper: it is ruled on as one that came from an account (CPL-130). */
export const recordObjection = command({
  name: 'defence.record-objection',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-130', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    open(state) ? partiesOf(state.participation, 'defendant').map((one) => offer(one.id, one)) : [],
  input: z.object({
    receivedOn: fields.day(),
    postedOn: fields.day().optional(),
    attachments: fields.scans(),
    court: fields.text(80),
    reasons: fields.longText(4000),
  }),
  ask: [
    page('paper', field('receivedOn'), field('postedOn'), field('attachments')),
    page('objection', field('court'), field('reasons')),
  ],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: { id }, input, law, today }) {
    const { receivedOn, postedOn, attachments, court, reasons } = input;
    const first = firstDay(state);
    const notThatDay = dayOfReceipt({ receivedOn, postedOn, first, today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      jurisdictionObjected.make({
        shared: {
          participant: id,
          source: 'paper',
          receivedOn,
          postedOn,
          late: isLate(state, id, dayThatCounts(input), law),
          attachments,
          objection: nextObjection(state.defence),
          court,
          reasons,
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '异议书.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    court: '云州市西山区人民法院',
    reasons: '合同约定由西山区法院管辖。',
  },
});
