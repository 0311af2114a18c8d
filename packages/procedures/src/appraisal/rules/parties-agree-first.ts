import { byLaw } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { agreedBody, isOut } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-79: the parties choose the appraiser together; the court names one, by lot or otherwise, where they do not agree. */
export const partiesAgreeFirst = rule<{ readonly state: CaseState; readonly application: string }>(
  'appraisal/parties-agree-first',
  ['CPL-79'],
  ({ state, application }) => {
    const body = agreedBody(state, application);
    return body === null || isOut(state.appraisal, { application, body })
      ? null
      : refusal(
          'appraisal/parties-have-agreed',
          byLaw('CPL-79'),
          [useCommand('evidence.commission-appraisal', 'judge')],
          { body },
        );
  },
);
