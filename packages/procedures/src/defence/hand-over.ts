import type { CourtId, Task } from '@xiezhi/kernel';
import { addDays, courtStream, offerUnless, startOfDay } from '@xiezhi/kernel';
import { caseTransferred, fields, transferOrdered } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext } from '../framework/index.ts';
import { accept, command, field, fromStream, page, refuse } from '../framework/index.ts';
import { courtIsTheRuled } from './rules/court-is-the-ruled.ts';
import { paidThatGoes } from '../shared/goes-with-the-case.ts';
import { lastDayBeforeItBinds } from '../shared/ruling-in-force.ts';
import { rulingHasTakenEffect } from './rules/ruling-has-taken-effect.ts';

const waiting = (state: CaseState): ReturnType<typeof transferOrdered> =>
  state.filing.status === 'registered' &&
  state.judgment.pronouncedAt === null &&
  state.judgment.closedOn === null &&
  state.defence.transferredAt === null
    ? transferOrdered(state)
    : null;

/** What was paid in advance and goes with the case. */
const paidIn = (state: CaseState): number =>
  paidThatGoes(state).reduce((sum, { paid }) => sum + paid, 0);

/**
 * CPL-130: when the ruling is in force the case and its file go to the court that has jurisdiction. There it is a case of
 * that court; here nothing is left to do but to close it.
 */
export const handOverCase = command({
  name: 'defence.hand-over',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['CPL-130', 'CPL-158'],
  onlyOnSeen: true,
  needs: {
    to: fromStream(
      'court',
      ({ input }) =>
        typeof input?.['to'] === 'string' ? courtStream(input['to'] as CourtId) : null,
      (state) => state.court,
    ),
  },
  offers: ({ state, law, today }) => {
    const objection = waiting(state);
    return objection === null
      ? []
      : [offerUnless('', { objection }, [rulingHasTakenEffect({ state, objection, law, today })])];
  },
  tells: ({ state }, { objection }) => {
    const fen = paidIn(state);
    return [
      { code: 'to', facts: { court: objection.transferTo }, short: true },
      ...(fen > 0 ? [{ code: 'fee', facts: { fen } }] : []),
    ];
  },
  input: z.object({ to: fields.courtField().optional(), proof: fields.text(300) }),
  ask: [page('how', field('to'), field('proof'))],
  decide({ state, offer: { objection }, input: { to, proof }, facts, today }) {
    const other = courtIsTheRuled({
      ruled: objection.transferTo,
      own: state.filing.court,
      to,
      court: facts.to,
    });
    if (other) return refuse(other);
    return accept([
      caseTransferred.make({
        shared: { objection: objection.id, court: objection.transferTo, on: today, proof, to },
      }),
    ]);
  },
  example: { proof: '机要邮寄，移送函和卷宗一并寄出。' },
});

/** Owed once nobody can appeal the ruling any more, or the court above has upheld it; before, serving it is. */
export function handingOver({ state, law }: DutyContext): readonly Task[] {
  const objection = waiting(state);
  const last = objection === null ? null : lastDayBeforeItBinds(state, objection, law);
  return last === null
    ? []
    : [
        {
          key: 'defence/hand-over',
          command: 'defence.hand-over',
          by: { role: 'clerk' },
          label: 'parties',
          basis: ['CPL-130'],
          opensAt: startOfDay(addDays(last, 1)),
        },
      ];
}
