import { createHmac } from 'node:crypto';
import type { OutboxMessage, Vault } from '@xiezhi/docket';
import type { StateOf } from '@xiezhi/record';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { Environment } from '../http/environment.ts';
import { alphabet } from './access-code.ts';

const bare = (mark: string): string => (mark.match(/[0-9A-Z]/g) ?? []).join('');

/** As people type it: small letters, spaces, missing dashes, the full width of a Chinese keyboard. */
export const tidyMark = (mark: string): string =>
  bare(mark.normalize('NFKC').toUpperCase())
    .match(/.{1,4}/g)
    ?.join('-') ?? '';

/** The number or the address as it was written to: spaces and dashes are nobody's, nor is the country's own code. */
export const tidyAddress = (address: string): string => {
  const close = address.normalize('NFKC').trim();
  return close.includes('@')
    ? close
    : close.replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
};

/**
 * By what a message of the court is told from one that only says so: a number that stands under it, drawn from its identity and
 * known to nobody who did not get it. Nothing is stored; whoever asks names the number or address it came to.
 */
export class MessageMarks {
  readonly #key: Buffer;

  constructor(vault: Pick<Vault, 'key'>) {
    this.#key = vault.key('message/mark');
  }

  /** `7K4M-92QH` */
  of(id: string): string {
    const bytes = createHmac('sha256', this.#key).update(id).digest();
    const signs = Array.from(
      bytes.subarray(0, 8),
      (byte) => alphabet[byte % alphabet.length] ?? '2',
    );
    return tidyMark(signs.join(''));
  }

  /** By what the message with that number that went there is found again: known to nobody who has not the court's own key. */
  found(mark: string, address: string): Buffer {
    const said = `found\0${mark}\0${tidyAddress(address).toLowerCase()}`;
    return createHmac('sha256', this.#key).update(said).digest();
  }

  /** The same of a message that is being sent. */
  foundBy(id: string, address: string): Buffer {
    return this.found(this.of(id), address);
  }

  /** A text message with its number, at its end: what stands first is who sends it. */
  under(id: string, text: string): string {
    return `${text}核对号${this.of(id)}。`;
  }

  underMail(id: string, text: string): string {
    return `${text}\n\n核对号 ${this.of(id)}：拿不准这封邮件是不是法院发的，打开法院网站，在页面最下面选“核对短信和邮件”，填这个号。`;
  }
}

/** Whose message it is: named in it, or the holder of the account it is about. */
const holderIn = ({ stream, message }: OutboxMessage): StreamId | null =>
  typeof message['person'] === 'string'
    ? personStream(message['person'] as PersonId)
    : stream.startsWith('person:')
      ? (stream as StreamId)
      : null;

/**
 * OLR-7.2.1: the words that the holder has chosen, where they have, and where the message goes to the number of their account:
 * to any other, which may be somebody else's by now or was always, they are not said. What changes them brings those of before.
 */
async function wordsFor(
  { docket }: Pick<Environment, 'docket'>,
  one: OutboxMessage,
): Promise<string | null> {
  const holder = holderIn(one);
  if (holder === null) return null;
  const { person } = (await docket.cache.load(holder)).state as StateOf<'person'>;
  const { to, words } = one.message;
  if (person.mobile === null || to !== person.mobile) return null;
  // Null where there were none before: the new ones are not said then either.
  if (words !== undefined) return typeof words === 'string' ? words : null;
  return person.phrase;
}

/** What is sent, and what is kept of it: the words are not, since whoever sits at an open screen reads what was sent. */
export async function withPhrase(
  parts: Pick<Environment, 'docket'>,
  one: OutboxMessage,
  text: string,
): Promise<{ readonly text: string; readonly kept?: string }> {
  const words = await wordsFor(parts, one);
  const with_ = (said: string): string => `${text}您的暗语：${said}。`;
  return words === null ? { text } : { text: with_(words), kept: with_('••••') };
}
