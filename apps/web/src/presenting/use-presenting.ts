import { useEffect, useMemo, useRef, useState } from 'react';
import type { PresentationDto, PresentedDto, PresentingDto } from '@xiezhi/contract';
import { csrfToken, post, rest } from '../api.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { usePresentingHeard } from '../live.tsx';

/** Whoever looks on says so every ten seconds, and whoever presents more often: else the others read that the line is lost. */
const watchMillis = 10_000;
const presentMillis = 4000;
/** A hand that points is told so often. */
const handMillis = 80;

const windowName = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');

/** How somebody's presenting came to its end, for those who were with it. */
export type Ended =
  | { readonly how: 'ended'; readonly by: PresentationDto['by'] }
  | { readonly how: 'taken'; readonly by: PresentationDto['by'] }
  | { readonly how: 'over' };

export interface Presenting {
  readonly standing: PresentingDto | null;
  /** What others present; null too while this window presents. */
  readonly theirs: PresentationDto | null;
  /** This window presents. */
  readonly isMine: boolean;
  /** It presents, and the court was not reached. */
  readonly away: boolean;
  readonly ended: Ended | null;
  readonly failure: ApiFailure | null;
  readonly begin: (file: PresentedDto) => void;
  readonly show: (file: PresentedDto) => void;
  readonly end: () => void;
}

/** Sends what was shown last, one after the other: a slow line gets fewer of them, not later ones. */
class Hand {
  #busy = false;
  #next: (() => Promise<unknown>) | null = null;

  tell(send: () => Promise<unknown>): void {
    this.#next = send;
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#next !== null) {
      const send = this.#next;
      this.#next = null;
      await send();
      await rest(handMillis);
    }
    this.#busy = false;
  }
}

interface Mine {
  readonly id: string;
  readonly file: PresentedDto;
}

type Say = (body: object) => Promise<PresentingDto>;

/** From a page that is being closed: nobody waits for the answer. */
function sayLast(path: string, body: object): void {
  const headers = { 'content-type': 'application/json', 'x-csrf': csrfToken() };
  fetch(path, { method: 'POST', keepalive: true, headers, body: JSON.stringify(body) }).catch(
    () => undefined,
  );
}

/** The newest of what is made anew with each drawing, for what outlives it. */
function useLatest<T>(now: T): { readonly current: T } {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  return latest;
}

/** Says by and by that the case is open in this window, and hears how it stands. */
function useWatch(
  stream: string | null,
  follows: boolean,
  say: Say,
  hear: (said: PresentingDto) => void,
): void {
  const latest = useLatest({ say, hear });
  usePresentingHeard((said) => {
    if (said.stream === stream) hear(said);
  });
  useEffect(() => {
    if (stream === null) return undefined;
    const watch = (): void => {
      latest.current.say({ do: 'watch', window: windowName, follows }).then(
        (said) => {
          latest.current.hear(said);
        },
        // Where nothing can be presented, or the court is away, nothing is shown of it.
        () => undefined,
      );
    };
    watch();
    const timer = setInterval(watch, watchMillis);
    return () => {
      clearInterval(timer);
    };
  }, [stream, follows, latest]);
}

/** While this window presents: says so by and by, and that it is over when the page is left. */
function useBeat(stream: string | null, id: string | null, beat: () => void, leave: () => void) {
  const latest = useLatest({ beat, leave });
  useEffect(() => {
    if (id === null) return undefined;
    const timer = setInterval(() => {
      latest.current.beat();
    }, presentMillis);
    const gone = (): void => {
      latest.current.leave();
    };
    addEventListener('pagehide', gone);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', gone);
    };
  }, [id, latest]);
  // Whoever goes elsewhere in the court presents no longer.
  useEffect(
    () => () => {
      latest.current.leave();
    },
    [stream, latest],
  );
}

/** What is heard of the case, and how what was presented in it ended. */
function useStanding() {
  const [standing, setStanding] = useState<PresentingDto | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const before = useRef<PresentationDto | null>(null);
  const hear = (said: PresentingDto): void => {
    const last = before.current;
    before.current = said.now;
    setStanding(said);
    if (last !== null && !last.mine && said.now === null) setEnded({ how: 'ended', by: last.by });
    else if (said.now !== null && said.now.id !== last?.id) setEnded(null);
  };
  return { standing, ended, hear, setEnded };
}

/** What this window presents. */
function useMine() {
  const [away, setAway] = useState(false);
  const [mineId, setMineId] = useState<string | null>(null);
  const mine = useRef<Mine | null>(null);
  const keep = (now: Mine | null): void => {
    mine.current = now;
    setMineId(now?.id ?? null);
    setAway(false);
  };
  return { mine, mineId, away, setAway, keep };
}

/** What is presented in a case that is open here, and presenting itself. */
export function usePresenting(stream: string | null, follows: boolean): Presenting {
  const { standing, ended, hear, setEnded } = useStanding();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const { mine, mineId, away, setAway, keep } = useMine();
  const hand = useMemo(() => new Hand(), []);
  const path = `/api/presenting/${(stream ?? '').replace(/^case:/u, '')}`;
  const say: Say = (body) => post(path, body);
  const heard = (said: PresentingDto): void => {
    hear(said);
    if (mine.current === null || said.now?.id === mine.current.id) return;
    keep(null);
    setEnded(said.now === null ? { how: 'over' } : { how: 'taken', by: said.now.by });
  };
  useWatch(stream, follows, say, heard);
  const send = async (): Promise<void> => {
    const now = mine.current;
    if (now === null) return;
    try {
      const said = await say({ do: 'show', id: now.id, file: now.file });
      setAway(false);
      heard(said);
    } catch (reason) {
      const why = asFailure(reason);
      if (why.kind === 'offline') setAway(true);
      else if (isOver(why)) {
        keep(null);
        setEnded({ how: 'over' });
      }
      // What was too fast is said again with the next beat.
      else if (why.code !== 'presenting-too-fast') setFailure(why);
    }
  };
  const end = (closing: boolean): void => {
    const now = mine.current;
    if (now === null) return;
    keep(null);
    const body = { do: 'end', id: now.id };
    if (closing) sayLast(path, body);
    else say(body).then(hear, () => undefined);
  };
  useBeat(
    stream,
    mineId,
    () => hand.tell(send),
    () => end(true),
  );
  return {
    standing,
    theirs: mineId === null ? (standing?.now ?? null) : null,
    isMine: mineId !== null,
    ...{ away, ended, failure },
    begin: (file) => {
      setFailure(null);
      say({ do: 'begin', file }).then(
        (said) => {
          keep(said.now?.mine === true ? { id: said.now.id, file } : null);
          hear(said);
        },
        (reason: unknown) => setFailure(asFailure(reason)),
      );
    },
    show: (file) => {
      if (mine.current === null) return;
      mine.current = { ...mine.current, file };
      hand.tell(send);
    },
    end: () => end(false),
  };
}

const isOver = ({ code }: ApiFailure): boolean =>
  code === 'presenting-over' || code === 'presenting-not-now' || code === 'presenting-not-yours';
