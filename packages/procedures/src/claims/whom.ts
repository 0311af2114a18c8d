import type { Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { fields, suedBy } from '@xiezhi/record';
import { mendField, needed, neededWhen, page, refusal } from '../framework/index.ts';

/*
 * Against whom a plaintiff takes the suit back: against all, or against some of the defendants, and sues on against the
 * others (CPL-13, CPL-148). Asked only where there are several.
 */

export const whomInput = {
  scope: fields.choice(['all', 'these']).optional(),
  against: fields.defendants().optional(),
};
export const whomPage = page('whom', needed('scope'), neededWhen('against', 'scope', ['these']));

export const notAskedOfOne = (
  state: CaseState,
  { id }: { readonly id: string },
): readonly ('scope' | 'against')[] => (suedBy(state, id).length > 1 ? [] : ['scope', 'against']);

interface Asked {
  readonly scope?: 'all' | 'these' | undefined;
  readonly against?: readonly string[] | undefined;
}

/** Whom this plaintiff does not sue, or not any more, cannot be let go. */
export const notSued = (
  state: CaseState,
  plaintiff: string,
  { scope, against = [] }: Asked,
): Refusal | null => {
  const sued = new Set(suedBy(state, plaintiff).map(({ id }) => id));
  return scope === 'these' && against.some((id) => !sued.has(id))
    ? refusal('claims/not-sued', technical, [mendField('against')])
    : null;
};

/** What is entered of it: whoever names all takes the whole suit back. */
export function againstEntered(state: CaseState, plaintiff: string, { scope, against }: Asked) {
  if (scope !== 'these' || against === undefined) return {};
  const some = suedBy(state, plaintiff).some(({ id }) => !against.includes(id));
  return some ? { against: [...new Set(against)] } : {};
}
