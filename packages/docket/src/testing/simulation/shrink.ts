import type { Plan } from './run.ts';
import type { Failed } from './run.ts';
import type { Told } from './world.ts';

/** Runs a plan in a world of its own. @returns what failed, or null. */
export type Try = (plan: Plan) => Promise<Failed | null>;

const maxTries = 60;
const kindOf = (failed: Failed): string => failed.message.split(':')[0] ?? '';

/**
 * The shortest story found that fails in the same way: no day after the fault, one case if one is enough, then ever
 * fewer of its steps. Steps draw under names of their own, so that those left do as they did.
 */
export async function shrink(plan: Plan, failed: Failed, attempt: Try): Promise<Failed> {
  let best = { plan: { ...plan, days: failed.day }, failed };
  let tries = 0;
  const better = async (smaller: Plan): Promise<boolean> => {
    tries += 1;
    if (tries > maxTries) return false;
    const again = await attempt(smaller);
    if (again === null || kindOf(again) !== kindOf(failed)) return false;
    best = { plan: { ...smaller, days: Math.min(smaller.days, again.day) }, failed: again };
    return true;
  };
  for (const index of casesIn(failed.story).reverse())
    if (await better({ ...best.plan, cases: [index] })) break;
  for (let size = stepsIn(best.failed.story).length >> 1; size >= 1; size >>= 1) {
    const steps = stepsIn(best.failed.story);
    for (let from = 0; from < steps.length; from += size) {
      const without = steps.slice(from, from + size);
      const skipped = new Set([...(best.plan.skipped ?? []), ...without]);
      await better({ ...best.plan, skipped });
    }
  }
  return best.failed;
}

const stepsIn = (story: readonly Told[]): readonly string[] => [
  ...new Set(story.flatMap(({ step }) => (/^\d/.test(step) ? [step.split('~')[0] ?? step] : []))),
];

const casesIn = (story: readonly Told[]): number[] => [
  ...new Set(stepsIn(story).map((step) => Number(step.split('.')[0]))),
];

/** A line an act: when, who, what, and how it was answered. Setting the court up is left out. */
export const storyOf = (story: readonly Told[]): string =>
  story
    .filter(({ step }) => step !== 'set-up')
    .map(({ step, at, who, name, offer, outcome }) => {
      const answer =
        outcome.outcome === 'refused'
          ? outcome.refusals.map(({ code }) => code).join(' ')
          : outcome.outcome;
      return `${step} ${at} ${who}: ${name}${offer === '' ? '' : ` ${offer}`} → ${answer}`;
    })
    .join('\n');
