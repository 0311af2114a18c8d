import { byLaw } from '@xiezhi/kernel';
import type { AppraisalBody, CaseState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { standsApart } from '../appraisers.ts';

/** CPL-47: whoever litigates here, acts for somebody who does, or has said what ties them to one examines nothing in the case. */
export const appraiserStandsApart = rule<{
  readonly state: CaseState;
  readonly body: Pick<AppraisalBody, 'name' | 'people'>;
  readonly application: string;
  readonly path: string;
}>('appraisal/appraiser-stands-apart', ['CPL-47'], ({ state, body, application, path }) => {
  const because = standsApart(state, body, application);
  return because === 'party' ||
    because === 'person' ||
    because === 'interest' ||
    because === 'recused'
    ? refusal('appraisal/tied-to-the-case', byLaw('CPL-47'), [mendField(path)], {
        name: body.name,
        because,
      })
    : null;
});
