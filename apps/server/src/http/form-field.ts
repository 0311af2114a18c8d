import type { FieldComponent, FieldDto } from '@xiezhi/contract';
import type { AnyCommand, AskedField, CommandText } from '@xiezhi/procedures';
import { fields } from '@xiezhi/record';
import type { ZodType } from 'zod';
import { mostBytesOfAFile } from './uploads.ts';
import type { Words } from './words.ts';

/** One question as the browser needs it: from the declaration, the input's shape and the catalogue. */
export function fieldDto(
  command: AnyCommand,
  asked: AskedField,
  text: CommandText,
  words: Words,
): FieldDto {
  const schema = command.input.shape[asked.path] as ZodType | undefined;
  const meta = schema ? fields.fieldMeta(schema) : null;
  const label = text.fields[asked.path];
  const optionText = text.options?.[asked.path];
  return {
    path: asked.path,
    component: (meta?.component ?? 'text') as FieldComponent,
    label: label?.label ?? asked.path,
    ...(label?.hint === undefined ? {} : { hint: label.hint }),
    optional: asked.needed !== true && (schema ? schema.safeParse(undefined).success : true),
    ...(meta?.options
      ? { options: meta.options.map((value) => ({ value, label: optionText?.[value] ?? value })) }
      : {}),
    ...(meta?.maxLength === undefined ? {} : { maxLength: meta.maxLength }),
    ...(meta?.minLength === undefined ? {} : { minLength: meta.minLength }),
    ...(meta?.shape === undefined
      ? {}
      : { shape: { pattern: meta.shape.pattern, mend: words.faultWords(meta.shape.fault) } }),
    ...(meta?.mostFiles === undefined
      ? {}
      : { files: { most: meta.mostFiles, mostBytes: mostBytesOfAFile } }),
    ...(meta?.most === undefined ? {} : { most: meta.most }),
    ...(meta?.future === undefined ? {} : { future: meta.future }),
    ...(asked.when ? { when: asked.when } : {}),
    ...(asked.unless ? { unless: unlessDto(asked.unless, words) } : {}),
  };
}

const unlessDto = (
  { path, oneOf, fault }: NonNullable<AskedField['unless']>,
  words: Words,
): NonNullable<FieldDto['unless']> => ({ path, oneOf, mend: words.faultWords(fault) });
