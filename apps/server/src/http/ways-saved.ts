import type { ActLengthDto } from '@xiezhi/contract';
import { countWaysSaved, keepWaysSaved, keptWaysSaved } from '@xiezhi/docket';
import { courtDayOf } from '@xiezhi/kernel';
import type { AnyCommand } from '@xiezhi/procedures';
import { quartersOver, rolesOfParties, sparesAWay, spanOf } from '@xiezhi/procedures';
import type { ZodType } from 'zod';
import type { Environment } from './environment.ts';
import { courtsKnown } from './middleware.ts';
import type { Words } from './words.ts';

/** Of so many quarters that are over it is said. */
export const quartersShown = 4;

/**
 * OLR-2.1.4a: counts one quarter that is over and was not counted yet, of one court, and keeps it. The court's own machine does
 * this, one after the other; nobody who opens the page waits for it or makes the database do it.
 * @returns how many it counted.
 */
export async function countOneQuarter(environment: Environment): Promise<number> {
  const { pool, catalogue, clock } = environment;
  const quarters = quartersOver(courtDayOf(clock.now()), quartersShown);
  for (const { id } of await courtsKnown(environment)) {
    const kept = new Set((await keptWaysSaved(pool, id, quarters)).map((one) => one.quarter));
    const quarter = quarters.find((one) => !kept.has(one));
    if (quarter === undefined) continue;
    const commands = catalogue.commands.filter(sparesAWay).map(({ name }) => name);
    const acts = { commands, roles: rolesOfParties };
    const found = await countWaysSaved(pool, id, spanOf(quarter), acts);
    await keepWaysSaved(pool, id, { quarter, ...found });
    return 1;
  }
  return 0;
}

/** Whether a question can be left out is what its input says, or the page that asks it. */
const mustBeAnswered = ({ input, ask }: AnyCommand): number =>
  ask
    .flatMap(({ fields }) => fields)
    .filter(({ path, when, needed }) => {
      const schema = input.shape[path] as ZodType | undefined;
      const optional = schema === undefined || schema.safeParse(undefined).success;
      return when === undefined && (needed === true || !optional);
    }).length;

/**
 * OLR-2.1.4a: how long each act is, from the pages that ask for it. A form of one page is handed in from there; from two on
 * everything written is looked at once more before.
 */
export const lengthsOfActs = ({ catalogue }: Environment, words: Words): readonly ActLengthDto[] =>
  catalogue.commands
    .filter(sparesAWay)
    .map((command) => ({
      title: words.command(command.name)?.title ?? '',
      screens: command.ask.length > 1 ? command.ask.length + 1 : 1,
      questions: command.ask.flatMap(({ fields }) => fields).length,
      always: mustBeAnswered(command),
    }))
    .filter(({ title }) => title !== '')
    .sort(
      (one, other) =>
        other.screens - one.screens ||
        other.questions - one.questions ||
        one.title.localeCompare(other.title),
    );
