import type { Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { AskedField } from './ask.ts';
import type { AnyCommand, Context } from './command.ts';
import { mendField, refusal } from './rule.ts';

type Input = Readonly<Record<string, unknown>>;

/** Each answer by itself, as a form compares them. */
const answersIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value])
    .filter((one) => one !== undefined && one !== null && one !== '')
    .map(String);

function holds({ path, oneOf }: NonNullable<AskedField['when']>, input: Input): boolean {
  const given = answersIn(input[path]);
  return oneOf.includes('*') ? given.length > 0 : given.some((one) => oneOf.includes(one));
}

const isAsked = ({ when, unless }: AskedField, input: Input): boolean =>
  (when === undefined || holds(when, input)) && !(unless !== undefined && holds(unless, input));

/** @param paths the parts of the input that were left out. */
export const leftOutRefusal = (first: string, ...rest: readonly string[]): Refusal =>
  refusal('form/left-out', technical, [mendField(first), ...rest.map(mendField)], {
    paths: [first, ...rest],
  });

/**
 * What an act asks for whenever it asks, and this input does not hold: asked of whoever calls without the form as well.
 * @returns null when nothing is left out.
 */
export function leftOut(
  one: AnyCommand,
  context: Context,
  subject: object,
  input: Input,
): Refusal | null {
  const unasked = one.unasked?.(context, subject) ?? [];
  const [first, ...rest] = one.ask
    .flatMap(({ fields }) => fields)
    .filter(
      (asked) =>
        asked.needed === true &&
        !unasked.includes(asked.path) &&
        isAsked(asked, input) &&
        answersIn(input[asked.path]).length === 0,
    )
    .map(({ path }) => path);
  return first === undefined ? null : leftOutRefusal(first, ...rest);
}
