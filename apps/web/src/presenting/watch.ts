import { useEffect, useRef, useState } from 'react';
import type { PresentingDto } from '@xiezhi/contract';
import { csrfToken } from '../api.ts';
import { asFailure } from '../failure.ts';
import { useLive, usePresentingHeard } from '../live.tsx';
import { pauseAfter, pauseAfterFailure } from './heard.ts';

/** Of one page in one window: whoever goes on to the next page leaves this one alone. */
const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

export type Say = (body: object) => Promise<PresentingDto>;

/** From a page that is being closed: nobody waits for the answer. */
export function sayLast(path: string, body: object): void {
  const headers = { 'content-type': 'application/json', 'x-csrf': csrfToken() };
  fetch(path, { method: 'POST', keepalive: true, headers, body: JSON.stringify(body) }).catch(
    () => undefined,
  );
}

/** The newest of what is made anew with each drawing, for what outlives it. */
export function useLatest<T>(now: T): { readonly current: T } {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  return latest;
}

/** Says that a window has the case open no more, so that nobody is counted who has gone. */
function useLeaving(stream: string | null, leave: () => void): void {
  const latest = useLatest(leave);
  useEffect(() => {
    if (stream === null) return undefined;
    const gone = (): void => {
      latest.current();
    };
    addEventListener('pagehide', gone);
    return () => {
      removeEventListener('pagehide', gone);
      gone();
    };
  }, [stream, latest]);
}

/** Says by and by that the case is open in this window, and hears how it stands. */
export function useWatch(
  stream: string | null,
  follows: boolean,
  {
    say,
    hear,
    path,
  }: { readonly say: Say; readonly hear: (said: PresentingDto) => void; readonly path: string },
): void {
  const latest = useLatest({ say, hear });
  const [name] = useState(newName);
  /** Set while the court is seldom asked. */
  const idle = useRef<(() => void) | null>(null);
  const known = useRef(false);
  usePresentingHeard((said) => {
    if (said.stream === stream) hear(said);
  });
  // A period that was set, or a sitting that was fixed, comes as an entry.
  useLive(stream ?? 'none', () => idle.current?.());
  useEffect(() => {
    if (stream === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const gone = new AbortController();
    const next = (pause: number | null): void => {
      clearTimeout(timer);
      if (gone.signal.aborted || pause === null) return;
      idle.current = watch;
      timer = setTimeout(watch, pause);
    };
    const watch = (): void => {
      idle.current = null;
      // Nobody looks at it: whoever comes back to it asks at once.
      if (document.hidden && !follows) return;
      latest.current.say({ do: 'watch', window: name, follows }).then(
        (said) => {
          known.current = true;
          latest.current.hear(said);
          next(pauseAfter(said));
        },
        // Where nothing can be presented, or the court is away, nothing is shown of it.
        (reason: unknown) => {
          next(pauseAfterFailure(asFailure(reason)));
        },
      );
    };
    const seen = (): void => {
      if (!document.hidden) watch();
    };
    watch();
    document.addEventListener('visibilitychange', seen);
    return () => {
      gone.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [stream, follows, latest, name]);
  useLeaving(stream, () => {
    if (known.current) sayLast(path, { do: 'leave', window: name });
  });
}
