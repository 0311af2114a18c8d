import type { CourtDay, Instant, Json, PersonId, StreamId } from '@xiezhi/kernel';
import { canonical } from '@xiezhi/kernel';
import type { Role } from '@xiezhi/procedures';
import { rolesIn } from '@xiezhi/procedures';
import type { ActorOf, Answer, What } from './answers.ts';
import { answersInRows, answersOf, answersThatStand, keptInRows, standsStill } from './answers.ts';
import type { Docket } from './docket.ts';
import { lawHere } from './law-here.ts';
import type { Loaded } from './store.ts';

/** Something in an open docket that another program answers otherwise. Null: the one program has no answer to it. */
export interface Change {
  readonly stream: StreamId;
  readonly what: What;
  /** To whom it is answered so, and as what they stand there. */
  readonly person: PersonId | null;
  readonly as: readonly Role[];
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
}

/** What another program, this one, makes of the open dockets of a court. */
export interface ProgramMoves {
  /** Dockets that were derived by another program and could be read. */
  readonly looked: number;
  /** Of these, in how many fees and permissions could be compared too: what the other program wrote down still stands there. */
  readonly inFull: number;
  /** Of these, how many the program that wrote its answers down did not derive: it is not the one before this one. */
  readonly byAnother: number;
  /** Dockets in which something changes. */
  readonly cases: number;
  readonly counts: Readonly<Record<What, number>>;
  /** The first of them; the counts are of all. */
  readonly changes: readonly Change[];
}

/** What a program wrote down of one docket, as it stood after entry `seq`. */
export interface Answered {
  readonly stream: StreamId;
  readonly seq: number;
  readonly answers: readonly Answer[];
  /** What else it went by; see `Answers`. */
  readonly beside: Readonly<Record<string, number>>;
}

/** What the program before this one wrote down, docket by docket in the order of their names; see `answersOfAll`. */
export interface Written {
  /** The name of its rules, `PROGRAM/CALENDAR`. */
  readonly rules: string;
  /** As of when it answered. */
  readonly at: Instant;
  readonly answered: AsyncIterable<Answered>;
}

export interface Comparing {
  readonly today: CourtDay;
  readonly written?: Written | null;
  readonly actorOf?: ActorOf;
  /** Hears of a docket that cannot be read; the others are asked. Left out: the fault is thrown. */
  readonly onFault?: (fault: unknown, stream: StreamId) => void;
  /** Hears how many dockets were looked at, now and then. */
  readonly onProgress?: (looked: number) => void;
  /** How many changes are kept to be read. */
  readonly keep?: number;
}

const throwIt = (fault: unknown): never => {
  throw fault;
};

/** How many dockets are named by the database at once: what is kept in memory does not grow with the court. */
const slice = 500;

async function* streamsOf(
  { options }: Docket,
  which: string,
  ...also: readonly unknown[]
): AsyncGenerator<{ readonly stream: StreamId; readonly program: string | null }> {
  for (let last = ''; ;) {
    const { rows } = await options.pool.query<{ stream: StreamId; program: string | null }>(
      `select stream, split_part(rules, '/', 1) as program from stream_head where stream > $1 collate "C" and ${which}
       order by stream collate "C" limit ${String(slice)}`,
      [last, ...also],
    );
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < slice) return;
    last = end.stream;
  }
}

const isOpen = `(stream in (select stream from deadline) or stream in (select stream from task)
  or stream in (select stream from case_card where closed_on is null))`;

/** All that this program answers about every open docket, as of this moment: to be kept until another one takes over. */
export async function* answersOfAll(
  docket: Docket,
  at: Instant,
  actorOf: ActorOf,
): AsyncGenerator<Answered> {
  for await (const { stream } of streamsOf(docket, isOpen)) {
    const loaded = await docket.cache.load(stream);
    yield { stream, seq: loaded.seq, ...(await answersOf(docket, loaded, at, actorOf)) };
  }
}

/** Answers in order of their dockets, asked for docket by docket in the same order: read once, and never kept. */
class InOrder {
  readonly #rest: AsyncIterator<Answered>;
  #now: Answered | null = null;
  #over = false;

  constructor(answered: AsyncIterable<Answered>) {
    this.#rest = answered[Symbol.asyncIterator]();
  }

  async of(stream: StreamId): Promise<Answered | null> {
    while (!this.#over && (this.#now === null || this.#now.stream < stream)) {
      const next = await this.#rest.next();
      this.#over = next.done === true;
      this.#now = next.done === true ? null : next.value;
    }
    return this.#now?.stream === stream ? this.#now : null;
  }
}

