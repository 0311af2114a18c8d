import { createSign, createVerify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** RSA with SHA-256 and PKCS#1 v1.5, as both payment channels sign (RSA2, SHA256-RSA2048). */
export const signText = (text: string, key: KeyObject): string =>
  createSign('RSA-SHA256').update(text, 'utf8').sign(key, 'base64');

/** What a channel says under a name, where it says it in words. */
export const said = (answer: Readonly<Record<string, unknown>>, name: string): string => {
  const value = answer[name];
  return typeof value === 'string' ? value : '';
};

/** False for a signature that is none, is of another key, or of another text. */
export function holds(text: string, signature: string, key: KeyObject): boolean {
  try {
    return createVerify('RSA-SHA256').update(text, 'utf8').verify(key, signature, 'base64');
  } catch {
    return false;
  }
}
