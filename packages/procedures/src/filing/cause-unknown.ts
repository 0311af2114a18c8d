import type { CaseState, CourtProfile } from '@xiezhi/record';
import { fields, isCauseUnknown, unknownCause, unknownCauseName } from '@xiezhi/record';
import { fee } from '@xiezhi/law';
import type { CourtDay, Money } from '@xiezhi/kernel';
import type { Told } from '../framework/index.ts';
import { fromOutside } from '../framework/index.ts';
import { toldOfPlace } from './exclusive-place.ts';
import { toldOfSmallClaims } from './small-claims.ts';

/*
 * A party need not know the cause (案由) of its suit: a complaint names claims, facts and reasons (CPL-124). Whoever does not know
 * it says what happened in their own words, and whoever registers the case fixes the cause.
 */

export const causeFields = {
  cause: fields.cause().optional(),
  causeUnknown: fields.notKnown().optional(),
  dispute: fields.longText(500).optional(),
};

/** What the table of the day calls the cause that was chosen. */
export const nameOfCause = fromOutside<string>('cause-name', ({ input }) =>
  typeof input?.['cause'] === 'string' ? input['cause'] : null,
);

interface Asked {
  readonly cause?: string | undefined;
  readonly causeUnknown?: true | undefined;
  readonly dispute?: string | undefined;
}

/** What is entered of it. Whoever chose one after all has chosen it; what they said of it stays theirs. */
export const causeOf = ({ cause, dispute }: Asked, name: unknown) => ({
  ...(cause === undefined
    ? { cause: unknownCause, causeName: unknownCauseName }
    : { cause, causeName: typeof name === 'string' ? name : cause }),
  dispute,
});

/** What the fee is supposed to be while nobody has fixed the cause: that of a claim in money. */
export function toldOfUnknownCause({ cause }: Asked, amount: Money | null): readonly Told[] {
  if (cause !== undefined) return [];
  const supposed = amount === null ? null : fee('property', { claim: amount, lowest: true });
  return supposed?.kind === 'fee'
    ? [{ code: 'cause-unknown-fee', facts: { fen: supposed.fee } }]
    : [{ code: 'cause-unknown', facts: {} }];
}

/** For the reviewer: that no cause is named, and what the suit is about. */
export const toldToFixCause = ({ filing }: CaseState): readonly Told[] =>
  isCauseUnknown(filing) ? [{ code: 'no-cause', facts: { dispute: filing.dispute ?? '' } }] : [];

export const notAskedForCause = ({ filing }: CaseState): readonly 'cause'[] =>
  isCauseUnknown(filing) ? [] : ['cause'];

/** What the law says of a cause that is fixed only now: nobody could be told of it before. */
export function warnedOfFixing(
  state: CaseState,
  court: CourtProfile | null,
  today: CourtDay,
  { cause, procedure }: { readonly cause?: string | undefined; readonly procedure: string },
): readonly Told[] {
  if (cause === undefined || !isCauseUnknown(state.filing)) return [];
  const fixed = { ...state, filing: { ...state.filing, cause } };
  return [
    ...toldOfPlace(fixed, court, today),
    ...(procedure === 'small-claims'
      ? toldOfSmallClaims(fixed, court).filter(({ code }) => code === 'excluded')
      : []),
  ];
}

/** The cause as it is fixed at registration; what a complaint named is not changed by it. */
export const fixedCause = (
  { filing }: CaseState,
  { cause }: Pick<Asked, 'cause'>,
  name: unknown,
): { readonly cause?: string; readonly causeName?: string } =>
  cause === undefined || !isCauseUnknown(filing)
    ? {}
    : { cause, causeName: typeof name === 'string' ? name : cause };
