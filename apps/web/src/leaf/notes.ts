import { useState } from 'react';
import type { NoteDto, NotesDto } from '@xiezhi/contract';
import { get, post } from '../api.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { useLoad } from '../load.ts';

type Written = Pick<NoteDto, 'page' | 'place' | 'at' | 'text'>;

export interface MyNotes {
  readonly notes: readonly NoteDto[];
  readonly busy: boolean;
  /** Why the last one was not kept; what was written is still in its field. */
  readonly failure: ApiFailure | null;
  /** @param id of one that is changed; left out for a new one. @returns whether it was kept. */
  readonly save: (written: Written, id?: string) => Promise<boolean>;
  readonly drop: (id: string) => Promise<boolean>;
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What this person noted for themselves on a file, and nobody else reads. */
export function useNotes(url: string): MyNotes {
  const [path = '', query = ''] = url.replace('/api/files/', '/api/notes/').split('?');
  const loaded = useLoad(`notes ${url}`, (signal) => get<NotesDto>(`${path}?${query}`, signal));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const tell = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      loaded.reload();
      return true;
    } catch (reason) {
      setFailure(asFailure(reason));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const at = (id: string): string => `${path}/${id}?${query}`;
  return {
    notes: loaded.data?.notes ?? [],
    busy,
    failure: failure ?? loaded.failure,
    save: (written, id) => tell(() => post(at(id ?? newId()), written, 'PUT')),
    drop: (id) => tell(() => post(at(id), undefined, 'DELETE')),
  };
}
