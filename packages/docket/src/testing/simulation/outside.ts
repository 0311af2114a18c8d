import { createHash } from 'node:crypto';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { Docket } from '../../docket.ts';
import type { OutboxMessage } from '../../outbox.ts';
import { workOutbox } from '../../outbox.ts';
import type { Outcome } from '../../outcome.ts';
import type { Chance } from './chance.ts';

/** What was paid at the cashier: its own book, to be held against the dockets. */
export interface Taken {
  readonly stream: string;
  readonly payment: string;
  readonly fen: number;
}

/**
 * Everything the court reaches through its outbox: printer, cashier, mail and text messages. It takes an order, now and
 * then twice because its receipt was lost, and answers on a later step. It knows every order by the message's identity.
 */
export class Outside {
  readonly #pool: Pool;
  readonly #docket: Docket;
  readonly #chance: Chance;
  /** How often each message reached us. */
  readonly received = new Map<string, number>();
  /** Money that moved, by the identity of the charge. */
  readonly taken = new Map<string, Taken>();
  readonly #waiting = new Map<string, OutboxMessage>();

  constructor(pool: Pool, docket: Docket, chance: Chance) {
    this.#pool = pool;
    this.#docket = docket;
    this.#chance = chance;
  }

  /** Takes what the outbox has. The time of its tries is moved on with the court's: a lease is over at the next step. */
  async collect(): Promise<void> {
    await this.#pool.query("update outbox set next_at = now() where state = 'waiting'");
    const take = (one: OutboxMessage): Promise<void> => {
      const times = (this.received.get(one.id) ?? 0) + 1;
      this.received.set(one.id, times);
      this.#waiting.set(one.id, one);
      // Taken, and the receipt lost: it comes again, under the same identity.
      if (times < 3 && this.#chance.of(one.id).of(String(times)).odds(0.08))
        return Promise.reject(new Error('the line was cut'));
      return Promise.resolve();
    };
    const workers = Object.fromEntries(
      [
        ...[
          'render',
          'cashier',
          'sms',
          'email',
          'deposit-registry',
          'connected-system',
          'enterprise-register',
          'treasury',
        ],
        ...['invitation', 'payment-link', 'service', 'letter', 'refund', 'draft'],
      ].map((port) => [port, take]),
    );
    while ((await workOutbox(this.#pool, workers)) > 0);
  }

  /** Answers what lies here, in the order of the dockets. @returns what was answered, for whoever checks it. */
  async answer(): Promise<readonly Outcome[]> {
    const orders = [...this.#waiting.values()].sort(
      (a, b) => compare(a.stream, b.stream) || a.seq - b.seq || compare(a.id, b.id),
    );
    this.#waiting.clear();
    const outcomes: Outcome[] = [];
    for (const one of orders) {
      const outcome = await this.#answerOne(one);
      if (outcome !== null) outcomes.push(outcome);
    }
    return outcomes;
  }

  #answerOne(one: OutboxMessage): Promise<Outcome> | null {
    // Of the message and not of the day: asked again, it says the same again.
    const chance = this.#chance.of(one.id);
    const text = one.message;
    switch (one.port) {
      case 'render':
        return this.#printed(one, text['paper'] as string);
      case 'cashier':
        return this.#paid(one, text, chance);
      case 'refund':
        return this.#wentBack(one, text['refund'] as string, chance);
      case 'deposit-registry':
        return this.#verified(one, text, chance);
      case 'connected-system':
        return this.#fetched(one, text['request'] as string, chance);
      case 'enterprise-register':
        return this.#lookedUp(one, text['inquiry'] as string, chance);
      case 'treasury':
        return this.#ticketed(one, text['money'] as string);
      case 'service':
      case 'email':
        return typeof text['service'] === 'string'
          ? this.#traced(one, text['service'], chance)
          : null;
      default:
        return null;
    }
  }

  #give(one: OutboxMessage, part: string, id: string, name: string, offer: string, input: object) {
    const given = {
      name,
      commandId: `${id}-${one.id}` as CommandId,
      stream: one.stream as StreamId,
      offer,
      input: input as Readonly<Record<string, unknown>>,
    };
    return this.#docket.execute(given, systemActor(part));
  }

  #printed(one: OutboxMessage, paper: string): Promise<Outcome> {
    const sha256 = createHash('sha256').update(`paper ${one.id}`).digest('hex');
    const file = { sha256, name: '文书.pdf', mediaType: 'application/pdf', bytes: 1 };
    return this.#give(one, 'renderer', 'render', 'documents.issue', paper, { file, sm3: sha256 });
  }

  #paid(
    one: OutboxMessage,
    { payment, fen }: Readonly<Record<string, unknown>>,
    chance: Chance,
  ): Promise<Outcome> {
    const fate = chance.fraction();
    const outcome = fate < 0.8 ? 'paid' : fate < 0.9 ? 'failed' : 'unclear';
    const reference = `演示${one.id.slice(0, 10)}`;
    if (outcome === 'paid' && !this.taken.has(one.id)) {
      const book = { stream: one.stream, payment: payment as string, fen: fen as number };
      this.taken.set(one.id, book);
    }
    const input = { outcome, reference };
    return this.#give(one, 'cashier', 'paid', 'fees.record-payment', payment as string, input);
  }

