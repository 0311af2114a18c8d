import type { PageDto } from '@xiezhi/contract';
import { fields } from '@xiezhi/record';
import type { ZodType } from 'zod';
import type { Environment } from './environment.ts';

/*
 * That something is true, that copies agree with originals, that a right is given up: nobody gives such a word for somebody else. Whoever
 * writes a form down is not asked for it, and what they tick is not saved.
 */

/** What of this act is somebody's word, by name. */
export function wordsGivenBy({ catalogue }: Environment, command: string): ReadonlySet<string> {
  const shape = Object.entries(catalogue.command(command)?.input.shape ?? {}) as [
    string,
    ZodType,
  ][];
  return new Set(
    shape
      .filter(([, schema]) => {
        const meta = fields.fieldMeta(schema);
        return meta?.component === 'confirmation' && meta.isAnswer !== true;
      })
      .map(([name]) => name),
  );
}

export const valuesWithout = (
  values: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));

export const pagesWithout = (
  pages: readonly PageDto[],
  names: ReadonlySet<string>,
): readonly PageDto[] =>
  pages.flatMap((page) => {
    const asked = page.fields.filter(({ path }) => !names.has(path));
    return asked.length === 0 ? [] : [{ ...page, fields: asked }];
  });
