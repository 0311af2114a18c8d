import { createPublicKey, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Instant } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import { Alipay } from './alipay.ts';
import type { CashierAnswer, CashierPort, Charge, Notification, RefundChannel } from './cashier.ts';
import { demonstrationCashier, demonstrationRefunder, refundBy } from './cashier.ts';
import { demonstrationDayList } from './day-list.ts';
import { WechatPay } from './wechat-pay.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What one channel offers to the port that joins them. */
interface Channel extends RefundChannel {
  query(charge: Charge): Promise<CashierAnswer>;
  payAt(charge: Charge): Promise<string> | string;
  notified(notification: Notification): string | null;
}

const alipayNames = ['ALIPAY_APP_ID', 'ALIPAY_PRIVATE_KEY_FILE', 'ALIPAY_PUBLIC_KEY_FILE'] as const;
const wechatNames = [
  'WECHATPAY_APP_ID',
  'WECHATPAY_MERCHANT',
  'WECHATPAY_SERIAL',
  'WECHATPAY_PRIVATE_KEY_FILE',
  'WECHATPAY_PLATFORM_SERIAL',
  'WECHATPAY_PLATFORM_KEY_FILE',
  'WECHATPAY_API_KEY_FILE',
] as const;

/** All of them, or none. @throws when a channel is half set: money must not wait on a forgotten line. */
function settingsOf<const Names extends readonly string[]>(
  env: Env,
  names: Names,
): Readonly<Record<Names[number] | 'PAYMENT_NOTIFY_URL', string>> | null {
  const wanted = [...names, 'PAYMENT_NOTIFY_URL'];
  const missing = wanted.filter((name) => (env[name] ?? '') === '');
  if (names.every((name) => missing.includes(name))) return null;
  if (missing.length > 0) throw new Error(`the payment channel misses ${missing.join(', ')}`);
  return Object.fromEntries(wanted.map((name) => [name, env[name] ?? ''])) as Readonly<
    Record<Names[number] | 'PAYMENT_NOTIFY_URL', string>
  >;
}

const privateKey = (path: string) => createPrivateKey(readFileSync(path));
/** Of a certificate or of a bare key. */
const publicKey = (path: string) => createPublicKey(readFileSync(path));

function alipayOf(env: Env, now: () => Instant): Channel | null {
  const given = settingsOf(env, alipayNames);
  if (given === null) return null;
  return new Alipay(
    {
      gateway: env['ALIPAY_GATEWAY'] ?? 'https://openapi.alipay.com/gateway.do',
      appId: given.ALIPAY_APP_ID,
      privateKey: privateKey(given.ALIPAY_PRIVATE_KEY_FILE),
      publicKey: publicKey(given.ALIPAY_PUBLIC_KEY_FILE),
      notifyUrl: `${given.PAYMENT_NOTIFY_URL}/alipay`,
    },
    now,
  );
}

function wechatOf(env: Env, now: () => Instant): Channel | null {
  const given = settingsOf(env, wechatNames);
  if (given === null) return null;
  const platform = publicKey(given.WECHATPAY_PLATFORM_KEY_FILE);
  return new WechatPay(
    {
      base: env['WECHATPAY_BASE'] ?? 'https://api.mch.weixin.qq.com',
      appId: given.WECHATPAY_APP_ID,
      merchant: given.WECHATPAY_MERCHANT,
      serial: given.WECHATPAY_SERIAL,
      privateKey: privateKey(given.WECHATPAY_PRIVATE_KEY_FILE),
      platform: { [given.WECHATPAY_PLATFORM_SERIAL]: platform },
      apiKey: readFileSync(given.WECHATPAY_API_KEY_FILE, 'utf8').trim(),
      notifyUrl: `${given.PAYMENT_NOTIFY_URL}/wechat`,
    },
    () => Math.floor(Date.parse(now()) / 1000),
  );
}

/** Is a real cashier set up in this environment? Without one the labelled stand-in answers, which production refuses. */
export const hasCashier = (env: Env): boolean =>
  [...alipayNames, ...wechatNames].some((name) => (env[name] ?? '') !== '');

/** The court's cashier: the channels it has been given keys for, or the labelled stand-in where there is none. */
export function makeCashier(env: Env, pool: Pool, now: () => Instant): CashierPort {
  const channels: Readonly<Record<string, Channel | null>> = {
    alipay: alipayOf(env, now),
    wechat: wechatOf(env, now),
  };
  const standIn = Object.values(channels).every((one) => one === null);
  if (standIn)
    return {
      standIn,
      take: demonstrationCashier,
      giveBack: demonstrationRefunder,
      dayList: demonstrationDayList(pool),
      payAt: () => Promise.resolve(null),
      notified: () => Promise.resolve(null),
    };
  const of = (name: string): Channel | null => channels[name] ?? null;
  return {
    standIn,
    take: (charge) =>
      of(charge.channel)?.query(charge) ??
      Promise.resolve({ outcome: 'failed', reference: '本院没有开通这种付款方式' }),
    giveBack: (asked) => {
      const channel = of(asked.channel);
      if (channel !== null) return refundBy(channel, asked);
      // Asked before, it may have been open then, and the money gone.
      if (asked.attempt > 1 || asked.onlyAsk === true)
        return Promise.reject(new Error(`${asked.channel} is not set up here`));
      return Promise.resolve({ outcome: 'failed', reference: '本院没有开通这种付款方式' });
    },
    // Both give their lists out as files; they are imported.
    dayList: () => Promise.resolve(null),
    payAt: async (charge) => (await of(charge.channel)?.payAt(charge)) ?? null,
    notified: (channel, notification) =>
      Promise.resolve(of(channel)?.notified(notification) ?? null),
  };
}