const nameOf = ({ what, person, name }: Answer): string => `${what} ${person ?? ''} ${name}`;

/** What the later answers say otherwise, or no longer, or for the first time. */
function changesIn(
  before: readonly Answer[],
  after: readonly Answer[],
): readonly (Pick<Answer, 'what' | 'person' | 'name'> & Record<'before' | 'after', Json>)[] {
  const old = new Map(before.map((one) => [nameOf(one), one.value]));
  const now = new Map(after.map((one) => [nameOf(one), one.value]));
  const all = new Map([...before, ...after].map((one) => [nameOf(one), one]));
  return [...all]
    .map(([key, { what, person, name }]) => ({
      what,
      person,
      name,
      before: old.get(key) ?? null,
      after: now.get(key) ?? null,
    }))
    .filter((one) => canonical(one.before) !== canonical(one.after));
}

/**
 * What changes in the open dockets once this program works on the court. Terms, tasks and stages are compared with the rows
 * that the other program left; fees and what each may do with what it wrote down, as of the moment of which it did, where
 * the docket and what else it went by still stand as they stood then, and no third program came between. What this program
 * itself derived by an older calendar, or as of another place, is not among it: that was confirmed before. Changes nothing.
 */
export async function movesOfProgram(docket: Docket, asked: Comparing): Promise<ProgramMoves> {
  const { written = null, onFault = throwIt, keep = 1000 } = asked;
  const { program } = docket.rules;
  const lines = written === null ? null : new InOrder(written.answered);
  const counts = { term: 0, task: 0, stage: 0, fee: 0, offer: 0 };
  const changes: Change[] = [];
  let [looked, inFull, byAnother, cases] = [0, 0, 0, 0];
  const writer = programOf(written?.rules ?? '');
  const others = `(rules is null or split_part(rules, '/', 1) <> $2) and ${isOpen}`;
  for await (const { stream, program: left } of streamsOf(docket, others, program)) {
    // A fault of what was written down is no fault of the docket: whoever asked hears of it, and nothing passes for compared.
    const line = (await lines?.of(stream)) ?? null;
    try {
      const at = await docket.cache.load(stream);
      const note =
        line?.seq === at.seq && left === writer && (await standsStill(docket, line.beside))
          ? line
          : null;
      const found = await changesOf(docket, at, asked, note);
      for (const one of found) counts[one.what] += 1;
      changes.push(...found.slice(0, keep - changes.length));
      inFull += note === null ? 0 : 1;
      byAnother += written !== null && left !== null && left !== writer ? 1 : 0;
      cases += found.length === 0 ? 0 : 1;
      looked += 1;
      if (looked % slice === 0) asked.onProgress?.(looked);
    } catch (fault) {
      onFault(fault, stream);
    }
  }
  return { looked, inFull, byAnother, cases, counts, changes };
}

const programOf = (rules: string): string => rules.split('/')[0] ?? '';

async function changesOf(
  docket: Docket,
  at: Loaded,
  { today, written, actorOf }: Comparing,
  note: Answered | null,
): Promise<readonly Change[]> {
  const { id: stream, kind, key, state } = at;
  const rows = changesIn(
    await answersThatStand(docket, stream),
    answersInRows(docket, await lawHere(docket, at, today), at),
  );
  const moment = written?.at;
  const noRow = ({ what }: Answer): boolean => !keptInRows.has(what);
  const beside =
    note === null || moment === undefined || actorOf === undefined
      ? []
      : changesIn(
          note.answers.filter(noRow),
          (await answersOf(docket, at, moment, actorOf)).answers.filter(noRow),
        );
  // One after another, and each person once: a docket may have thousands of them.
  const known = new Map<PersonId, readonly Role[]>();
  const standing = async (person: PersonId): Promise<readonly Role[]> => {
    const actor = moment === undefined ? undefined : await actorOf?.(person, moment);
    return actor ? [...rolesIn(actor, kind, key, state)].filter(isTelling) : [];
  };
  const found: Change[] = [];
  for (const one of [...rows, ...beside]) {
    const { person } = one;
    if (person !== null && !known.has(person)) known.set(person, await standing(person));
    found.push({ stream, as: person === null ? [] : (known.get(person) ?? []), ...one });
  }
  return found;
}

/** Everybody who is signed in is these. */
const isTelling = (role: Role): boolean => role !== 'visitor' && role !== 'person';
