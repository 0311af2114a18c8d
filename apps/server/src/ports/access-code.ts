import { createHmac } from 'node:crypto';
import type { Json, StreamId } from '@xiezhi/kernel';
import type { OutsidePorts, Vault } from '@xiezhi/docket';

/** Read aloud and typed from paper: no 0 and O, 1 and I, 5 and S. */
const alphabet = '2346789ABCDEFGHJKLMNPQRTUVWXYZ';

/** Codes with which a named party links a case. Nothing is stored: a code is drawn from the case and the party. */
export class AccessCodes {
  readonly #drawing: Buffer;
  readonly #hashing: Buffer;

  constructor(vault: Vault) {
    this.#drawing = vault.key('access-code/draw');
    this.#hashing = vault.key('access-code/hash');
  }

  /** `7K4M-92QH`: eight of thirty signs, about 39 bits; guesses are slowed where codes are asked for. */
  code(stream: StreamId, participant: string): string {
    const bytes = createHmac('sha256', this.#drawing).update(`${stream}\0${participant}`).digest();
    const signs = Array.from(
      bytes.subarray(0, 8),
      (byte) => alphabet[byte % alphabet.length] ?? '2',
    );
    return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
  }

  hash(code: string): string {
    return createHmac('sha256', this.#hashing).update(tidy(code)).digest('hex');
  }

  ports(): OutsidePorts {
    return {
      'access-code': (question: Json) => {
        const { stream, participant } = question as { stream: StreamId; participant: string };
        const code = this.code(stream, participant);
        return Promise.resolve({ code, hash: this.hash(code) });
      },
      'access-code-hash': (question: Json) =>
        Promise.resolve(typeof question === 'string' ? this.hash(question) : null),
    };
  }
}

/** As people type it: small letters, spaces, a missing dash. */
export function tidy(code: string): string {
  const signs = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return signs.length === 8 ? `${signs.slice(0, 4)}-${signs.slice(4)}` : signs;
}
