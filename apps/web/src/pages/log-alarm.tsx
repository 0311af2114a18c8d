import { useEffect, useState, type ReactNode } from 'react';
import { Button, Section } from '@xiezhi/ui';
import { courtMillis, momentWords } from '../clock.ts';
import { forget, read, write } from '../keep.ts';
import type { Unseen } from '../log-unseen.ts';
import { isForLong, oneMore, unseenIn } from '../log-unseen.ts';
import type { Fork, SeenCheckpoint } from '../log-watch.ts';
import { useMe } from '../me.tsx';
import { useStart } from '../settings.tsx';
import { Shell } from '../shell/shell.tsx';

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

/** The two checkpoints, as something to send to somebody. */
const evidenceOf = ({ why, before, now }: Fork): string =>
  [why, before.vkey, before.note, now.vkey, now.note].join('\n');

function Alarm({ fork, goOn }: { readonly fork: Fork; readonly goOn: () => void }) {
  const { t } = useStart();
  const v = t.logAlarm;
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(evidenceOf(fork))}`;
  return (
    <Shell title={v.title} narrow>
      <section className="notice alarm" role="alert">
        <h1>{v.title}</h1>
        <p>{v.why[fork.why]}</p>
      </section>
      <Section title={v.meansTitle}>
        <p>{v.means}</p>
      </Section>
      <Section title={v.doTitle}>
        <ul>
          {v.do.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="gap-top">
          <a className="btn" href={file} download="log-evidence.txt">
            {v.save}
          </a>
        </p>
      </Section>
      <div className="acts row">
        <Button onPress={goOn}>{v.goOn}</Button>
      </div>
    </Shell>
  );
}

/** No alarm: nothing was seen that is wrong. It is said since silence would look the same as all being well. */
function NotSeen({ of, dismiss }: { readonly of: Unseen; readonly dismiss: () => void }) {
  const { t, lang } = useStart();
  const v = t.logAlarm.unseen;
  return (
    <aside className="wrap narrow" aria-label={v.title}>
      <div className="notice" role="status">
        <h2>{v.title}</h2>
        <p>{v.said(momentWords(new Date(of.since).toISOString(), lang), of.tries)}</p>
        <p>{v.means}</p>
        <div className="acts row">
          <Button onPress={dismiss}>{v.dismiss}</Button>
        </div>
      </div>
    </aside>
  );
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
      const { watchLog } = await import('../log-watch.ts');
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
          <NotSeen
            of={unseen}
            dismiss={() => {
              setTold(true);
            }}
          />
        )}
        {children}
      </>
    );
  return (
    <Alarm
      fork={fork}
      goOn={() => {
        setFork(null);
      }}
    />
  );
}
