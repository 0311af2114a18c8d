import type { Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { AskedField } from './ask.ts';
import type { AnyCommand, Context } from './command.ts';
import { mendField, refusal } from './rule.ts';

type Input = Readonly<Record<string, unknown>>;

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** The form asks by the same conditions: a question that hangs on another of its page is asked only while that one is. */
function isAsked({ when }: AskedField, input: Input, among: readonly AskedField[]): boolean {
  if (when === undefined) return true;
  const before = among.find(({ path }) => path === when.path);
  if (before !== undefined && !isAsked(before, input, among)) return false;
  const other = input[when.path];
  if (when.oneOf.includes('*')) return !isBlank(other);
  const chosen: readonly unknown[] = Array.isArray(other) ? other : [other];
  return chosen.some((each) => when.oneOf.includes(String(each)));
}

/** One for each question, so that all are mended at once. */
export const unansweredRefusal = (path: string): Refusal =>
  refusal('docket/unanswered', technical, [mendField(path)]);

/**
 * What a declaration needs answered whenever it is asked, and was not, whoever calls: a form holds its reader to it, and
 * whoever comes without one is held to the same.
 */
export function unanswered(
  one: AnyCommand,
  context: Context,
  subject: object,
  input: Input,
): readonly Refusal[] {
  const unasked = new Set(one.unasked?.(context, subject));
  return one.ask.flatMap((page) => {
    const asked = page.fields.filter(({ path }) => !unasked.has(path));
    return asked
      .filter((each) => each.needed === true && isBlank(input[each.path]))
      .filter((each) => isAsked(each, input, asked))
      .map(({ path }) => unansweredRefusal(path));
  });
}
