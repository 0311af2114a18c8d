import { useCallback, useRef } from 'react';
import type { FaultDto, PageDto } from '@xiezhi/contract';
import type { TellUnderWay } from '@xiezhi/ui';
import { controlId, fieldsOf, type Values } from './values.ts';

/** The path a control's id stands for, where it belongs to this field: `f-exhibits-0-files` is `exhibits.0.files`. */
function pathOf(id: string, field: string): string | null {
  const own = controlId(field);
  if (id === own) return field;
  return id.startsWith(`${own}-`)
    ? `${field}.${id.slice(own.length + 1).replaceAll('-', '.')}`
    : null;
}

/** Files that were chosen on these pages and have not arrived: whoever goes on now would leave them behind. */
export function useUnderWay(message: string) {
  const counts = useRef(new Map<string, number>());
  const tell = useCallback<TellUnderWay>((id, count) => {
    if (count === 0) counts.current.delete(id);
    else counts.current.set(id, count);
  }, []);
  const faultsIn = (pages: readonly PageDto[], values: Values): readonly FaultDto[] =>
    pages
      .flatMap((page) => fieldsOf(page, values))
      .flatMap(({ path: field }) =>
        [...counts.current.keys()].flatMap((id) => {
          const path = pathOf(id, field);
          return path === null ? [] : [{ path, message }];
        }),
      );
  return { tell, faultsIn };
}
