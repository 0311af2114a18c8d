import type { CaseState, JointStep } from '@xiezhi/record';
import { hasConsented, procuratorates } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * OLR-4.3.0: where a procuratorate takes part, online litigation needs its consent as well: without it the step is online
 * for nobody. It is asked step by step, as the parties are.
 */
export const procuratorateConsents = computation<
  { readonly state: CaseState; readonly step: JointStep },
  boolean
>(
  'consent/procuratorate-consents',
  ['OLR-4.3.0'],
  ({ state, step }) =>
    procuratorates(state.participation).every(({ id }) => hasConsented(state, step, id)),
  () => true,
);
