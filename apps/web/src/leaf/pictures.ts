import { useCallback, useEffect, useRef, useState } from 'react';
import { rest } from '../api.ts';
import { sinceOpened } from '../clock.ts';
import { fetched, type Download } from '../download.ts';
import { ApiFailure, asFailure } from '../failure.ts';
import { PictureStore } from './picture-store.ts';

/* Pictures of pages, as far as this window has fetched them. They go when the viewer is left. */

const drop = (url: string): void => {
  URL.revokeObjectURL(url);
};
/** Many small ones crowd out none that is read. */
const stores = { small: new PictureStore(400, drop), large: new PictureStore(40, drop) };
const storeOf = (small: boolean): PictureStore => (small ? stores.small : stores.large);

export const pagePath = (url: string, page: number, width: number): string => {
  const [path = '', query = ''] = url.split('?');
  return `${path}/pages/${String(page)}?${query}&width=${String(width)}`;
};

export function forgetPictures(): void {
  stores.small.clear();
  stores.large.clear();
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
  store: PictureStore,
  signal: AbortSignal,
  tell: (now: Download) => void,
): Promise<string> {
  const file = await fetched(path, signal, tell);
  signal.throwIfAborted();
  const url = URL.createObjectURL(file);
  store.put(path, url);
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
  /** What came is no picture. */
  readonly spoilt: () => void;
}

/** Whoever holds a key down is asked for no page that is gone before it comes. */
const heldDown = 400;
const untilStill = 150;

/** How long to wait before asking for a page: nothing, unless another one was wanted just before. */
function useStill(): () => number {
  const before = useRef(Number.NEGATIVE_INFINITY);
  return useCallback(() => {
    const now = sinceOpened();
    const wait = now - before.current < heldDown ? untilStill : 0;
    before.current = now;
    return wait;
  }, []);
}

/** @param path null while nobody looks at it. @param small one of many, which waits for its turn. */
export function usePicture(path: string | null, small = false): Picture {
  const [shown, setShown] = useState<Shown | null>(null);
  const [turn, setTurn] = useState(0);
  const still = useStill();
  const store = storeOf(small);
  useEffect(() => {
    if (path === null) return undefined;
    const release = store.use(path);
    const wait = still();
    if (store.get(path) !== undefined) return release;
    const stop = new AbortController();
    const { signal } = stop;
    const tell = (now: Download): void => {
      if (!signal.aborted)
        setShown({ path, url: null, making: now.state === 'packing', failure: null });
    };
    const work = (): Promise<string> => pictureAt(path, store, signal, tell);
    const whenStill = async (): Promise<string> => {
      await rest(wait, signal);
      signal.throwIfAborted();
      return work();
    };
    (small ? afterOthers(signal, work) : whenStill()).then(
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
      release();
    };
  }, [path, small, store, still, turn]);
  const again = useCallback(() => {
    setShown(null);
    setTurn((before) => before + 1);
  }, []);
  const spoilt = useCallback(() => {
    if (path === null) return;
    store.remove(path);
    setShown({ path, url: null, making: false, failure: new ApiFailure('server') });
  }, [path, store]);
  const mine = shown?.path === path ? shown : null;
  const failed = mine?.failure?.kind === 'offline';
  useEffect(() => {
    if (!failed) return undefined;
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
    };
  }, [failed, again]);
  const url = path === null ? undefined : store.get(path);
  return {
    url: url ?? null,
    making: mine?.making ?? false,
    failure: url === undefined ? (mine?.failure ?? null) : null,
    again,
    spoilt,
  };
}

/** Fetches what will be looked at next, when there is nothing else to do. */
export function useAhead(path: string | null): void {
  useEffect(() => {
    const store = stores.large;
    if (path === null || store.get(path) !== undefined) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void afterOthers(stop.signal, () =>
        store.get(path) === undefined
          ? pictureAt(path, store, stop.signal, () => undefined)
          : Promise.resolve(''),
      ).catch(() => undefined);
    }, 300);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [path]);
}
