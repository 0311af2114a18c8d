import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Instant } from '@xiezhi/kernel';
import type { Pool, PoolClient } from 'pg';
import type { FileStore } from '../files.ts';
import { inTransaction } from '../transaction.ts';
import type { Carrier } from './folder.ts';
import type { PublicKeys, ZoneKeys, ZoneName } from './keys.ts';
import type { Letter, LetterHead } from './letter.ts';
import { openLetter, readLetter, sealLetter, signed, verified, writeLetter } from './letter.ts';
import { openFile, sealFile } from './sealing.ts';

/** A letter as it has come: verified, opened, its files in this zone's store. */
export interface Arrived extends Letter {
  readonly number: number;
  readonly queuedAt: Instant;
}

/**
 * Does what a letter says. It may run again for the same letter, after a crash: everything it does is known by a key.
 * @throws Unacceptable when the letter is well signed and yet says what its sender may not say.
 */
export type Handler = (letter: Arrived) => Promise<void>;

/** A letter that is set aside for a person to look at; those after it go on. */
export class Unacceptable extends Error {}

/** Whoever watches the court is told; nothing of a letter's text is. */
export type Alarm = (about: { readonly number: number; readonly why: string }) => void;

export interface ExchangeParts {
  readonly pool: Pool;
  readonly zone: ZoneName;
  readonly keys: ZoneKeys;
  readonly peer: PublicKeys;
  readonly carrier: Carrier;
  readonly files: FileStore;
  readonly now: () => Instant;
  readonly alarm: Alarm;
}

interface Waiting {
  readonly number: string;
  readonly kind: string;
  readonly sealed: Buffer;
  readonly files: readonly { readonly sha256: string }[];
  readonly queued_at: Instant;
}

/**
 * Letters between the zones: at least once, in order, without a gap. A letter waits in the database, sealed, until the
 * other zone has said that it has handled it; so whatever is lost on the medium is put there again. What a crash leaves
 * behind: before the number was given, a letter without one; after it, a letter that is written once more under the same
 * number; before it was noted as handled, a letter that is handled once more.
 */
