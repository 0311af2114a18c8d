import { offer } from '@xiezhi/kernel';
import { fields, procedureConverted } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';

/**
 * CPL-170: the case does not suit summary procedure and is turned to the ordinary one; from small claims to either. The
 * time limits that go by the procedure follow by themselves, and so does the bill of the other half of the fee.
 */
export const convertProcedure = command({
  name: 'filing.convert-procedure',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-170'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state: { filing, judgment } }) =>
    filing.status === 'registered' &&
    judgment.made === null &&
    judgment.closedOn === null &&
    (filing.procedure === 'summary' || filing.procedure === 'small-claims')
      ? [offer('', { from: filing.procedure })]
      : [],
  input: z.object({ reasons: fields.longText(2000) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ offer: { from }, input }) =>
    accept([procedureConverted.make({ shared: { from, to: 'ordinary', ...input } })]),
  example: { reasons: '被告下落不明，需要公告送达，不宜适用简易程序。' },
});
