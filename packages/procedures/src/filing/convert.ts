import { offerUnless } from '@xiezhi/kernel';
import { fields, procedureConverted } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, needed, page } from '../framework/index.ts';
import {
  aSignedJudgmentIsTakenBackFirst,
  isUnjudged,
} from '../shared/rules/a-signed-judgment-is-taken-back-first.ts';

/**
 * CPL-169, CPL-170: the case does not suit its procedure. From small claims it goes on under the other rules of summary
 * procedure, or is turned to the ordinary one; from summary procedure to the ordinary one. The time limits that go by the
 * procedure follow by themselves. What the ordinary procedure costs more is billed whoever chose wrongly: CPLI-199 makes no
 * exception; summary procedure and small claims cost the same.
 */
export const convertProcedure = command({
  name: 'filing.convert-procedure',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-169', 'CPL-170', 'CPLI-278'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => {
    const { filing, judgment } = state;
    return filing.status === 'registered' &&
      isUnjudged(state) &&
      judgment.closedOn === null &&
      (filing.procedure === 'summary' || filing.procedure === 'small-claims')
      ? [offerUnless('', { from: filing.procedure }, [aSignedJudgmentIsTakenBackFirst({ state })])]
      : [];
  },
  input: z.object({
    to: fields.choice(['summary', 'ordinary']).optional(),
    reasons: fields.longText(2000),
  }),
  ask: [page('reasons', needed('to'), field('reasons'))],
  unasked: (_about, { from }) => (from === 'summary' ? ['to'] : []),
  decide: ({ offer: { from }, input: { to = 'ordinary', reasons } }) =>
    accept([
      procedureConverted.make({
        shared: { from, to: from === 'summary' ? 'ordinary' : to, reasons },
      }),
    ]),
  example: { to: 'ordinary', reasons: '被告下落不明，需要公告送达，不宜适用简易程序。' },
});
