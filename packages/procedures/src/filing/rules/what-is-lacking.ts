import type { PartyDetails } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { nameInApplication } from '../application/items.ts';

/** Parts of a complaint of which the law says what they must contain. */
export interface ComplaintParts {
  /** None where nothing is asked of them. */
  readonly plaintiffs: readonly PartyDetails[];
  readonly defendants: readonly PartyDetails[];
  readonly attachments: number;
}

type Side = 'plaintiffs' | 'defendants';

/** What each party is asked for of its own: the item, whose, and where it stands. */
const ofEach: readonly (readonly [string, Side, 'address' | 'mobile'])[] = [
  ['plaintiff-address', 'plaintiffs', 'address'],
  ['plaintiff-contact', 'plaintiffs', 'mobile'],
  ['defendant-address', 'defendants', 'address'],
];

/** The items of the law's list that are lacking of these parties, as a complaint calls them and as an application does. */
export const lackingItems = (
  sides: Readonly<Record<Side, readonly Reached[]>>,
): readonly string[] =>
  ofEach
    .filter(([, side, what]) => without(sides[side], what).length > 0)
    .flatMap(([item]) => [item, nameInApplication(item)]);

interface Reached {
  readonly name: string;
  readonly address?: string | null | undefined;
  readonly mobile?: string | null | undefined;
}

const without = (of: readonly Reached[], what: 'address' | 'mobile'): readonly string[] =>
  of.filter((one) => (one[what] ?? '') === '').map(({ name }) => name);

/** Of which of several it is lacking, by item, as a complaint calls it and as an application does: of one alone there is nothing to say. */
export const lackingOf = (
  sides: Readonly<Record<Side, readonly Reached[]>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    ofEach
      .filter(([, side]) => sides[side].length > 1)
      .flatMap(([item, side, what]) =>
        [item, nameInApplication(item)].map((name) => [name, without(sides[side], what)]),
      ),
  );

/**
 * CPL-124: a complaint says where the plaintiff lives and how to reach them, names the defendant, of an organisation name and domicile, so that the court can reach them, and
 * the evidence with its source. No article asks the plaintiff for a defendant's credit code.
 * What is lacking is told before the complaint is handed in; it is received all the same, and a reviewer may ask for
 * it once (OLR-9.1.2a).
 */
export const whatIsLacking = computation<ComplaintParts, readonly string[]>(
  'filing/what-is-lacking',
  ['CPL-124'],
  (parts) => [
    ...ofEach
      .filter(([, side, what]) => without(parts[side], what).length > 0)
      .map(([item]) => item),
    ...(parts.attachments === 0 ? ['evidence-list'] : []),
  ],
  () => [],
);
