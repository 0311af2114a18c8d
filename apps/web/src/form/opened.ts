import type { PageDto } from '@xiezhi/contract';
import { useEffect, useState } from 'react';
import { forget, read, write, type Where } from '../keep.ts';

const namesIn = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];

export interface Opened {
  readonly has: (page: PageDto) => boolean;
  /** The form is done with. */
  readonly forget: () => void;
}

/**
 * Which pages of this form its writer has had before them on this device. What stands on another was brought along, and
 * nobody has looked at it.
 */
export function useOpened(form: string, where: Where, page: string | undefined): Opened {
  const name = `opened.${form}`;
  const [before] = useState(() => namesIn(read(name, where)));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(before));
  if (page !== undefined && !opened.has(page)) setOpened(new Set([...opened, page]));
  useEffect(() => {
    write(name, [...opened], where);
  }, [name, opened, where]);
  return {
    has: ({ id }) => opened.has(id),
    forget: () => {
      forget(name, where);
    },
  };
}
