import { z } from 'zod';

/** Which hand-made component asks for the field, and what it needs to know. Kept beside the schema, once. */
export interface FieldMeta {
  readonly component: string;
  readonly options?: readonly string[];
  readonly maxLength?: number;
  readonly minLength?: number;
  /** What an answer must look like to be worth sending, and the code of what is said otherwise. */
  readonly shape?: { readonly pattern: string; readonly fault: string };
  /** How many files are taken. */
  readonly mostFiles?: number;
  /** How many of a kind are taken, where fewer than the usual. */
  readonly most?: number;
  /** Ticked it is an answer like another, and nobody's word that something is so. */
  readonly isAnswer?: true;
  /** A moment that must lie ahead. */
  readonly future?: boolean;
}

export const fieldRegistry = z.registry<FieldMeta>();

/** Marks a schema as one field of a form. */
export function asField<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema {
  fieldRegistry.add(schema, meta);
  return schema;
}

/** The field's meta, also behind optional and default. */
export function fieldMeta(schema: z.ZodType): FieldMeta | null {
  const found = fieldRegistry.get(schema);
  if (found) return found;
  const inner = (schema as { def?: { innerType?: z.ZodType } }).def?.innerType;
  return inner ? fieldMeta(inner) : null;
}

/** Says in a code what is wrong; the catalogues turn it into a sentence that says how to mend it. */
export const fault = (code: string): { error: string } => ({ error: code });

/**
 * A number as people type it: a Chinese keyboard has digits, letters, commas and stops of full width, which are the same
 * signs.
 */
export const numberText = () => z.string(fault('missing')).normalize('NFKC').trim();
