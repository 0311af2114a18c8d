import { offer } from '@xiezhi/kernel';
import { consentGiven, consentAnswer, partiesOf } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, reaction } from '../framework/index.ts';

/**
 * OLR-4.2.1: whoever files online has chosen, for this step and no other. Entered by rule with the complaint; whoever brought
 * it to the counter has chosen nothing.
 */
export const noteActiveChoice = command({
  name: 'consent.note-active-choice',
  on: 'case',
  by: ['rule'],
  basis: ['OLR-4.2.1', 'OLR-4.2.4'],
  needs: {},
  offers: ({ state }) =>
    partiesOf(state.participation, 'plaintiff')
      .filter(({ id }) => consentAnswer(state, 'filing', id) === null)
      .map(({ id }) => offer(id, { participant: id })),
  input: z.object({}),
  ask: [],
  decide: ({ offer: at }) =>
    accept([consentGiven.make({ shared: { ...at, step: 'filing', basis: 'active-choice' } })]),
  example: {},
});

export const activeChoice = reaction({
  name: 'consent/filing-is-a-choice',
  on: 'filing.Submitted',
  basis: ['OLR-4.2.1'],
  gives: ['consent.note-active-choice'],
  makes: ['consent.Given'],
  then: (_entry, { filing, participation }) =>
    filing.counter !== null
      ? []
      : partiesOf(participation, 'plaintiff')
          // A machine chooses nothing: with a case of another court comes who had chosen there.
          .filter(
            ({ id }) => filing.transferred?.online?.includes(id) ?? filing.transferred === null,
          )
          .map(({ id }) => ({ command: 'consent.note-active-choice', key: id, input: {} })),
});
