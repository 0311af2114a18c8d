import { byPolicy } from '@xiezhi/kernel';
import type { AppraisalState } from '@xiezhi/record';
import { entrustedFor } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** EVR-36 has those who examined sign; that two do is the way of this court, and an opinion that lacks one of them is not brought in. */
export const opinionIsSigned = rule<{
  readonly appraisal: AppraisalState;
  readonly application: string;
}>('appraisal/opinion-is-signed', ['EVR-36'], ({ appraisal, application }) => {
  const work = entrustedFor(appraisal, application);
  const opinion = work?.opinion ?? null;
  return work === null || opinion === null || opinion.issuedAt !== null
    ? null
    : refusal(
        'appraisal/not-signed',
        byPolicy('two-sign-an-opinion'),
        [useCommand('appraisal.sign', 'appraiser')],
        { body: work.body },
      );
});
