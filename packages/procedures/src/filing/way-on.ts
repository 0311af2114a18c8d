import type { CaseState } from '@xiezhi/record';
import { kindOf, mayBeAppealed } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

/**
 * What is open to whoever was refused: CPL-171, an appeal; of an application that was refused otherwise, what the law of its kind
 * says. Also for the judge who looks at what came in since: it may be just that.
 */
export function toldOfTheWayOn({ filing }: Pick<CaseState, 'filing'>): readonly Told[] {
  if (mayBeAppealed(filing)) return [{ code: 'appeal', facts: {} }];
  const kind = kindOf(filing);
  return filing.status === 'refused' && kind !== null
    ? [{ code: 'way', facts: { ...kind.refusal.way } }]
    : [];
}
