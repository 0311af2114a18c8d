import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** The keyed hash under which a unique value is compared. */
export const claimHash = (key: Buffer, space: string, value: string): string =>
  createHmac('sha256', key).update(`${space}\0${value}`).digest('hex');

/**
 * Seals small things that must not lie open in the database: AES-256-GCM under a key drawn from the court's master
 * key for one owner. Trusted with: the contents of drafts. Its thief, with the master key, reads drafts and nothing else.
 */
export class Vault {
  readonly #master: Buffer;

  constructor(master: Buffer) {
    this.#master = master;
  }

  /** A key for one purpose; never the master key itself. */
  key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#master, Buffer.alloc(0), `xiezhi/${purpose}`, 32));
  }

  seal(owner: string, text: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key(`draft/${owner}`), nonce);
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when the text was changed or sealed under another owner's key. */
  open(owner: string, sealed: Buffer): string {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      this.key(`draft/${owner}`),
      sealed.subarray(0, nonceBytes),
    );
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([
      decipher.update(sealed.subarray(nonceBytes, -tagBytes)),
      decipher.final(),
    ]).toString('utf8');
  }
}
