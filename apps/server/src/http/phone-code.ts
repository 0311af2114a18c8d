import { randomBytes, randomInt } from 'node:crypto';
import { checkMobile } from '@xiezhi/law';
import type { Actor, CodePurpose } from '@xiezhi/procedures';
import { codePurposes, postsAtTheCounter } from '@xiezhi/procedures';
import type { Context } from 'hono';
import { triesAt } from '../clock.ts';
import type { PhoneCodes } from '../people/phone-codes.ts';
import { codeLife, codePause } from '../people/phone-codes.ts';
import { holderHere, holderOfClaim, personProfile } from '../people/sign-in.ts';
import { codesFromScreen, Tries } from '../people/tries.ts';
import { MessageMarks } from '../ports/message-marks.ts';
import { smsPort } from '../ports/sms.ts';
import { deviceOf } from './arriving.ts';
import type { Environment, RequestVariables } from './environment.ts';
import type { RequestFault } from './faulty.ts';
import { faulty } from './faulty.ts';
import { courtDto } from './middleware.ts';
import { problem } from './problem.ts';

const purposeTexts: Readonly<Record<CodePurpose, string>> = {
  register: '注册',
  'sign-in': '登录',
  'change-mobile': '换手机号',
  'change-mobile-at-counter': '在窗口换手机号',
  'register-at-counter': '在窗口注册',
  'reopen-at-counter': '在窗口重新开通账号',
  'step-up': '核对身份',
};

/** A purpose, or the name of the command the code is for. */
function purposeIn(value: unknown): CodePurpose | null {
  if (typeof value !== 'string') return null;
  const name = value.replace(/^identity\./, '');
  return codePurposes.find((one) => one === name) ?? null;
}

const maySend = (actor: Actor, purpose: CodePurpose): boolean => {
  if (purpose === 'register' || purpose === 'sign-in') return true;
  if (purpose.endsWith('-at-counter'))
    return actor.offices.some((one) => postsAtTheCounter.has(one.post));
  return actor.person !== null;
};

/** The number a code goes to: for a step-up always the holder's own, whatever the request says. */
async function addressee(
  environment: Environment,
  actor: Actor,
  purpose: CodePurpose,
  given: unknown,
): Promise<string | null> {
  if (purpose === 'step-up')
    return actor.person === null
      ? null
      : (await personProfile(environment.docket, actor.person)).mobile;
  const mobile = typeof given === 'string' ? given.normalize('NFKC').trim() : '';
  return checkMobile(mobile).valid ? mobile : null;
}

const masked = (mobile: string): string => `${mobile.slice(0, 3)}****${mobile.slice(-4)}`;

/**
 * Sends a code. For signing in, a number without an account gets the same answer and no message, so that nobody learns
 * here who has an account. `shownCode` stands in the answer only where the message itself is a stand-in, which every
 * screen says, and the court is not at work: nobody could come in otherwise, since a stand-in sends nothing.
 */
export async function phoneCodeRoute(
  environment: Environment,
  codes: PhoneCodes,
  context: Context<RequestVariables>,
  body: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const { pool, docket, clock } = environment;
  const actor = context.get('actor');
  const purpose = purposeIn(body['purpose']);
  const given = body['mobile'];
  const wrongNumber: readonly RequestFault[] =
    purpose === 'step-up' ||
    (typeof given === 'string' && checkMobile(given.normalize('NFKC').trim()).valid)
      ? []
      : [{ path: 'mobile', code: 'not-a-mobile' }];
  if (purpose === null)
    return faulty(context, [{ path: 'purpose', code: 'not-a-purpose' }, ...wrongNumber]);
  if (!maySend(actor, purpose))
    return problem(context, actor.person === null ? 'sign-in' : 'not-yours');
  if (purpose === 'step-up' && actor.came?.by === 'code') return problem(context, 'another-factor');
  const mobile = await addressee(environment, actor, purpose, given);
  if (mobile === null) return faulty(context, wrongNumber);
  const now = triesAt(clock);
  const screen = `codes-from ${context.get('session')?.csrf ?? ''}`;
  const tries = new Tries(pool);
  if (await tries.exhausted(screen, codesFromScreen, now))
    return problem(context, 'codes-too-many');
  const holder = purpose === 'sign-in' ? await holderOfClaim(pool, docket, 'mobile', mobile) : null;
  const apart = await holderHere(pool, holder, deviceOf(context).hash, now);
  const made = await codes.make({ purpose, mobile, by: actor.id }, now, apart);
  if ('why' in made)
    return problem(context, made.why === 'too-soon' ? 'code-too-soon' : 'codes-too-many');
  await tries.note(screen, codesFromScreen, now);
  const sms = smsPort(pool, process.env, new MessageMarks(environment.vault));
  const wanted = purpose !== 'sign-in' || holder !== null;
  if (wanted) {
    const court = await courtDto(environment);
    const text = (code: string): string =>
      `【${court?.name ?? '人民法院'}】${purposeTexts[purpose]}的验证码是 ${code}，10 分钟内有效。不要告诉别人，法院的人也不会向您要。`;
    await sms.send(
      {
        id: `code-${randomBytes(12).toString('hex')}`,
        to: mobile,
        text: text(made.code),
        kept: text('••••••'),
      },
      clock.now(),
    );
  }
  const shown = sms.standIn && process.env['XIEZHI_PRODUCTION'] !== '1';
  const shownCode = wanted ? made.code : String(randomInt(1_000_000)).padStart(6, '0');
  return context.json({
    sent: true,
    to: masked(mobile),
    expiresInSeconds: codeLife / 1000,
    resendInSeconds: clock.kind === 'manual' ? 0 : codePause / 1000,
    ...(shown ? { shownCode } : {}),
  });
}
