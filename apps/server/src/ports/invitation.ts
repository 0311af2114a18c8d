import type { StreamId } from '@xiezhi/kernel';
import type { OutboxMessage } from '@xiezhi/docket';
import type { Environment } from '../http/environment.ts';
import { holderOfClaim } from '../people/sign-in.ts';
import type { Email } from './email.ts';
import { withPhrase } from './message-marks.ts';
import { signedByCourt } from './signature.ts';
import type { Sms } from './sms.ts';

/**
 * OLR-7.2.1: whoever is invited has no account in the case yet, and may have one at this court: to the number of an account the
 * words of its holder are said, as in every message to that number.
 */
async function spoken(environment: Environment, one: OutboxMessage, text: string) {
  const { pool, docket } = environment;
  const holder = await holderOfClaim(pool, docket, 'mobile', String(one.message['to']));
  if (holder === null) return { text };
  return withPhrase(environment, { ...one, message: { ...one.message, person: holder } }, text);
}

/**
 * Sends a party the code of its invitation. The code is made here, where it leaves, and lies in no docket. The words
 * hold no link: nobody should learn to follow one.
 */
export async function sendInvitation(
  environment: Environment,
  one: OutboxMessage,
  ways: { readonly sms: Sms; readonly email: Email },
): Promise<void> {
  const { participant, caseNumber, port, to } = one.message as Readonly<Record<string, string>>;
  if (participant === undefined || to === undefined)
    throw new RangeError(`invitation ${one.id} names nobody`);
  const which = Number(one.message['which'] ?? 1);
  const code = environment.accessCodes.code(one.stream as StreamId, participant, which);
  const unsigned = `【人民法院】${caseNumber ?? ''}：法院请您关联案件，查阅码 ${code}。愿意在网上参加的，请在三日内登录在线诉讼平台，选“关联案件”；晚了也能关联。法院不会让您转账、下载软件或者说出验证码；不上网也可以到诉讼服务中心。`;
  const text = await signedByCourt(environment.docket, one.stream, unsigned);
  const now = environment.clock.now();
  if (port === 'email') await ways.email.send({ id: one.id, to, subject: '请关联案件', text }, now);
  else await ways.sms.send({ id: one.id, to, ...(await spoken(environment, one, text)) }, now);
}
