import type { CourtDay } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { askedSteps, consentQuestion, decisionGiven, participant } from '@xiezhi/record';
import type { CaseState, ConsentQuestion, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Reacted } from '../framework/index.ts';
import { accept, command, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { readsInAnAccount } from '../shared/reads-in-an-account.ts';
import { whoIsAsked } from './who-is-asked.ts';

/** The questions that have reached a party only now, each of them once; one entry may ask about several steps. */
const waiting = (state: CaseState, id: string): readonly ConsentQuestion[] => {
  const all = askedSteps
    .flatMap((step) => consentQuestion(state, step, id) ?? [])
    .filter(({ waits }) => waits);
  return all.filter(({ by }, index) => all.findIndex((one) => one.by.entry === by.entry) === index);
};

const given = (one: ConsentQuestion, { side }: Pick<Participant, 'side'>, on: CourtDay, law: Law) =>
  decisionGiven.make({
    shared: {
      label: side === null ? 'court' : `side:${side}`,
      value: {
        notice: one.by.entry,
        participant: one.participant,
        way: 'in-account',
        on,
        proof: '',
        ...(one.days === null ? {} : daysFrom(law, on, one.days)),
      },
    },
  });

/** OLR-10.1.1: what was asked while nobody had an account lies in the account of whoever has come to stand for the party. */
export const noteReached = command({
  name: 'consent.note-reached',
  on: 'case',
  by: ['rule'],
  basis: ['OLR-10.1.1', 'OLR-10.2.0'],
  needs: {},
  offers: ({ state }) =>
    whoIsAsked(state).flatMap((party) => {
      const [first, ...rest] = waiting(state, party.id);
      return first === undefined ? [] : [offer(party.id, { party, first, rest })];
    }),
  input: z.object({}),
  ask: [],
  decide: ({ offer: { party, first, rest }, law, today }) =>
    accept([given(first, party, today, law), ...rest.map((one) => given(one, party, today, law))]),
  example: {},
});

const reached = (entry: { readonly body: unknown }, state: CaseState): readonly Reacted[] => {
  const { participant: id } = entry.body as { readonly participant: string };
  const stands = participant(state.participation, id);
  return [id, stands?.principal ?? '']
    .filter((each) => waiting(state, each).length > 0 && readsInAnAccount(state, each))
    .map((key) => ({ command: 'consent.note-reached', key, input: {} }));
};

const inAnAccount = {
  basis: ['OLR-10.1.1'],
  gives: ['consent.note-reached'],
  makes: ['docket.DecisionGiven'],
  then: reached,
};

/** Somebody with an account has come to stand for the party. */
export const reachedNow = [
  reaction({
    ...inAnAccount,
    name: 'consent/reached-once-linked',
    on: 'participation.Linked',
  }),
  reaction({
    ...inAnAccount,
    name: 'consent/reached-once-authority-is-shown',
    on: 'participation.AuthorityShown',
  }),
  reaction({
    ...inAnAccount,
    name: 'consent/reached-once-authority-is-widened',
    on: 'participation.AuthorityChanged',
  }),
];
