import type { Json } from '@xiezhi/kernel';
import type { AuthorityExtent } from '@xiezhi/record';
import { authoritySteps, fields, specialActs } from '@xiezhi/record';
import { fieldWhen } from '../framework/index.ts';

/** The questions about the limits of an authority (CPL-62), wherever one is given, changed or entered. */
export const limitsInput = {
  acts: fields.choicesOrNone(specialActs).optional(),
  steps: fields.choicesOrNone(authoritySteps).optional(),
  until: fields.day().optional(),
};

/** The same as questions: where `authority` is one of a mandate and not one of the law. */
export const limitsAsked = [
  fieldWhen('acts', 'authority', ['special']),
  fieldWhen('steps', 'authority', ['general', 'special']),
  fieldWhen('until', 'authority', ['general', 'special']),
] as const;

export interface Limits {
  readonly acts?: readonly (typeof specialActs)[number][] | undefined;
  readonly steps?: readonly (typeof authoritySteps)[number][] | undefined;
  readonly until?: string | undefined;
}

/** Nothing chosen is no limit; left out altogether where there is none. */
export function extentOf({ acts = [], steps = [], until }: Limits): AuthorityExtent | undefined {
  const extent = {
    ...(steps.length === 0 ? {} : { steps: authoritySteps.filter((one) => steps.includes(one)) }),
    ...(acts.length === 0 ? {} : { acts: specialActs.filter((one) => acts.includes(one)) }),
    ...(until === undefined ? {} : { until }),
  };
  return Object.keys(extent).length === 0 ? undefined : extent;
}

/** The same as facts to be told: what has no limit is left out. */
export const limitsOf = (
  authority: string | null,
  { steps, acts, until }: AuthorityExtent = {},
): Readonly<Record<string, Json>> => ({
  authority,
  ...(steps === undefined ? {} : { steps }),
  ...(acts === undefined ? {} : { acts }),
  ...(until === undefined ? {} : { until }),
});
