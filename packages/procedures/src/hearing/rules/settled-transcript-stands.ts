import { byPolicy } from '@xiezhi/kernel';
import type { Hearing } from '@xiezhi/record';
import { isLocked } from '@xiezhi/record';
import { byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-34.1.2: a transcript that everybody has checked equals a written one. So that it stays what they checked, this
 * court lets it be replaced only when somebody asks for a correction (CPL-150).
 */
export const settledTranscriptStands = rule<{ readonly hearing: Hearing }>(
  'hearing/settled-transcript-stands',
  ['OLR-34.1.2', 'CPL-150'],
  ({ hearing }) =>
    hearing.held !== null && isLocked(hearing)
      ? refusal('transcript/settled', byPolicy('settled-transcript'), [
          useCommand('transcript.request-correction', 'party'),
          byHotline,
        ])
      : null,
);
