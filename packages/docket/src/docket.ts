// Longer than most: the one way in. Offers, decision, both paths of appending share the loaded stream and its planner.
import type { CommandId, Entry, Instant, Refusal, StreamId, StreamKind } from '@xiezhi/kernel';
import { courtDayOf, streamId, technical } from '@xiezhi/kernel';
import type { Actor, AnyCommand, Catalogue, Context, Planned, Planner } from '@xiezhi/procedures';
import { contextOf, offersOf, plan, refusal } from '@xiezhi/procedures';
import type { AnyState } from '@xiezhi/record';
import { folds } from '@xiezhi/record';
import type { Pool } from 'pg';
import type { Verdict } from './batch.ts';
import { entryIdOf } from './commitment.ts';
import { oversized } from './entry-size.ts';
import type { OutsidePorts } from './facts.ts';
import { FactReader } from './facts.ts';
import { allocate, fill, wantsAllocation } from './fill.ts';
import { appendOn, Lane } from './lane.ts';
import { OneMoment } from './one-moment.ts';
import type { LawOfADay } from './rules.ts';
import { Rules } from './rules.ts';
import type { Outcome } from './outcome.ts';
import type { Act, CommandGiven } from './act.ts';
import { hashInput, idReused, refused, secretFields, understandAt } from './input.ts';
import { sealAct, type Sealing } from './seal.ts';
import { claimHash } from './vault.ts';
import type { Loaded } from './store.ts';
import { readEntries } from './entry-rows.ts';
import { entryFrom, StreamCache } from './store.ts';

export interface DocketOptions {
  readonly pool: Pool;
  readonly catalogue: Catalogue;
  /** The one clock. Time in a docket never runs back, whatever it says. */
  readonly clock: { now(): Instant };
  /** With the calendar that comes with the product, or as it has been loaded here; so what was entered over its tables. */
  readonly lawAt: LawOfADay;
  /** Names the program: rows derived by another one are derived again. */
  readonly program?: string;
  readonly ports: OutsidePorts;
  /** Key of the hashes under which unique values are compared. */
  readonly claimKey: Buffer;
  /** Turns a secret of an input into what may be kept of it. */
  readonly hashSecret: (text: string) => Promise<string>;
  /** Where salts come from: chance, unless a run must come out the same twice. Never given in a court. */
  readonly salts?: (bytes: number) => Buffer;
}

/** How often a decision is made again on fresh state before the person is asked to try later. */
const maxAttempts = 40;

const busy = refusal('docket/busy', technical, [{ kind: 'retry' }]);
const noSuchCommand = refusal('docket/no-such-command', technical, [{ kind: 'retry' }]);

/** Streams, commands and their answers on one PostgreSQL. */
export class Docket {
  readonly options: DocketOptions;
  readonly cache: StreamCache;
  readonly rules: Rules;
  readonly #lane: Lane;

  constructor(options: DocketOptions) {
    this.options = options;
    this.cache = new StreamCache(options.pool);
    this.rules = new Rules(options.program ?? 'unnamed', options.lawAt);
    this.#lane = new Lane(options.pool);
  }

  get backlog(): number {
    return this.#lane.waiting;
  }