  /** Money that goes back by the way it came: mostly it does. */
  #wentBack(one: OutboxMessage, refund: string, chance: Chance): Promise<Outcome> {
    const fate = chance.fraction();
    const outcome = fate < 0.8 ? 'done' : fate < 0.9 ? 'failed' : 'unclear';
    const input = { outcome, reference: `演示退${one.id.slice(0, 10)}` };
    return this.#give(one, 'cashier', 'went-back', 'fees.record-refund', refund, input);
  }

  #verified(
    one: OutboxMessage,
    { deposit, files, depositedAt }: Readonly<Record<string, unknown>>,
    chance: Chance,
  ): Promise<Outcome> {
    const digests = (files as readonly string[]).map((file) => ({ file, digest: file }));
    const hash = chance.odds(0.7) ? digests[0]?.digest : chance.hex(64);
    const at = new Date(Date.parse(`${depositedAt as string}:00+08:00`)).toISOString();
    const found = { answer: 'found', record: { hash, at, proof: 'none' } };
    const said = chance.odds(0.8) ? found : { answer: 'not-found' };
    const input = { ...said, registry: 'simulator', simulated: true, digests };
    const name = 'chain.record-verification';
    return this.#give(one, 'deposit-registry', 'verified', name, deposit as string, input);
  }

  #fetched(one: OutboxMessage, request: string, chance: Chance): Promise<Outcome> {
    const sha256 = createHash('sha256').update(`data ${one.id}`).digest('hex');
    const file = { sha256, name: '订单.txt', mediaType: 'text/plain', bytes: 1 };
    const at = '2026-01-12T01:14:33.000Z';
    const said = chance.odds(0.8)
      ? { answer: 'found', record: { file, at, signature: 'none' } }
      : { answer: 'not-found' };
    const input = { ...said, by: 'simulator', simulated: true };
    return this.#give(one, 'connected-system', 'fetched', 'evidence.record-answer', request, input);
  }

  #lookedUp(one: OutboxMessage, inquiry: string, chance: Chance): Promise<Outcome> {
    const held = [{ kind: 'shareholder', text: '持股30%', since: '2024-05-06' }];
    const said = chance.odds(0.5)
      ? { answer: 'connected', connections: held }
      : { answer: 'none', connections: [] };
    const input = { ...said, by: 'simulator', simulated: true };
    const name = 'chain.record-register';
    return this.#give(one, 'enterprise-register', 'looked-up', name, inquiry, input);
  }

  #ticketed(one: OutboxMessage, money: string): Promise<Outcome> {
    const input = {
      number: one.id.slice(0, 16).padEnd(16, '0'),
      check: 'a1b2c3',
      by: 'simulator',
      simulated: true,
    };
    return this.#give(one, 'treasury', 'ticket', 'fees.record-ticket', money, input);
  }

  #traced(one: OutboxMessage, service: string, chance: Chance): Promise<Outcome> {
    const event = chance.odds(0.8) ? 'arrived' : 'failed';
    const input = { channel: 'email', event, proof: '250 OK' };
    return this.#give(one, 'mail', 'trace', 'service.record-trace', service, input);
  }
}

/** By code units and not by a language: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
