import type { CommandId, CourtId, PersonId, StreamId } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { Outcome } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { ManualClock } from '../clock.ts';
import type { CourtParts } from '../court.ts';
import { actorFor } from '../people/actors.ts';
import { DemoRooms } from './sitting.ts';

/** Gives the demo's commands as people would have given them, on a clock that starts months ago and ends today. */
export class DemoCourt {
  readonly pool: Pool;
  readonly parts: CourtParts;
  readonly clock: ManualClock;
  readonly people: Record<string, PersonId> = {};
  readonly rooms = new DemoRooms();
  court: CourtId = 'demo' as CourtId;
  #count = 0;

  constructor(pool: Pool, parts: CourtParts, clock: ManualClock) {
    this.pool = pool;
    this.parts = parts;
    this.clock = clock;
  }

  async actor(key: string): Promise<Actor> {
    const person = this.people[key];
    if (person === undefined) throw new RangeError(`nobody named ${key} in the demo`);
    return actorFor(this.pool, this.parts.docket, person, 3);
  }

  /** Whoever acts in the demo has read all there is. */
  async #seen(stream: StreamId | null): Promise<{ readonly seen?: number }> {
    return stream === null ? {} : { seen: (await this.parts.docket.cache.load(stream)).seq };
  }

  /** @throws when the command is not accepted: the demo shows only what the court itself would have done. */
  async give(
    actor: Actor,
    name: string,
    stream: StreamId | null,
    input: Readonly<Record<string, unknown>>,
    offer = '',
  ): Promise<StreamId> {
    this.#count += 1;
    const commandId = `demo-${String(this.#count).padStart(6, '0')}` as CommandId;
    const outcome: Outcome = await this.parts.docket.execute(
      { name, commandId, stream, offer, input, ...(await this.#seen(stream)) },
      actor,
    );
    if (outcome.outcome !== 'accepted')
      throw new Error(`demo: ${name}: ${JSON.stringify(outcome)}`);
    const [first] = outcome.receipts;
    if (!first) throw new Error(`demo: ${name} left no entry`);
    return first.stream;
  }

  async giveAs(
    key: string,
    name: string,
    stream: StreamId | null,
    input: Readonly<Record<string, unknown>>,
    offer = '',
  ): Promise<StreamId> {
    return this.give(await this.actor(key), name, stream, input, offer);
  }

  /** Lets time go on; never past the real present. */
  later(days: number, hours = 0): void {
    this.clock.moveTo(addMillis(this.clock.now(), days * 86_400_000 + hours * 3_600_000));
  }
}
