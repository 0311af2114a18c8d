import type { PartyDetails } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-55: several who sue together are several people. The same number twice among them is most likely a slip; it is told
 * before the complaint is handed in, and whoever insists is received. Answers the names of those who stand there again.
 */
export const namedTwice = computation<
  { readonly plaintiffs: readonly PartyDetails[] },
  readonly string[]
>(
  'filing/named-twice',
  ['CPL-55'],
  ({ plaintiffs }) => {
    const numberOf = ({ residentId, creditCode }: PartyDetails) => residentId ?? creditCode;
    return plaintiffs
      .filter((one, index) => {
        const number = numberOf(one);
        const first = plaintiffs.findIndex((other) => numberOf(other) === number);
        return number !== undefined && first < index;
      })
      .map(({ name }) => name);
  },
  () => [],
);
