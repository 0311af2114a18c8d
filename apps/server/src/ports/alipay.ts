import type { KeyObject } from 'node:crypto';
import { addMillis, courtDayOf, courtTimeOf, parseYuan, yuanText } from '@xiezhi/kernel';
import type { Instant, Money } from '@xiezhi/kernel';
import type { CashierAnswer, Charge, Notification, RefundAnswer, RefundAsked } from './cashier.ts';
import { holds, said, signText } from './signed-text.ts';

/** What Alipay gave this court, and where it is reached. */
export interface AlipaySettings {
  readonly gateway: string;
  readonly appId: string;
  /** Ours: signs what we ask. */
  readonly privateKey: KeyObject;
  /** Alipay's: what it answers and tells must be signed by it. */
  readonly publicKey: KeyObject;
  /** Where it tells of payments. */
  readonly notifyUrl: string;
}

const patience = 10_000;
/** So long an address to pay at can be used. */
const openMillis = 30 * 60_000;

const timeOf = (at: Instant): string => `${courtDayOf(at)} ${courtTimeOf(at)}:00`;
type Params = Readonly<Record<string, string>>;

/** What is signed: the parameters that say something, in order of their names. */
const signable = (params: Params, without: readonly string[]): string =>
  Object.entries(params)
    .filter(([name, value]) => value !== '' && !without.includes(name))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

/**
 * Alipay, by its open gateway (RSA2). An order has our id, so that a second one is the same order; whether it was paid is
 * asked, and never taken from what a browser brings back.
 */
export class Alipay {
  readonly #settings: AlipaySettings;
  readonly #now: () => Instant;

  constructor(settings: AlipaySettings, now: () => Instant) {
    this.#settings = settings;
    this.#now = now;
  }

  /** The address that the payer's browser opens. It is signed here; Alipay makes the order when it is opened. */
  payAt({ id, fen, about }: Charge): string {
    const content = {
      out_trade_no: id,
      product_code: 'FAST_INSTANT_TRADE_PAY',
      total_amount: yuanText(fen as Money),
      subject: `诉讼费 ${about}`.trim(),
      time_expire: timeOf(addMillis(this.#now(), openMillis)),
    };
    const params = this.#signed('alipay.trade.page.pay', content, {
      notify_url: this.#settings.notifyUrl,
    });
    return `${this.#settings.gateway}?${new URLSearchParams(params).toString()}`;
  }

  /** @throws when it cannot be reached, or its answer is not its own: nothing is known then. */
  async query({ id, fen }: Pick<Charge, 'id' | 'fen'>): Promise<CashierAnswer> {
    const answer = await this.#ask('alipay.trade.query', { out_trade_no: id });
    // Not opened by the payer yet, so that there is no order.
    if (answer['sub_code'] === 'ACQ.TRADE_NOT_EXIST') return unclear;
    if (answer['code'] !== '10000') throw new Error(`alipay: ${said(answer, 'sub_code')}`);
    const reference = said(answer, 'trade_no');
    switch (answer['trade_status']) {
      case 'TRADE_SUCCESS':
      case 'TRADE_FINISHED':
        if (parseYuan(said(answer, 'total_amount')) !== fen)
          throw new Error(`alipay took ${said(answer, 'total_amount')} for ${id}`);
        return { outcome: 'paid', reference };
      case 'TRADE_CLOSED':
        return { outcome: 'failed', reference };
      default:
        return unclear;
    }
  }

