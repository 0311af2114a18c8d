import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { openStream, type Listener } from './live-stream.ts';
import { useMe } from './me.tsx';

interface Live {
  readonly listen: (listener: Listener) => () => void;
}

const LiveContext = createContext<Live>({ listen: () => () => undefined });

export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const person = useMe().data?.person;
  const listeners = useRef(new Set<Listener>());
  useEffect(() => {
    if (person === undefined) return undefined;
    return openStream(person, (push) => {
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
