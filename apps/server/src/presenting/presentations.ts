import { randomBytes } from 'node:crypto';
import type { PointDto, PresentedDto } from '@xiezhi/contract';
import type { Instant, PersonId, StreamId } from '@xiezhi/kernel';
import { millisOf } from '@xiezhi/kernel';
import type { Known } from './windows.ts';
import { Windows } from './windows.ts';

/** Of a presenter of whom nothing was heard for so long the others are told that nothing comes of them now. */
const silenceMillis = 12_000;
/** A page that lies behind others is woken once a minute by its browser. */
const asideMillis = 75_000;
/** So long after that another party may go on in the place of a party. */
const goneMillis = 60_000;
/** So long after that they may come back to it; then it is over. */
const awayMillis = 10 * 60_000;
/** Whoever has the case open says so every ten seconds. */
const watchMillis = 25_000;
/** Windows of one person that are told at once. */
const mostWindows = 20;

export interface Presentation {
  readonly id: string;
  readonly stream: StreamId;
  readonly person: PersonId;
  readonly by: { readonly name: string; readonly court: boolean };
  readonly shown: PresentedDto;
  readonly lost: boolean;
  /** For so long that another party need not wait. */
  readonly gone: boolean;
}

/** Somebody else who has the case open. */
export interface Watcher {
  readonly actor: Known;
  readonly follows: boolean;
}

type Shown = PresentedDto & { readonly mark: PointDto | null };

/** Called with the case in which something is to be told. */
type Line = (stream: StreamId) => void;

/** Does something after a while, unless it is begun anew; the process does not stay for it. */
function after(millis: number, work: () => void): NodeJS.Timeout {
  const timer = setTimeout(work, millis);
  timer.unref();
  return timer;
}

/**
 * Who presents what in which case, and who looks on. In this process and nowhere else: it is signalling, as a finger
 * on a page is, and after a new start nobody presents. What somebody may be told of it is asked elsewhere.
 */
export class Presentations {
  readonly #now = new Map<StreamId, Presentation>();
  readonly #silence = new Map<StreamId, NodeJS.Timeout>();
  readonly #windows = new Windows();
  readonly #lines = new Map<PersonId, Set<Line>>();
  readonly #clock: () => Instant;
  #reckoned = 0;

  constructor(clock: () => Instant) {
    this.#clock = clock;
  }

  /**
   * A number for what is reckoned now, which only grows, also over a new start: what was reckoned before and comes later is old.
   * It is a moment, so that nobody learns by it how often something changed.
   */
  reckoned(): number {
    this.#reckoned = Math.max(this.#reckoned + 1, millisOf(this.#clock()) * 1000);
    return this.#reckoned;
  }

  of(stream: StreamId): Presentation | null {
    return this.#now.get(stream) ?? null;
  }

  /** In the place of whoever presented before; whether that may be was asked. */
  begin(of: Pick<Presentation, 'stream' | 'person' | 'by'>, shown: Shown): Presentation {
    const id = randomBytes(9).toString('base64url');
    return this.#put({ ...of, id, shown, lost: false, gone: false });
  }

  /**
   * @param aside the page lies behind others, and is heard of seldom.
   * @returns false where it is over: another presents, or nobody.
   */
  show(
    { stream, id, person }: Pick<Presentation, 'stream' | 'id' | 'person'>,
    shown: Shown,
    aside: boolean,
  ): boolean {
    const now = this.#now.get(stream);
    if (now?.id !== id || now.person !== person) return false;
    const same = JSON.stringify(now.shown) === JSON.stringify(shown) && !now.lost;
    // Said again only so that the others know the line to be there.
    if (same) this.#listen(now, aside);
    else this.#put({ ...now, shown, lost: false, gone: false }, aside);
    return true;
  }

  end(stream: StreamId, id: string, person: PersonId): void {
    if (this.#now.get(stream)?.person === person) this.stop(stream, id);
  }

  /** Its time is over. */
  stop(stream: StreamId, id: string): void {
    if (this.#now.get(stream)?.id === id) this.#over(stream);
  }

  /** Has the case open in a window of this name, and is told for a while. @returns false where too many are open. */
  watch(name: string, stream: StreamId, actor: Known, follows: boolean): boolean {
    const { person } = actor;
    const own = this.#windows.ofPerson(person);
    const before = own.get(name);
    if (before === undefined && own.size >= mostWindows) return false;
    const end = after(watchMillis, () => {
      this.leave(name, person);
    });
    this.#windows.put({ name, stream, actor, follows, end });
    if (before?.stream !== stream || before.follows !== follows) this.#tellPresenter(stream);
    if (before !== undefined && before.stream !== stream) this.#tellPresenter(before.stream);
    return true;
  }

  leave(name: string, person: PersonId): void {
    const one = this.#windows.take(person, name);
    if (one !== null) this.#tellPresenter(one.stream);
  }

  /** Everybody else who has the case open, once each. */
  watchers(stream: StreamId): readonly Watcher[] {
    const presenter = this.#now.get(stream)?.person;
    const people = new Map<PersonId, Watcher>();
    for (const { actor, follows } of this.#windows.of(stream)) {
      if (actor.person === presenter) continue;
      const also = people.get(actor.person)?.follows === true;
      people.set(actor.person, { actor, follows: follows || also });
    }
    return [...people.values()];
  }

  /** A line on which this person is told, first of what is presented already. @returns what takes it away. */
  open(person: PersonId, line: Line): () => void {
    const lines = this.#lines.get(person) ?? new Set();
    lines.add(line);
    this.#lines.set(person, lines);
    for (const { stream } of this.#windows.ofPerson(person).values())
      if (this.#now.has(stream)) line(stream);
    return () => {
      lines.delete(line);
      if (lines.size === 0) this.#lines.delete(person);
    };
  }

  #put(now: Presentation, aside = false): Presentation {
    this.#now.set(now.stream, now);
    this.#listen(now, aside);
    this.#tell(now.stream);
    return now;
  }

  /** From now on silence is counted anew: first nothing comes, then another may go on, then it is over. */
  #listen({ stream, id }: Presentation, aside: boolean): void {
    const silent = (millis: number, then: (now: Presentation) => void): void => {
      clearTimeout(this.#silence.get(stream));
      const timer = after(millis, () => {
        const now = this.#now.get(stream);
        if (now?.id === id) then(now);
      });
      this.#silence.set(stream, timer);
    };
    const is = (now: Presentation): void => {
      this.#now.set(stream, now);
      this.#tell(stream);
    };
    silent(aside ? asideMillis : silenceMillis, (now) => {
      is({ ...now, lost: true });
      silent(goneMillis, (still) => {
        is({ ...still, gone: true });
        silent(awayMillis - goneMillis, () => {
          this.#over(stream);
        });
      });
    });
  }

  #over(stream: StreamId): void {
    clearTimeout(this.#silence.get(stream));
    this.#silence.delete(stream);
    this.#now.delete(stream);
    this.#tell(stream);
  }

  /** To every line of whoever has the case open. */
  #tell(stream: StreamId): void {
    const people = new Set(this.#windows.of(stream).map(({ actor }) => actor.person));
    for (const person of people) this.#tellPerson(person, stream);
  }

  /** Who follows is told to whoever presents alone. */
  #tellPresenter(stream: StreamId): void {
    const now = this.#now.get(stream);
    if (now !== undefined) this.#tellPerson(now.person, stream);
  }

  #tellPerson(person: PersonId, stream: StreamId): void {
    for (const line of this.#lines.get(person) ?? []) line(stream);
  }
}
