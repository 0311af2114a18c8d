import { byPolicy } from '@xiezhi/kernel';
import type { HearingState } from '@xiezhi/record';
import { standing, transcriptSettled } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-34.1.2, CPL-150: what was said at the hearing is settled before it is decided on. The law sets no such order, so
 * the refusal rests on this court's policy.
 */
export const judgmentAfterTheTranscript = rule<{ readonly hearing: HearingState }>(
  'judgment/after-the-transcript',
  ['CPL-150'],
  ({ hearing }) => {
    if (transcriptSettled(hearing)) return null;
    const held = standing(hearing).filter((one) => one.held !== null && one.purpose === 'hearing');
    if (held.some(({ transcript }) => transcript === null))
      return refusal('judgment/no-transcript', byPolicy('transcript-first'), [
        useCommand('transcript.upload', 'clerk'),
      ]);
    return held.length > 0
      ? refusal('judgment/transcript-open', byPolicy('transcript-first'), [
          useCommand('transcript.record-confirmation', 'clerk'),
          useCommand('transcript.answer-correction', 'clerk'),
        ])
      : refusal('judgment/not-heard', byPolicy('transcript-first'), [
          useCommand('hearing.schedule', 'clerk'),
        ]);
  },
);
