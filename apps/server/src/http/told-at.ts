import type { FieldDto } from '@xiezhi/contract';
import type { Words } from './words.ts';

/** What the court says of a question stands before its own hint; what it says of a part of it, at that part. */
export function toldAt(
  field: FieldDto,
  told: ReadonlyMap<string, string>,
  { lang }: Words,
): FieldDto {
  const line = told.get(field.path);
  const marks = [...told]
    .filter(([path]) => path.startsWith(`${field.path}.`))
    .map(([path, message]) => ({ path, message }));
  const hints = [line, field.hint].filter((one) => one !== undefined && one !== '');
  return {
    ...field,
    ...(line === undefined ? {} : { hint: hints.join(lang === 'en' ? '. ' : '。') }),
    ...(marks.length === 0 ? {} : { marks }),
  };
}
