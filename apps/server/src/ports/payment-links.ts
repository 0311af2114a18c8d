import { createHmac } from 'node:crypto';
import type { Instant, Json, StreamId } from '@xiezhi/kernel';
import type { OutsidePorts, Vault } from '@xiezhi/docket';
import type { Tries } from '../people/tries.ts';
import { paymentCodeGuesses } from '../people/tries.ts';
import { alphabet } from './access-code.ts';

interface LinkTried {
  readonly by: string;
  readonly stream: StreamId;
  readonly code: string;
  readonly links: readonly string[];
}

/** Under which one screen's tries are counted, in looking a code up and in paying by it. */
export const paymentCodesOf = (actor: string): string => `payment-code ${actor}`;

/** As people type it: small letters, spaces, missing dashes, the full width of a Chinese keyboard. */
export const tidyPaymentCode = (code: string): string =>
  (
    code
      .normalize('NFKC')
      .toUpperCase()
      .match(/[0-9A-Z]/g) ?? []
  )
    .join('')
    .match(/.{1,4}/g)
    ?.join('-') ?? '';

/**
 * Codes with which anybody pays one bill of a case. Nothing is stored: a code is drawn from the case and the link. Twelve
 * of thirty signs, about 58 bits: whoever tries a million a day meets none in a lifetime, so that only the single screen
 * is slowed and nobody who holds one is ever kept out by others.
 */
export class PaymentLinks {
  readonly #drawing: Buffer;

  constructor(vault: Vault) {
    this.#drawing = vault.key('payment-code/draw');
  }

  /** `7K4M-92QH-X3TB` */
  code(stream: StreamId, link: string): string {
    const bytes = createHmac('sha256', this.#drawing).update(`${stream}\0${link}`).digest();
    const signs = Array.from(
      bytes.subarray(0, 12),
      (byte) => alphabet[byte % alphabet.length] ?? '2',
    );
    return tidyPaymentCode(signs.join(''));
  }

  ports(tries: Tries, now: () => Instant): OutsidePorts {
    return {
      'payment-link': (question: Json) => {
        const { stream, link } = question as { stream: StreamId; link: string };
        return Promise.resolve(this.code(stream, link));
      },
      'payment-link-tried': async (question: Json) => {
        const { by, stream, code, links } = question as unknown as LinkTried;
        const about = paymentCodesOf(by);
        if (!(await tries.take(about, paymentCodeGuesses, now()))) return 'too-many';
        const link = links.find((one) => this.code(stream, one) === tidyPaymentCode(code)) ?? null;
        if (link !== null) await tries.giveBack(about);
        return { link };
      },
    };
  }
}
