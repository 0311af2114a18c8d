import { createContext, use, useEffect, type ReactNode } from 'react';
import type { MeDto } from '@xiezhi/contract';
import { api } from './api.ts';
import { hearCourtTime } from './clock.ts';
import { asFailure } from './failure.ts';
import { forget, read } from './keep.ts';
import { useLoad, type Loaded } from './load.ts';
import { chosenHere } from './offline/chosen.ts';

/** Who reads; `away` when the court has not been reached since the program was opened, and this is who was here last. */
export type Me = MeDto & { readonly away?: true };

const MeContext = createContext<Loaded<Me> | null>(null);

/** The name under which a browser remembers that somebody signed out of it without a line. */
export const leaving = 'leaving';
let met = false;

async function askCourt(signal: AbortSignal): Promise<MeDto> {
  const me = await api.me(signal);
  if (read(leaving) === null) return me;
  if (me.signedIn) await api.signOut();
  forget(leaving);
  return me.signedIn ? api.me(signal) : me;
}

async function whoReads(signal: AbortSignal): Promise<Me> {
  try {
    const me = await askCourt(signal);
    met = true;
    return me;
  } catch (reason) {
    if (met || chosenHere() === null || asFailure(reason).kind !== 'offline') throw reason;
    const kept = await (await import('./offline/keep-here.ts')).whoWasHere();
    if (kept === null) throw reason;
    return { ...kept, away: true };
  }
}

/** Who is reading, and what court this is. */
export function MeProvider({ children }: { readonly children: ReactNode }) {
  const me = useLoad('me', whoReads);
  const { data } = me;
  useEffect(() => {
    if (data && data.away !== true) hearCourtTime(data.now, data.clock === 'manual');
  }, [data]);
  return <MeContext value={me}>{children}</MeContext>;
}

export function useMe(): Loaded<Me> {
  const me = use(MeContext);
  if (!me) throw new Error('MeProvider is missing');
  return me;
}
