import type { CourtDay } from '@xiezhi/kernel';
import {
  counterclaimSubmitted,
  debateEnded,
  fields,
  isOfThirdParty,
  participant,
} from '@xiezhi/record';
import type { CaseState, Counterclaim, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { field, page } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { onPaper } from '../shared/on-paper.ts';
import { warnedOfSums } from '../shared/sums-in-words.ts';
import { withAmount } from '../shared/with-amount.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { claimsOf, online, toldOfAuthority } from './handing-in.ts';

/*
 * What a defendant's counterclaim and a third party's own claim ask, tell and enter alike (CPL-54, CPL-59): online, and on paper
 * by the clerk. `counterclaim` is the id under which it stands.
 */

const said = { claims: fields.claims(), grounds: fields.longText(20_000) };

const warns = (_about: unknown, { claims }: { readonly claims: z.infer<typeof said.claims> }) =>
  warnedOfSums(claims, 'claims');

export const claimOnline = {
  warns,
  input: z.object({ ...said, ...papersInput }).refine(...fields.originalsConfirmed),
  ask: [page('claims', field('claims')), page('grounds', field('grounds')), papersPage],
  tells: (
    { state, actor }: { readonly state: CaseState; readonly actor: Actor },
    { id }: Pick<Participant, 'id'>,
  ): readonly Told[] => [
    ...toldOfAuthority(state, actor, id, 'counterclaim'),
    ...(debateEnded(state.hearing) || state.judgment.pronouncedAt !== null
      ? [{ code: 'after-debate', facts: {} }]
      : []),
  ],
};

interface By {
  readonly state: CaseState;
  readonly counterclaim: string;
  readonly who: Participant;
}

export const madeOnline = (
  { state, counterclaim, who }: By,
  actor: Actor,
  today: CourtDay,
  { claims, grounds, attachments }: z.infer<typeof claimOnline.input>,
) =>
  counterclaimSubmitted.make({
    shared: {
      ...online(state, actor, who.id, today, attachments, 'counterclaim'),
      ...claimsOf(claims),
      counterclaim,
      grounds,
      afterDebate: debateEnded(state.hearing),
    },
  });

export const claimOnPaper = {
  warns,
  input: z.object({ ...onPaper.input, ...said }),
  ask: [onPaper.page, page('claims', field('claims'), field('grounds'))],
};

export const madeOnPaper = (
  { state, counterclaim, who }: By,
  input: z.infer<typeof claimOnPaper.input>,
) =>
  counterclaimSubmitted.make({
    shared: {
      ...onPaper.entry(who.id, input),
      ...claimsOf(input.claims),
      counterclaim,
      grounds: input.grounds,
      afterDebate: debateEnded(state.hearing, onPaper.day(input)),
    },
  });

/** The same as whoever answers it or decides on it reads it, with its files. */
export const toldOfClaim = (state: CaseState, one: Counterclaim): readonly Told[] => [
  {
    code: isOfThirdParty(one) ? 'asked-by-third' : 'asked',
    facts: {
      name: participant(state.participation, one.participant)?.name ?? '',
      claims: one.claims.map(({ text, fen }) => withAmount(text, fen)),
      grounds: one.grounds,
    },
  },
  ...filesBeside(one.attachments),
];
