import type { PartyDetails } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

interface Sides {
  readonly plaintiffs: readonly PartyDetails[];
  readonly defendants: readonly PartyDetails[];
}

const numbersOf = ({ residentId, creditCode }: PartyDetails): readonly string[] =>
  [residentId, creditCode].filter((one) => one !== undefined);

/**
 * CPL-122: a suit has somebody who sues and somebody else who is sued. The same number on both sides is most likely a
 * slip; it is told before the complaint is handed in, and whoever insists is received. Answers the names of those
 * defendants who bear the number of one who sues.
 */
export const sameNumberOnBothSides = computation<Sides, readonly string[]>(
  'filing/same-number-on-both-sides',
  ['CPL-122'],
  ({ plaintiffs, defendants }) => {
    const own = plaintiffs.flatMap(numbersOf);
    return defendants
      .filter((one) => numbersOf(one).some((number) => own.includes(number)))
      .map(({ name }) => name);
  },
  () => [],
);