export class Exchange {
  readonly #parts: ExchangeParts;
  /** Has this process said how far it is? What was said before it started may be lost. */
  #told = false;
  #begun = 0;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
  }

  /**
   * Queues a letter, on the connection of whatever it speaks of, so that both are there or neither. One that waits under the same
   * key stands for it. Files must be in the store.
   */
  async send(client: Pool | PoolClient, letter: Letter): Promise<void> {
    await client.query(
      `insert into letter_out (key, kind, sealed, files, queued_at) values ($1, $2, $3, $4, $5)
       on conflict (key) do nothing`,
      [
        letter.key,
        letter.kind,
        sealLetter(this.#parts.peer, letter),
        JSON.stringify(letter.files),
        this.#parts.now(),
      ],
    );
  }

  /** Puts what waits on its way, again what is not there any more, and forgets what has arrived. @returns how many were put. */
  async post(): Promise<number> {
    const { rows: waiting } = await this.#parts.pool.query<{ fresh: boolean }>(
      'select bool_or(number is null) as fresh from letter_out having count(*) > 0',
    );
    if (!waiting[0]) return 0;
    await this.#forget();
    if (waiting[0].fresh) await this.#number();
    await this.#begin();
    const under = await this.#parts.carrier.under();
    const { rows } = await this.#parts.pool.query<Waiting>(
      `select number, kind, sealed, files, queued_at from letter_out
        where number is not null and not (number = any($1)) order by number limit 100`,
      [[...under]],
    );
    for (const row of rows) await this.#put(row);
    return rows.length;
  }

  /** Says from where on letters are kept: a zone that came back from an older copy does not wait for those before. */
  async #begin(): Promise<void> {
    const { carrier, keys, pool } = this.#parts;
    const { rows } = await pool.query<{ arrived: string }>('select arrived from exchange');
    const from = Number(rows[0]?.arrived ?? 0) + 1;
    if (from === this.#begun) return;
    await carrier.post('begins', signed(keys, { format: 'xiezhi/begins/1', from }));
    this.#begun = from;
  }

  /** Numbers are given in the order in which letters were queued, by one process at a time. */
  async #number(): Promise<void> {
    await inTransaction(this.#parts.pool, async (client) => {
      await client.query('select 1 from exchange for update');
      const { rows } = await client.query<{ last: string | null }>(
        `with waiting as (select ord, row_number() over (order by ord) as place from letter_out where number is null),
         given as (
           update letter_out l set number = e.sent + w.place from waiting w, exchange e where l.ord = w.ord returning l.number)
         select max(number) as last from given`,
      );
      const last = rows[0]?.last ?? null;
      if (last !== null) await client.query('update exchange set sent = $1', [last]);
    });
  }

  async #put(row: Waiting): Promise<void> {
    const { carrier, files, peer, keys, zone } = this.#parts;
    const number = Number(row.number);
    const hashes: string[] = [];
    for (const [index, { sha256 }] of row.files.entries()) {
      const place = carrier.place(number, index);
      await files.atHand(sha256, (path) => sealFile(peer.seal, path, `${place}.part`));
      hashes.push(await hashOf(`${place}.part`));
      await carrier.placed(number, index);
    }
    const about = { number, kind: row.kind, queuedAt: row.queued_at, files: hashes };
    await carrier.put(number, writeLetter(keys, zone, about, row.sealed));
  }

  /** What the other zone has handled needs no keeping. It signs how far that is. */
  async #forget(): Promise<void> {
    const { carrier, pool, peer } = this.#parts;
    const text = await carrier.posted('handled');
    const said = text === null ? null : verified(peer, text);
    if (said === null || said === 'not-signed' || typeof said['upTo'] !== 'number') return;
    const { rows } = await pool.query<{ arrived: string }>('select arrived from exchange');
    const before = Number(rows[0]?.arrived ?? 0);
    if (said['upTo'] <= before) return;
    for (let number = before + 1; number <= said['upTo']; number += 1) await carrier.drop(number);
    await pool.query('delete from letter_out where number <= $1', [said['upTo']]);
    // A zone that came back from a copy goes on after the last number the other one knows.
    await pool.query('update exchange set arrived = $1, sent = greatest(sent, $1)', [said['upTo']]);
  }

  /**
   * Handles what has come, in order; a letter that is missing is waited for. One that is changed, unsigned or misaddressed is set aside
   * and alarmed; the sender puts it there again. @returns how many were handled.
   */
  async receive(handler: Handler): Promise<number> {
    const { pool, carrier, keys } = this.#parts;
    const { rows } = await pool.query<{ handled: string }>('select handled from exchange');
    const first = (await this.#lost(Number(rows[0]?.handled ?? 0))) + 1;
    let number = first;
    for (; number < first + 100; number += 1) {
      if (!(await this.#handle(number, handler))) break;
      await pool.query('update exchange set handled = greatest(handled, $1)', [number]);
    }
    const upTo = number - 1;
    if (upTo >= first || !this.#told)
      await carrier.post('handled', signed(keys, { format: 'xiezhi/handled/1', upTo }));
    this.#told = true;
    return upTo - first + 1;
  }

  /**
   * Letters that the other zone keeps no longer were handled here once, by a database that this one is an older copy of.
   * A person is told which; what they said is not here. @returns the last number that need not be waited for.
   */
  async #lost(handled: number): Promise<number> {
    const { carrier, peer, pool, alarm } = this.#parts;
    if ((await carrier.read(handled + 1)) !== null) return handled;
    const text = await carrier.posted('begins');
    const said = text === null ? null : verified(peer, text);
    const from = said === null || said === 'not-signed' ? 1 : Number(said['from']);
    if (!Number.isSafeInteger(from) || from <= handled + 1) return handled;
    await pool.query('update exchange set handled = $1', [from - 1]);
    alarm({ number: handled + 1, why: `letters up to ${String(from - 1)} were handled before` });
    return from - 1;
  }

  async #handle(number: number, handler: Handler): Promise<boolean> {
    const { carrier, peer, zone } = this.#parts;
    const bytes = await carrier.read(number);
    if (bytes === null) return false;
    const read = readLetter(peer, zone, number, bytes);
    if ('fault' in read) return this.#aside(number, read.fault);
    const letter = await this.#opened(read.head, read.sealed);
    if (letter === null) return this.#aside(number, 'changed');
    try {
      await handler(letter);
    } catch (fault) {
      if (!(fault instanceof Unacceptable)) throw fault;
      await this.#aside(number, fault.message);
    }
    return true;
  }

  /** @returns null when the text or a file that goes with it is not as it was signed. */
  async #opened(head: LetterHead, sealed: Buffer): Promise<Arrived | null> {
    const { keys, carrier, files, now } = this.#parts;
    let letter: Letter;
    try {
      letter = openLetter(keys, sealed);
    } catch {
      return null;
    }
    if (letter.kind !== head.kind || letter.files.length !== head.files.length) return null;
    for (const [index, one] of letter.files.entries()) {
      const place = carrier.enclosed(head.number, index);
      if ((await hashOf(place).catch(() => '')) !== head.files[index]) return null;
      if ((await files.find(one.sha256)) !== null) continue;
      const kept = await files.adopt(
        one,
        (target) => openFile(keys.own.seal, place, target),
        now(),
      );
      if (!kept) return null;
    }
    return { ...letter, number: head.number, queuedAt: head.queuedAt };
  }

  async #aside(number: number, why: string): Promise<false> {
    const { carrier, pool, now, alarm } = this.#parts;
    await carrier.setAside(number);
    await pool.query('insert into letter_aside (at, name, why) values ($1, $2, $3)', [
      now(),
      String(number),
      why.slice(0, 200),
    ]);
    alarm({ number, why });
    return false;
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** How many letters wait for the other zone, and how many a person must look at. */
export async function lettersStanding(
  pool: Pool,
): Promise<{ readonly waiting: number; readonly aside: number }> {
  const { rows } = await pool.query<{ waiting: number; aside: number }>(
    `select (select count(*)::int from letter_out) as waiting, (select count(*)::int from letter_aside) as aside`,
  );
  return rows[0] ?? { waiting: 0, aside: 0 };
}
