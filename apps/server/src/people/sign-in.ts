import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Instant, PersonId, StreamId } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { Docket } from '@xiezhi/docket';
import type { Pool } from 'pg';

const window = 15 * 60_000;
const allowed = 8;

export type SignIn = { readonly person: PersonId } | { readonly why: 'wrong' | 'too-many' };

/** argon2id as measured for this product: 19 MiB, two passes, about 10 ms. */
export const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// A hash of something nobody knows, so that an unknown account takes as long as a known one.
const nobody = hash(randomBytes(24).toString('hex'), argon);

/** The stream that holds a resident id or a mobile number. */
export async function personHolding(pool: Pool, docket: Docket, login: string): Promise<PersonId | null> {
  const value = login.trim().toUpperCase();
  const hashes = (['resident-id', 'mobile'] as const).map((space) => docket.claimHash(space, value));
  const { rows } = await pool.query<{ stream: StreamId }>(
    `select stream from unique_claim where (space = 'resident-id' and hash = decode($1, 'hex'))
        or (space = 'mobile' and hash = decode($2, 'hex')) limit 1`,
    hashes,
  );
  const stream = rows[0]?.stream;
  return stream === undefined ? null : (stream.slice('person:'.length) as PersonId);
}

/** Checks a password. Wrong account and wrong password answer alike; guessing is slowed per account. */
export async function signIn(pool: Pool, docket: Docket, login: string, password: string, now: Instant): Promise<SignIn> {
  const about = createHash('sha256').update(login.trim().toUpperCase()).digest();
  const { rows: failures } = await pool.query<{ count: string }>(
    'select count(*) from sign_in_failure where about = $1 and at > $2',
    [about, addMillis(now, -window)],
  );
  if (Number(failures[0]?.count ?? 0) >= allowed) return { why: 'too-many' };
  const person = await personHolding(pool, docket, login);
  const { rows } = await pool.query<{ hash: string }>("select hash from secret where stream = $1 and kind = 'password'", [
    `person:${person ?? ''}`,
  ]);
  const right = await verify(rows[0]?.hash ?? (await nobody), password).catch(() => false);
  if (person !== null && right) return { person };
  await pool.query('insert into sign_in_failure (about, at) values ($1, $2)', [about, now]);
  return { why: 'wrong' };
}
