import type { ConsentStep } from './entries.ts';
import type { ByPartyAndStep } from './shape.ts';

/** Nobody has one at this step any more. */
export const noneAt = <Value>(
  all: ByPartyAndStep<Value>,
  step: ConsentStep,
): ByPartyAndStep<Value> =>
  Object.fromEntries(
    Object.entries(all).map(([participant, steps]) => [
      participant,
      { ...steps, [step]: undefined },
    ]),
  );

/** One party’s at one step, in place of what was there. */
export const put = <Value>(
  all: ByPartyAndStep<Value>,
  participant: string,
  step: ConsentStep,
  value: Value,
): ByPartyAndStep<Value> => ({
  ...all,
  [participant]: { ...all[participant], [step]: value },
});
