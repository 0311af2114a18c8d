import type { Refusal } from '@xiezhi/kernel';
import { byOrder, technical } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import {
  openAgreement,
  openApplications,
  openChanges,
  openObjections,
  openWithdrawals,
  participant,
  transferOrdered,
} from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { isInForce, notYetOver } from '../shared/ruling-in-force.ts';
import { waysOfAppeals } from '../shared/ways-of-appeals.ts';
import { refusal, useCommand } from '../framework/index.ts';

/*
 * CPL-143: what a judge has to decide before claims go their own way. Each of these says something of all claims of this case;
 * decided on afterwards it would hold here alone, and what went would live on without it. No article says so: it is in the order of
 * things, and what was handed in stays received.
 */

/** A list that waits would bring back what has gone; a withdrawal would let it live on against the will of whoever sues. */
const waiting = ({ claims }: CaseState): readonly Refusal[] => [
  ...(openChanges(claims).length === 0
    ? []
    : [refusal('claims/change-waits', technical, [useCommand('claims.decide-change', 'judge')])]),
  ...(openWithdrawals(claims).length === 0
    ? []
    : [
        refusal('claims/withdrawal-waits', technical, [
          useCommand('claims.decide-withdrawal', 'judge'),
        ]),
      ]),
];

/** Raised claims that were not paid for may come not to count, and the list would be as it was before. */
function unpaidRaise({ fees: { bill } }: CaseState): readonly Refusal[] {
  const mayGoBack = bill !== null && bill.raisedBy !== null && bill.onlyMore;
  return !mayGoBack || bill.paidAt !== null
    ? []
    : [
        refusal('claims/increase-unpaid', technical, [
          useCommand('fees.pay', 'plaintiff'),
          useCommand('fees.treat-increase-as-withdrawn', 'judge'),
          useCommand('fees.extend-term', 'judge'),
        ]),
      ];
}

/** CPL-130: whether this court may try it is asked of the whole suit, and claims that go are registered in this court. */
function otherCourt(state: CaseState, law: Law): readonly Refusal[] {
  if (transferOrdered(state) !== null)
    return [
      refusal('claims/goes-elsewhere', technical, [
        useCommand('defence.hand-over', 'clerk'),
        useCommand('defence.hand-over', 'judge'),
      ]),
    ];
  if (openObjections(state).length > 0)
    return [
      refusal('claims/objection-waits', technical, [
        useCommand('defence.decide-jurisdiction', 'judge'),
      ]),
    ];
  // CPL-157: the court above may yet say that this one has no jurisdiction.
  const [way, ...ways] = waysOfAppeals(state);
  if (way !== undefined) return [refusal('claims/ruling-appealed', technical, [way, ...ways])];
  // CPL-158: or nobody has asked it yet, and may still do so.
  const open = state.defence.objections
    .filter((one) => one.decided === 'unfounded')
    .flatMap((one) => (isInForce(state, one, law) ? [] : notYetOver(state, one, law)));
  const unserved = open.flatMap(({ name, last }) => (last === null ? name : []));
  const until = open.flatMap(({ last }) => last?.dueOn ?? []).toSorted();
  return open.length === 0
    ? []
    : [
        refusal(
          'claims/ruling-not-in-force',
          technical,
          unserved.length > 0
            ? [useCommand('service.serve', 'clerk'), useCommand('service.record-paper', 'clerk')]
            : [{ kind: 'retry' }],
          { unserved, until: until.at(-1) ?? null },
        ),
      ];
}

/** A suit that stands still, or that the parties are about to settle, goes whole. */
function standsStill(state: CaseState): readonly Refusal[] {
  const { holds } = state.suspension;
  return [
    ...(holds === null
      ? []
      : [
          refusal('claims/separated-while-suspended', byOrder(holds.entry), [
            useCommand('suspension.resume', 'judge'),
          ]),
        ]),
    ...(openAgreement(state) === null
      ? []
      : [
          refusal('claims/agreement-waits', technical, [
            useCommand('mediation.confirm', 'judge'),
            useCommand('mediation.end', 'judge'),
          ]),
        ]),
  ];
}

export const beforeSeparating = (state: CaseState, law: Law): readonly Refusal[] => [
  ...standsStill(state),
  ...otherCourt(state, law),
  ...waiting(state),
  ...unpaidRaise(state),
];

/** What stays here whatever claim it is about: the judge decides on it before, where it is about what goes. */
export function toldOfWhatStays(state: CaseState): readonly Told[] {
  const { claims, suspension, participation } = state;
  const reported = suspension.reports
    .filter(({ answered }) => !answered)
    .map((one) => participant(participation, one.participant)?.name ?? '');
  return [
    ...(claims.counterclaims.length > 0 ? [{ code: 'counterclaims-stay', facts: {} }] : []),
    ...(openApplications(state).length > 0 ? [{ code: 'applications-stay', facts: {} }] : []),
    ...(reported.length > 0 ? [{ code: 'reports-stay', facts: { names: reported } }] : []),
  ];
}
