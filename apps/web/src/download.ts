import { useEffect, useRef, useState } from 'react';
import { language, rest } from './api.ts';
import { ApiFailure, asFailure, type Said } from './failure.ts';

/*
 * A file that takes the court a while to make is fetched by the page and then saved: so its answer is read, and what is not
 * ready yet, or refused, is never saved as if it were the file.
 */

export type Download =
  | { readonly state: 'none' | 'asked' | 'not-yet' | 'packing' | 'brought' | 'saved' }
  /** @property part from 0 to 1; null where the court did not say how much there is. */
  | { readonly state: 'coming'; readonly part: number | null }
  /** @property said what the court said; null when it said nothing, or could not be reached. */
  | { readonly state: 'failed'; readonly said: Said | null };

/** Made meanwhile, or in another network and brought here: so far, by the court's own word. */
const onTheWay: Readonly<Record<string, Download>> = {
  'copy-being-made': { state: 'packing' },
  'copy-on-its-way': { state: 'brought' },
  'page-being-drawn': { state: 'packing' },
  'pages-waiting': { state: 'packing' },
};
/** So long a page waits for what is on its way. */
const mostPatience = 30 * 60_000;
const notYetCode = 'not-in-the-log-yet';
/** The court waits a little by itself; so often the page asks again. */
const mostTries = 4;
const defaultPause = 3;

const saidIn = (body: unknown): Said | null => {
  const { title, detail, code } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return typeof title === 'string' && typeof detail === 'string'
    ? { title, detail, ...(typeof code === 'string' ? { code } : {}) }
    : null;
};

/** The body piece by piece, so that one sees it come. */
async function bodyOf(
  response: Response,
  signal: AbortSignal,
  tell: (part: number | null) => void,
): Promise<Blob> {
  const length = Number(response.headers.get('content-length') ?? 0);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    signal.throwIfAborted();
    pieces.push(next.value);
    done += next.value.length;
    tell(length > 0 ? Math.min(1, done / length) : null);
  }
  if (length > 0 && done < length) throw new ApiFailure('offline');
  return new Blob(pieces, { type: response.headers.get('content-type') ?? '' });
}

/** What the browser alone says went wrong is the network. */
const overTheNet = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  work.catch((reason: unknown) => {
    if (signal.aborted || reason instanceof ApiFailure) throw reason;
    throw new ApiFailure('offline');
  });

/**
 * Fetches the file; what is not in the court's log yet is asked for again a few times.
 * @throws ApiFailure with what the court said.
 */
export async function fetched(
  path: string,
  signal: AbortSignal,
  tell: (now: Download) => void,
): Promise<Blob> {
  for (let tried = 1, waited = 0; ;) {
    const headers = { accept: 'application/json', 'accept-language': language() };
    const response = await overTheNet(fetch(path, { headers, cache: 'no-store', signal }), signal);
    if (response.ok)
      return overTheNet(
        bodyOf(response, signal, (part) => {
          tell({ state: 'coming', part });
        }),
        signal,
      );
    const said = saidIn(await response.json().catch(() => null));
    const coming = onTheWay[said?.code ?? ''];
    const again =
      coming === undefined ? said?.code === notYetCode && tried < mostTries : waited < mostPatience;
    if (!again) throw new ApiFailure(response.status === 401 ? 'sign-in' : 'server', [], said);
    tell(coming ?? { state: 'not-yet' });
    const pause = Number(response.headers.get('retry-after') ?? defaultPause) * 1000;
    if (coming === undefined) tried += 1;
    else waited += pause;
    await rest(pause, signal);
    signal.throwIfAborted();
  }
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

export interface Downloading {
  readonly now: Download;
  readonly busy: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** One file to save, and how far that is. Leaving the page stops it. */
export function useDownload(path: string, name: string): Downloading {
  const [now, setNow] = useState<Download>({ state: 'none' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const run = async (signal: AbortSignal): Promise<void> => {
    try {
      const file = await fetched(path, signal, setNow);
      save(file, name);
      setNow({ state: 'saved' });
    } catch (reason) {
      if (!signal.aborted) setNow({ state: 'failed', said: asFailure(reason).said });
    }
  };
  return {
    now,
    busy: ['asked', 'not-yet', 'packing', 'brought', 'coming'].includes(now.state),
    start: () => {
      work.current?.abort();
      work.current = new AbortController();
      setNow({ state: 'asked' });
      void run(work.current.signal);
    },
    stop: () => {
      work.current?.abort();
      setNow({ state: 'none' });
    },
  };
}
