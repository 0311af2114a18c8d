import { byPolicy } from '@xiezhi/kernel';
import type { Confirmed } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-90 lets judgments be served electronically with consent. This court asks that the consent names them: the
 * stricter reading, and therefore a policy and no law.
 */
export const judgmentsNeedExpressConsent = rule<{
  readonly judgment: boolean;
  readonly confirmed: Confirmed | null;
}>('service/judgments-need-express-consent', ['CPL-90'], ({ judgment, confirmed }) =>
  judgment && confirmed?.judgmentsToo !== true
    ? refusal('service/judgment-not-named', byPolicy('judgments-by-express-consent'), [
        useCommand('service.record-paper', 'clerk'),
        useCommand('service.record-address', 'clerk'),
      ])
    : null,
);
