import { useEffect, useMemo, useRef, useState } from 'react';
import type { PresentationDto, PresentedDto, PresentingDto } from '@xiezhi/contract';
import { post, rest } from '../api.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { isOlder } from './heard.ts';
import { sayLast, useLatest, useWatch, type Say } from './watch.ts';

/** Whoever presents says so: else the others read that nothing comes of them. */
const presentMillis = 4000;
/** A hand that points is told so often. */
const handMillis = 80;

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
  /** Says once more what is shown. */
  readonly again: () => void;
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
    // A page that goes behind others says so before its browser lets it speak seldom.
    const turned = (): void => {
      latest.current.beat();
    };
    addEventListener('pagehide', gone);
    document.addEventListener('visibilitychange', turned);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', gone);
      document.removeEventListener('visibilitychange', turned);
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
  const known = useRef<PresentingDto | null>(null);
  /** @returns false where it is older than what is known. */
  const hear = (said: PresentingDto): boolean => {
    if (isOlder(said, known.current)) return false;
    const last = known.current?.stream === said.stream ? known.current.now : null;
    known.current = said;
    setStanding(said);
    if (last !== null && !last.mine && said.now === null) setEnded({ how: 'ended', by: last.by });
    else if (said.now !== null && said.now.id !== last?.id) setEnded(null);
    return true;
  };
  return { standing, known, ended, hear, setEnded };
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

const pathOf = (stream: string | null): string =>
  `/api/presenting/${(stream ?? '').replace(/^case:/u, '')}`;

/** What is there instead of what this window presented, or began to: meanwhile the judge may have gone on in its place. */
const insteadOfMine = (now: PresentationDto | null): Ended =>
  now === null ? { how: 'over' } : { how: 'taken', by: now.by };

/** What is presented in a case that is open here, and presenting itself. */
export function usePresenting(stream: string | null, follows: boolean): Presenting {
  const { standing, known, ended, hear, setEnded } = useStanding();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const { mine, mineId, away, setAway, keep } = useMine();
  const hand = useMemo(() => new Hand(), []);
  const say: Say = (body) => post(pathOf(stream), body);
  const stop = (how: Ended): void => {
    keep(null);
    setEnded(how);
  };
  const heard = (said: PresentingDto): void => {
    if (!hear(said)) return;
    if (mine.current !== null && said.now?.id !== mine.current.id) stop(insteadOfMine(said.now));
  };
  const begun = (said: PresentingDto, file: PresentedDto): void => {
    hear(said);
    const now = known.current?.now ?? null;
    if (said.now?.mine === true && now?.id === said.now.id) keep({ id: said.now.id, file });
    else stop(insteadOfMine(now));
  };
  useWatch(stream, follows, { say, hear: heard, path: pathOf(stream) });
  const send = async (): Promise<void> => {
    const now = mine.current;
    if (now === null) return;
    try {
      const aside = document.hidden ? { aside: true } : {};
      const said = await say({ do: 'show', id: now.id, file: now.file, ...aside });
      setAway(false);
      setFailure(null);
      heard(said);
    } catch (reason) {
      const why = asFailure(reason);
      if (why.kind === 'offline') setAway(true);
      if (isOver(why)) stop({ how: 'over' });
      if (isSaid(why)) setFailure(why);
    }
  };
  const end = (closing: boolean): void => {
    const now = mine.current;
    if (now === null) return;
    keep(null);
    const body = { do: 'end', id: now.id };
    if (closing) sayLast(pathOf(stream), body);
    else say(body).then(hear, () => undefined);
  };
  const tell = (): void => hand.tell(send);
  useBeat(stream, mineId, tell, () => end(true));
  return {
    theirs: mineId === null ? (standing?.now ?? null) : null,
    isMine: mineId !== null,
    ...{ standing, away, ended, failure },
    begin: (file) => {
      setFailure(null);
      say({ do: 'begin', file }).then(
        (said) => begun(said, file),
        (reason: unknown) => setFailure(asFailure(reason)),
      );
    },
    show: (file) => {
      if (mine.current === null) return;
      mine.current = { ...mine.current, file };
      tell();
    },
    again: tell,
    end: () => end(false),
  };
}

const isOver = ({ code }: ApiFailure): boolean =>
  code === 'presenting-over' ||
  code === 'presenting-not-now' ||
  code === 'presenting-not-yours' ||
  // The court ended it: nobody shows what they cannot read any more.
  code === 'file-missing';

/** What the words on the bar do not say already; what was too fast is said again with the next beat. */
const isSaid = (why: ApiFailure): boolean =>
  why.code === 'file-missing' ||
  (why.kind !== 'offline' && !isOver(why) && why.code !== 'presenting-too-fast');
