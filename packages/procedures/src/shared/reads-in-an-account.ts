import type { CaseState } from '@xiezhi/record';
import { active, isPending, reachesStep } from '@xiezhi/record';

/**
 * Somebody with an account stands for this party now, so that what the court says lies there for it. Not whoever has shown no
 * authority, nor an agent whom the court's papers do not reach (CPL-62).
 */
export const readsInAnAccount = ({ participation }: Pick<CaseState, 'participation'>, id: string) =>
  active(participation).some(
    (one) =>
      one.person !== null &&
      !isPending(one) &&
      reachesStep(one, 'service') &&
      (one.id === id || one.principal === id),
  );
