import type { CaseState } from '@xiezhi/record';
import { toBeHeard } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

/** Who was admitted to be heard and has not been, for whoever fixes or holds a sitting (CPL-76). */
export function toldOfWitnesses({ evidence }: CaseState): readonly Told[] {
  const rows = toBeHeard(evidence).map(({ kind, what, manner, purpose }) => ({
    kind,
    name: what,
    manner: manner ?? '',
    purpose,
  }));
  return rows.length === 0 ? [] : [{ code: 'witnesses', facts: { rows } }];
}
