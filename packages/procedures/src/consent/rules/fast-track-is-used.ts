import { byLaw } from '@xiezhi/kernel';
import type { CaseState, caseGrounds } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-3.1.2: a case goes online as one of the fast-track procedure when a judge has decided that it is tried in that. */
export const fastTrackIsUsed = rule<{
  readonly state: Pick<CaseState, 'consent'>;
  readonly ground: (typeof caseGrounds)[number] | undefined;
}>('consent/fast-track-is-used', ['OLR-3.1.2'], ({ state, ground }) =>
  ground !== 'fast-track' || state.consent.fastTrack.usedAt !== null
    ? null
    : refusal('mode/not-in-fast-track', byLaw('OLR-3.1.2'), [
        useCommand('mode.use-fast-track'),
        mendField('caseGround'),
      ]),
);
