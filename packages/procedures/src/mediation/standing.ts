import type { CaseState, Participant } from '@xiezhi/record';
import { handsInFor, openAgreement, suitEnd, transferOrdered } from '@xiezhi/record';
import type { Agreement } from '@xiezhi/record';
import type { Actor, Told } from '../framework/index.ts';
import { withAmount } from '../shared/with-amount.ts';
import { authorityToSettle } from './rules/authority-to-settle.ts';

export const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

export const inCourt = ({ filing }: CaseState): boolean => filing.status === 'registered';

/** It can still be settled: nobody has judged it and nothing has ended it. */
export const isTried = (state: CaseState): boolean =>
  inCourt(state) &&
  state.judgment.pronouncedAt === null &&
  state.judgment.closedOn === null &&
  suitEnd(state) === null &&
  transferOrdered(state) === null;

/** The agreement on which the case waits, while it does. */
export const waiting = (state: CaseState): Agreement | null =>
  isTried(state) ? openAgreement(state) : null;

/** What this person hands in of a party is of these parties, also before their authority is shown. */
export const ofThese = (
  { participation }: CaseState,
  { person }: Actor,
  those: readonly Participant[],
): readonly Participant[] =>
  person === null ? [] : those.filter(({ id }) => handsInFor(participation, person, id));

export const missing = ({ participation }: CaseState, { person }: Actor, participant: string) =>
  authorityToSettle({ participation, person, participant });

export const toldOfAuthority = (
  state: CaseState,
  actor: Actor,
  participant: string,
): readonly Told[] => {
  const authority = missing(state, actor, participant);
  return authority === null ? [] : [{ code: 'authority', facts: { authority } }];
};

/** What was agreed, for whoever signs, confirms or takes it back. */
export const toldOfTerms = ({ terms, costs, form, facts }: Agreement): readonly Told[] => [
  { code: 'facts', facts: { said: facts } },
  { code: 'terms', facts: { terms: terms.map(({ text, fen }) => withAmount(text, fen)) } },
  { code: 'costs', facts: { said: costs } },
  { code: 'form', facts: { form } },
];
