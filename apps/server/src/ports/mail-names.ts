import { createHmac } from 'node:crypto';
import type { Vault } from '@xiezhi/docket';

/**
 * What a mail is called by, in its Message-ID and on its envelope. The outbox's id alone could be worked out by the other
 * side from its copy of the docket, and a report of arrival made up; the rest of the name is known to whoever got the mail.
 */
export class MailNames {
  readonly #key: Buffer;

  constructor(vault: Pick<Vault, 'key'>) {
    this.#key = vault.key('mail/names');
  }

  of(id: string): string {
    const mark = createHmac('sha256', this.#key).update(id).digest('hex').slice(0, 20);
    return `${id}.${mark}`;
  }

  /** The id in a name that this court gave. */
  idIn(name: string): string | null {
    const id = name.slice(0, Math.max(name.lastIndexOf('.'), 0));
    return id !== '' && this.of(id) === name ? id : null;
  }
}
