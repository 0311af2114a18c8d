import { offer } from '@xiezhi/kernel';
import { fields, judgmentTakenBack, suitEnd } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { toldJudgment } from './as-signed.ts';
import { open } from './draft.ts';

/**
 * CPL-151: to the parties it is a judgment once it is pronounced. A fault the judge sees before that is mended in the draft,
 * and not announced first and corrected afterwards; that it was signed and taken back stays in the docket, with the reasons.
 */
export const takeJudgmentBack = command({
  name: 'judgment.take-back',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-151', 'CPL-155'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    open(state) &&
    state.judgment.made !== null &&
    state.judgment.pronouncedAt === null &&
    suitEnd(state) === null
      ? [offer('', {})]
      : [],
  tells: ({ state }) => toldJudgment(state),
  input: z.object({ reasons: fields.longText(2000) }),
  ask: [page('why', field('reasons'))],
  decide: ({ input }) => accept([judgmentTakenBack.make({ shared: input })]),
  example: { reasons: '主文第二项的金额算错了。' },
});
