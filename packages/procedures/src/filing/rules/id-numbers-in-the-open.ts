import { checkResidentId } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** What stands out of a number when it is named on a screen: enough to find it, not enough to use it. */
const masked = (number: string): string => `${number.slice(0, 6)}********${number.slice(-4)}`;

/**
 * OLR-38.1.1: what is written into the complaint is read by everybody in the case. A person's number belongs into its own
 * field, which only the court reads; where it stands in the text it is told before the complaint is handed in, and
 * whoever insists is received. Answers the numbers found, masked, each once.
 */
export const idNumbersInTheOpen = computation<readonly string[], readonly string[]>(
  'filing/id-numbers-in-the-open',
  ['OLR-38.1.1'],
  (texts) => {
    const found = texts.flatMap((text) =>
      // Full-width digits read as digits; blanks and strokes are how people group a long number.
      [
        ...text
          .normalize('NFKC')
          .matchAll(/(?<![0-9])[1-9](?:[ -]?[0-9]){16}[ -]?[0-9Xx](?![0-9])/g),
      ]
        .map(([match]) => match.replaceAll(/[ -]/g, '').toUpperCase())
        .filter((number) => checkResidentId(number).valid),
    );
    return [...new Set(found)].map(masked);
  },
  () => [],
);
