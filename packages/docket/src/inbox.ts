import { createHmac } from 'node:crypto';
import type { CommandId, Instant } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Pool, PoolClient } from 'pg';
import type { CommandGiven } from './act.ts';
import type { Docket } from './docket.ts';
import type { Drafts } from './drafts.ts';
import { idReused, refused } from './input.ts';
import type { Outcome } from './outcome.ts';
import { inTransaction } from './transaction.ts';
import type { Vault } from './vault.ts';

/** Requests lie sealed: one may hold a password that has not been hashed yet. */
const owner = 'inbox';

/** What an inbox needs to know of the other zone, where there is one. */
export interface Beyond {
  /** Is this command decided in the other zone? */
  elsewhere(given: CommandGiven): Promise<boolean>;
  /** Queues the letter with a command that was received here, on the connection that notes that it is. */
  carry(client: PoolClient, received: Received): Promise<void>;
  /** Queues the letter with the answer to a command that came in one. */
  report(client: PoolClient, answered: Received & { readonly outcome: Outcome }): Promise<void>;
}

/** A command as it was received, by whom and when: the time of the act. */
export interface Received {
  readonly given: CommandGiven;
  readonly actor: Actor;
  readonly receivedAt: Instant;
}

/** An answer for whoever has gone on, and which form it answers. */
export interface Unheard {
  readonly actor: string;
  readonly commandId: CommandId;
  readonly receivedAt: Instant;
  readonly outcome: Outcome;
  readonly of: Pick<CommandGiven, 'name' | 'stream' | 'offer'>;
}
interface UnheardRow {
  readonly actor: string;
  readonly command_id: CommandId;
  readonly received_at: Instant;
}

/**
 * Commands that are durably received and not yet decided: when the court zone decides later, or when the docket is
 * slower than a person should wait. Deciding one twice is harmless: the docket answers a command once.
 */
export class Inbox {
  readonly #pool: Pool;
  readonly #docket: Docket;
  readonly #vault: Vault;

  readonly #actorNow: (then: Actor, receivedAt: Instant) => Promise<Actor>;
  readonly #beyond: Beyond | null;
  readonly #drafts: Pick<Drafts, 'drop'> | null;

  /**
   * @param actorNow what the court knows of the sender when it decides: posts end and accounts are frozen meanwhile.
   * @param beyond the other zone, where the court is split.
   * @param drafts where what was written lies until it is accepted; refused late, it can be mended.
   */
  constructor(
    pool: Pool,
    docket: Docket,
    vault: Vault,
    actorNow: (then: Actor, receivedAt: Instant) => Promise<Actor> = (then) =>
      Promise.resolve(then),
    beyond: Beyond | null = null,
    drafts: Pick<Drafts, 'drop'> | null = null,
  ) {
    this.#drafts = drafts;
    this.#beyond = beyond;
    this.#pool = pool;
    this.#docket = docket;
    this.#vault = vault;
    this.#actorNow = actorNow;
  }

