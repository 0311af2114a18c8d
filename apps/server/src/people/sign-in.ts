import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Instant, PersonId, StreamId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { Docket } from '@xiezhi/docket';
import { travelMark } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import type { Pool } from 'pg';
import type { CodeFor, PhoneCodes } from './phone-codes.ts';
import { SignIns } from './sign-ins.ts';
import { guessesOfStrangers, passwordShown, pauseOfScreen, Tries } from './tries.ts';

/**
 * `code-too`: the password is right, and this time it alone is not enough. `document-too`: so is the code, and the number of
 * the document is missing. `rest` is in milliseconds.
 */
export type SignIn =
  | { readonly person: PersonId }
  | { readonly why: 'wrong' | 'worn-out' | 'frozen' | 'closed' | 'code-too' | 'document-too' }
  | { readonly why: 'rest'; readonly rest: number };

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

const screenOf = (device: Buffer): string => device.toString('hex');
const shownOn = (person: PersonId, device: Buffer): string =>
  `password-shown ${person} ${screenOf(device)}`;

/**
 * Checks a password. Wrong account and wrong password answer alike. Wrong ones rest the screen they were typed on, longer
 * each time, and no other: a stranger who guesses on and on shuts nobody out of their own. Since screens cost nothing, many
 * wrong ones from screens on which this account was never used make the right one there ask for a code as well.
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
  const account = person ?? login.trim().toUpperCase();
  const here = `password ${account} ${screenOf(device)}`;
  const rest = await tries.rest(here, pauseOfScreen, now);
  if (rest > 0) return { why: 'rest', rest };
  const familiar = person !== null && (await new SignIns(pool).knows(person, device));
  const strangers = `password-of-strangers ${account}`;
  if (person === null || !(await passwordIsRight(pool, person, password))) {
    await tries.note(here, pauseOfScreen, now);
    if (!familiar) await tries.note(strangers, guessesOfStrangers, now);
    return { why: 'wrong' };
  }
  if (!familiar && (await tries.exhausted(strangers, guessesOfStrangers, now))) {
    await tries.note(shownOn(person, device), passwordShown, now);
    return { why: 'code-too' };
  }
  return admitted(docket, person);
}

/**
 * Under which name the messages to a number are counted apart: where the account was used before, or its password was
 * shown a moment ago. What a stranger has sent there leaves the holder theirs. Empty for everybody else.
 */
export async function holderHere(
  pool: Pool,
  person: PersonId | null,
  device: Buffer,
  now: Instant,
): Promise<string> {
  if (person === null) return '';
  const shown = await new Tries(pool).exhausted(shownOn(person, device), passwordShown, now);
  return shown || (await new SignIns(pool).knows(person, device)) ? screenOf(device) : '';
}

/** Is this the number of the document by which the account is known? It is kept as a keyed hash, and compared as one. */
async function documentIs(
  pool: Pool,
  docket: Docket,
  person: PersonId,
  idNumber: string,
): Promise<boolean> {
  const value = idNumber.trim().toUpperCase();
  const holders = await Promise.all([
    holderOfClaim(pool, docket, 'resident-id', value),
    holderOfClaim(pool, docket, 'travel-document', travelMark(value) ?? value),
  ]);
  return holders.includes(person);
}

/**
 * Signs in by a code sent to the phone and the number of the holder's document: for whoever forgot the password. A number is
 * given to somebody else by its carrier one day, and whoever has it then does not have the account. An account without any
 * document is known by the phone alone. The code is used up.
 */
export async function signInByCode(
  pool: Pool,
  docket: Docket,
  codes: PhoneCodes,
  {
    mobile,
    by,
    code,
    idNumber,
  }: Omit<CodeFor, 'purpose'> & { readonly code: string; readonly idNumber: string | null },
  now: Instant,
): Promise<SignIn> {
  const asked: CodeFor = { purpose: 'sign-in', mobile, by };
  const checked = await codes.check(asked, code, now);
  if (checked === 'rest') return { why: 'rest', rest: await codes.rest(by, now) };
  if (checked === 'too-many') return { why: 'worn-out' };
  const person = await holderOfClaim(pool, docket, 'mobile', mobile);
  if (checked !== 'right' || person === null) return { why: 'wrong' };
  const { residentId, travelDocument } = await personProfile(docket, person);
  if (residentId !== null || travelDocument !== null) {
    if (idNumber === null) return { why: 'document-too' };
    if (!(await documentIs(pool, docket, person, idNumber))) {
      await codes.noteWrong(by, now);
      return { why: 'wrong' };
    }
  }
  await codes.use(asked);
  return admitted(docket, person);
}

export async function admitted(docket: Docket, person: PersonId): Promise<SignIn> {
  const { frozen, closedAt } = await personProfile(docket, person);
  if (closedAt !== undefined) return { why: 'closed' };
  return frozen ? { why: 'frozen' } : { person };
}
