import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { openStream, type Listener, type PresentingListener } from './live-stream.ts';
import { useMe } from './me.tsx';

interface Live {
  readonly listen: (listener: Listener) => () => void;
  readonly listenToPresenting: (listener: PresentingListener) => () => void;
}

/** Those who listen, and how one is added. */
function added<T>(held: Set<T>, listener: T): () => void {
  held.add(listener);
  return () => {
    held.delete(listener);
  };
}

const LiveContext = createContext<Live>({
  listen: () => () => undefined,
  listenToPresenting: () => () => undefined,
});

export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const person = useMe().data?.person;
  const listeners = useRef(new Set<Listener>());
  const onPresenting = useRef(new Set<PresentingListener>());
  useEffect(() => {
    if (person === undefined) return undefined;
    return openStream(
      person,
      (push) => {
        listeners.current.forEach((listener) => {
          listener(push);
        });
      },
      (said) => {
        onPresenting.current.forEach((listener) => {
          listener(said);
        });
      },
    );
  }, [person]);
  const live = useMemo<Live>(
    () => ({
      listen: (listener) => added(listeners.current, listener),
      listenToPresenting: (listener) => added(onPresenting.current, listener),
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

/** Calls back with how it stands with presenting in any case that is open in this browser. */
export function usePresentingHeard(onSaid: PresentingListener): void {
  const { listenToPresenting } = use(LiveContext);
  const latest = useRef(onSaid);
  useEffect(() => {
    latest.current = onSaid;
  });
  useEffect(
    () =>
      listenToPresenting((said) => {
        latest.current(said);
      }),
    [listenToPresenting],
  );
}
