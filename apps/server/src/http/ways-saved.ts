import type { ActLengthDto } from '@xiezhi/contract';
import { countWaysSaved } from '@xiezhi/docket';
import type { AnyCommand } from '@xiezhi/procedures';
import { rolesOfParties, sparesAWay, spanOf } from '@xiezhi/procedures';
import type { ZodType } from 'zod';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

interface Counted {
  readonly ways: number;
  readonly people: number;
}

/** A quarter that is over stays as it was counted; the next start counts it again. */
const counted = new WeakMap<Environment, Map<string, Promise<Counted>>>();

/** OLR-2.1.4a: how many ways to the court were saved in a quarter that is over, and by how many people. */
export function waysSaved(
  environment: Environment,
  court: string,
  quarter: string,
): Promise<Counted> {
  const known = counted.get(environment) ?? new Map<string, Promise<Counted>>();
  counted.set(environment, known);
  const key = `${court} ${quarter}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const commands = environment.catalogue.commands.filter(sparesAWay).map(({ name }) => name);
  const asked = countWaysSaved(environment.pool, court, spanOf(quarter), {
    commands,
    roles: rolesOfParties,
  });
  known.set(key, asked);
  // What failed is asked again.
  asked.catch(() => known.delete(key));
  return asked;
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
