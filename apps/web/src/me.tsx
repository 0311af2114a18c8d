import { createContext, use, useEffect, type ReactNode } from 'react';
import type { MeDto } from '@xiezhi/contract';
import { api } from './api.ts';
import { hearCourtTime } from './clock.ts';
import { useLoad, type Loaded } from './load.ts';

const MeContext = createContext<Loaded<MeDto> | null>(null);

/** Who is reading, and what court this is. */
export function MeProvider({ children }: { readonly children: ReactNode }) {
  const me = useLoad('me', (signal) => api.me(signal));
  const { data } = me;
  useEffect(() => {
    if (data) hearCourtTime(data.now, data.clock === 'manual');
  }, [data]);
  return <MeContext value={me}>{children}</MeContext>;
}

export function useMe(): Loaded<MeDto> {
  const me = use(MeContext);
  if (!me) throw new Error('MeProvider is missing');
  return me;
}
