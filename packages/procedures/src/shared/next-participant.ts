import type { Side } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';

const letters: Readonly<Record<Side, string>> = {
  plaintiff: 'p',
  defendant: 'd',
  'third-party': 't',
};

/** The next of that side, after all there ever were: `t1`, or `d2` beside the first defendant. */
export function nextParticipant({ participation }: CaseState, side: Side): string {
  const letter = letters[side];
  const numbers = participation.participants
    .filter(({ id }) => new RegExp(`^${letter}\\d+$`).test(id))
    .map(({ id }) => Number(id.slice(1)));
  return `${letter}${String(Math.max(0, ...numbers) + 1)}`;
}
