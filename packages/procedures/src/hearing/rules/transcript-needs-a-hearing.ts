import { byLaw } from '@xiezhi/kernel';
import type { Hearing } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-150: a transcript records what took place; there is none before the sitting was held. */
export const transcriptNeedsAHearing = rule<{ readonly hearing: Hearing }>(
  'hearing/transcript-needs-a-hearing',
  ['CPL-150'],
  ({ hearing }) =>
    hearing.held === null
      ? refusal('hearing/not-held', byLaw('CPL-150'), [useCommand('hearing.record', 'clerk')])
      : null,
);
