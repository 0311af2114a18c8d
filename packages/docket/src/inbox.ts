import type { CommandId, Instant } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { CommandGiven } from './act.ts';
import type { Docket } from './docket.ts';
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

  constructor(pool: Pool, docket: Docket, vault: Vault) {
    this.#pool = pool;
    this.#docket = docket;
    this.#vault = vault;
  }

  /** Keeps a command. When this returns, the court has it. */
  async receive(given: CommandGiven, actor: Actor, now: Instant): Promise<Outcome> {
    await this.#pool.query(
      `insert into command_inbox (actor, command_id, request, actor_state, received_at) values ($1, $2, $3, $4, $5)
       on conflict (actor, command_id) do nothing`,
      [
        actor.id,
        given.commandId,
        JSON.stringify({
          sealed: this.#vault.seal(owner, JSON.stringify(given)).toString('base64'),
        }),
        JSON.stringify(actor),
        now,
      ],
    );
    return { outcome: 'received', commandId: given.commandId, at: now };
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

  /** Decides what waits, oldest first. @returns how many were answered. */
  async work(now: Instant): Promise<number> {
    const { rows } = await this.#pool.query<{ request: { sealed: string }; actor_state: Actor }>(
      'select request, actor_state from command_inbox where answer is null order by received_at limit 50',
    );
    for (const row of rows) {
      const sealed = Buffer.from(row.request.sealed, 'base64');
      const given = JSON.parse(this.#vault.open(owner, sealed)) as CommandGiven;
      const outcome = await this.#docket.execute(given, row.actor_state);
      await this.#pool.query(
        'update command_inbox set answer = $3, answered_at = $4 where actor = $1 and command_id = $2 and answer is null',
        [row.actor_state.id, given.commandId, JSON.stringify(outcome), now],
      );
    }
    return rows.length;
  }
}
