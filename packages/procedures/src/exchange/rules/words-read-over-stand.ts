import { byPolicy } from '@xiezhi/kernel';
import type { Hearing } from '@xiezhi/record';
import { openCorrections } from '@xiezhi/record';
import { byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-34.1.2: what a party has read over and confirmed stands as they read it. Another wording is noted only when they ask for a
 * correction (CPL-150), and they read it over again.
 */
export const wordsReadOverStand = rule<{
  readonly hearing: Hearing;
  readonly participant: string;
}>('exchange/words-read-over-stand', ['OLR-34.1.2', 'CPL-150'], ({ hearing, participant }) =>
  hearing.settled[participant] !== undefined &&
  !openCorrections(hearing).some((one) => one.participant === participant)
    ? refusal('exchange/read-over', byPolicy('settled-transcript'), [
        useCommand('transcript.request-correction', 'party'),
        byHotline,
      ])
    : null,
);
