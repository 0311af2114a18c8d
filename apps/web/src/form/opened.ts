import type { PageDto } from '@xiezhi/contract';
import { useEffect, useState } from 'react';
import { forget, read, write } from '../keep.ts';
import { fieldsOf, isBlank, type Values } from './values.ts';

/** Where everything is gone over before it is handed in. */
export const checkPage = 'check';

const namesIn = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];

const lastName = (form: string): string => `at.${form}`;

/** The page of this form that stood open last in this window. */
export function lastOpened(form: string): string | null {
  const found = read(lastName(form), 'window');
  return typeof found === 'string' ? found : null;
}

export interface Opened {
  readonly has: (page: PageDto) => boolean;
  /** The form is done with. */
  readonly forget: () => void;
}

/**
 * Is what stands on a page only what was brought along? What differs from it was written, wherever that was: before
 * signing in, or on another device.
 */
export function isOnlyBrought(page: PageDto, values: Values, brought: Values): boolean {
  const same = (path: string): boolean =>
    JSON.stringify(values[path]) === JSON.stringify(brought[path]);
  return fieldsOf(page, values).every(({ path }) => isBlank(values[path]) || same(path));
}

/** Which pages of this form its writer has had before them in this window. */
export function useOpened(form: string, page: string | undefined): Opened {
  const name = `opened.${form}`;
  const [before] = useState(() => namesIn(read(name, 'window')));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(before));
  if (page !== undefined && !opened.has(page)) setOpened(new Set([...opened, page]));
  useEffect(() => {
    write(name, [...opened], 'window');
  }, [name, opened]);
  useEffect(() => {
    write(lastName(form), page ?? checkPage, 'window');
  }, [form, page]);
  return {
    has: ({ id }) => opened.has(id),
    forget: () => {
      forget(name, 'window');
      forget(lastName(form), 'window');
    },
  };
}
