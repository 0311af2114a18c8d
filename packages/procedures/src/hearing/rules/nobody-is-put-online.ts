import { byLaw, byOrder } from '@xiezhi/kernel';
import type { CaseState, Hearing } from '@xiezhi/record';
import { consentStanding, consentTo, modeDecision, modeFor, takingPart } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-4.1.1, OLR-2.1.2: nobody is summoned to a sitting that is online alone without having agreed to it. Where a judge
 * decided that somebody comes in person, that decision stands in the way.
 */
export const nobodyIsPutOnline = rule<{
  readonly state: CaseState;
  readonly purpose: Hearing['purpose'];
  readonly onlineOnly: boolean;
}>('hearing/nobody-is-put-online', ['OLR-4.1.1', 'OLR-2.1.2'], ({ state, purpose, onlineOnly }) => {
  const offline = takingPart(state.participation).filter(
    ({ id }) => modeFor(state, purpose, id) !== 'online',
  );
  if (!onlineOnly || offline.length === 0) return null;
  const decision = modeDecision(state, purpose);
  const agreed = offline.every(({ id }) => consentTo(state, purpose, id) !== null);
  // Whoever was asked is not asked twice: the answer is awaited, or has been given.
  const unasked = offline.some(({ id }) => consentStanding(state, purpose, id) === 'not-asked');
  return refusal(
    'hearing/not-online',
    agreed && decision !== null ? byOrder(decision.entry) : byLaw('OLR-4.1.1', 'OLR-2.1.2'),
    [mendField('onlineOnly'), ...(unasked ? [useCommand('consent.ask', 'clerk')] : [])],
    { names: offline.map(({ name }) => name) },
  );
});
