import { useCallback, useEffect, useState } from 'react';
import { fetched, type Download } from '../download.ts';
import { asFailure, type ApiFailure } from '../failure.ts';

/* Pictures of pages, as far as this window has fetched them. They go when the viewer is left. */

const most = 400;
const held = new Map<string, string>();

export const pagePath = (url: string, page: number, width: number): string => {
  const [path = '', query = ''] = url.split('?');
  return `${path}/pages/${String(page)}?${query}&width=${String(width)}`;
};

export function forgetPictures(): void {
  for (const url of held.values()) URL.revokeObjectURL(url);
  held.clear();
}

function hold(path: string, url: string): void {
  held.set(path, url);
  const [oldest] = held;
  if (held.size <= most || oldest === undefined) return;
  URL.revokeObjectURL(oldest[1]);
  held.delete(oldest[0]);
}

let last: Promise<unknown> = Promise.resolve();

/** Small ones come one after the other, so that they never stand in the way of the page somebody reads. */
function afterOthers<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const mine = last.then(() => {
    signal.throwIfAborted();
    return work();
  });
  last = mine.catch(() => undefined);
  return mine;
}

async function pictureAt(
  path: string,
  signal: AbortSignal,
  tell: (now: Download) => void,
): Promise<string> {
  const file = await fetched(path, signal, tell);
  const url = URL.createObjectURL(file);
  hold(path, url);
  return url;
}

interface Shown {
  readonly path: string;
  readonly url: string | null;
  readonly making: boolean;
  readonly failure: ApiFailure | null;
}

export interface Picture extends Omit<Shown, 'path'> {
  readonly again: () => void;
}

/** @param path null while nobody looks at it. @param small one of many, which waits for its turn. */
export function usePicture(path: string | null, small = false): Picture {
  const [shown, setShown] = useState<Shown | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === null || held.has(path)) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const tell = (now: Download): void => {
      if (!signal.aborted)
        setShown({ path, url: null, making: now.state === 'packing', failure: null });
    };
    const work = (): Promise<string> => pictureAt(path, signal, tell);
    (small ? afterOthers(signal, work) : work()).then(
      (url) => {
        if (!signal.aborted) setShown({ path, url, making: false, failure: null });
      },
      (reason: unknown) => {
        if (!signal.aborted)
          setShown({ path, url: null, making: false, failure: asFailure(reason) });
      },
    );
    return () => {
      stop.abort();
    };
  }, [path, small, turn]);
  const again = useCallback(() => {
    setShown(null);
    setTurn((before) => before + 1);
  }, []);
  const url = path === null ? undefined : held.get(path);
  const mine = shown?.path === path ? shown : null;
  return {
    url: url ?? null,
    making: mine?.making ?? false,
    failure: url === undefined ? (mine?.failure ?? null) : null,
    again,
  };
}

/** Fetches what will be looked at next, when there is nothing else to do. */
export function useAhead(path: string | null): void {
  useEffect(() => {
    if (path === null || held.has(path)) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void afterOthers(stop.signal, () =>
        held.has(path) ? Promise.resolve('') : pictureAt(path, stop.signal, () => undefined),
      ).catch(() => undefined);
    }, 300);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [path]);
}
