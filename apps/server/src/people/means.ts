import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { OutsidePorts, Vault } from '@xiezhi/docket';
import type { Instant, StreamId } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { MeansAnswer } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { PasskeyOffice } from './passkeys.ts';
import { holdersOfPasskey } from './passkey-sign-in.ts';
import { stepShown } from './totp.ts';
import { meansGuesses, Tries } from './tries.ts';

type Kind = 'totp' | 'recovery-codes' | 'passkey';

/** What was begun is finished within this. */
const begunFor = 30 * 60_000;
const howMany = 10;
/** Without what is mistaken for something else. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

interface KeptCode {
  readonly hash: string;
  readonly used?: true;
}

const newCode = (): string => {
  const signs = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)] ?? '').join(
    '',
  );
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
};
/** A key of its own: who could open a draft opens no seed. */
const owner = (stream: StreamId): string => `means/${stream}`;
const provenPassword = 'password-proven';
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
const plain = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/**
 * Keeper of the secrets behind a holder's means: seeds sealed, recovery codes as keyed hashes, passkeys as public keys. Its
 * thief, without the court's master key, can show none of them. Every try counts before it is compared, by person and means.
 */
export class MeansKeeper {
  readonly #pool: Pool;
  readonly #vault: Vault;
  readonly #key: Buffer;
  readonly #tries: Tries;
  readonly #passkeys: PasskeyOffice;

  constructor(pool: Pool, vault: Vault, passkeys: PasskeyOffice) {
    this.#pool = pool;
    this.#vault = vault;
    this.#key = vault.key('recovery-codes');
    this.#tries = new Tries(pool);
    this.#passkeys = passkeys;
  }

  /** A new seed, shown once; it becomes a means by the act that a code of it is given to. */
  async beginTotp(stream: StreamId, now: Instant): Promise<Buffer> {
    const seed = randomBytes(20);
    await this.begin(stream, 'totp', seed.toString('hex'), now);
    return seed;
  }

  async beginRecoveryCodes(stream: StreamId, now: Instant): Promise<readonly string[]> {
    const codes = Array.from({ length: howMany }, newCode);
    await this.begin(stream, 'recovery-codes', codes.join(' '), now);
    return codes;
  }

  /** What is under way of a means, sealed; another begun in its place takes it. */
  async begin(stream: StreamId, means: string, text: string, now: Instant): Promise<void> {
    await this.#pool.query(
      `insert into means_begun (person, means, sealed, expires_at) values ($1, $2, $3, $4)
       on conflict (person, means) do update set sealed = excluded.sealed, expires_at = excluded.expires_at`,
      [stream, means, this.#vault.seal(owner(stream), text), addMillis(now, begunFor)],
    );
  }

