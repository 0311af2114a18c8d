import { useCallback, useEffect, useRef, useState } from 'react';
import { nowIso } from './clock.ts';
import { asFailure, type ApiFailure } from './failure.ts';
import { useStart } from './settings.tsx';

export interface Loaded<T> {
  readonly data: T | null;
  readonly failure: ApiFailure | null;
  /** When the data shown was fetched. */
  readonly at: string;
  readonly reload: () => void;
}

interface Held<T> {
  readonly key: string;
  readonly data: T | null;
  readonly failure: ApiFailure | null;
  readonly at: string;
}

/**
 * Fetches what a screen shows, again when its key or the language changes, when asked, and when the network comes
 * back. While it is fetched again the old stays; a failure with old data leaves both, so that the screen can say so.
 */
export function useLoad<T>(name: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const { lang } = useStart();
  const key = `${lang} ${name}`;
  const [held, setHeld] = useState<Held<T>>({ key, data: null, failure: null, at: '' });
  const [turn, setTurn] = useState(0);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    const stop = new AbortController();
    latest.current(stop.signal).then(
      (data) => {
        if (!stop.signal.aborted) setHeld({ key, data, failure: null, at: nowIso() });
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return;
        const failure = asFailure(reason);
        setHeld((before) =>
          before.key === key ? { ...before, failure } : { key, data: null, failure, at: '' },
        );
      },
    );
    return () => {
      stop.abort();
    };
  }, [key, turn]);
  const reload = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  useEffect(() => {
    addEventListener('online', reload);
    return () => {
      removeEventListener('online', reload);
    };
  }, [reload]);
  const sameThing = held.key.endsWith(` ${name}`);
  return {
    data: sameThing ? held.data : null,
    failure: held.key === key ? held.failure : null,
    at: held.at,
    reload,
  };
}

const againAfter = 5000;

/** Asks again by and by, for as long as the answer says that more is to come. */
export function useAgainWhile<T>(waits: boolean, { at, failure, reload }: Loaded<T>): void {
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(reload, againAfter);
    return () => {
      clearTimeout(timer);
    };
    // A question that failed is asked again as well.
  }, [waits, at, failure, reload]);
}
