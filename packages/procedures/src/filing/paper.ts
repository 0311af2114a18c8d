import { offer, technical } from '@xiezhi/kernel';
import { fields, filingSupplemented, parties } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';

/**
 * Papers that a party brought or posted: the clerk scans and enters them, so that everybody reads them where everything
 * else is (OLR-11.3.0). The party is their author; the originals have a place, and the party gets the receipt.
 */
export const recordPapers = command({
  name: 'filing.record-papers',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-11.3.0', 'OOR-20.2.0', 'OOR-33.2.0'],
  needs: {},
  offers: ({ state }) =>
    state.filing.status === 'registered'
      ? parties(state.participation).map((one) => offer(one.id, one))
      : [],
  input: z.object({
    receivedOn: fields.day(),
    note: fields.longText(4000),
    attachments: fields.files(),
    keptAt: fields.text(200),
  }),
  ask: [page('papers', field('receivedOn'), field('note'), field('attachments'), field('keptAt'))],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ offer: { id: participant }, input, today }) {
    const { receivedOn, keptAt, note, attachments } = input;
    if (receivedOn > today)
      return refuse(refusal('filing/received-in-the-future', technical, [mendField('receivedOn')]));
    return accept([
      filingSupplemented.make({
        shared: {
          note,
          attachments,
          paper: { participant, receivedOn, keptAt },
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    note: '微信聊天记录打印件 6 页，收条原件 1 页。',
    attachments: [],
    keptAt: '纸质卷第 1 册第 12 至 18 页',
  },
});