  async #begun(stream: StreamId, means: string, now: Instant): Promise<string | null> {
    const { rows } = await this.#pool.query<{ sealed: Buffer }>(
      'select sealed from means_begun where person = $1 and means = $2 and expires_at > $3',
      [stream, means, now],
    );
    return rows[0] ? this.#vault.open(owner(stream), rows[0].sealed) : null;
  }

  /** How many recovery codes are left. */
  async codesLeft(stream: StreamId): Promise<number> {
    return (await this.#codes(stream)).filter((one) => one.used !== true).length;
  }

  ports(now: () => Instant, triedAt: () => Instant): OutsidePorts {
    const counted = async (
      about: string,
      look: () => Promise<MeansAnswer>,
    ): Promise<MeansAnswer> => {
      if (!(await this.#tries.take(about, meansGuesses, triedAt()))) return { outcome: 'too-many' };
      const answer = await look();
      if (answer.outcome === 'right') await this.#tries.giveBack(about);
      return answer;
    };
    return {
      'means-begun': async (question) => {
        const { stream, means, shown } = question as {
          stream: StreamId;
          means: Kind;
          shown: string;
        };
        return counted(`begun ${means} ${stream}`, () =>
          this.#looksBegun(stream, means, shown, now()),
        );
      },
      means: async (question) => {
        const { stream, means, ids, shown } = question as {
          stream: StreamId;
          means: Kind | 'password';
          ids: readonly string[];
          shown: string;
        };
        if (ids.length === 0) return { outcome: 'missing' };
        return counted(`means ${means} ${stream}`, () => {
          if (means === 'totp') return this.#totp(stream, shown, now());
          if (means === 'password') return this.#provenPassword(stream, shown, now());
          if (means === 'recovery-codes') return this.#recoveryCode(stream, shown);
          return this.#passkey(stream, ids, shown, now());
        });
      },
    };
  }

  async #looksBegun(
    stream: StreamId,
    means: Kind,
    shown: string,
    now: Instant,
  ): Promise<MeansAnswer> {
    const text = await this.#begun(stream, means, now);
    if (text === null) return { outcome: 'missing' };
    if (means === 'passkey') return this.#madePasskey(stream, text, shown);
    if (means === 'totp') {
      const right = stepShown(Buffer.from(text, 'hex'), shown, now) !== null;
      const kept = this.#vault.seal(owner(stream), text).toString('base64');
      return right ? { outcome: 'right', kept, id: 'totp' } : { outcome: 'wrong' };
    }
    const codes = text.split(' ');
    if (!codes.some((one) => plain(one) === plain(shown))) return { outcome: 'wrong' };
    const kept = JSON.stringify(codes.map((one): KeptCode => ({ hash: this.#hash(stream, one) })));
    return { outcome: 'right', kept, id: 'recovery-codes' };
  }

  /** A key that somebody else has made already is nobody's second one, whoever says so. */
  async #madePasskey(stream: StreamId, begun: string, shown: string): Promise<MeansAnswer> {
    const answer = await this.#passkeys.made(begun, shown);
    if (answer.outcome !== 'right') return answer;
    const holders = await holdersOfPasskey(this.#pool, answer.id ?? '');
    return holders.every((one) => one.stream === stream) ? answer : { outcome: 'wrong' };
  }

  /** Whoever has compared the password gets this in its place, for one confirmation. */
  async provePassword(stream: StreamId, now: Instant): Promise<string> {
    const proof = randomBytes(24).toString('hex');
    await this.begin(stream, provenPassword, proof, now);
    return proof;
  }

  async #provenPassword(stream: StreamId, shown: string, now: Instant): Promise<MeansAnswer> {
    const proof = await this.#begun(stream, provenPassword, now);
    if (proof === null) return { outcome: 'missing' };
    if (!timingSafeEqual(sha256(proof), sha256(shown))) return { outcome: 'wrong' };
    const { rowCount } = await this.#pool.query(
      'delete from means_begun where person = $1 and means = $2',
      [stream, provenPassword],
    );
    return rowCount === 1 ? { outcome: 'right', id: 'password' } : { outcome: 'used' };
  }

  /** A code that was right is right once: the step it belongs to is taken, and no earlier one is taken after it. */
  async #totp(stream: StreamId, code: string, now: Instant): Promise<MeansAnswer> {
    const sealed = await this.#secret(stream, 'totp');
    if (sealed === null) return { outcome: 'missing' };
    const seed = Buffer.from(this.#vault.open(owner(stream), Buffer.from(sealed, 'base64')), 'hex');
    const step = stepShown(seed, code, now);
    if (step === null) return { outcome: 'wrong' };
    const { rowCount } = await this.#pool.query(
      `insert into means_step as kept (person, step) values ($1, $2)
       on conflict (person) do update set step = excluded.step where kept.step < excluded.step`,
      [stream, step],
    );
    return rowCount === 1 ? { outcome: 'right', id: 'totp' } : { outcome: 'used' };
  }

  async #recoveryCode(stream: StreamId, code: string): Promise<MeansAnswer> {
    const before = await this.#secret(stream, 'recovery-codes');
    const codes = await this.#codes(stream);
    if (before === null || codes.length === 0) return { outcome: 'missing' };
    const hash = this.#hash(stream, code);
    const found = codes.find((one) => one.hash === hash);
    if (found === undefined) return { outcome: 'wrong' };
    if (found.used === true) return { outcome: 'used' };
    const after = codes.map((one): KeptCode => (one === found ? { hash, used: true } : one));
    // Two who show the same code at the same moment: the second finds it changed.
    const { rowCount } = await this.#pool.query(
      "update secret set hash = $2 where stream = $1 and kind = 'recovery-codes' and hash = $3",
      [stream, JSON.stringify(after), before],
    );
    return rowCount === 1 ? { outcome: 'right', id: 'recovery-codes' } : { outcome: 'used' };
  }

  async #passkey(
    stream: StreamId,
    ids: readonly string[],
    shown: string,
    now: Instant,
  ): Promise<MeansAnswer> {
    const challenge = await this.#begun(stream, 'passkey-asked', now);
    if (challenge === null) return { outcome: 'missing' };
    const id = this.#passkeys.idIn(shown);
    const kept =
      id === null || !ids.includes(id) ? null : await this.#secret(stream, `passkey:${id}`);
    if (id === null || kept === null) return { outcome: 'missing' };
    const after = await this.#passkeys.shown(challenge, kept, shown);
    if (after === null) return { outcome: 'wrong' };
    // A challenge is answered once; whoever sends the same answer again finds none.
    const { rowCount } = await this.#pool.query(
      "delete from means_begun where person = $1 and means = 'passkey-asked'",
      [stream],
    );
    if (rowCount !== 1) return { outcome: 'used' };
    // A sign-in by the same key may have moved the count meanwhile: a slower answer does not set it back.
    const moved = await this.#pool.query(
      'update secret set hash = $3 where stream = $1 and kind = $2 and hash = $4',
      [stream, `passkey:${id}`, after, kept],
    );
    return moved.rowCount === 1 ? { outcome: 'right', id } : { outcome: 'used' };
  }

  async #codes(stream: StreamId): Promise<readonly KeptCode[]> {
    const kept = await this.#secret(stream, 'recovery-codes');
    return kept === null ? [] : (JSON.parse(kept) as readonly KeptCode[]);
  }

  /** Null where there is none, or it was made void. */
  async #secret(stream: StreamId, kind: string): Promise<string | null> {
    const { rows } = await this.#pool.query<{ hash: string }>(
      "select hash from secret where stream = $1 and kind = $2 and hash <> 'void'",
      [stream, kind],
    );
    return rows[0]?.hash ?? null;
  }

  #hash(stream: StreamId, code: string): string {
    return createHmac('sha256', this.#key)
      .update(`${stream}\0${plain(code)}`)
      .digest('hex');
  }
}
