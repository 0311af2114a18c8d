// Longer than most: one court in memory, given and asked in one place so that a test needs no other.
import type {
  CommandId,
  CourtDay,
  CourtId,
  Deadline,
  Entry,
  Instant,
  Json,
  NewEntry,
  PersonId,
  Refusal,
  StreamId,
} from '@xiezhi/kernel';
import { courtDayOf, instant, nationalRulebook, parseStreamId, streamId } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { lawAt } from '@xiezhi/law';
import type { AnyState, CaseState, Post, StateOf } from '@xiezhi/record';
import { fold, folds, officeGranted } from '@xiezhi/record';
import type {
  Actor,
  AnyCommand,
  Catalogue,
  LabelledTask,
  NeedContext,
  Needs,
  Planner,
  StreamAt,
  Told,
} from '../framework/index.ts';
import {
  clockActor,
  contextOf,
  courtOfAct,
  offersOf,
  placeOf,
  plan,
  prefillOf,
  refusalsOf,
  systemActor,
} from '../framework/index.ts';
import { fill, wanted } from './numbers.ts';

export type Tried =
  | { readonly outcome: 'accepted'; readonly entries: readonly Entry[]; readonly stream: StreamId }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly outcome: 'invalid'; readonly faults: readonly { path: string; code: string }[] };

/**
 * A court in memory for decision tests: given entries and earlier commands, when one command, then entries or a
 * refusal. No database, no clock of its own, no mocks of our own code; outside ports are data.
 */
export class Scenario {
  readonly #catalogue: Catalogue;
  readonly #streams = new Map<StreamId, Entry[]>();
  readonly #claims = new Map<string, StreamId>();
  readonly #counters = new Map<string, number>();
  readonly #ports: Record<string, (question: Json) => unknown>;
  #now: Instant;
  #commands = 0;

  constructor(
    catalogue: Catalogue,
    now: string,
    ports: Record<string, (question: Json) => unknown> = {},
  ) {
    this.#catalogue = catalogue;
    this.#now = instant(now);
    this.#ports = ports;
  }

  /** Moves time on. */
  at(now: string): this {
    this.#now = instant(now);
    return this;
  }

