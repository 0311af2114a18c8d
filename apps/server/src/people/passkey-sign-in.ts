import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { Docket, Vault } from '@xiezhi/docket';
import type { Instant, PersonId, StreamId } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { PasskeyOffice, Site } from './passkeys.ts';
import type { SignIn } from './sign-in.ts';
import { admitted, personProfile } from './sign-in.ts';

/** How long a page may stand open before its challenge is forgotten. */
const begunFor = 30 * 60_000;
/** So many pages of one screen may wait at a time: whoever opens more finds the oldest forgotten. */
const pagesWaiting = 8;
/** A key of its own: what was asked at this door opens nothing else. */
const owner = (by: string): string => `passkey door/${by}`;
const asked = (challenge: string): string => `passkey-door ${challenge}`;

interface Held {
  readonly stream: StreamId;
  readonly kept: string;
}

/** Whose account this key is kept for. One at the most, since nobody adds a key that another has. */
export async function holdersOfPasskey(pool: Pool, id: string): Promise<readonly Held[]> {
  const { rows } = await pool.query<Held>({
    name: 'holders-of-passkey',
    text: `select stream, hash as kept from secret
      where kind = $1 and kind like 'passkey:%' and hash <> 'void' order by stream`,
    values: [`passkey:${id}`],
  });
  return rows;
}

/**
 * In by a passkey alone (decision 0042). Nobody says who they are: the device offers what it holds for this site, opens by
 * its holder's own lock, and the name of the key says whose account it is. Which of all reasons a key does not fit for is
 * told to nobody; that an account is frozen, to whoever holds its key. With a closed account its keys are gone.
 */
export class PasskeyDoor {
  readonly #pool: Pool;
  readonly #docket: Docket;
  readonly #vault: Vault;
  readonly #passkeys: PasskeyOffice;

  constructor(pool: Pool, docket: Docket, vault: Vault, passkeys: PasskeyOffice) {
    this.#pool = pool;
    this.#docket = docket;
    this.#vault = vault;
    this.#passkeys = passkeys;
  }

  /** @param by the screen: a challenge is answered by the one it was given to. Two pages of it have one each. */
  async begin(
    by: string,
    site: Site,
    now: Instant,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { options, kept } = await this.#passkeys.beginShowing(site, []);
    await this.#pool.query(
      `delete from means_begun where person = $1 and means like 'passkey-door %' and means not in
        (select means from means_begun where person = $1 and means like 'passkey-door %'
          order by expires_at desc, means limit $2)`,
      [by, pagesWaiting - 1],
    );
    await this.#pool.query(
      'insert into means_begun (person, means, sealed, expires_at) values ($1, $2, $3, $4)',
      [by, asked(options.challenge), this.#vault.seal(owner(by), kept), addMillis(now, begunFor)],
    );
    return options;
  }

  async signIn(by: string, shown: string, now: Instant): Promise<SignIn> {
    const begun = await this.#taken(by, shown, now);
    const id = this.#passkeys.idIn(shown);
    if (begun === null || id === null) return { why: 'wrong' };
    for (const held of await holdersOfPasskey(this.#pool, id)) {
      const person = held.stream.slice('person:'.length) as PersonId;
      // Of a key that the docket does not hold nothing is taken, whatever lies in the table.
      const { means } = await personProfile(this.#docket, person);
      if (!means.some((one) => one.means === 'passkey' && one.id === id)) continue;
      if (await this.#fits(held, id, begun, shown)) return admitted(this.#docket, person);
    }
    return { why: 'wrong' };
  }

  /** A challenge is forgotten by its first answer, right or wrong: whoever sends the same again finds none. */
  async #taken(by: string, shown: string, now: Instant): Promise<string | null> {
    const challenge = this.#passkeys.challengeIn(shown);
    if (challenge === null) return null;
    const { rows } = await this.#pool.query<{ sealed: Buffer }>(
      'delete from means_begun where person = $1 and means = $2 and expires_at > $3 returning sealed',
      [by, asked(challenge), now],
    );
    return rows[0] ? this.#vault.open(owner(by), rows[0].sealed) : null;
  }

  async #fits({ stream, kept }: Held, id: string, begun: string, shown: string): Promise<boolean> {
    if (!this.#passkeys.isOfItsHolder(kept, shown)) return false;
    const after = await this.#passkeys.shown(begun, kept, shown);
    if (after === null) return false;
    // Two that count alike at one moment: a copy of the key, and the second finds the count moved on.
    const { rowCount } = await this.#pool.query(
      'update secret set hash = $3 where stream = $1 and kind = $2 and hash = $4',
      [stream, `passkey:${id}`, after, kept],
    );
    return rowCount === 1;
  }
}
