import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Skeleton } from '@xiezhi/ui';
import { read, write } from '../keep.ts';
import type { Fork, SeenCheckpoint } from '../log-watch.ts';
import { useMe } from '../me.tsx';

const fetchAlarm = () => import('./log-alarm.tsx');
const LogAlarm = lazy(fetchAlarm);

const store = 'log';
/** The page somebody came for comes first: the watch and its cryptography are fetched once that has long been there. */
const pauseMillis = 4000;

function keptBefore(): SeenCheckpoint | null {
  const kept = read(store) as Partial<SeenCheckpoint> | null;
  return typeof kept?.vkey === 'string' && typeof kept.note === 'string'
    ? { vkey: kept.vkey, note: kept.note }
    : null;
}

async function fetched(path: string): Promise<Uint8Array | 'absent' | null> {
  try {
    const answer = await fetch(`/log/${path}`);
    if (answer.status === 404) return 'absent';
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/**
 * Looks once a visit whether the court's log contains what this browser saw of it. A fork stands before everything else
 * until the person has read it; what it was seen by is kept as it is, so that the next visit says so again.
 */
export function LogWatch({ children }: { readonly children: ReactNode }) {
  const { data: me } = useMe();
  const [fork, setFork] = useState<Fork | null>(null);
  const known = me !== null;
  const demo = me?.demo === true;
  useEffect(() => {
    if (!known) return;
    const look = async (): Promise<void> => {
      // The alarm comes with the watch: a court whose log forks may keep back what would say so.
      const [{ watchLog }] = await Promise.all([import('../log-watch.ts'), fetchAlarm()]);
      const kept = { get: keptBefore, put: (seen: SeenCheckpoint) => void write(store, seen) };
      const found = await watchLog({ fetched, kept });
      // A demo court is made anew at the same address whenever somebody likes, and has another log.
      if (demo && found?.why === 'other-log') write(store, found.now);
      else setFork(found);
    };
    // Whoever cannot look, as without a network, has seen nothing new.
    const waiting = setTimeout(() => void look().catch(() => undefined), pauseMillis);
    return () => {
      clearTimeout(waiting);
    };
  }, [known, demo]);
  if (fork === null) return children;
  return (
    <Suspense fallback={<Skeleton />}>
      <LogAlarm
        fork={fork}
        goOn={() => {
          setFork(null);
        }}
      />
    </Suspense>
  );
}
