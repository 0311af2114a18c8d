import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import type { MeDto } from '@xiezhi/contract';
import { api } from './api.ts';
import { hearCourtTime } from './clock.ts';
import { asFailure } from './failure.ts';
import { keyOf, leaving, read, signedOut } from './keep.ts';
import { useLoad, type Loaded } from './load.ts';
import { chosenHere } from './offline/chosen.ts';

/**
 * Who reads; `away` when the court has not been reached since the program was opened, and this is who was here last; `left` when
 * somebody signed out and the court does not know yet.
 */
export type Me = MeDto & { readonly away?: true; readonly left?: true };

const MeContext = createContext<Loaded<Me> | null>(null);

let met = false;

async function whoReads(signal: AbortSignal): Promise<Me> {
  try {
    const me = await api.me(signal);
    met = true;
    return me;
  } catch (reason) {
    if (met || chosenHere() === null || asFailure(reason).kind !== 'offline') throw reason;
    const kept = await (await import('./offline/keep-here.ts')).whoWasHere();
    if (kept === null) throw reason;
    return { ...kept, away: true };
  }
}

/** Nobody sits here any more, from the moment somebody signed out, whatever the court has heard of it. */
const nobodyOf = ({ csrf, court, standIns, demo, now, clock }: Me): Me => ({
  ...{ csrf, court, standIns, demo, now, clock },
  signedIn: false,
  offices: [],
  left: true,
});

/** Who is reading, and what court this is. */
export function MeProvider({ children }: { readonly children: ReactNode }) {
  const loaded = useLoad('me', whoReads);
  const left = read(leaving) !== null;
  const { data } = loaded;
  const me = useMemo(
    () => (left && loaded.data !== null ? { ...loaded, data: nobodyOf(loaded.data) } : loaded),
    // Each of them is new only when the answer is.
    [left, loaded.data, loaded.failure, loaded.at, loaded.reload],
  );
  useEffect(() => {
    if (data && data.away !== true) hearCourtTime(data.now, data.clock === 'manual');
  }, [data]);
  const { reload } = loaded;
  useEffect(() => {
    // Somebody signed out in another window of this browser: nothing of theirs stands in this one any longer.
    const hear = ({ key }: StorageEvent): void => {
      if (key === keyOf(signedOut)) reload();
    };
    addEventListener('storage', hear);
    return () => {
      removeEventListener('storage', hear);
    };
  }, [reload]);
  return <MeContext value={me}>{children}</MeContext>;
}

export function useMe(): Loaded<Me> {
  const me = use(MeContext);
  if (!me) throw new Error('MeProvider is missing');
  return me;
}
