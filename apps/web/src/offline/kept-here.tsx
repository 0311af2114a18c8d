import { useEffect, useRef, useState } from 'react';
import { matchPath, useLocation } from 'react-router';
import { api } from '../api.ts';
import { nowIso } from '../clock.ts';
import { useMe } from '../me.tsx';
import { useOnline } from '../shell/offline-strip.tsx';
import { chosenHere, useKeeper } from './chosen.ts';
import { dropHandedIn, sendKept } from './drafts-here.ts';
import { lockHere, settleHere } from './keep-here.ts';
import { keepPaper, keptPaper } from './papers-here.ts';
import { say } from './said.ts';

/** So often the court is asked, while somebody looks, whether they are still signed in: what is kept goes when they are not. */
const lookEvery = 60_000;

/** Which file of which docket an address shows; null where it is none. */
export function paperAt(href: string): { readonly stream: string; readonly hash: string } | null {
  const { pathname, searchParams } = new URL(href, 'https://court.invalid');
  const seen = matchPath('/cases/:key/files/:hash', pathname)?.params;
  if (seen?.key !== undefined && seen.hash !== undefined)
    return { stream: decodeURIComponent(seen.key), hash: seen.hash };
  const hash = matchPath('/api/files/:hash', pathname)?.params.hash;
  const stream = searchParams.get('stream');
  return hash === undefined || stream === null ? null : { stream, hash };
}

const underWay = new Set<string>();

/** A paper is kept once it has been opened: the case is asked whether it was served, and what its bytes must be. */
async function keepOpened(person: string, href: string): Promise<void> {
  const at = paperAt(href);
  if (at === null || underWay.has(at.hash)) return;
  underWay.add(at.hash);
  try {
    if ((await keptPaper(at.hash).catch(() => null)) !== null) return;
    await keepPaper(person, await api.caseSpace(at.stream), at.hash, nowIso());
  } catch {
    // Opened again, it is tried again.
  } finally {
    underWay.delete(at.hash);
  }
}

function useOpenedPapers(person: string | null): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (person !== null) void keepOpened(person, pathname);
  }, [person, pathname]);
  useEffect(() => {
    if (person === null) return undefined;
    const hear = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const href = link?.getAttribute('href') ?? null;
      if (href !== null) void keepOpened(person, href);
    };
    document.addEventListener('click', hear, { capture: true });
    return () => {
      document.removeEventListener('click', hear, { capture: true });
    };
  }, [person]);
}

/** Asks again and again who sits here; where that is nobody any more, what lies here is shut. */
function useSettled(): string | null {
  const { data: me, reload } = useMe();
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    if (me === null || me.away === true) return;
    settleHere(me).then(
      (mine) => {
        setSettled(mine ? (me.person ?? null) : null);
      },
      () => {
        setSettled(null);
      },
    );
  }, [me]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine) reload();
    }, lookEvery);
    return () => {
      clearInterval(timer);
    };
  }, [reload]);
  return settled;
}

/** So long after it could not be brought to the court it is tried again, while the page stands. */
const tryAgainAfter = 30_000;

async function sendAll(person: string): Promise<boolean> {
  const now = await sendKept(person);
  if (now.saved.length + now.differ.length + now.handedIn.length > 0) say(now);
  const rests = now.differ.length + now.left.length > 0;
  // Of somebody who has signed out since and came back: what had waited for them is at the court.
  if (chosenHere()?.person !== person && !rests) await lockHere(false);
  return now.left.length === 0;
}

function useSending(person: string | null): void {
  const { pathname } = useLocation();
  const online = useOnline();
  const busy = useRef(false);
  const [turn, setTurn] = useState(0);
  const free = person !== null && online && !pathname.startsWith('/do/');
  useEffect(() => {
    if (!free || busy.current) return undefined;
    busy.current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    sendAll(person)
      .catch(() => false)
      .then(async (done) => {
        if (done) await dropHandedIn(person);
        else if (!left) timer = setTimeout(() => setTurn((before) => before + 1), tryAgainAfter);
      })
      .catch(() => undefined)
      .finally(() => {
        busy.current = false;
      });
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [free, person, pathname, turn]);
  useEffect(() => {
    // Whoever opens a form has seen it.
    if (pathname.startsWith('/do/')) say(null);
  }, [pathname]);
}

/** Runs beside every page where somebody chose to keep things on this device. */
export default function KeptHere() {
  const settled = useSettled();
  const keeper = useKeeper();
  useOpenedPapers(settled === keeper ? settled : null);
  useSending(settled);
  return null;
}
