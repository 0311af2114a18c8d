import { byLaw } from '@xiezhi/kernel';
import type { CaseState, JointStep } from '@xiezhi/record';
import { consentQuestion, consentStanding } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { announcedParty } from './announced-party.ts';
import { whoIsAsked } from '../who-is-asked.ts';

/** OLR-10.2.0: somebody is met in person for want of an answer when the time the court gave is over, and not before. */
export const answerTimeIsOver = rule<{ readonly state: CaseState; readonly step: JointStep }>(
  'consent/answer-time-is-over',
  ['OLR-10.2.0'],
  ({ state, step }) => {
    // Whoever is reached by announcement was told by that, and comes in person unless they choose otherwise (OLR-23.1.2).
    const announced = announcedParty({ state });
    const waiting = whoIsAsked(state).filter(
      ({ id }) =>
        consentStanding(state, step, id) === 'waiting' &&
        !(announced.has(id) && consentQuestion(state, step, id)?.waits === true),
    );
    const names = waiting.map(({ name }) => name);
    // Of these the time has not begun: nothing has brought the question to them.
    const untold = waiting
      .filter(({ id }) => consentQuestion(state, step, id)?.waits === true)
      .map(({ name }) => name);
    return names.length === 0
      ? null
      : refusal(
          'consent/answer-time-runs',
          byLaw('OLR-10.2.0'),
          [
            useCommand('consent.record', 'clerk'),
            ...(untold.length === 0 ? [] : [useCommand('docket.record-notice-given', 'clerk')]),
            { kind: 'retry' },
          ],
          { names, untold },
        );
  },
);
