import { createHash, randomBytes } from 'node:crypto';
import type { SignInsDto } from '@xiezhi/contract';
import type { Instant, PersonId } from '@xiezhi/kernel';
import { addMillis, courtDayOf, courtTimeOf, personStream } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import { deviceName } from './device-name.ts';
import type { Session, Sessions, WayIn } from './sessions.ts';

/** As long as any log of who came in is kept (six months and a little). */
const keptFor = 190 * 86_400_000;
const shown = 20;

export const newDeviceToken = (): string => randomBytes(24).toString('base64url');
export const deviceHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** One sign-in: whose, how, and from what. */
export interface SignedIn {
  readonly person: PersonId;
  readonly session: Session;
  readonly how: WayIn;
  readonly agent: string;
  readonly device: Buffer;
  /** The holder's telephone, for the notice of a new device; null where there is none to tell. */
  readonly mobile: string | null;
}

/**
 * OLR-7.2.1: whoever is to keep an account safe sees where it is used. Moments, ways and names of devices; forgotten when
 * their time is over.
 */
export class SignIns {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Has this person signed in from this device before? What a stranger tries elsewhere is counted apart from them. */
  async knows(person: PersonId, device: Buffer): Promise<boolean> {
    const { rows } = await this.#pool.query(
      'select 1 from known_device where person = $1 and device_hash = $2',
      [person, device],
    );
    return rows.length > 0;
  }

  /**
   * Notes a sign-in. From a device that this account was not used on before, and that is not its first, the holder is
   * told by short message: through the outbox, so that a message that cannot be sent now is sent later.
   */
  async note(one: SignedIn, now: Instant): Promise<void> {
    const { person, how, agent, device, mobile } = one;
    const { rows } = await this.#pool.query<{ others: number; fresh: boolean }>(
      `with before as (select count(*)::int as others from known_device where person = $1),
       put as (
         insert into known_device (person, device_hash, first_at, last_at) values ($1, $2, $3, $3)
         on conflict (person, device_hash) do update set last_at = excluded.last_at
         returning (xmax = 0) as fresh)
       select before.others, put.fresh from before, put`,
      [person, device, now],
    );
    const { others = 0, fresh = false } = rows[0] ?? {};
    const isNew = fresh && others > 0;
    const name = deviceName(agent);
    await this.#pool.query(
      'insert into sign_in (person, at, how, device, new_device) values ($1, $2, $3, $4, $5)',
      [person, now, how, name, isNew],
    );
    if (isNew && mobile !== null && how !== 'demo') await this.#tell(one, name, now);
  }

  async #tell({ person, session, mobile }: SignedIn, name: string, now: Instant): Promise<void> {
    const when = `${courtDayOf(now)} ${courtTimeOf(now)}`;
    const from = name === '' ? '一台新设备' : `一台新设备（${name}）`;
    const text = `您的诉讼账号 ${when} 在${from}上登录。是您本人的，不用理会；不是的，请马上登录，在“我的账号”里让它退出，或者拨打 12368 停用账号。`;
    await this.#pool.query(
      `insert into outbox (id, stream, seq, effect, port, message) values ($1, $2, 0, $3, 'sms', $4)
       on conflict (id) do nothing`,
      [
        `new-device-${session.id}`,
        personStream(person),
        'identity.tell-new-device',
        JSON.stringify({ to: mobile, text }),
      ],
    );
  }

  /** @param most how many of those before; left out: the last few. */
  async of(
    person: PersonId,
    here: Session,
    sessions: Sessions,
    now: Instant,
    most: number = shown,
  ): Promise<SignInsDto> {
    const { rows } = await this.#pool.query<SignInsDto['before'][number]>(
      `select at, how, device, new_device as "newDevice" from sign_in
        where person = $1 order by at desc limit $2`,
      [person, most],
    );
    const open = await sessions.of(person, now);
    const named = open.map((one) => ({
      ...one,
      device: deviceName(one.device),
      here: one.id === here.id,
    }));
    // The one before the reader stands first: it is what the others are told from.
    return {
      open: [...named.filter((one) => one.here), ...named.filter((one) => !one.here)],
      before: rows,
    };
  }

  /** After "sign out everywhere" each device but this one is as strange as on its first day. */
  async forgetDevices(person: PersonId, but: Buffer): Promise<void> {
    await this.#pool.query('delete from known_device where person = $1 and device_hash <> $2', [
      person,
      but,
    ]);
  }

  async expire(now: Instant): Promise<void> {
    const before = addMillis(now, -keptFor);
    await this.#pool.query('delete from sign_in where at < $1', [before]);
    await this.#pool.query('delete from known_device where last_at < $1', [before]);
    await this.#pool.query('delete from means_begun where expires_at < $1', [now]);
    // Long enough that whoever is late with a code still hears that it is too old.
    await this.#pool.query('delete from one_time_code where expires_at < $1', [
      addMillis(now, -86_400_000),
    ]);
  }
}
