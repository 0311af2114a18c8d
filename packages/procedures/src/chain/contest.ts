import { offer } from '@xiezhi/kernel';
import type { ChainState, Deposit, Exhibit, Participant } from '@xiezhi/record';
import { challengeAims, depositContested, deposited, fields } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, needed, neededWhen, page, refuse } from '../framework/index.ts';
import type { Handing } from '../shared/handing.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isInCourt,
  papersInput,
  received,
  toldOfAuthority,
  unaskedOnline,
} from '../shared/handing.ts';
import { toldOfBurden } from '../shared/burden-texts.ts';
import { toldOfDeposit } from './tells.ts';

const nextChallenge = ({ challenges }: ChainState): string =>
  `challenge-${String(challenges.length + 1)}`;

interface Contesting {
  readonly who: Participant;
  readonly exhibit: Exhibit;
  readonly deposit: Deposit;
}

/** Whoever hands in for a party, with each deposit that another side relies on. */
const contestable = (about: Handing): readonly Contesting[] =>
  isInCourt(about.state)
    ? handersIn(about).flatMap((who) =>
        deposited(about.state)
          .filter(({ exhibit }) => exhibit.participant !== who.id && exhibit.side !== who.side)
          .map((one) => ({ who, ...one })),
      )
    : [];

/** Nothing that would make the court go into it: the person is told, and may insist. */
const warnings = (input: {
  readonly reasons?: string | undefined;
  readonly support?: readonly string[] | undefined;
  readonly attachments: readonly unknown[];
}): readonly Told[] =>
  input.reasons === undefined &&
  (input.support ?? []).length === 0 &&
  input.attachments.length === 0
    ? [{ code: 'no-reasons', facts: {} }]
    : [];

/**
 * OLR-17, OLR-18: a party contests data that another deposited: what became of it afterwards, or what it was before.
 * Received whatever it says; with reasons or evidence the court goes into it.
 */
export const contestDeposit = command({
  name: 'chain.contest',
  on: 'case',
  by: byAnybody,
  basis: ['OLR-17.1.0', 'OLR-18.1.0'],
  needs: {},
  offers: (about) => contestable(about).map((one) => offer(`${one.who.id}.${one.exhibit.id}`, one)),
  tells: (about, { who, exhibit, deposit }) => [
    ...toldOfDeposit(exhibit, deposit),
    // Before it is said what is contested: of both, so that nobody learns too late what is theirs to show.
    ...challengeAims.flatMap((aim) =>
      toldOfBurden(about.state, exhibit, { about: aim, participant: who.id }),
    ),
    ...toldOfAuthority(about, who.id),
  ],
  warns: (_about, input) => warnings(input),
  input: z
    .object({
      receivedOn: fields.day().optional(),
      about: fields.choice(challengeAims),
      reasons: fields.longText(2000).optional(),
      support: fields.exhibitsChosen().optional(),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('what', needed('receivedOn'), field('about'), field('reasons')),
    page(
      'support',
      field('support'),
      field('attachments'),
      neededWhen('conformsToOriginals', 'attachments', ['*']),
    ),
  ],
  unasked: unaskedOnline,
  decide(about) {
    const { who, exhibit, deposit } = about.offer;
    const { receivedOn, support, conformsToOriginals: _word, ...said } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    return accept([
      depositContested.make({
        shared: {
          challenge: nextChallenge(about.state.chain),
          exhibit: exhibit.id,
          deposit: deposit.id,
          ...received(about, who.id, receivedOn),
          ...said,
          support: [...(support ?? [])],
        },
      }),
    ]);
  },
  example: {
    about: 'after-deposit',
    reasons: '原告持有该平台三成股份，存证由原告自己的账号操作。',
    attachments: [],
  },
});
