import { byPolicy } from '@xiezhi/kernel';
import type { Hearing } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-150 has the clerk record the whole of a sitting. That who was there is entered before the transcript is this
 * court's own order of things.
 */
export const transcriptNeedsAHearing = rule<{ readonly hearing: Hearing }>(
  'hearing/transcript-needs-a-hearing',
  ['CPL-150'],
  ({ hearing }) =>
    hearing.held === null
      ? refusal('hearing/not-held', byPolicy('attendance-before-transcript'), [
          useCommand('hearing.record', 'clerk'),
        ])
      : null,
);
