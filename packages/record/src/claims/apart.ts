import type { Money } from '@xiezhi/kernel';
import type { EntryOf } from '../define.ts';
import type * as kinds from './entries.ts';
import type { Claims, ClaimsState, Counterclaim } from './shapes.ts';
import { handedIn } from './handed-in.ts';

/** A judge let these claims go their own way. */
export const separatedWith = (
  state: ClaimsState,
  { id, at, body }: EntryOf<typeof kinds.claimsSeparated>,
): ClaimsState => ({
  ...state,
  separations: [
    ...state.separations,
    {
      id: body.separation,
      entry: id,
      claims: body.claims as Claims,
      amount: body.fen as Money | null,
      cause: body.cause ?? null,
      causeName: body.causeName ?? null,
      paid: (body.paid ?? 0) as Money,
      reasons: body.reasons,
      at,
      caseNumber: null,
    },
  ],
});

/** They have their number. */
export const numberedAs = (
  state: ClaimsState,
  { separation, caseNumber }: EntryOf<typeof kinds.separationNumbered>['body'],
): ClaimsState => ({
  ...state,
  separations: state.separations.map((one) =>
    one.id === separation ? { ...one, caseNumber } : one,
  ),
});

/** A counterclaim as it came in: nothing is decided on it. */
export const submitted = ({
  body,
  ...entry
}: EntryOf<typeof kinds.counterclaimSubmitted>): Counterclaim => ({
  ...handedIn(body.counterclaim, entry, body),
  claims: body.claims as Claims,
  amount: body.fen as Money | null,
  grounds: body.grounds,
  attachments: body.attachments,
  afterDebate: body.afterDebate,
  decided: null,
  decidedAt: null,
  setAside: null,
  fee: null,
  ended: null,
  endedAt: null,
  answers: [],
});
