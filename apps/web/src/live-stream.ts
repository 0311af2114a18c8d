import type { PresentingDto, PushDto } from '@xiezhi/contract';

/** Told which docket moved; null when all has to be read anew. */
export type Listener = (push: PushDto | null) => void;
/** Told how it stands with presenting in a case that is open in this browser. */
export type PresentingListener = (said: PresentingDto) => void;

const firstPause = 2000;
const longestPause = 60_000;

const isPush = (said: unknown): said is PushDto =>
  typeof said === 'object' &&
  said !== null &&
  'stream' in said &&
  typeof said.stream === 'string' &&
  'seq' in said &&
  typeof said.seq === 'number';

function pushOf(text: unknown): PushDto | null {
  try {
    const said: unknown = JSON.parse(String(text));
    return isPush(said) ? { stream: said.stream, seq: said.seq } : null;
  } catch {
    return null;
  }
}

function presentingOf(text: unknown): PresentingDto | null {
  try {
    const said: unknown = JSON.parse(String(text));
    const isOne = typeof said === 'object' && said !== null && 'stream' in said && 'now' in said;
    return isOne ? (said as PresentingDto) : null;
  } catch {
    return null;
  }
}

/** What the page that holds the stream tells the others: where it stands, and what it heard. `null`: all is read anew. */
interface Word {
  readonly last: string;
  readonly push?: PushDto | null;
  readonly presenting?: PresentingDto;
}

/** So long after a page was opened, what moved meanwhile may be missing from what it has read. */
const lateness = 2000;

/**
 * The event stream itself. The browser resumes it by Last-Event-ID; when the court closed it for good (a restart, a
 * session that ended), a new one is opened after a pause and told the last id by `after`. One that begins late and knows no
 * id begins at what is now: then all is read anew.
 */
function hold(from: string, isLate: () => boolean, tell: (word: Word) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = from;
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
      tell(push === null ? { last } : { last, push });
    };
    // `here` says where the stream begins, `moved` that a docket has grown.
    source.addEventListener('here', (event) => {
      const late = last === '' && isLate();
      hear(event);
      if (late) tell({ last, push: null });
    });
    source.addEventListener('moved', hear);
    // Every quarter of a minute, so that silence means something.
    source.addEventListener('beat', () => {
      tell({ last });
    });
    source.addEventListener('presenting', ({ data }) => {
      const presenting = presentingOf(data);
      if (presenting !== null) tell({ last, presenting });
    });
    // The court went back to an older copy: what this page shows may not be so any more.
    source.addEventListener('anew', (event) => {
      hear(event);
      tell({ last, push: null });
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

/** After three beats without a word the page that held the stream may have been put to sleep with it. */
const look = 5000;
const silentLooks = 9;

/**
 * All pages of one browser share one stream: it allows six connections to a court, and a stream holds one for as long as its page
 * is open. One page holds it and tells the others; when it is closed, the next one goes on from where it stood, and a page
 * that somebody looks at and that hears nothing takes it over. Where a browser knows no locks or channels (an address
 * without https, an old one), each page has its own.
 * @param person whose session it is: another person in the same browser hears nothing of it.
 */
export function openStream(
  person: string,
  tell: Listener,
  present: PresentingListener,
): () => void {
  const { locks } = navigator as { readonly locks?: LockManager };
  let late = false;
  setTimeout(() => {
    late = true;
  }, lateness);
  const isLate = (): boolean => late;
  if (locks === undefined || !('BroadcastChannel' in globalThis))
    return hold('', isLate, ({ push, presenting }) => {
      if (push !== undefined) tell(push);
      if (presenting !== undefined) present(presenting);
    });
  return shareStream(locks, `xiezhi/events/${person}`, isLate, { tell, present });
}

function shareStream(
  locks: LockManager,
  name: string,
  isLate: () => boolean,
  { tell, present }: { readonly tell: Listener; readonly present: PresentingListener },
): () => void {
  const others = new BroadcastChannel(name);
  const end = new AbortController();
  let last = '';
  let quiet = 0;
  let release: (() => void) | null = null;
  const hear = (word: Word): void => {
    quiet = 0;
    ({ last } = word);
    if (word.push !== undefined) tell(word.push);
    if (word.presenting !== undefined) present(word.presenting);
  };
  /** Holds it until it is taken away, or this page ends. */
  const lead = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = hold(last, isLate, (word) => {
        hear(word);
        others.postMessage(word);
      });
      release = () => {
        release = null;
        stop();
        resolve();
      };
    });
  /** In turn after whoever holds it, or in their place. */
  const wait = (steal: boolean): void => {
    const how = steal ? { steal } : { signal: end.signal };
    locks.request(name, how, lead).catch(() => {
      // Another page took it over: this one waits again, where it does not wait already. Given up by its own end, it does not.
      release?.();
      if (!steal && !end.signal.aborted) wait(false);
    });
  };
  others.onmessage = ({ data }: MessageEvent<Word | 'where'>) => {
    if (data !== 'where') hear(data);
    // Whoever asks where the stream stands is told, so that they can go on from there.
    else if (release !== null) others.postMessage({ last } satisfies Word);
  };
  const watch = setInterval(() => {
    quiet = release === null && document.visibilityState === 'visible' ? quiet + 1 : 0;
    if (quiet < silentLooks) return;
    quiet = 0;
    wait(true);
  }, look);
  others.postMessage('where');
  wait(false);
  return () => {
    clearInterval(watch);
    end.abort();
    release?.();
    others.close();
  };
}
