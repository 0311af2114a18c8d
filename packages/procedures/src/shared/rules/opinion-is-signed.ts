import { byLaw } from '@xiezhi/kernel';
import type { AppraisalState } from '@xiezhi/record';
import { entrustedFor } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** EVR-36: those who examined have signed the opinion; one that lacks a signature is not brought in. */
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
        byLaw('EVR-36'),
        [useCommand('appraisal.sign', 'appraiser')],
        { body: work.body },
      );
});
