import { byLaw, byPolicy } from '@xiezhi/kernel';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-89: papers are left at the door before a witness who signs, or while a recording is made of it. The law names no
 * number of witnesses; this court asks for two.
 */
export const leftAtTheDoorIsWitnessed = rule<{
  readonly way: string;
  readonly witnesses: readonly string[];
  readonly recorded: boolean;
}>('service/left-at-the-door-is-witnessed', ['CPL-89'], ({ way, witnesses, recorded }) => {
  if (way !== 'left-at-door' || recorded || witnesses.length > 1) return null;
  const mend = [
    mendField('witnesses'),
    mendField('files'),
    useCommand('announcement.order', 'judge'),
  ] as const;
  return witnesses.length === 0
    ? refusal('service/nobody-saw-it', byLaw('CPL-89'), mend)
    : refusal('service/one-saw-it', byPolicy('two-witnesses-at-the-door'), mend);
});
