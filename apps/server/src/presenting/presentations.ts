import { randomBytes } from 'node:crypto';
import type { PointDto, PresentedDto } from '@xiezhi/contract';
import type { PersonId, StreamId } from '@xiezhi/kernel';

/** Of a presenter of whom nothing was heard for so long the others are told that the line is lost. */
const silenceMillis = 12_000;
/** So long they may come back to it; then it is over. */
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
}

type Shown = PresentedDto & { readonly mark: PointDto | null };

interface Window {
  readonly stream: StreamId;
  readonly person: PersonId;
  readonly follows: boolean;
  readonly end: NodeJS.Timeout;
}

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
  readonly #windows = new Map<string, Window>();
  readonly #lines = new Map<PersonId, Set<Line>>();

  of(stream: StreamId): Presentation | null {
    return this.#now.get(stream) ?? null;
  }

  /** In the place of whoever presented before; whether that may be was asked. */
  begin(of: Pick<Presentation, 'stream' | 'person' | 'by'>, shown: Shown): Presentation {
    const id = randomBytes(9).toString('base64url');
    return this.#put({ ...of, id, shown, lost: false });
  }

  /** @returns false where it is over: another presents, or nobody. */
  show(stream: StreamId, id: string, person: PersonId, shown: Shown): boolean {
    const now = this.#now.get(stream);
    if (now?.id !== id || now.person !== person) return false;
    const same = JSON.stringify(now.shown) === JSON.stringify(shown) && !now.lost;
    // Said again only so that the others know the line to be there.
    if (same) this.#listen(now);
    else this.#put({ ...now, shown, lost: false });
    return true;
  }

  end(stream: StreamId, id: string, person: PersonId): void {
    const now = this.#now.get(stream);
    if (now?.id !== id || now.person !== person) return;
    this.#over(stream);
  }

  /** Has the case open in a window of this name, and is told for a while. @returns false where too many are open. */
  watch(name: string, stream: StreamId, person: PersonId, follows: boolean): boolean {
    const key = `${person} ${name}`;
    const before = this.#windows.get(key);
    const others = [...this.#windows.values()].filter((one) => one.person === person);
    if (before === undefined && others.length >= mostWindows) return false;
    clearTimeout(before?.end);
    const end = after(watchMillis, () => {
      this.#windows.delete(key);
      if (follows) this.#tell(stream);
    });
    this.#windows.set(key, { stream, person, follows, end });
    if ((before?.stream === stream && before.follows) !== follows) this.#tell(stream);
    return true;
  }

  followers(stream: StreamId): number {
    const { person: presenter } = this.#now.get(stream) ?? { person: null };
    const all = [...this.#windows.values()].filter(
      (one) => one.stream === stream && one.follows && one.person !== presenter,
    );
    return new Set(all.map(({ person }) => person)).size;
  }

  /** A line on which this person is told, first of what is presented already. @returns what takes it away. */
  open(person: PersonId, line: Line): () => void {
    const lines = this.#lines.get(person) ?? new Set();
    lines.add(line);
    this.#lines.set(person, lines);
    for (const one of this.#windows.values())
      if (one.person === person && this.#now.has(one.stream)) line(one.stream);
    return () => {
      lines.delete(line);
      if (lines.size === 0) this.#lines.delete(person);
    };
  }

  #put(now: Presentation): Presentation {
    this.#now.set(now.stream, now);
    this.#listen(now);
    this.#tell(now.stream);
    return now;
  }

  #listen({ stream, id }: Presentation): void {
    clearTimeout(this.#silence.get(stream));
    this.#silence.set(
      stream,
      after(silenceMillis, () => {
        const now = this.#now.get(stream);
        if (now?.id !== id) return;
        this.#now.set(stream, { ...now, lost: true });
        this.#silence.set(
          stream,
          after(awayMillis, () => {
            if (this.#now.get(stream)?.id === id) this.#over(stream);
          }),
        );
        this.#tell(stream);
      }),
    );
  }

  #over(stream: StreamId): void {
    clearTimeout(this.#silence.get(stream));
    this.#silence.delete(stream);
    this.#now.delete(stream);
    this.#tell(stream);
  }

  /** To every line of whoever has the case open. */
  #tell(stream: StreamId): void {
    const people = new Set<PersonId>();
    for (const one of this.#windows.values()) if (one.stream === stream) people.add(one.person);
    for (const person of people) for (const line of this.#lines.get(person) ?? []) line(stream);
  }
}
