import { createCipheriv, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { instant } from '@xiezhi/kernel';
import { afterAll, describe, expect, test } from 'vitest';
import { Alipay, sourceOf } from './alipay.ts';
import type { Charge } from './cashier.ts';
import { refundBy } from './cashier.ts';
import { holds, signText } from './signed-text.ts';
import { WechatPay } from './wechat-pay.ts';

/*
 * Both channels, against a small server on this machine that signs as they do, with keys made here. Nothing leaves the
 * machine. The server's own signing and checking is written apart from the adapters, after the channels' descriptions.
 */
const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [ours, theirs, stranger] = [keys(), keys(), keys()];
const now = instant('2026-03-02T01:30:00.000Z');
const seconds = Math.floor(Date.parse(now) / 1000);
const apiKey = 'k'.repeat(32);
const charge: Charge = {
  id: 'ab'.repeat(32),
  fen: 65_600,
  channel: 'alipay',
  about: '（2026）演0102民初1号',
  attempt: 1,
};

/** Of that charge a part goes back. */
const asking = {
  id: 'refund-1',
  order: charge.id,
  fen: 20_000,
  total: charge.fen,
  channel: 'alipay',
  attempt: 1,
};

interface Asked {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
/** What the server says to the next question, signed with this key. */
interface Says {
  readonly status: number;
  readonly body: object;
  readonly by: typeof theirs;
}
let says: Says = { status: 200, body: {}, by: theirs };
/** And before that, one after the other. */
let first: Says[] = [];
let asked: Asked | null = null;
/** What was asked for since, by method and path, or as Alipay calls it. */
let called: string[] = [];

/** Says these bodies in turn, and the last for ever. */
function inTurn(...answers: readonly (readonly [number, object])[]): void {
  const all = answers.map(([status, body]) => ({ status, body, by: theirs }));
  [first, says, called] = [all.slice(0, -1), all.at(-1) ?? says, []];
}

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
  request.on('end', () => {
    asked = { path: request.url ?? '', body, headers: request.headers };
    const next = first.shift() ?? says;
    if (request.url === '/gateway.do') {
      const method = new URLSearchParams(body).get('method') ?? '';
      called.push(method);
      const said = JSON.stringify(next.body);
      const sign = signText(said, next.by.privateKey);
      response.end(`{"${method.replaceAll('.', '_')}_response":${said},"sign":"${sign}"}`);
      return;
    }
    called.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const text = JSON.stringify(next.body);
    const nonce = randomBytes(8).toString('hex');
    response.writeHead(next.status, {
      'wechatpay-timestamp': String(seconds),
      'wechatpay-nonce': nonce,
      'wechatpay-serial': 'PLATFORM1',
      'wechatpay-signature': signText(
        `${String(seconds)}\n${nonce}\n${text}\n`,
        next.by.privateKey,
      ),
    });
    response.end(text);
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
afterAll(() => void server.close());

const alipay = new Alipay(
  {
    gateway: `${base}/gateway.do`,
    appId: '2026000000000001',
    privateKey: ours.privateKey,
    publicKey: theirs.publicKey,
    notifyUrl: 'https://court.example/api/payments/notify/alipay',
  },
  () => now,
);
const wechat = new WechatPay(
  {
    base,
    appId: 'wx0000000000000001',
    merchant: '1900000001',
    serial: 'OURS1',
    privateKey: ours.privateKey,
    platform: { PLATFORM1: theirs.publicKey },
    apiKey,
    notifyUrl: 'https://court.example/api/payments/notify/wechat',
  },
  () => seconds,
);

const sorted = (params: URLSearchParams, without: readonly string[]): string =>
  [...params]
    .filter(([name, value]) => value !== '' && !without.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');

describe('Alipay', () => {
  const answered = (body: object, by = theirs) => {
    says = { status: 200, body, by };
    return alipay.query(charge);
  };

  test('SH-9.1.2: the address to pay at names our order and the sum, and is signed with our key', () => {
    const params = new URL(alipay.payAt(charge)).searchParams;
    expect(holds(sorted(params, ['sign']), params.get('sign') ?? '', ours.publicKey)).toBe(true);
    expect(JSON.parse(params.get('biz_content') ?? '')).toMatchObject({
      out_trade_no: charge.id,
      total_amount: '656.00',
      time_expire: '2026-03-02 10:00:00',
    });
  });

  test.each([
    [
      { code: '10000', trade_status: 'TRADE_SUCCESS', total_amount: '656.00', trade_no: 'T1' },
      'paid',
    ],
    [{ code: '10000', trade_status: 'TRADE_CLOSED', trade_no: 'T1' }, 'failed'],
    [{ code: '10000', trade_status: 'WAIT_BUYER_PAY', trade_no: 'T1' }, 'unclear'],
    [{ code: '40004', sub_code: 'ACQ.TRADE_NOT_EXIST' }, 'unclear'],
  ] as const)('SH-9.1.2: %o is %s', async (body, outcome) => {
    expect(await answered(body)).toMatchObject({ outcome });
    const params = new URLSearchParams(asked?.body);
    expect(holds(sorted(params, ['sign']), params.get('sign') ?? '', ours.publicKey)).toBe(true);
  });

  test('SH-9.1.2: an answer that somebody else signed, or of another sum, says nothing', async () => {
    const paid = { code: '10000', trade_status: 'TRADE_SUCCESS', total_amount: '656.00' };
    await expect(answered(paid, stranger)).rejects.toThrow('not signed');
    await expect(answered({ ...paid, total_amount: '0.01' })).rejects.toThrow('0.01');
  });

  const [query, request] = ['alipay.trade.fastpay.refund.query', 'alipay.trade.refund'];
  /** It holds no such refund: its answer then leaves out how that stands. */
  const holdsNone = [200, { code: '10000' }] as const;
  const no = (sub_code: string) => [200, { code: '40004', sub_code }] as const;
  const went = { code: '10000', refund_status: 'REFUND_SUCCESS', trade_no: 'T1' };

  test('FEE-53: a refund names the order and its own number, so that it is made once', async () => {
    inTurn(holdsNone, [200, { code: '10000', fund_change: 'Y', trade_no: 'T1' }]);
    expect(await refundBy(alipay, asking)).toEqual({ outcome: 'done', reference: 'T1' });
    expect(called).toEqual([query, request]);
    const content = new URLSearchParams(asked?.body).get('biz_content') ?? '';
    expect(JSON.parse(content)).toEqual({
      out_trade_no: charge.id,
      out_request_no: 'refund-1',
      refund_amount: '200.00',
    });
  });

  test('FEE-53: that it took the call says nothing: the funds changed, or its query says that it went', async () => {
    const taken = [200, { code: '10000', fund_change: 'N', trade_no: 'T1' }] as const;
    inTurn(holdsNone, taken, holdsNone);
    expect(await refundBy(alipay, asking)).toMatchObject({ outcome: 'going' });
    inTurn(holdsNone, taken, [200, { ...went, refund_amount: '200.00' }]);
    expect(await refundBy(alipay, asking)).toEqual({ outcome: 'done', reference: 'T1' });
    expect(called).toEqual([query, request, query]);
    inTurn([200, { ...went, refund_amount: '0.01' }]);
    await expect(refundBy(alipay, asking)).rejects.toThrow('0.01');
  });

  test('FEE-53: what it holds is not sent again, and where nothing is to be sent it is only asked', async () => {
    inTurn([200, went]);
    expect(await refundBy(alipay, { ...asking, attempt: 2 })).toMatchObject({ outcome: 'done' });
    inTurn(holdsNone);
    expect(await refundBy(alipay, { ...asking, onlyAsk: true })).toMatchObject({ outcome: 'none' });
    expect(called).toEqual([query]);
  });

  test('FEE-53: a no is believed when it holds nothing even then, and not so soon after an earlier request', async () => {
    inTurn(holdsNone, no('ACQ.TRADE_HAS_FINISHED'), holdsNone);
    expect(await refundBy(alipay, asking)).toMatchObject({ outcome: 'failed' });
    // The second request is refused because the first, which was cut off, has done its work.
    inTurn(holdsNone, no('ACQ.TRADE_STATUS_ERROR'), [200, went]);
    expect(await refundBy(alipay, { ...asking, attempt: 9 })).toMatchObject({ outcome: 'done' });
    inTurn(holdsNone, no('ACQ.TRADE_STATUS_ERROR'), holdsNone);
    await expect(refundBy(alipay, { ...asking, attempt: 2 })).rejects.toThrow('STATUS_ERROR');
    inTurn(holdsNone, no('ACQ.SELLER_BALANCE_NOT_ENOUGH'), holdsNone);
    expect(await refundBy(alipay, asking)).toMatchObject({ outcome: 'failed' });
    inTurn(holdsNone, no('ACQ.SELLER_BALANCE_NOT_ENOUGH'), [200, went]);
    expect(await refundBy(alipay, asking)).toMatchObject({ outcome: 'done' });
    inTurn(holdsNone, no('ACQ.SYSTEM_ERROR'));
    await expect(refundBy(alipay, asking)).rejects.toThrow('SYSTEM_ERROR');
  });

  const told = (by: typeof theirs, also: object = {}): string => {
    const params = new URLSearchParams({
      app_id: '2026000000000001',
      out_trade_no: charge.id,
      trade_status: 'TRADE_SUCCESS',
      sign_type: 'RSA2',
      ...also,
    });
    params.set('sign', signText(sorted(params, ['sign', 'sign_type']), by.privateKey));
    return params.toString();
  };

  test('SH-9.1.2: a notification counts when Alipay signed it for this court', () => {
    const heard = (body: string) => alipay.notified({ headers: {}, body });
    expect(heard(told(theirs))).toBe(charge.id);
    expect(heard(told(stranger))).toBeNull();
    expect(heard(told(theirs).replace('SUCCESS', 'CLOSED'))).toBeNull();
    expect(heard(told(theirs, { app_id: 'somebody' }))).toBeNull();
    expect(heard('')).toBeNull();
  });

  test('what is signed of an answer is taken as it stands, with braces and quotes in its words', () => {
    const text = '{"a_response":{"msg":"}{\\"","sub":{"x":1}},"sign":"s"}';
    expect(sourceOf(text, 'a_response')).toBe('{"msg":"}{\\"","sub":{"x":1}}');
    expect(sourceOf(text, 'b_response')).toBeNull();
    expect(sourceOf('{"a_response":{', 'a_response')).toBeNull();
  });
});

describe('WeChat Pay', () => {
  const answered = (status: number, body: object, by = theirs) => {
    says = { status, body, by };
    return wechat.query(charge);
  };
  const order = charge.id.slice(0, 32);

  test('SH-9.1.2: an order is made under our number, signed with our key, and has a code to scan', async () => {
    says = { status: 200, body: { code_url: 'weixin://wxpay/bizpayurl?pr=1' }, by: theirs };
    expect(await wechat.payAt(charge)).toBe('weixin://wxpay/bizpayurl?pr=1');
    const { path, body, headers } = asked ?? { path: '', body: '', headers: {} };
    expect(JSON.parse(body)).toMatchObject({
      out_trade_no: order,
      amount: { total: 65_600, currency: 'CNY' },
      mchid: '1900000001',
    });
    const said = String(headers['authorization']);
    const part = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(said)?.[1] ?? '';
    const text = `POST\n${path}\n${part('timestamp')}\n${part('nonce_str')}\n${body}\n`;
    expect(holds(text, part('signature'), ours.publicKey)).toBe(true);
    expect([part('mchid'), part('serial_no')]).toEqual(['1900000001', 'OURS1']);
  });

  test.each([
    [200, { trade_state: 'SUCCESS', transaction_id: 'W1', amount: { total: 65_600 } }, 'paid'],
    [200, { trade_state: 'CLOSED' }, 'failed'],
    [200, { trade_state: 'NOTPAY' }, 'unclear'],
    [404, { code: 'ORDER_NOT_EXIST' }, 'unclear'],
  ] as const)('SH-9.1.2: %i %o is %s', async (status, body, outcome) => {
    expect(await answered(status, body)).toMatchObject({ outcome });
  });

  test('SH-9.1.2: an answer that somebody else signed, of another sum, or a fault says nothing', async () => {
    const paid = { trade_state: 'SUCCESS', transaction_id: 'W1', amount: { total: 65_600 } };
    await expect(answered(200, paid, stranger)).rejects.toThrow('not signed');
    await expect(answered(200, { ...paid, amount: { total: 1 } })).rejects.toThrow('1 fen');
    await expect(answered(500, { code: 'SYSTEM_ERROR' })).rejects.toThrow('SYSTEM_ERROR');
  });

  const refunds = '/v3/refund/domestic/refunds';
  const holdsNone = [404, { code: 'RESOURCE_NOT_EXISTS' }] as const;
  const stands = (status: string, account = '支付用户零钱') =>
    [200, { refund_id: 'R1', status, user_received_account: account }] as const;

  test('FEE-53: a refund names the order, its own number, and both sums', async () => {
    inTurn(holdsNone, stands('SUCCESS'));
    expect(await refundBy(wechat, asking)).toEqual({ outcome: 'done', reference: 'R1' });
    expect(called).toEqual([`GET ${refunds}/refund-1`, `POST ${refunds}`]);
    expect(JSON.parse(asked?.body ?? '')).toEqual({
      out_trade_no: order,
      out_refund_no: 'refund-1',
      amount: { refund: 20_000, total: 65_600, currency: 'CNY' },
    });
  });

  test('FEE-53: it is at it as a rule, and is asked how far that is, not told to do it again', async () => {
    inTurn(holdsNone, stands('PROCESSING'));
    expect(await refundBy(wechat, asking)).toMatchObject({ outcome: 'going' });
    for (const [status, outcome, account] of [
      ['PROCESSING', 'going'],
      ['SUCCESS', 'done'],
      // It can still be sent to another card, and is no no; drawn back to the court, it went to no payer.
      ['ABNORMAL', 'unclear'],
      ['SUCCESS', 'failed', '商户基本账户'],
      ['SUCCESS', 'done', '企业支付商户'],
      ['CLOSED', 'failed'],
    ] as const) {
      inTurn(stands(status, account));
      expect(await refundBy(wechat, { ...asking, attempt: 2 })).toMatchObject({ outcome });
      expect(called).toEqual([`GET ${refunds}/refund-1`]);
    }
  });

  test('FEE-53: a no is believed when it holds none even then, an empty account is one, and what is neither', async () => {
    inTurn(holdsNone, [404, { code: 'RESOURCE_NOT_EXISTS' }], holdsNone);
    expect(await refundBy(wechat, asking)).toMatchObject({ outcome: 'failed' });
    const empty = [403, { code: 'NOT_ENOUGH' }] as const;
    inTurn(holdsNone, empty, holdsNone);
    expect(await refundBy(wechat, asking)).toMatchObject({ outcome: 'failed' });
    inTurn(holdsNone, empty, stands('PROCESSING'));
    expect(await refundBy(wechat, asking)).toMatchObject({ outcome: 'going' });
    inTurn(holdsNone, [500, { code: 'SYSTEM_ERROR' }]);
    await expect(refundBy(wechat, asking)).rejects.toThrow('SYSTEM_ERROR');
    // It does not say that there is none: nothing is sent.
    inTurn([429, { code: 'FREQUENCY_LIMITED' }]);
    await expect(refundBy(wechat, asking)).rejects.toThrow('FREQUENCY_LIMITED');
    expect(called).toEqual([`GET ${refunds}/refund-1`]);
  });

  interface Sealing {
    readonly key?: string;
    readonly merchant?: string;
    readonly by?: typeof theirs;
    readonly at?: number;
    readonly serial?: string;
  }
  function told(sealing: Sealing = {}) {
    const { key = apiKey, merchant = '1900000001', by = theirs, at = seconds } = sealing;
    const nonce = 'n'.repeat(12);
    const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), nonce);
    cipher.setAAD(Buffer.from('transaction'));
    const sealed = Buffer.concat([
      cipher.update(JSON.stringify({ mchid: merchant, out_trade_no: order }), 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]).toString('base64');
    const body = JSON.stringify({
      event_type: 'TRANSACTION.SUCCESS',
      resource: {
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: sealed,
        nonce,
        associated_data: 'transaction',
      },
    });
    const headers = {
      'wechatpay-timestamp': String(at),
      'wechatpay-nonce': 'abc',
      'wechatpay-serial': sealing.serial ?? 'PLATFORM1',
      'wechatpay-signature': signText(`${String(at)}\nabc\n${body}\n`, by.privateKey),
    };
    return wechat.notified({ headers, body });
  }

  test('SH-9.1.2: a notification counts when it is signed, fresh, sealed for this court, and about it', () => {
    expect(told()).toBe(order);
    expect(told({ by: stranger })).toBeNull();
    expect(told({ serial: 'ANOTHER' })).toBeNull();
    expect(told({ at: seconds - 301 })).toBeNull();
    expect(told({ at: Number.NaN })).toBeNull();
    expect(told({ key: 'x'.repeat(32) })).toBeNull();
    expect(told({ merchant: '1900000002' })).toBeNull();
  });
});
