import type { Instant } from '@xiezhi/kernel';
import { byPolicy, courtDayOf } from '@xiezhi/kernel';
import type { HearingState } from '@xiezhi/record';
import { standing, transcriptSettled, unrecorded } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-34.1.2, CPL-150: what was said at the hearing is settled before it is decided on. The law sets no such order, so
 * the refusal rests on this court's policy.
 */
export const judgmentAfterTheTranscript = rule<{
  readonly hearing: HearingState;
  readonly now: Instant;
}>('judgment/after-the-transcript', ['CPL-150'], ({ hearing, now }) => {
  // Nobody knows yet who spoke at it, and what they said.
  const [doubtful] = unrecorded(hearing, now).filter(({ purpose }) => purpose === 'hearing');
  if (doubtful !== undefined)
    return refusal(
      'judgment/hearing-not-recorded',
      byPolicy('transcript-first'),
      [useCommand('hearing.record', 'clerk')],
      { on: courtDayOf(doubtful.at) },
    );
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
});
