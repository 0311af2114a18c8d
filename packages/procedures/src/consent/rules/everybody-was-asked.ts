import { byLaw } from '@xiezhi/kernel';
import type { CaseState, JointStep } from '@xiezhi/record';
import { consentStanding } from '@xiezhi/record';
import { announcedParty } from './announced-party.ts';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { whoIsAsked } from '../who-is-asked.ts';

/** OLR-10.1.1: every participant is told and asked before the step is held online for some of them. */
export const everybodyWasAsked = rule<{ readonly state: CaseState; readonly step: JointStep }>(
  'consent/everybody-was-asked',
  ['OLR-10.1.1', 'OLR-4.1.1'],
  ({ state, step }) => {
    const told = announcedParty({ state });
    const names = whoIsAsked(state)
      .filter(({ id }) => !told.has(id))
      .filter(({ id }) => consentStanding(state, step, id) === 'not-asked')
      .map(({ name }) => name);
    return names.length === 0
      ? null
      : refusal('consent/not-asked', byLaw('OLR-10.1.1'), [useCommand('consent.ask', 'clerk')], {
          names,
        });
  },
);
