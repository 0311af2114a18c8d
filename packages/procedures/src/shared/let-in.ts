import type { NewEntry, Refusal, Side } from '@xiezhi/kernel';
import type { addedAs, CaseState, instances, fields } from '@xiezhi/record';
import { participationBegun, partyAdded } from '@xiezhi/record';
import type { z } from 'zod';
import { notTwice } from './new-party.ts';
import { nextParticipant } from './next-participant.ts';

/** On which side whoever comes in so stands. */
export const sideOfAdded: Readonly<Record<(typeof addedAs)[number], Side>> = {
  'third-party-claiming': 'third-party',
  'third-party-concerned': 'third-party',
  defendant: 'defendant',
  plaintiff: 'plaintiff',
};

/** Somebody comes into a case that runs, by a judge's word; or why not, where they stand in it already. */
export function letIn(
  state: CaseState,
  {
    as,
    party: { kind, name, ...personal },
    instance,
    reasons,
  }: {
    readonly as: (typeof addedAs)[number];
    readonly party: z.output<ReturnType<typeof fields.party>>;
    readonly instance: (typeof instances)[number];
    readonly reasons: string;
  },
): { readonly entries: readonly [NewEntry, NewEntry] } | { readonly fault: Refusal } {
  const there = notTwice(state, { kind, name, ...personal });
  if (there) return { fault: there };
  const side = sideOfAdded[as];
  const participant = nextParticipant(state, side);
  return {
    entries: [
      participationBegun.make({
        shared: { participant, role: side, side, name, kind },
        personal,
      }),
      partyAdded.make({ shared: { participant, name, as, instance, reasons } }),
    ],
  };
}
