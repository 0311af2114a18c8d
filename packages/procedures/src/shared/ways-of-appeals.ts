import type { Remedy } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { appealsToWeigh } from '@xiezhi/record';
import { useCommand } from '../framework/index.ts';
import { openAppeals } from './ruling-in-force.ts';

/** What is to be done next about an appeal on jurisdiction: it is weighed where it is marked, sent up, and its outcome entered. */
export function waysOfAppeals(state: CaseState): readonly Remedy[] {
  const open = state.defence.objections.flatMap((one) => openAppeals(state, one));
  const toWeigh = appealsToWeigh(state).map(({ id }) => id);
  const here = open.filter(({ sentUp }) => sentUp === null);
  return [
    ...(here.some(({ id }) => toWeigh.includes(id)) ? [useCommand('appeal.weigh', 'judge')] : []),
    ...(here.some(({ id }) => !toWeigh.includes(id))
      ? [useCommand('appeal.send-up', 'clerk')]
      : []),
    ...(here.length < open.length ? [useCommand('appeal.note-outcome', 'clerk')] : []),
  ];
}