  get today(): CourtDay {
    return courtDayOf(this.#now);
  }

  /** A person as the court knows them. */
  person(
    key: string,
    also: {
      level?: number;
      session?: number;
      name?: string;
      posts?: readonly Post[];
      division?: string;
      court?: string;
      frozen?: boolean;
      confirmedAt?: string;
    } = {},
  ): Actor {
    return {
      kind: 'person',
      id: key,
      person: key as PersonId,
      name: also.name ?? key,
      level: also.level ?? 2,
      session: also.session ?? 3,
      confirmedAt: also.confirmedAt === undefined ? this.#now : instant(also.confirmedAt),
      frozen: also.frozen ?? false,
      asksAt: this.#now,
      offices: (also.posts ?? []).map((post) => ({
        court: (also.court ?? 'demo') as CourtId,
        post,
        division: also.division ?? null,
      })),
    };
  }

  readonly clock = clockActor;
  system = (part = 'test'): Actor => systemActor(part);

  /** Puts entries into a stream as if earlier commands had made them. */
  given(stream: StreamId, ...entries: readonly NewEntry[]): this {
    for (const one of entries) this.#enter(stream, one);
    return this;
  }

  #enter(stream: StreamId, one: NewEntry): void {
    const list = this.entries(stream);
    const seq = list.length + 1;
    this.#streams.set(stream, [
      ...list,
      {
        stream,
        seq,
        id: `given-${String(seq)}` as Entry['id'],
        kind: one.kind,
        version: one.version,
        at: this.#now,
        actor: { kind: 'rule', rule: 'given' },
        command: { id: 'given' as CommandId, name: 'given' },
        body: Object.assign({}, ...one.parts.map((part) => part.value)),
        labels: one.parts.map((part) => part.label),
      },
    ]);
  }

  /** Gives a person a post, as the court's own stream would say. */
  office(stream: StreamId, person: string, post: Post, division?: string): this {
    return this.given(
      stream,
      officeGranted.make({
        shared: { office: `office-${person}`, person, name: person, post, division },
      }),
    );
  }

  /** Every case there is. */
  get cases(): readonly StreamId[] {
    return [...this.#streams.keys()].filter((one) => one.startsWith('case:'));
  }

  entries(stream: StreamId): readonly Entry[] {
    return this.#streams.get(stream) ?? [];
  }

  state(stream: StreamId): AnyState {
    const kind = parseStreamId(stream)?.kind ?? 'case';
    return fold(kind, this.entries(stream));
  }

  case(stream: StreamId): CaseState {
    return this.state(stream) as CaseState;
  }

  /** Today's law, on the calendar as far as it has been loaded. */
  get law(): Law {
    const { rulebook } = this.state(nationalRulebook) as StateOf<'rulebook'>;
    return lawAt(courtDayOf(this.#now), null, rulebook.calendar, rulebook.entered);
  }

  tasks(stream: StreamId): readonly LabelledTask[] {
    return this.#catalogue.tasks({ state: this.case(stream), law: this.law });
  }

  deadlines(stream: StreamId): readonly Deadline[] {
    return this.#catalogue.deadlines({ state: this.case(stream), law: this.law });
  }

  /** Which commands are offered to this actor here, with their keys: `name` or `name#key`. */
  async offers(stream: StreamId, actor: Actor): Promise<readonly string[]> {
    const at = this.#at(stream);
    const found = [];
    for (const one of this.#catalogue.commandsOn(at.kind)) {
      for (const each of await offersOf(this.#planner(), at, one, actor)) {
        if (each.offered) found.push(each.key === '' ? one.name : `${one.name}#${each.key}`);
      }
    }
    return found;
  }

  /** Why a command is not offered; empty when it is, or when it does not concern the actor at all. */
  async whyNot(
    stream: StreamId,
    actor: Actor,
    name: string,
    key = '',
  ): Promise<readonly Refusal[]> {
    const one = this.#catalogue.command(name);
    if (!one) throw new RangeError(`no command ${name}`);
    const found = (await offersOf(this.#planner(), this.#at(stream), one, actor)).find(
      (each) => each.key === key,
    );
    return found && !found.offered ? found.refusals : [];
  }

  /** What the form of an offered command starts from. */
  async prefill(
    stream: StreamId,
    actor: Actor,
    name: string,
    key = '',
  ): Promise<Readonly<Record<string, unknown>>> {
    const one = this.#catalogue.command(name);
    if (!one) throw new RangeError(`no command ${name}`);
    const [planner, at] = [this.#planner(), this.#at(stream)];
    const found = (await offersOf(planner, at, one, actor)).find((each) => each.key === key);
    return prefillOf(await contextOf(planner, at, one, actor, null), one, found);
  }

  /** What is told at the head of the form of an offered command. */
  async told(stream: StreamId, actor: Actor, name: string, key = ''): Promise<readonly Told[]> {
    const one = this.#catalogue.command(name);
    if (!one) throw new RangeError(`no command ${name}`);
    const [planner, at] = [this.#planner(), this.#at(stream)];
    const found = (await offersOf(planner, at, one, actor)).find((each) => each.key === key);
    if (found?.offered !== true) return [];
    return one.tells?.(await contextOf(planner, at, one, actor, null, key), found.subject) ?? [];
  }

  /** What is told of an input before it is handed in: the codes, with their facts. `stream` null opens one. */
  async warnings(
    stream: StreamId | null,
    actor: Actor,
    name: string,
    input: Readonly<Record<string, unknown>>,
    key = '',
  ): Promise<readonly Told[]> {
    const one = this.#catalogue.command(name);
    if (!one) throw new RangeError(`no command ${name}`);
    const parsed = one.input.parse(input);
    const at = this.#at(stream ?? streamId(one.on, 'not-opened-yet'));
    const context = await contextOf(this.#planner(), at, one, actor, parsed);
    return one.warns?.(context, parsed, key) ?? [];
  }

  /** Gives a command; accepted entries are in the docket afterwards, numbers filled in. `stream` null opens one. */
  async when(
    actor: Actor,
    name: string,
    stream: StreamId | null,
    input: Readonly<Record<string, unknown>> = {},
    key = '',
    seen?: number,
  ): Promise<Tried> {
    const command = this.#catalogue.command(name);
    if (!command) throw new RangeError(`no command ${name}`);
    const parsed = command.input.safeParse(input);
    if (!parsed.success) {
      return {
        outcome: 'invalid',
        faults: parsed.error.issues.map((issue) => ({
          path: issue.path.join('.'),
          code: issue.message,
        })),
      };
    }
    const given = command.givenAway?.(
      this.#at(stream ?? streamId(command.on, 'to-come')).state,
      parsed.data,
    );
    if (given !== undefined && given.length > 0) return { outcome: 'invalid', faults: given };
    this.#commands += 1;
    const id = stream ?? streamId(command.on, `s${String(this.#commands).padStart(5, '0')}`);
    const done = await plan(this.#planner(), this.#at(id), {
      id: `command-${String(this.#commands)}` as CommandId,
      command,
      offer: key,
      input: parsed.data,
      actor,
      ...(seen === undefined ? {} : { since: this.entries(id).slice(seen) }),
    });
    if (done.outcome === 'refused') return listed(command, done);
    const taken = done.unique.filter(
      (one) => (this.#claims.get(`${one.space} ${one.value}`) ?? id) !== id,
    );
    if (taken.length > 0) return { outcome: 'refused', refusals: taken.map((one) => one.taken) };
    for (const one of done.released) this.#claims.delete(`${one.space} ${one.value}`);
    for (const one of done.unique) this.#claims.set(`${one.space} ${one.value}`, id);
    const numbers = this.#allocate(done.entries.map(({ entry }) => entry));
    const entries = done.entries.map(({ entry }) => fill(entry, numbers));
    this.#streams.set(id, [...this.entries(id), ...entries]);
    return { outcome: 'accepted', entries, stream: id };
  }

  #allocate(entries: readonly Entry[]): ReadonlyMap<string, string> {
    const numbers = new Map<string, string>();
    for (const one of wanted(entries)) {
      const next = (this.#counters.get(one.key) ?? 0) + 1;
      this.#counters.set(one.key, next);
      numbers.set(one.key, `（${String(one.year)}）${one.court}${one.type}${String(next)}号`);
    }
    return numbers;
  }

  #at(id: StreamId): StreamAt {
    const parsed = parseStreamId(id);
    if (!parsed) throw new RangeError(`not a stream: ${id}`);
    const entries = this.entries(id);
    const { initial, evolve } = folds[parsed.kind];
    const state = entries.reduce<AnyState>((sum, entry) => evolve(sum as never, entry), initial);
    return { id, kind: parsed.kind, key: parsed.key, seq: entries.length, state };
  }

  #planner(): Planner {
    const now = this.#now;
    const number = this.#commands;
    return {
      catalogue: this.#catalogue,
      law: this.law,
      now,
      idOf: (index) => `e-${String(number)}-${String(index)}` as Entry['id'],
      place: (about) => Promise.resolve(this.#place(about)),
      facts: (command, about) => Promise.resolve(this.#facts(command.needs, about)),
    };
  }

  #place(about: NeedContext): string | null {
    const court = courtOfAct(about);
    return court === null ? null : placeOf((this.state(court) as StateOf<'court'>).court);
  }

  #facts(needs: Needs, about: NeedContext): Readonly<Record<string, unknown>> {
    const facts: Record<string, unknown> = {};
    for (const [name, need] of Object.entries(needs)) {
      if (need.from === 'outside') {
        const question = need.question({ ...about, facts });
        facts[name] = question === null ? null : (this.#ports[need.port]?.(question) ?? null);
        continue;
      }
      const stream = need.stream({ ...about, facts });
      const there = stream !== null && this.entries(stream).length > 0;
      facts[name] = there ? need.read(this.state(stream) as never) : null;
    }
    return facts;
  }
}

/** What an act answers stands in its list of refusals, which is what the contract says of it. */
function listed(
  command: AnyCommand,
  done: Extract<Tried, { outcome: 'refused' }>,
): Extract<Tried, { outcome: 'refused' }> {
  const known = new Set(refusalsOf(command).map(({ code }) => code));
  const unknown = done.refusals.filter(({ code }) => !known.has(code));
  if (unknown.length > 0)
    throw new RangeError(
      `${command.name} does not list ${unknown.map(({ code }) => code).join(', ')}: run test/architecture/refusals.spec.ts -u`,
    );
  return done;
}
