import { offer, offerUnless, technical } from '@xiezhi/kernel';
import {
  claimEnd,
  claimsChanged,
  claimsSeparated,
  fields,
  separationNumbered,
  suitEnd,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fromOutside,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { sumOf } from '../shared/facts.ts';
import { feeGoesWithTheClaims } from './rules/fee-goes-with-the-claims.ts';
import { beforeSeparating, toldOfWhatStays } from './before-separating.ts';

/*
 * CPL-143: what can be tried together need not be. A judge lets some of the claims go their own way: a docket of its own in
 * the same court, opened by a letter from this one with the people and the papers of this case, registered under a number of
 * its own and billed by itself. The day on which it was sued for stays that of this case. What stays here is what is left.
 */

const open = (state: CaseState): boolean =>
  state.filing.status === 'registered' &&
  state.judgment.closedOn === null &&
  state.judgment.made === null &&
  suitEnd(state) === null &&
  // A joined counterclaim is tried on when the claims have ended (CPLI-239); they are over, and nothing of them goes anywhere.
  claimEnd(state) === null;

const nameOf = (place: number): string => `s${String(place)}`;

/** Lets some claims go their own way; the others are tried on here. */
export const separateClaims = command({
  name: 'claims.separate-claims',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-143', 'CPLI-221'],
  onlyOnSeen: true,
  needs: {
    causeName: fromOutside<string>('cause-name', ({ input }) =>
      typeof input?.['cause'] === 'string' ? input['cause'] : null,
    ),
  },
  // Of a single claim nothing can go without the whole.
  offers: ({ state, law }) =>
    open(state) && state.filing.claims.length > 1
      ? [offerUnless('', {}, beforeSeparating(state, law))]
      : [],
  tells: ({ state }) => [{ code: 'follows', facts: {} }, ...toldOfWhatStays(state)],
  input: z.object({
    claims: fields.claimsOfCase(),
    cause: fields.cause().optional(),
    reasons: fields.longText(4000),
  }),
  ask: [page('claims', field('claims'), field('cause')), page('why', field('reasons'))],
  decide({ state, input: { claims: places, cause, reasons }, facts: { causeName } }) {
    const { claims, amount, court } = state.filing;
    const going = new Set(places.map((place) => Number(place) - 1));
    if ([...going].some((place) => place >= claims.length))
      return refuse(refusal('claims/no-such-claim', technical, [mendField('claims')]));
    if (going.size === claims.length)
      return refuse(refusal('claims/one-stays', technical, [mendField('claims')]));
    const listed = claims.map(({ text, fen }) => ({ text, fen }));
    const gone = listed.filter((_one, place) => going.has(place));
    const left = listed.filter((_one, place) => !going.has(place));
    const separation = nameOf(state.claims.separations.length + 1);
    const [stays, goes] = [sumOf(left.map(({ fen }) => fen)), sumOf(gone.map(({ fen }) => fen))];
    const paid = feeGoesWithTheClaims({ state, stays, goes, cause });
    return accept([
      claimsSeparated.make({
        shared: {
          separation,
          court: court ?? '',
          claims: gone,
          fen: goes,
          ...(paid === 0 ? {} : { paid }),
          ...(cause === undefined
            ? {}
            : { cause, causeName: typeof causeName === 'string' ? causeName : cause }),
          reasons,
        },
      }),
      claimsChanged.make({
        shared: {
          change: `separation-${separation}`,
          claims: left,
          fen: stays,
          before: amount,
          // Nobody gave anything up: what is tried elsewhere is paid for there, whenever it goes.
          inquiryEnded: false,
          asksMore: false,
        },
      }),
    ]);
  },
  example: { claims: ['2'], reasons: '同本案不是同一法律关系，分开审理。' },
});

/** By letter from what was separated: it is registered under this number. */
export const noteSeparated = command({
  name: 'claims.note-separated',
  on: 'case',
  by: ['system'],
  basis: ['CPL-143'],
  needs: {},
  offers: ({ state }) =>
    state.claims.separations
      .filter(({ caseNumber }) => caseNumber === null)
      .map((one) => offer(one.id, one)),
  input: z.object({ caseNumber: fields.text(60) }),
  ask: [page('number', field('caseNumber'))],
  decide: ({ offer: { id }, input: { caseNumber } }) =>
    accept([separationNumbered.make({ shared: { separation: id, caseNumber } })]),
  example: { caseNumber: '（2026）云0102民初89号' },
});

/** To the filing office of the same court, with what goes. */
const letterOfSeparation: Effect = {
  name: 'claims/letter-of-separation',
  on: 'claims.ClaimsSeparated',
  port: 'letter',
  message: ({ body }) => {
    const { court, separation } = body as { readonly court: string; readonly separation: string };
    return [{ to: court, separation }];
  },
};

/** Registered, it tells the case from which it came its number. */
const letterWithItsNumber: Effect = {
  name: 'claims/letter-with-its-number',
  on: 'filing.Registered',
  port: 'letter',
  message: (_entry, state) => {
    const { transferred } = (state as CaseState).filing;
    return transferred?.separated === undefined
      ? []
      : [{ back: transferred.stream, separation: transferred.separated.separation }];
  },
};

export const lettersOfSeparation: readonly Effect[] = [letterOfSeparation, letterWithItsNumber];
