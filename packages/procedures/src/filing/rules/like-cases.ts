import type { CourtDay, StreamId } from '@xiezhi/kernel';
import { computation } from '../../framework/index.ts';

/** Somebody in a suit, by what is known of them. */
export interface Known {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly residentId?: string | null | undefined;
  readonly creditCode?: string | null | undefined;
}

export interface Suit {
  readonly plaintiffs: readonly Known[];
  readonly defendants: readonly Known[];
}

/** A suit in this court with the same cause, open or decided, that somebody brought before. */
export interface EarlierSuit extends Suit {
  readonly stream: StreamId;
  readonly division: string | null;
  /** Its case number, or the number of its receipt. */
  readonly number: string;
  readonly submittedOn: CourtDay;
  /** It named no cause, so no more is known than that the people are the same. */
  readonly causeUnknown: boolean;
  /** Of which kind, where it is no civil suit. */
  readonly application?: string;
}

/** The number decides where both are known; otherwise the name does. */
function isSame(one: Known, other: Known): boolean {
  if (one.kind !== other.kind) return false;
  const [known, given] =
    one.kind === 'person' ? [one.residentId, other.residentId] : [one.creditCode, other.creditCode];
  return known && given ? known === given : one.name === other.name;
}

const standIn = (some: readonly Known[], others: readonly Known[]): readonly Known[] =>
  some.filter((one) => others.some((other) => isSame(one, other)));

const share = (some: readonly Known[], others: readonly Known[]): boolean =>
  standIn(some, others).length > 0;

/** Of each side that is not the same in both, man for man, the names of those who stand in both. */
export const onlyThese = (
  suit: Suit,
  earlier: Suit,
): Readonly<Partial<Record<keyof Suit, readonly string[]>>> =>
  Object.fromEntries(
    (['plaintiffs', 'defendants'] as const).flatMap((side) => {
      const both = standIn(suit[side], earlier[side]);
      const isWhole =
        both.length === suit[side].length &&
        standIn(earlier[side], suit[side]).length === earlier[side].length;
      return isWhole ? [] : [[side, both.map(({ name }) => name)]];
    }),
  );

/**
 * CPL-127: a dispute that is pending, or has been decided, is not brought once more. Whether it is the same dispute is for
 * the court to find; that one between the same people for the same cause lies here is told, and stops nothing.
 */
export const likeCases = computation<
  { readonly suit: Suit; readonly earlier: readonly EarlierSuit[] },
  readonly EarlierSuit[]
>(
  'filing/like-cases',
  ['CPL-127'],
  ({ suit, earlier }) =>
    earlier.filter(
      (one) => share(one.plaintiffs, suit.plaintiffs) && share(one.defendants, suit.defendants),
    ),
  () => [],
);
