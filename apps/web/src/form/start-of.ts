import type { FormDto } from '@xiezhi/contract';
import type { Act } from '../api.ts';
import { forget } from '../keep.ts';
import { copyNamed, draftName, nobody, type Copy } from './kept.ts';
import { draftValues } from './values.ts';
import type { Values } from './values.ts';

/** What a form may start from. */
export type Start =
  | { readonly from: 'court' }
  /** Kept here and not saved: nothing of the court's is newer. */
  | {
      readonly from: 'copy';
      readonly values: Values;
      readonly carried: boolean;
      /** Chosen over what the court has, which goes. */
      readonly whole?: true;
    }
  /** Two that differ: the writer says which. */
  | { readonly from: 'either'; readonly copy: Copy; readonly carried: boolean };

/** The same answers, in whatever order they were kept. */
function areSame(one: Values, other: Values): boolean {
  const asText = (values: Values): string =>
    JSON.stringify(
      Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return asText(one) === asText(other);
}

/**
 * What stands here and what the court has saved are both somebody's work; neither is dropped without being asked. Where they
 * say the same there is one: whoever leaves a form while it is being saved has a copy here of what the court has got.
 */
export function startOf(form: FormDto, act: Act, person: string): Start {
  const own = copyNamed(draftName(act, person));
  const carried = person === nobody ? null : copyNamed(draftName(act, nobody));
  const saved = form.draft?.savedAt ?? null;
  const atCourt = form.draft === null ? null : draftValues(form, form.values);
  if (carried !== null) {
    const others = [own?.values ?? null, atCourt].filter((values) => values !== null);
    return others.every((values) => areSame(values, carried.values))
      ? { from: 'copy', values: carried.values, carried: true }
      : { from: 'either', copy: carried, carried: true };
  }
  if (own === null) return { from: 'court' };
  if (atCourt !== null && areSame(own.values, atCourt)) {
    forget(draftName(act, person), 'window');
    return { from: 'court' };
  }
  return own.before === saved
    ? { from: 'copy', values: own.values, carried: false }
    : { from: 'either', copy: own, carried: false };
}
