import type { KeyObject } from 'node:crypto';
import { createDecipheriv, randomBytes } from 'node:crypto';
import type { CashierAnswer, Charge, Notification, RefundAnswer, RefundAsked } from './cashier.ts';
import { holds, said, signText } from './signed-text.ts';

/** What WeChat Pay gave this court (API v3), and where it is reached. */
export interface WechatPaySettings {
  readonly base: string;
  readonly appId: string;
  readonly merchant: string;
  /** Of our certificate. */
  readonly serial: string;
  readonly privateKey: KeyObject;
  /** WeChat Pay's own, by the number under which it signs. */
  readonly platform: Readonly<Record<string, KeyObject>>;
  /** 32 bytes: what it tells is sealed with it. */
  readonly apiKey: string;
  readonly notifyUrl: string;
}

const patience = 10_000;
/** A signature older than that may be somebody's copy. */
const freshSeconds = 300;

/**
 * WeChat Pay by its API v3: SHA256-RSA2048 on what goes out and comes back, AES-256-GCM on what it tells. An order has our
 * id, so that a second one is the same order.
 */
export class WechatPay {
  readonly #settings: WechatPaySettings;
  readonly #seconds: () => number;

  /** @param seconds the time now, in seconds, by which signatures are dated. */
  constructor(settings: WechatPaySettings, seconds: () => number) {
    this.#settings = settings;
    this.#seconds = seconds;
  }

