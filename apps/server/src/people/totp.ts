import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@xiezhi/kernel';
import { millisOf } from '@xiezhi/kernel';

/* RFC 6238 with what every authenticator app understands: SHA-1, six digits, thirty seconds (decision 0023). */

const period = 30;
const digits = 6;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The step of time a moment lies in. */
export const stepOf = (at: Instant): number => Math.floor(millisOf(at) / 1000 / period);

/** RFC 4226, 5.3: the code of one step. */
export function codeAt(seed: Buffer, step: number): string {
  const moving = Buffer.alloc(8);
  moving.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', seed).update(moving).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = (mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/**
 * The step whose code this is: the one of now, the one before or the one after (RFC 6238, 5.2), for a clock that goes a
 * little wrong and a person who types slowly. Null: none of them.
 */
export function stepShown(seed: Buffer, code: string, at: Instant): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const given = Buffer.from(code);
  // All three are compared, whichever fits.
  const fitting = [-1, 0, 1]
    .map((apart) => stepOf(at) + apart)
    .filter((step) => timingSafeEqual(Buffer.from(codeAt(seed, step)), given));
  return fitting[0] ?? null;
}

/** RFC 4648, without padding, as apps take it by hand. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)] ?? '').join('');
}

/** What a QR code holds: whose account at which court, and the seed. */
export function otpauthUri(issuer: string, account: string, seed: Buffer): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const asked = new URLSearchParams({ secret: base32(seed), issuer });
  // Apps read a plus sign as itself.
  return `otpauth://totp/${label}?${asked.toString().replaceAll('+', '%20')}`;
}
