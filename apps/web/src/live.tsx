import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { PushDto } from '@xiezhi/contract';
import { useMe } from './me.tsx';

/** Told which docket moved; null when all has to be read anew. */
type Listener = (push: PushDto | null) => void;

interface Live {
  readonly listen: (listener: Listener) => () => void;
}

const LiveContext = createContext<Live>({ listen: () => () => undefined });

const firstPause = 2000;
const longestPause = 60_000;

function pushOf(text: unknown): PushDto | null {
  try {
    const push = JSON.parse(String(text)) as Partial<PushDto>;
    return typeof push.stream === 'string' && typeof push.seq === 'number'
      ? { stream: push.stream, seq: push.seq }
      : null;
  } catch {
    return null;
  }
}

/**
 * Holds one event stream. The browser resumes it by Last-Event-ID; when the court closed it for good (a restart, a
 * session that ended), a new one is opened after a pause and told the last id by `after`.
 */
function openStream(tell: Listener): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let pause = firstPause;
  const open = (): void => {
    source = new EventSource(
      last === '' ? '/api/events' : `/api/events?after=${encodeURIComponent(last)}`,
    );
    source.onopen = () => {
      pause = firstPause;
    };
    const hear = (event: MessageEvent): void => {
      if (event.lastEventId !== '') last = event.lastEventId;
      const push = pushOf(event.data);
      if (push) tell(push);
    };
    // `here` says where the stream begins, `moved` that a docket has grown.
    source.addEventListener('here', hear);
    source.addEventListener('moved', hear);
    // The court went back to an older copy: what this page shows may not be so any more.
    source.addEventListener('anew', (event) => {
      hear(event);
      tell(null);
    });
    source.onmessage = hear;
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, pause);
      pause = Math.min(pause * 2, longestPause);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const person = useMe().data?.person;
  const listeners = useRef(new Set<Listener>());
  useEffect(() => {
    if (person === undefined) return undefined;
    return openStream((push) => {
      listeners.current.forEach((listener) => {
        listener(push);
      });
    });
  }, [person]);
  const live = useMemo<Live>(
    () => ({
      listen: (listener) => {
        const held = listeners.current;
        held.add(listener);
        return () => {
          held.delete(listener);
        };
      },
    }),
    [],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

const gather = 250;

/** Calls back, once for a burst, when something new is in the stream; `null` listens to all the reader may see. */
export function useLive(stream: string | null, onNew: () => void): void {
  const { listen } = use(LiveContext);
  const latest = useRef(onNew);
  useEffect(() => {
    latest.current = onNew;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((push) => {
      if (push !== null && stream !== null && push.stream !== stream) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        latest.current();
      }, gather);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [listen, stream]);
}