  /** What became of the refund. It names none that did not go: whether it was never asked for, or is not through yet. */
  async findRefund({ id, order, fen }: RefundAsked): Promise<RefundAnswer | null> {
    const answer = await this.#ask('alipay.trade.fastpay.refund.query', {
      out_trade_no: order,
      out_request_no: id,
    });
    const why = said(answer, 'sub_code');
    if (answer['code'] === '40004' && why === 'ACQ.TRADE_NOT_EXIST') return null;
    if (answer['code'] !== '10000') throw new Error(`alipay: ${why}`);
    if (said(answer, 'refund_status') !== 'REFUND_SUCCESS') return null;
    const went = said(answer, 'refund_amount');
    if (went !== '' && parseYuan(went) !== fen) throw new Error(`alipay gave ${went} for ${id}`);
    return { outcome: 'done', reference: said(answer, 'trade_no') };
  }

  /**
   * Gives back a part or all of it, once for one `id`. That the call was taken says nothing yet: money moved where the
   * funds changed, and otherwise its query says. @throws when it has said neither yes nor no.
   */
  async sendRefund(asked: RefundAsked): Promise<RefundAnswer> {
    const { id, order, fen, attempt } = asked;
    const answer = await this.#ask('alipay.trade.refund', {
      out_trade_no: order,
      out_request_no: id,
      refund_amount: yuanText(fen as Money),
    });
    if (answer['code'] === '10000')
      return answer['fund_change'] === 'Y'
        ? { outcome: 'done', reference: said(answer, 'trade_no') }
        : ((await this.findRefund(asked)) ?? { outcome: 'going', reference: '-' });
    const why = said(answer, 'sub_code');
    // So soon after an earlier request the query may not know of it yet: the no is not believed.
    if (attempt > 1 && attempt <= soon) throw new Error(`alipay: ${why}`);
    if (answer['code'] === '40004' && neverRefunded.includes(why))
      return { outcome: 'failed', reference: why };
    throw new Error(`alipay: ${why}`);
  }

  /** The order a notification is about; null when Alipay did not sign it, or it is for somebody else. */
  notified({ body }: Notification): string | null {
    const params = Object.fromEntries(new URLSearchParams(body));
    const { appId, publicKey } = this.#settings;
    if (params['app_id'] !== appId || params['sign_type'] !== 'RSA2') return null;
    return holds(signable(params, ['sign', 'sign_type']), params['sign'] ?? '', publicKey)
      ? (params['out_trade_no'] ?? null)
      : null;
  }

  #signed(method: string, content: Params, also: Params = {}): Record<string, string> {
    const now = this.#now();
    const params = {
      app_id: this.#settings.appId,
      method,
      format: 'JSON',
      charset: 'utf-8',
      sign_type: 'RSA2',
      timestamp: timeOf(now),
      version: '1.0',
      ...also,
      biz_content: JSON.stringify(content),
    };
    return { ...params, sign: signText(signable(params, ['sign']), this.#settings.privateKey) };
  }

  async #ask(method: string, content: Params): Promise<Readonly<Record<string, unknown>>> {
    const response = await fetch(this.#settings.gateway, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' },
      body: new URLSearchParams(this.#signed(method, content)).toString(),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    const name = `${method.replaceAll('.', '_')}_response`;
    const source = sourceOf(text, name);
    const { sign } = JSON.parse(text) as { readonly sign?: string };
    if (source === null || !holds(source, sign ?? '', this.#settings.publicKey))
      throw new Error('the answer is not signed by alipay');
    return JSON.parse(source) as Readonly<Record<string, unknown>>;
  }
}

/** So many attempts lie so close together that Alipay may still be at the first. */
const soon = 5;

/**
 * A definite no: it is too old, was given back otherwise, there is no such order, or the account that pays is empty. That
 * might be full the next time; but whoever reads the no may give it back by hand, so that nothing is sent after one.
 */
const neverRefunded: readonly string[] = [
  'ACQ.SELLER_BALANCE_NOT_ENOUGH',
  'ACQ.TRADE_HAS_FINISHED',
  'ACQ.TRADE_STATUS_ERROR',
  'ACQ.TRADE_NOT_EXIST',
  'ACQ.TRADE_NOT_ALLOW_REFUND',
  'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL',
  'ACQ.REASON_TRADE_REFUND_FEE_ERR',
  'ACQ.BUYER_ERROR',
];

const unclear: CashierAnswer = { outcome: 'unclear', reference: '-' };

/** The part of an answer that is signed, as its bytes stand there: from its opening brace to the one that closes it. */
export function sourceOf(text: string, name: string): string | null {
  const named = text.indexOf(`"${name}"`);
  const start = named < 0 ? -1 : text.indexOf('{', named);
  if (start < 0) return null;
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return text.slice(start, at + 1);
  }
  return null;
}
