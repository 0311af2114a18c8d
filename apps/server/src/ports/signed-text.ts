import { createSign, createVerify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** RSA with SHA-256 and PKCS#1 v1.5, as both payment channels sign (RSA2, SHA256-RSA2048). */
export const signText = (text: string, key: KeyObject): string =>
  createSign('RSA-SHA256').update(text, 'utf8').sign(key, 'base64');

/** False for a signature that is none, is of another key, or of another text. */
export function holds(text: string, signature: string, key: KeyObject): boolean {
  try {
    return createVerify('RSA-SHA256').update(text, 'utf8').verify(key, signature, 'base64');
  } catch {
    return false;
  }
}
