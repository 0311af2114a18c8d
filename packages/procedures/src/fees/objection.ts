import { offer } from '@xiezhi/kernel';
import type { CaseState, JurisdictionObjection } from '@xiezhi/record';
import { objectionBilled, participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Reaction } from '../framework/index.ts';
import { accept, command, reaction } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { provinceFigures } from '../shared/settings.ts';
import { readersOf } from './owing.ts';
import { costOfAnObjection } from './rules/cost-of-an-objection.ts';

const billed = ({ fees }: CaseState, { id }: Pick<JurisdictionObjection, 'id'>): boolean =>
  fees.objections.some(({ ruling }) => ruling === id);

/**
 * What an objection costs that was not well founded, billed to whoever raised it. It is received without money, and paid
 * once the ruling has effect; where the province has fixed no figure that this court has entered, nothing is asked.
 */
export const billObjection = command({
  name: 'fees.bill-objection',
  on: 'case',
  by: ['rule'],
  basis: ['FEE-13', 'FEE-29'],
  needs: { court: courtOfCase },
  offers: ({ state }) =>
    state.defence.objections
      .filter((one) => one.decided === 'unfounded' && !billed(state, one))
      .map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide({ state, offer: { id: objection, participant: by }, facts }) {
    const side = participant(state.participation, by)?.side ?? 'defendant';
    const figure = costOfAnObjection({ figures: provinceFigures(facts.court) });
    return accept([
      objectionBilled.make({
        shared: {
          label: figure === null ? 'court' : readersOf({ side }),
          value: {
            bill: `fee-of-${objection}`,
            objection,
            participant: by,
            side,
            ...(figure === null ? {} : { figure: { fen: figure.fen, by: figure.by } }),
          },
        },
      }),
    ]);
  },
  example: {},
});

export const objectionsCost: Reaction = reaction({
  name: 'fees/bill-an-objection',
  on: 'defence.JurisdictionDecided',
  basis: ['FEE-13'],
  gives: ['fees.bill-objection'],
  makes: ['fees.ObjectionBilled'],
  then: (entry) => {
    const { outcome, objection: key = '' } = entry.body as Readonly<
      Partial<Record<'outcome' | 'objection', string>>
    >;
    return outcome === 'unfounded' ? [{ command: 'fees.bill-objection', key, input: {} }] : [];
  },
});