  /** What is drawn as a code for the payer to scan. Asked for again, the same order has a code again. */
  async payAt({ id, fen, about }: Charge): Promise<string> {
    const { appId: appid, merchant: mchid, notifyUrl: notify_url } = this.#settings;
    const { status, body } = await this.#ask('POST', '/v3/pay/transactions/native', {
      appid,
      mchid,
      description: `诉讼费 ${about}`.trim(),
      out_trade_no: orderOf(id),
      notify_url,
      amount: { total: fen, currency: 'CNY' },
    });
    if (status !== 200 || typeof body['code_url'] !== 'string') throw faultOf(status, body);
    return body['code_url'];
  }

  /** @throws when it cannot be reached, or its answer is not its own: nothing is known then. */
  async query({ id, fen }: Pick<Charge, 'id' | 'fen'>): Promise<CashierAnswer> {
    const path = `/v3/pay/transactions/out-trade-no/${orderOf(id)}?mchid=${this.#settings.merchant}`;
    const { status, body } = await this.#ask('GET', path);
    if (status === 404) return unclear;
    if (status !== 200) throw faultOf(status, body);
    const reference = said(body, 'transaction_id');
    switch (body['trade_state']) {
      case 'SUCCESS':
      case 'REFUND': {
        const { total } = body['amount'] as { readonly total: number };
        if (total !== fen) throw new Error(`wechat took ${String(total)} fen for ${id}`);
        return { outcome: 'paid', reference };
      }
      case 'CLOSED':
      case 'REVOKED':
      case 'PAYERROR':
        return { outcome: 'failed', reference: reference === '' ? '-' : reference };
      default:
        return unclear;
    }
  }

  /** How far the refund is; null where none was asked for. */
  async findRefund({ id }: Pick<RefundAsked, 'id'>): Promise<RefundAnswer | null> {
    const path = `/v3/refund/domestic/refunds/${orderOf(id)}`;
    const { status, body } = await this.#ask('GET', path);
    if (status === 404 && said(body, 'code') === 'RESOURCE_NOT_EXISTS') return null;
    if (status !== 200) throw faultOf(status, body);
    return standingOf(body);
  }

  /** Gives back a part or all of it, once for one `id`. @throws when it has said neither yes nor no. */
  async sendRefund({ id, order, fen, total }: RefundAsked): Promise<RefundAnswer> {
    const { status, body } = await this.#ask('POST', '/v3/refund/domestic/refunds', {
      out_trade_no: orderOf(order),
      out_refund_no: orderOf(id),
      amount: { refund: fen, total, currency: 'CNY' },
    });
    if (status === 200) return standingOf(body);
    const why = said(body, 'code');
    if (neverRefunded.includes(why)) return { outcome: 'failed', reference: why };
    throw faultOf(status, body);
  }

  /** The order a notification is about; null when WeChat Pay did not sign it, it is old, or it does not open. */
  notified({ headers, body }: Notification): string | null {
    if (!this.#isTheirs(headers, body)) return null;
    const { resource } = JSON.parse(body) as { readonly resource?: Sealed };
    const opened = resource === undefined ? null : open(resource, this.#settings.apiKey);
    if (opened === null) return null;
    const { mchid, out_trade_no: order } = JSON.parse(opened) as Readonly<Record<string, string>>;
    return mchid === this.#settings.merchant && order !== undefined ? order : null;
  }

  #isTheirs(headers: Readonly<Record<string, string>>, body: string): boolean {
    const at = Number(headers['wechatpay-timestamp']);
    const key = this.#settings.platform[headers['wechatpay-serial'] ?? ''];
    if (key === undefined || !(Math.abs(this.#seconds() - at) <= freshSeconds)) return false;
    const text = `${headers['wechatpay-timestamp'] ?? ''}\n${headers['wechatpay-nonce'] ?? ''}\n${body}\n`;
    return holds(text, headers['wechatpay-signature'] ?? '', key);
  }

  async #ask(
    method: 'GET' | 'POST',
    path: string,
    content?: unknown,
  ): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
    const { base, merchant, serial, privateKey } = this.#settings;
    const body = content === undefined ? '' : JSON.stringify(content);
    const at = String(this.#seconds());
    const nonce = randomBytes(16).toString('hex');
    const signature = signText(`${method}\n${path}\n${at}\n${nonce}\n${body}\n`, privateKey);
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${merchant}",nonce_str="${nonce}",signature="${signature}",timestamp="${at}",serial_no="${serial}"`,
      },
      ...(body === '' ? {} : { body }),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    if (!this.#isTheirs(Object.fromEntries(response.headers), text))
      throw new Error('the answer is not signed by wechat pay');
    return {
      status: response.status,
      body: JSON.parse(text) as Readonly<Record<string, unknown>>,
    };
  }
}

/** An order has at most 32 signs there; ours is a hash, and its first half is as much one of a kind. */
export const orderOf = (id: string): string => id.replaceAll(/[^0-9A-Za-z_*-]/g, '').slice(0, 32);

/**
 * A definite no: a wrong sum, one over a year old, no such order, or an account that is empty. That might be full the next
 * time; but whoever reads the no may give it back by hand, so that nothing is sent after one.
 */
const neverRefunded: readonly string[] = [
  'NOT_ENOUGH',
  'INVALID_REQUEST',
  'RESOURCE_NOT_EXISTS',
  'MCH_NOT_EXISTS',
  'PARAM_ERROR',
  'USER_ACCOUNT_ABNORMAL',
];

/** Where a refund went that the payer's account did not take and the court has drawn back: to the court, and to no payer. */
const ours: ReadonlySet<string> = new Set([
  '商户基本账户',
  '商户结算银行账户',
  '商户基本账户/商户结算银行账户',
  '商户基本账户商户结算银行账户',
]);

/** What it says of a refund that it holds. It is at it for a while as a rule, and for days where a bank is behind it. */
function standingOf(body: Readonly<Record<string, unknown>>): RefundAnswer {
  const reference = said(body, 'refund_id');
  switch (said(body, 'status')) {
    case 'SUCCESS':
      return {
        outcome: ours.has(said(body, 'user_received_account')) ? 'failed' : 'done',
        reference,
      };
    case 'CLOSED':
      return { outcome: 'failed', reference };
    // The account it came from takes nothing. It is held there, and can still be sent to another card or drawn back.
    case 'ABNORMAL':
      return { outcome: 'unclear', reference };
    default:
      return { outcome: 'going', reference: '-' };
  }
}

const unclear: CashierAnswer = { outcome: 'unclear', reference: '-' };

const faultOf = (status: number, body: Readonly<Record<string, unknown>>): Error =>
  new Error(`wechat pay: ${String(status)} ${said(body, 'code')}`);

interface Sealed {
  readonly algorithm: string;
  readonly ciphertext: string;
  readonly nonce: string;
  readonly associated_data?: string;
}

const tagBytes = 16;

function open(sealed: Sealed, apiKey: string): string | null {
  if (sealed.algorithm !== 'AEAD_AES_256_GCM') return null;
  try {
    const bytes = Buffer.from(sealed.ciphertext, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(apiKey, 'utf8'), sealed.nonce);
    decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
    decipher.setAAD(Buffer.from(sealed.associated_data ?? '', 'utf8'));
    const opened = decipher.update(bytes.subarray(0, bytes.length - tagBytes));
    return Buffer.concat([opened, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
