import type { PushDto } from '@xiezhi/contract';

/** Told which docket moved; null when all has to be read anew. */
export type Listener = (push: PushDto | null) => void;

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

/** What the page that holds the stream tells the others: where it stands, and what it heard. `null`: all is read anew. */
interface Word {
  readonly last: string;
  readonly push?: PushDto | null;
}

/**
 * The event stream itself. The browser resumes it by Last-Event-ID; when the court closed it for good (a restart, a
 * session that ended), a new one is opened after a pause and told the last id by `after`.
 */
function hold(from: string, tell: (word: Word) => void): () => void {
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
    source.addEventListener('here', hear);
    source.addEventListener('moved', hear);
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

/**
 * All pages of one browser share one stream: it allows six connections to a court, and a stream holds one for as long as its page
 * is open. One page holds it and tells the others; when it is closed, the next one goes on from where it stood. Where a
 * browser knows no locks (an address without https), each page has its own.
 * @param person whose session it is: another person in the same browser hears nothing of it.
 */
export function openStream(person: string, tell: Listener): () => void {
  const name = `xiezhi/events/${person}`;
  const others = new BroadcastChannel(name);
  let last = '';
  let stop = (): void => undefined;
  const hear = (word: Word): void => {
    ({ last } = word);
    if (word.push !== undefined) tell(word.push);
  };
  const lead = (): void => {
    // Whoever asks where the stream stands is told, so that it can go on from there.
    others.onmessage = ({ data }: MessageEvent<Word | 'where'>) => {
      if (data === 'where') others.postMessage({ last } satisfies Word);
    };
    stop = hold(last, (word) => {
      hear(word);
      others.postMessage(word);
    });
  };
  others.onmessage = ({ data }: MessageEvent<Word | 'where'>) => {
    if (data !== 'where') hear(data);
  };
  others.postMessage('where');
  const end = new AbortController();
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) lead();
  else
    void locks
      .request(name, { signal: end.signal }, () => {
        lead();
        return new Promise<void>((resolve) => {
          const { signal } = end;
          signal.addEventListener('abort', () => {
            resolve();
          });
        });
      })
      // Waiting for it was given up: the page has another person, or none.
      .catch(() => undefined);
  return () => {
    end.abort();
    stop();
    others.close();
  };
}
