import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPLI-276, CPLI-277: in small claims the ruling on an objection to jurisdiction and the one that dismisses the suit take effect as
 * soon as they are made; no appeal lies against them, though it would elsewhere (CPL-157).
 */
export const smallClaimsRulingsAreFinal = computation<Pick<CaseState, 'filing'>, boolean>(
  'judgment/small-claims-rulings-are-final',
  ['CPLI-276', 'CPLI-277'],
  ({ filing: { procedure } }) => procedure === 'small-claims',
  () => false,
);
