import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Skeleton } from '@xiezhi/ui';
import { courtMillis } from '../clock.ts';
import { forget, read, write } from '../keep.ts';
import type { Unseen } from '../log-unseen.ts';
import type { Fork, SeenCheckpoint } from '../log-watch.ts';
import { useMe } from '../me.tsx';

const fetchAlarm = () => import('./log-alarm.tsx');
const LogAlarm = lazy(fetchAlarm);
const fetchNotSeen = () => import('./log-not-seen.tsx');
const NotSeen = lazy(fetchNotSeen);

const store = 'log';
/** The page somebody came for comes first: the watch and its cryptography are fetched once that has long been there. */
const pauseMillis = 4000;
/** Since when it could not be had; and how soon it is tried again while it cannot. */
const unseenStore = 'log-unseen';
const againMillis = 60_000;

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
 * until the person has read it; what it was seen by is kept as it is, so that the next visit says so again. While the log cannot be
 * had it is tried again, and after long that is said, once a visit.
 */
export function LogWatch({ children }: { readonly children: ReactNode }) {
  const { data: me } = useMe();
  const [fork, setFork] = useState<Fork | null>(null);
  const [unseen, setUnseen] = useState<Unseen | null>(null);
  const [told, setTold] = useState(false);
  const known = me !== null;
  const demo = me?.demo === true;
  useEffect(() => {
    if (!known) return;
    const look = async (): Promise<void> => {
      // The alarm comes with the watch: a court whose log forks may keep back what would say so.
      const [{ watchLog }, unseenOnes] = await Promise.all([
        import('../log-watch.ts'),
        import('../log-unseen.ts'),
        fetchAlarm(),
        fetchNotSeen(),
      ]);
      const { isForLong, oneMore, unseenIn } = unseenOnes;
      const kept = { get: keptBefore, put: (seen: SeenCheckpoint) => void write(store, seen) };
      const found = await watchLog({ fetched, kept });
      // A demo court is made anew at the same address whenever somebody likes, and has another log.
      if (found === 'unseen') {
        // A device without a network knows that it is its own.
        if (!navigator.onLine) return;
        const since = oneMore(unseenIn(read(unseenStore)), courtMillis());
        write(unseenStore, since);
        if (isForLong(since, courtMillis())) setUnseen(since);
        return;
      }
      forget(unseenStore);
      setUnseen(null);
      if (demo && found?.why === 'other-log') write(store, found.now);
      else setFork(found);
      clearInterval(again);
    };
    // Whoever cannot even fetch what looks has seen nothing new.
    const tried = (): void => void look().catch(() => undefined);
    const waiting = setTimeout(tried, pauseMillis);
    const again = setInterval(tried, againMillis);
    return () => {
      clearTimeout(waiting);
      clearInterval(again);
    };
  }, [known, demo]);
  if (fork === null)
    return (
      <>
        {unseen === null || told ? null : (
          <Suspense fallback={null}>
            <NotSeen
              of={unseen}
              dismiss={() => {
                setTold(true);
              }}
            />
          </Suspense>
        )}
        {children}
      </>
    );
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
