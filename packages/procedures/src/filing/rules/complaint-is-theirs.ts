import { byOrder, byPolicy } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { filingSubmitted } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-7.2.3: what was done by somebody else under an account is not its holder's act. A complaint of which the holder says so
 * makes nobody a plaintiff who owes a fee before a judge has decided whose it is; and none at all when it was not theirs.
 */
export const complaintIsTheirs = rule<Pick<CaseState, 'attribution'>>(
  'filing/complaint-is-theirs',
  ['OLR-7.2.3'],
  ({ attribution: { challenges } }) => {
    const said = challenges.findLast(({ kind }) => kind === filingSubmitted.kind) ?? null;
    if (said === null || said.decided?.outcome === 'theirs') return null;
    return said.decided === null
      ? refusal('filing/whose-complaint', byPolicy('whose-complaint-first'), [
          useCommand('attribution.decide', 'filing-judge'),
        ])
      : refusal('filing/not-their-complaint', byOrder(said.decided.entry), [
          useCommand('filing.explain', 'filing-reviewer'),
        ]);
  },
);
