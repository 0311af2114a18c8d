import { hasCashier } from './cashiers.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Parts of the outside a court may not have yet, and the setting that brings the real one. */
const realBy = {
  'identity-register': 'IDENTITY_REGISTER_URL',
  'face-check': 'FACE_CHECK_URL',
  sms: 'SMS_URL',
  email: 'SMTP_URL',
  /** Or the keys of the other channel; see `cashiers.ts`. */
  cashier: 'ALIPAY_APP_ID',
  'deposit-registry': 'DEPOSIT_REGISTRY_URL',
  'connected-system': 'CONNECTED_SYSTEMS_URL',
  'enterprise-register': 'ENTERPRISE_REGISTER_URL',
  treasury: 'FISCAL_TICKET_URL',
} as const;

type Zone = 'both' | 'service' | 'court';

/** What a court zone does not do itself: it leaves from the service zone. */
const elsewhere: readonly string[] = ['email', 'cashier'];

/** Codes of what stands in for something real; the screens have words for them. */
export const standInsIn = (env: Environment, zone: Zone = 'both'): readonly string[] =>
  Object.entries(realBy)
    .filter(([code]) => zone !== 'court' || !elsewhere.includes(code))
    .filter(([code, setting]) =>
      code === 'cashier' ? !hasCashier(env) : (env[setting] ?? '') === '',
    )
    .map(([code]) => code);

/** @returns why a court in production may not start so, or null. */
export function standInFault(env: Environment, zone: Zone = 'both'): string | null {
  if (env['XIEZHI_PRODUCTION'] !== '1' || env['XIEZHI_ALLOW_STAND_INS'] === '1') return null;
  const left = standInsIn(env, zone);
  if (left.length === 0) return null;
  return `a court in production runs without stand-ins, and these are left: ${left.join(', ')}. Set ${Object.values(realBy).join(', ')}, or XIEZHI_ALLOW_STAND_INS=1 to run with them knowingly`;
}

/**
 * @param engaged whether the database holds its own lock on what persons read.
 * @returns why a court in production may not start so, or null.
 */
export function secondLockFault(env: Environment, engaged: boolean): string | null {
  if (engaged || env['XIEZHI_PRODUCTION'] !== '1' || env['XIEZHI_ALLOW_ONE_LOCK'] === '1')
    return null;
  return `${withoutSecondLock}. Let the owner of the database make roles (alter role … createrole), or set XIEZHI_ALLOW_ONE_LOCK=1 to run so knowingly`;
}

export const withoutSecondLock =
  'the database holds no lock of its own on what persons read: its owner may not make the roles xiezhi_reader and xiezhi_writer';
