import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Instant, PersonId, StreamId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { Docket } from '@xiezhi/docket';
import { travelMark } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import type { Pool } from 'pg';
import type { PhoneCodes } from './phone-codes.ts';
import { SignIns } from './sign-ins.ts';
import { passwordGuesses, Tries } from './tries.ts';

export type SignIn =
  { readonly person: PersonId } | { readonly why: 'wrong' | 'too-many' | 'frozen' };

/** argon2id as measured for this product: 19 MiB, two passes, about 10 ms. */
export const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// A hash of something nobody knows, so that an unknown account takes as long as a known one.
const nobody = hash(randomBytes(24).toString('hex'), argon);

type Space = 'resident-id' | 'travel-document' | 'mobile';

/** The person whose stream holds a unique value. */
export async function holderOfClaim(
  pool: Pool,
  docket: Docket,
  space: Space,
  value: string,
): Promise<PersonId | null> {
  const { rows } = await pool.query<{ stream: StreamId }>({
    name: 'holder-of-claim',
    text: "select stream from unique_claim where space = $1 and hash = decode($2, 'hex')",
    values: [space, docket.claimHash(space, value)],
  });
  const stream = rows[0]?.stream;
  return stream === undefined ? null : (stream.slice('person:'.length) as PersonId);
}

/** The stream that holds a resident id or a mobile number. */
export async function personHolding(
  pool: Pool,
  docket: Docket,
  login: string,
): Promise<PersonId | null> {
  const value = login.trim().toUpperCase();
  return (
    (await holderOfClaim(pool, docket, 'resident-id', value)) ??
    (await holderOfClaim(pool, docket, 'travel-document', travelMark(value) ?? value)) ??
    holderOfClaim(pool, docket, 'mobile', value)
  );
}

export async function personProfile(
  docket: Docket,
  person: PersonId,
): Promise<StateOf<'person'>['person']> {
  const { state } = await docket.cache.load(personStream(person));
  return (state as StateOf<'person'>).person;
}

/** Is this the person's password. Nobody's password takes as long as somebody's. */
export async function passwordIsRight(
  pool: Pool,
  person: PersonId | null,
  password: string,
): Promise<boolean> {
  const { rows } = await pool.query<{ hash: string }>(
    "select hash from secret where stream = $1 and kind = 'password'",
    [`person:${person ?? ''}`],
  );
  // A hash made void at the counter is no hash: verifying it throws, and no password is right.
  const right = await verify(rows[0]?.hash ?? (await nobody), password).catch(() => false);
  return person !== null && right;
}

/**
 * Checks a password. Wrong account and wrong password answer alike; guessing is slowed per account, and apart from that on
 * a device from which this account was used before: so that a stranger who guesses on and on shuts nobody out of their own.
 * That an account is frozen is said only to whoever knows its password.
 */
export async function signIn(
  pool: Pool,
  docket: Docket,
  { login, password, device }: { login: string; password: string; device: Buffer },
  now: Instant,
): Promise<SignIn> {
  const tries = new Tries(pool);
  const person = await personHolding(pool, docket, login);
  const familiar = person !== null && (await new SignIns(pool).knows(person, device));
  const account = login.trim().toUpperCase();
  const about = familiar ? `${account} ${device.toString('hex')}` : account;
  if (await tries.exhausted(about, passwordGuesses, now)) return { why: 'too-many' };
  const right = await passwordIsRight(pool, person, password);
  if (person === null || !right) {
    await tries.note(about, passwordGuesses, now);
    return { why: 'wrong' };
  }
  return admitted(docket, person);
}

/** Signs in by a code sent to the phone: for whoever forgot the password. The code is used up. */
export async function signInByCode(
  pool: Pool,
  docket: Docket,
  codes: PhoneCodes,
  mobile: string,
  code: string,
  now: Instant,
): Promise<SignIn> {
  const checked = await codes.check('sign-in', mobile, code, now);
  if (checked === 'too-many') return { why: 'too-many' };
  const person = await holderOfClaim(pool, docket, 'mobile', mobile);
  if (checked !== 'right' || person === null) return { why: 'wrong' };
  await codes.use('sign-in', mobile);
  return admitted(docket, person);
}

async function admitted(docket: Docket, person: PersonId): Promise<SignIn> {
  const { frozen } = await personProfile(docket, person);
  return frozen ? { why: 'frozen' } : { person };
}
