import type { Instant } from '@xiezhi/kernel';
import { addMillis, courtDayOf, startOfDay } from '@xiezhi/kernel';
import { enterPassedTerms } from '@xiezhi/docket';
import { applicationStories } from './applications.ts';
import { matters, plots } from './cast.ts';
import type { DemoCourt } from './court.ts';
import { feedbackStories } from './feedback.ts';
import { guidanceStories } from './guidance.ts';
import { renderOrdered } from './rendering.ts';
import { tell } from './story.ts';
import type { Story } from './telling.ts';
import { togetherStories } from './together.ts';

const hour = 3_600_000;
const day = 24 * hour;

interface Waiting {
  at: Instant;
  readonly story: Story;
}

/** An hour of the court's day, spread so that not everything happens at nine. */
const working = (at: Instant, index: number): Instant =>
  addMillis(startOfDay(courtDayOf(at)), (9 + (index % 8)) * hour + ((index * 7) % 60) * 60_000);

/**
 * Tells all stories at once, in order of time, up to the real present: entries of different cases lie between one
 * another as in a court at work. @returns how many cases there are.
 */
export async function demoCases(
  demo: DemoCourt,
  now: Instant,
  say: (line: string) => void,
): Promise<number> {
  const waiting: Waiting[] = plots.map((plot, index) => {
    const matter = matters[plot.matter ?? index % matters.length];
    if (!matter) throw new RangeError('the demo has no matters');
    return {
      at: working(addMillis(now, -plot.daysAgo * day), index),
      story: tell(demo, matter, plot, index),
    };
  });
  for (const [index, [daysAgo, story]] of [
    ...feedbackStories(demo),
    ...guidanceStories(demo),
    ...togetherStories(demo),
    ...applicationStories(demo),
  ].entries())
    waiting.push({ at: working(addMillis(now, -daysAgo * day), index), story });
  let steps = 0;
  while (waiting.length > 0) {
    waiting.sort((left, right) => left.at.localeCompare(right.at));
    const next = waiting.shift();
    if (!next || next.at > now) continue;
    if (next.at > demo.clock.now()) demo.clock.moveTo(next.at);
    await enterPassedTerms(demo.pool, demo.parts.docket, demo.clock.now());
    const { done, value } = await next.story.next();
    await renderOrdered(demo);
    steps += 1;
    if (steps % 60 === 0) say(`demo court: ${courtDayOf(demo.clock.now())} …`);
    if (done === true) continue;
    next.at = working(addMillis(next.at, value * day), steps);
    waiting.push(next);
  }
  return plots.length;
}
