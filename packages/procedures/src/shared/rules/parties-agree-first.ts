import { byLaw } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { agreedBody, isOut } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { appraisalBodies, listedBody, standsApart } from '../appraisers.ts';

/**
 * CPL-79: the parties choose the appraiser together; the court names one, by lot or otherwise, where they do not agree. Whoever they
 * agreed upon and cannot act here is as if nobody was.
 */
export const partiesAgreeFirst = rule<{
  readonly state: CaseState;
  readonly court: Pick<CourtProfile, 'appraisalBodies'> | null;
  readonly application: string;
}>('appraisal/parties-agree-first', ['CPL-79'], ({ state, court, application }) => {
  const body = agreedBody(state, application);
  if (body === null || isOut(state.appraisal, { application, body })) return null;
  const listed = listedBody(court, body);
  // Whether whoever stands on no list is qualified, where there is one, the judge sees, and says why not.
  if (listed === null && appraisalBodies(court).length > 0) return null;
  const agreed = listed ?? { name: body, people: [] };
  return standsApart(state, agreed, application) !== null
    ? null
    : refusal(
        'appraisal/parties-have-agreed',
        byLaw('CPL-79'),
        [useCommand('evidence.commission-appraisal', 'judge')],
        { body },
      );
});
