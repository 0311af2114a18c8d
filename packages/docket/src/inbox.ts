import { createHmac } from 'node:crypto';
import type { CommandId, Instant } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { CommandGiven } from './act.ts';
import type { Docket } from './docket.ts';
import { idReused, refused } from './input.ts';
import type { Outcome } from './outcome.ts';
import type { Vault } from './vault.ts';

/** Requests lie sealed: one may hold a password that has not been hashed yet. */
const owner = 'inbox';

/**
 * Commands that are durably received and not yet decided: when the court zone decides later, or when the docket is
 * slower than a person should wait. Deciding one twice is harmless: the docket answers a command once.
 */
export class Inbox {
  readonly #pool: Pool;
  readonly #docket: Docket;
  readonly #vault: Vault;

  readonly #actorNow: (then: Actor) => Promise<Actor>;

  /** @param actorNow what the court knows of the sender when it decides: posts end and accounts are frozen meanwhile. */
  constructor(
    pool: Pool,
    docket: Docket,
    vault: Vault,
    actorNow: (then: Actor) => Promise<Actor> = (then) => Promise.resolve(then),
  ) {
    this.#pool = pool;
    this.#docket = docket;
    this.#vault = vault;
    this.#actorNow = actorNow;
  }

  /**
   * Keeps a command. When this returns, the court has it. An id that waits or was accepted stands for its first request;
   * one that was refused or invalid may be used again, as in the docket.
   */
  async receive(given: CommandGiven, actor: Actor, now: Instant): Promise<Outcome> {
    const inputHash = this.#hashOf(given);
    const { rows } = await this.#pool.query<{ same: boolean }>(
      `insert into command_inbox (actor, command_id, request, actor_state, received_at, input_hash)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (actor, command_id) do update set
         request = excluded.request, actor_state = excluded.actor_state, received_at = excluded.received_at,
         input_hash = excluded.input_hash, answer = null, answered_at = null
       where command_inbox.input_hash = excluded.input_hash and command_inbox.answer is null
          or command_inbox.answer ->> 'outcome' in ('refused', 'invalid')
       returning true as same`,
      [
        actor.id,
        given.commandId,
        JSON.stringify({
          sealed: this.#vault.seal(owner, JSON.stringify(given)).toString('base64'),
        }),
        JSON.stringify(actor),
        now,
        inputHash,
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

  /**
   * Decides what waits, oldest first; one that failed before comes after those that did not, so that it holds up nobody.
   * @returns how many were answered.
   */
  async work(now: Instant, onFault: (fault: unknown) => void = () => undefined): Promise<number> {
    const { rows } = await this.#pool.query<WaitingRow>(
      'select command_id, request, actor_state, input_hash from command_inbox where answer is null order by attempts, received_at, actor, command_id limit 50',
    );
    let answered = 0;
    for (const row of rows) {
      try {
        await this.#decide(row, now);
        answered += 1;
      } catch (fault) {
        onFault(fault);
        await this.#pool.query(
          'update command_inbox set attempts = attempts + 1 where actor = $1 and command_id = $2',
          [row.actor_state.id, row.command_id],
        );
      }
    }
    return answered;
  }

  async #decide(row: WaitingRow, now: Instant): Promise<void> {
    const sealed = Buffer.from(row.request.sealed, 'base64');
    const given = JSON.parse(this.#vault.open(owner, sealed)) as CommandGiven;
    const outcome = await this.#docket.execute(given, await this.#actorNow(row.actor_state));
    await this.#pool.query(
      `update command_inbox set answer = $3, answered_at = $4
        where actor = $1 and command_id = $2 and answer is null and input_hash is not distinct from $5`,
      [row.actor_state.id, given.commandId, JSON.stringify(outcome), now, row.input_hash],
    );
  }
}

interface WaitingRow {
  readonly command_id: CommandId;
  readonly request: { readonly sealed: string };
  readonly actor_state: Actor;
  readonly input_hash: Buffer | null;
}
