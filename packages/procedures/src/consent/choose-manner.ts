import { offer } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { choosesManner, exchangeManners, fields, mannerChosen } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { running } from './commands.ts';
import { voices, whoIsAsked } from './who-is-asked.ts';

/** Those who agreed to exchange evidence online and may still say in which manner. */
const choosing = (
  state: CaseState,
  of = whoIsAsked(state),
): readonly { readonly participant: string }[] =>
  (running(state) ? of : [])
    .filter(({ id }) => choosesManner(state, id) !== null)
    .map(({ id }) => ({ participant: id }));

/** Whoever agreed to exchange evidence online says in which manner; until the judge has decided it can be changed. */
export const chooseManner = command({
  name: 'consent.choose-manner',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent', 'procuratorate'],
  basis: ['OLR-14.1.0', 'OLR-14.4.0'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    choosing(state, voices(state, person)).map((one) => offer(one.participant, one)),
  input: z.object({ manner: fields.choice(exchangeManners) }),
  ask: [page('manner', field('manner'))],
  decide: ({ offer: at, input }) => accept([mannerChosen.make({ shared: { ...at, ...input } })]),
  example: { manner: 'separately' },
});

/** The clerk takes the choice down by telephone or from paper, as an answer: whoever has no account chooses as well. */
export const recordManner = command({
  name: 'consent.record-manner',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-14.1.0', 'OLR-30.1.1'],
  needs: {},
  offers: ({ state }) => choosing(state).map((one) => offer(one.participant, one)),
  input: z.object({
    manner: fields.choice(exchangeManners),
    how: fields.choice(['phone', 'paper']),
    evidence: fields.text(300),
  }),
  ask: [page('manner', field('manner'), field('how'), field('evidence'))],
  decide: ({ offer: at, actor, input: { manner, how, evidence } }) =>
    accept([
      mannerChosen.make({
        shared: { ...at, manner, basis: how, recordedBy: actor.name, evidence },
      }),
    ]),
  example: { manner: 'together', how: 'phone', evidence: '电话录音 2026-03-12 10:24' },
});
