import { yuanGrouped } from '@xiezhi/kernel';
import type { Agreement, CaseState, Participant, Plan } from '@xiezhi/record';
import { active, isPending, participant, parties, principalsOf } from '@xiezhi/record';
import type { Actor, Told } from '../framework/index.ts';

export const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

/** What the parties agreed before the judge, and what binds them now. */
export const binding = ({ mediation }: CaseState): readonly Agreement[] =>
  mediation.agreements.filter(({ bindsFrom }) => bindsFrom !== null);

/** Does this person act for that party? */
export const isFor = ({ participation }: CaseState, { person }: Actor, id: string): boolean =>
  principalsOf(participation, person).some((one) => one.id === id);

/** Each of the parties this person acts for, with each of the other sides that can answer from an account. */
export function pairs(
  { participation }: CaseState,
  { person }: Actor,
): readonly { readonly who: Participant; readonly other: Participant }[] {
  // Once for all: there may be thousands on a side.
  const reached = new Set(
    active(participation).flatMap((one) =>
      one.person === null || (one.principal !== null && isPending(one))
        ? []
        : [one.principal ?? one.id],
    ),
  );
  const others = parties(participation).filter(({ id }) => reached.has(id));
  return principalsOf(participation, person).flatMap((who) =>
    others.filter(({ side }) => side !== who.side).map((other) => ({ who, other })),
  );
}

const nameOf = ({ participation }: CaseState, id: string): string =>
  participant(participation, id)?.name ?? '';

/** Who pays whom what, on which days: for whoever answers, pays, confirms or ends it. */
export const toldOfPlan = (state: CaseState, plan: Plan): readonly Told[] => [
  {
    code: 'plan',
    facts: {
      debtor: nameOf(state, plan.debtor),
      creditor: nameOf(state, plan.creditor),
      what: plan.what,
      instalments: plan.instalments.map(({ id, dueOn, fen, confirmed }) => ({
        id,
        dueOn,
        yuan: yuanGrouped(fen),
        paid: confirmed !== null,
      })),
    },
  },
];