  /** The moment at which something is entered now: time in a docket never runs back. */
  #enteredAt(at: Loaded): Instant {
    const clock = this.options.clock.now();
    return clock > at.at ? clock : (at.at as Instant);
  }

  /** A planner at this moment, or at the earlier one at which the act was received, reading facts through `reader`. */
  planner(
    given: Pick<Act, 'actor'> & { readonly id: CommandId } & Partial<Pick<Act, 'receivedAt'>>,
    at: Loaded,
    reader: FactReader,
    entered: Instant = this.#enteredAt(at),
  ): Planner {
    const { receivedAt = entered } = given;
    const now = receivedAt < entered ? receivedAt : entered;
    return {
      catalogue: this.options.catalogue,
      law: this.rules.lawAt(courtDayOf(now)),
      now,
      idOf: (index) => entryIdOf(given.actor.id, given.id, index),
      place: (about) => reader.place(about),
      facts: (command, about) => reader.read(command, about),
    };
  }

  /** All that this actor may do here, and what not and why. @returns null for a stream that is not there. */
  async offers(stream: StreamId, actor: Actor) {
    const at = await this.cache.load(stream);
    if (at.seq === 0) return null;
    return this.#offersAt(at, actor);
  }

  /** Acts that open a stream of this kind. */
  async openingOffers(kind: StreamKind, actor: Actor) {
    return this.#offersAt(await this.cache.load(streamId(kind, 'not-opened-yet')), actor);
  }

  /** What a command's declaration may know when it only speaks; `input` is null before there is any. */
  async contextFor(
    command: AnyCommand,
    actor: Actor,
    stream: StreamId,
    input: Readonly<Record<string, unknown>> | null = null,
    offer?: string,
  ): Promise<Context> {
    const reader = new FactReader(this.cache, this.options.ports);
    const at = await this.cache.load(stream);
    const planner = this.planner({ actor, id: 'offers' as CommandId }, at, reader);
    return contextOf(planner, at, command, actor, input, offer);
  }

  async #offersAt(at: Loaded, actor: Actor) {
    const planner = this.planner(
      { actor, id: 'offers' as CommandId },
      at,
      new FactReader(new OneMoment(this.cache), this.options.ports),
    );
    const found = [];
    for (const command of this.options.catalogue.commandsOn(at.kind)) {
      for (const one of await offersOf(planner, at, command, actor))
        found.push({ command, offer: one });
    }
    return { at, planner, found };
  }

  /**
   * Gives a command. Accepted means committed; refused and invalid leave nothing behind.
   * @param receivedAt when the court had it in hand, where it is decided later: in time or late is reckoned by that.
   * @throws when the database cannot be reached: nothing was answered and nothing is known to be stored.
   */
  async execute(given: CommandGiven, actor: Actor, receivedAt?: Instant): Promise<Outcome> {
    const { commandId } = given;
    const command = this.options.catalogue.command(given.name);
    if (!command) return refused(commandId, noSuchCommand);
    const inputHash = hashInput(command, given);
    const before = await this.answered(actor, commandId);
    if (before)
      return before.inputHash.equals(inputHash) ? before.outcome : refused(commandId, idReused);

    const understood = await understandAt(this, command, given, actor, receivedAt);
    if ('outcome' in understood) return understood;
    const input = await this.#withoutSecrets(command, understood.input);
    const { stream } = understood;
    const act = { given, command, actor, stream, input, inputHash, receivedAt };
    const outcome = await this.#decide(act);
    if (command.on === 'rulebook') await this.rules.refresh(this.cache);
    return outcome;
  }

  /**
   * What the command would enter if it were given now: the same halves on the same state. Nothing is stored and nothing
   * leaves; secrets stay as they were given, so a caller must not keep the entries.
   */
  async rehearse(given: CommandGiven, actor: Actor): Promise<Outcome | Planned> {
    const command = this.options.catalogue.command(given.name);
    if (!command) return refused(given.commandId, noSuchCommand);
    const understood = await understandAt(this, command, given, actor);
    if ('outcome' in understood) return understood;
    const at = await this.cache.load(understood.stream);
    const reader = new FactReader(this.cache, this.options.ports);
    const planner = this.planner({ actor, id: given.commandId }, at, reader);
    const { offer } = given;
    const planned = await plan(planner, at, {
      id: given.commandId,
      command,
      offer,
      input: understood.input,
      actor,
      rehearsed: true,
    });
    return planned.outcome === 'refused' ? refused(given.commandId, ...planned.refusals) : planned;
  }

  /** What this command was answered before, if it was accepted. */
  async answered(
    actor: Actor,
    commandId: CommandId,
  ): Promise<{ outcome: Outcome; inputHash: Buffer } | null> {
    const { rows } = await this.options.pool.query<{ outcome: Outcome; input_hash: Buffer }>({
      name: 'answered',
      text: 'select outcome, input_hash from accepted_command where actor = $1 and command_id = $2',
      values: [actor.id, commandId],
    });
    const row = rows[0];
    return row ? { outcome: row.outcome, inputHash: row.input_hash } : null;
  }

  async #withoutSecrets(command: AnyCommand, input: Readonly<Record<string, unknown>>) {
    const kept: Record<string, unknown> = { ...input };
    for (const name of secretFields(command)) {
      const value = kept[name];
      if (typeof value === 'string') kept[name] = await this.options.hashSecret(value);
    }
    return kept;
  }

  async #decide(act: Act): Promise<Outcome> {
    const reader = new FactReader(this.cache, this.options.ports);
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const at = await this.cache.load(act.stream);
      const { actor, given, receivedAt } = act;
      const entered = this.#enteredAt(at);
      const planner = this.planner({ actor, id: given.commandId, receivedAt }, at, reader, entered);
      const planned = await plan(planner, at, {
        id: act.given.commandId,
        command: act.command,
        offer: act.given.offer,
        input: act.input,
        actor: act.actor,
        since: await this.#since(act, at),
        // Whoever says to have read more than there is has not said what they read.
        unsaid: given.seen === 'left-out' || (given.seen ?? 0) > at.seq,
      });
      if (planned.outcome === 'refused') {
        // The same command may have been accepted meanwhile, and that is why it is refused now.
        const known = await this.answered(act.actor, act.given.commandId);
        if (known?.inputHash.equals(act.inputHash) === true) return known.outcome;
        return refused(act.given.commandId, ...planned.refusals);
      }
      const large = oversized(planned.entries);
      if (large) return refused(act.given.commandId, large);
      const made = await this.#append(act, at, entered, planned, reader);
      if (made.verdict === 'won') return made.outcome;
      if (made.verdict === 'taken') {
        return refused(act.given.commandId, ...(await this.#taken(act.stream, planned)));
      }
      if (made.verdict === 'known') {
        const known = await this.answered(act.actor, act.given.commandId);
        if (known)
          return known.inputHash.equals(act.inputHash)
            ? known.outcome
            : refused(act.given.commandId, idReused);
      }
    }
    return refused(act.given.commandId, busy);
  }

  /** What the person giving a decision of the court has not seen; read only where that matters. */
  async #since({ command, given }: Act, at: Loaded): Promise<readonly Entry[]> {
    if (!command.onlyOnSeen || typeof given.seen !== 'number' || given.seen >= at.seq) return [];
    const rows = await readEntries(this.options.pool, at.id, given.seen, at.seq);
    return rows.map(entryFrom);
  }

  /** Which of the values somebody else holds: all of them at once. */
  async #taken(stream: StreamId, planned: Planned): Promise<readonly Refusal[]> {
    const found: Refusal[] = [];
    for (const one of planned.unique) {
      const { rows } = await this.options.pool.query(
        "select 1 from unique_claim where space = $1 and hash = decode($2, 'hex') and stream <> $3",
        [one.space, this.claimHash(one.space, one.value), stream],
      );
      if (rows.length > 0) found.push(one.taken);
    }
    return found.length > 0 ? found : [busy];
  }

  async #append(act: Act, at: Loaded, entered: Instant, planned: Planned, reader: FactReader) {
    const place = await reader.place({ stream: at.id, state: planned.state, input: act.input });
    const sealing = this.#sealing(entered, place);
    if (!wantsAllocation(planned.entries.map(({ parts }) => parts))) {
      const sealed = sealAct(sealing, act, at, planned, reader.used);
      const verdict = await this.#lane.append(sealed.item);
      if (verdict === 'won') this.cache.keep(sealed.loaded);
      return { verdict, outcome: sealed.outcome };
    }
    return this.#appendNumbered(act, at, sealing, planned, reader.used);
  }

  /** The second path: lock the head, take the numbers, fill them in, seal, insert; one transaction. */
  async #appendNumbered(
    act: Act,
    at: Loaded,
    sealing: Sealing,
    planned: Planned,
    facts: Readonly<Record<string, number>>,
  ) {
    const client = await this.options.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ seq: string }>(
        'select seq from stream_head where stream = $1 for update',
        [at.id],
      );
      if (Number(rows[0]?.seq ?? 0) !== at.seq) {
        await client.query('rollback');
        return { verdict: 'stale' as Verdict, outcome: refused(act.given.commandId, busy) };
      }
      const numbers = await allocate(
        client,
        planned.entries.map(({ parts }) => parts),
      );
      const filled = fill(planned.entries, numbers);
      const { evolve } = folds[at.kind];
      const state = filled.reduce<AnyState>(
        (sum, { entry }) => evolve(sum as never, entry),
        at.state,
      );
      const sealed = sealAct(sealing, act, at, { ...planned, entries: filled, state }, facts);
      const [verdict = 'stale'] = await appendOn(client, [sealed.item]);
      await client.query(verdict === 'won' ? 'commit' : 'rollback');
      if (verdict === 'won') this.cache.keep(sealed.loaded);
      return { verdict, outcome: sealed.outcome };
    } catch (fault) {
      await client.query('rollback').catch(() => undefined);
      throw fault;
    } finally {
      client.release();
    }
  }

  #sealing(enteredAt: Instant, place: string | null): Sealing {
    return {
      catalogue: this.options.catalogue,
      law: this.rules.lawAt(courtDayOf(enteredAt)).at(place),
      enteredAt,
      rules: this.rules.version,
      claimHash: (space, value) => this.claimHash(space, value),
      ...(this.options.salts === undefined ? {} : { salts: this.options.salts }),
    };
  }

  /** The keyed hash under which a unique value is compared. */
  claimHash(space: string, value: string): string {
    return claimHash(this.options.claimKey, space, value);
  }
}
