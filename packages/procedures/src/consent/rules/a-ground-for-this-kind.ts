import { byLaw } from '@xiezhi/kernel';
import type { caseGrounds } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';
import type { Reach } from './kinds-of-case-online.ts';

type CaseGround = (typeof caseGrounds)[number];

/** What carries a kind of case that does not go online as such. */
export const groundsFor: Readonly<Record<Reach['online'], readonly CaseGround[]>> = {
  open: [],
  sentence: ['commutation', 'parole', 'special-reason'],
  criminal: ['fast-track', 'special-reason'],
  other: ['other-suitable'],
};

/**
 * OLR-3.1.2, OLR-3.1.5: a criminal trial goes online on fast-track or a special reason, a change of sentence when it is commuted or parole
 * is given, another kind where that is said.
 */
export const aGroundForThisKind = rule<{
  readonly reach: Reach;
  readonly ground: CaseGround | undefined;
}>('consent/a-ground-for-this-kind', ['OLR-3.1.2', 'OLR-3.1.5'], ({ reach, ground }) => {
  const fitting = groundsFor[reach.online];
  if (fitting.length === 0 || (ground !== undefined && fitting.includes(ground))) return null;
  return reach.online !== 'other'
    ? refusal('mode/criminal-needs-a-ground', byLaw('OLR-3.1.2'), [mendField('caseGround')])
    : refusal('mode/other-kind-needs-a-ground', byLaw('OLR-3.1.5'), [mendField('caseGround')]);
});