  /**
   * Keeps a command. When this returns, the court has it. An id that waits or was accepted stands for its first request;
   * one that was refused or invalid may be used again, as in the docket.
   */
  async receive(
    given: CommandGiven,
    actor: Actor,
    now: Instant,
    origin: 'here' | 'there' = 'here',
  ): Promise<Outcome> {
    const inputHash = this.#hashOf(given);
    const { rows } = await this.#pool.query<{ same: boolean }>(
      `insert into command_inbox (actor, command_id, request, actor_state, received_at, input_hash, stream, origin)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (actor, command_id) do update set
         request = excluded.request, actor_state = excluded.actor_state, received_at = excluded.received_at,
         input_hash = excluded.input_hash, stream = excluded.stream, origin = excluded.origin,
         answer = null, answered_at = null, carried_at = null, fetched_at = null, told_at = null
       where command_inbox.answer ->> 'outcome' in ('refused', 'invalid')
         and (excluded.origin = 'here' or excluded.received_at <> command_inbox.received_at)
       returning true as same`,
      [
        actor.id,
        given.commandId,
        this.#sealed(given),
        JSON.stringify(actor),
        now,
        inputHash,
        given.stream,
        origin,
      ],
    );
    if (rows.length === 0) return this.#again(given, actor, inputHash);
    return { outcome: 'received', commandId: given.commandId, at: now };
  }

  /** Of the whole request, secrets too; under a key, since a bare hash of a short password could be guessed. */
  #hashOf(given: CommandGiven): Buffer {
    return createHmac('sha256', this.#vault.key('inbox/request'))
      .update(JSON.stringify(given))
      .digest();
  }

  /** The id has been used: the same request gets its answer, another one is told. */
  async #again(given: CommandGiven, actor: Actor, inputHash: Buffer): Promise<Outcome> {
    const { rows } = await this.#pool.query(
      'select 1 from command_inbox where actor = $1 and command_id = $2 and input_hash = $3',
      [actor.id, given.commandId, inputHash],
    );
    const known = rows.length === 0 ? null : await this.answer(actor, given.commandId);
    return known ?? refused(given.commandId, idReused);
  }

  async answer(actor: Actor, commandId: CommandId): Promise<Outcome | null> {
    const { rows } = await this.#pool.query<{ answer: Outcome | null; received_at: string }>(
      'select answer, received_at from command_inbox where actor = $1 and command_id = $2',
      [actor.id, commandId],
    );
    const row = rows[0];
    if (!row) return (await this.#docket.answered(actor, commandId))?.outcome ?? null;
    return row.answer ?? { outcome: 'received', commandId, at: row.received_at };
  }

  /** Whoever gave it has the answer before them. */
  async fetched(actor: Pick<Actor, 'id'>, commandId: CommandId, now: Instant): Promise<void> {
    await this.#pool.query(
      `update command_inbox set fetched_at = $3
        where actor = $1 and command_id = $2 and answer is not null and fetched_at is null`,
      [actor.id, commandId, now],
    );
  }

  /**
   * Answers that came before that moment and that nobody has asked for: their senders closed the page. Each is given to
   * `tell`, and once told it is not given again. @returns how many.
   */
  async tellUnheard(
    before: Instant,
    now: Instant,
    tell: (one: Unheard) => Promise<void>,
  ): Promise<number> {
    const { rows } = await this.#pool.query<Pick<WaitingRow, 'request' | 'answer'> & UnheardRow>(
      `select actor, command_id, request, received_at, answer from command_inbox
        where answer is not null and fetched_at is null and told_at is null and origin = 'here' and answered_at < $1
        order by answered_at limit 50`,
      [before],
    );
    for (const { actor, command_id: commandId, received_at: receivedAt, ...row } of rows) {
      const of = this.#open(row.request);
      if (of !== null && row.answer !== null)
        await tell({ actor, commandId, receivedAt, outcome: row.answer, of });
      await this.#pool.query(
        'update command_inbox set told_at = $3 where actor = $1 and command_id = $2',
        [actor, commandId, now],
      );
    }
    return rows.length;
  }

  /** Of what a kept command was: its name, docket and key, and nothing of its input. */
  async asked(
    actor: Pick<Actor, 'id'>,
    commandId: CommandId,
  ): Promise<Pick<CommandGiven, 'name' | 'stream' | 'offer'> | null> {
    const { rows } = await this.#pool.query<Pick<WaitingRow, 'request'>>(
      'select request from command_inbox where actor = $1 and command_id = $2',
      [actor.id, commandId],
    );
    const given = rows[0] ? this.#open(rows[0].request) : null;
    return given && { name: given.name, stream: given.stream, offer: given.offer };
  }

  /** @returns null for what an earlier version did not keep. */
  #open({ sealed }: WaitingRow['request']): CommandGiven | null {
    return sealed === ''
      ? null
      : (JSON.parse(this.#vault.open(owner, Buffer.from(sealed, 'base64'))) as CommandGiven);
  }

  #sealed(given: CommandGiven): string {
    const sealed = this.#vault.seal(owner, JSON.stringify(given)).toString('base64');
    return JSON.stringify({ sealed });
  }

  /** A draft goes when what was written in it is accepted, and not before. */
  async #dropDraft(
    by: string,
    { name, stream, offer }: CommandGiven,
    { outcome }: Outcome,
  ): Promise<void> {
    if (outcome !== 'accepted') return;
    await this.#drafts?.drop({ owner: by, command: name, stream: stream ?? '', key: offer });
  }

  /** The answer to a command that was carried to the other zone has come. What was written is kept there, and here no longer. */
  async answered(
    by: { readonly actor: string; readonly commandId: CommandId; readonly receivedAt: Instant },
    outcome: Outcome,
    now: Instant,
  ): Promise<void> {
    const at = [by.actor, by.commandId, by.receivedAt] as const;
    const { rows } = await this.#pool.query<Pick<WaitingRow, 'request'>>(
      `select request from command_inbox
        where actor = $1 and command_id = $2 and received_at = $3 and answer is null`,
      [...at],
    );
    const given = rows[0] ? this.#open(rows[0].request) : null;
    if (given === null) return;
    await this.#dropDraft(by.actor, given, outcome);
    await this.#pool.query(
      `update command_inbox set answer = $4, answered_at = $5, request = $6
        where actor = $1 and command_id = $2 and received_at = $3 and answer is null`,
      [...at, JSON.stringify(outcome), now, this.#sealed({ ...given, input: {} })],
    );
  }

  /**
   * Decides what waits, oldest first, or has it carried to the other zone; one that failed before comes after those that
   * did not, so that it holds up nobody. @returns how many were dealt with.
   */
  async work(now: Instant, onFault: (fault: unknown) => void = () => undefined): Promise<number> {
    const { rows } = await this.#pool.query<WaitingRow>(
      `select command_id, request, actor_state, input_hash, received_at, origin, answer from command_inbox
        where (answer is null or origin = 'there') and carried_at is null
        order by attempts, received_at, actor, command_id limit 50`,
    );
    let done = 0;
    for (const row of rows) {
      try {
        await this.#workOne(row, now);
        done += 1;
      } catch (fault) {
        onFault(fault);
        await this.#pool.query(
          'update command_inbox set attempts = attempts + 1 where actor = $1 and command_id = $2',
          [row.actor_state.id, row.command_id],
        );
      }
    }
    return done;
  }

  async #workOne(row: WaitingRow, now: Instant): Promise<void> {
    const given = this.#open(row.request);
    if (given === null) throw new RangeError(`${row.command_id} was kept without what it asks`);
    const received = { given, actor: row.actor_state, receivedAt: row.received_at };
    const beyond = this.#beyond;
    if (row.origin !== 'there' && (await beyond?.elsewhere(given)) === true)
      return this.#carried(row, now, async (client) => beyond?.carry(client, received));
    const outcome = row.answer ?? (await this.#decide(row, given, now));
    if (row.origin === 'there')
      await this.#carried(row, now, async (client) =>
        beyond?.report(client, { ...received, outcome }),
      );
  }

  async #decide(row: WaitingRow, given: CommandGiven, now: Instant): Promise<Outcome> {
    const { actor_state: then, received_at: receivedAt } = row;
    const actor = await this.#actorNow(then, receivedAt);
    const outcome = await this.#docket.execute(given, actor, receivedAt);
    await this.#dropDraft(then.id, given, outcome);
    await this.#pool.query(
      `update command_inbox set answer = $3, answered_at = $4
        where actor = $1 and command_id = $2 and answer is null and input_hash is not distinct from $5`,
      [row.actor_state.id, given.commandId, JSON.stringify(outcome), now, row.input_hash],
    );
    return outcome;
  }

  /** Queues a letter and notes that it is queued, both or neither. */
  async #carried(
    row: WaitingRow,
    now: Instant,
    queue: (client: PoolClient) => Promise<void>,
  ): Promise<void> {
    await inTransaction(this.#pool, async (client) => {
      await queue(client);
      await client.query(
        `update command_inbox set carried_at = $3
          where actor = $1 and command_id = $2 and received_at = $4`,
        [row.actor_state.id, row.command_id, now, row.received_at],
      );
    });
  }
}

interface WaitingRow {
  readonly command_id: CommandId;
  readonly request: { readonly sealed: string };
  readonly actor_state: Actor;
  readonly input_hash: Buffer | null;
  readonly received_at: Instant;
  /** Null in a row that was copied before there were zones. */
  readonly origin: 'here' | 'there' | null;
  readonly answer: Outcome | null;
}
