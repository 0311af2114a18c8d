import { offer } from '@xiezhi/kernel';
import type { Participant } from '@xiezhi/record';
import { consentGiven, consentAnswer, participant, partiesOf, speaksFor } from '@xiezhi/record';
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

const chosen = {
  basis: ['OLR-4.2.1'],
  gives: ['consent.note-active-choice'],
  makes: ['consent.Given'],
} as const;
const noted = (parties: readonly Participant[]) =>
  parties.map(({ id }) => ({ command: 'consent.note-active-choice', key: id, input: {} }));

/** Whoever handed it in for somebody, and has not shown that they may, has chosen for nobody. */
export const activeChoice = reaction({
  ...chosen,
  name: 'consent/filing-is-a-choice',
  on: 'filing.Submitted',
  then: ({ actor: by }, { filing, participation }) =>
    noted(
      partiesOf(participation, 'plaintiff').filter(({ id }) => {
        if (filing.counter !== null) return false;
        // A machine chooses nothing: with a case of another court comes who had chosen there.
        if (filing.transferred !== null) return filing.transferred.online?.includes(id) ?? false;
        return by.kind === 'person' && speaksFor(participation, by.person, id);
      }),
    ),
});

/** With their authority the choice of whoever filed is that of the party they act for. */
export const choiceShown = reaction({
  ...chosen,
  name: 'consent/authority-shown-is-the-choice',
  on: 'participation.AuthorityShown',
  then: (entry, { filing, participation }) => {
    const { participant: agent } = entry.body as { participant: string };
    const { principal, standing } = participant(participation, agent) ?? {};
    // Whoever came in later by a link has filed nothing.
    if (filing.counter !== null || standing !== null) return [];
    return noted(partiesOf(participation, 'plaintiff').filter(({ id }) => id === principal));
  },
});
