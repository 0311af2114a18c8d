import { randomBytes } from 'node:crypto';
import type { InvalidDto } from '@xiezhi/contract';
import type { CommandId, PersonId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { triesAt } from '../clock.ts';
import { MeansKeeper } from '../people/means.ts';
import { PasskeyOffice } from '../people/passkeys.ts';
import { PhoneCodes, codePause } from '../people/phone-codes.ts';
import { settleSessions } from '../people/session-effects.ts';
import type { SignIn } from '../people/sign-in.ts';
import { passwordIsRight, signIn, signInByCode } from '../people/sign-in.ts';
import type { WayIn } from '../people/sessions.ts';
import { passwordGuesses, Tries } from '../people/tries.ts';
import { arrive, deviceOf } from './arriving.ts';
import { giveCommand, outcomeDto, statusOf } from './commands.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { faulty, isText, lacking, saidFaults } from './faulty.ts';
import { bodyOf } from './json-body.ts';
import type { Body } from './json-body.ts';
import { keepSession, wordsFor } from './middleware.ts';
import { phoneCodeRoute } from './phone-code.ts';
import { problem } from './problem.ts';

type Here = Context<RequestVariables>;

/** By password, by a code to the phone; higher for what matters; and out. */
export function signInRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, docket, sessions, clock } = environment;
  // On a clock that stands, nobody could ever wait for the next code.
  const codes = new PhoneCodes(pool, environment.vault, clock.kind === 'manual' ? 0 : codePause);

  app.post('/auth/sign-in', async (context) => {
    const { login, idNumber, phone, password } = await bodyOf(context);
    const who = login ?? idNumber ?? phone;
    if (!isText(who) || !isText(password))
      return faulty(context, [
        ...lacking(who, 'login', 'no-login'),
        ...lacking(password, 'password', 'no-password'),
      ]);
    return signedIn(
      environment,
      context,
      await signIn(
        pool,
        docket,
        { login: who, password, device: deviceOf(context).hash },
        triesAt(clock),
      ),
      { how: 'password', wrong: 'wrong-login' },
    );
  });

  app.post('/auth/code-sign-in', async (context) => {
    const { mobile, code, idNumber } = await bodyOf(context);
    if (!isText(mobile) || !isText(code))
      return faulty(context, [
        ...(isText(mobile) ? [] : [{ path: 'mobile', code: 'not-a-mobile' } as const]),
        ...lacking(code, 'code', 'no-code'),
      ]);
    return signedIn(
      environment,
      context,
      await signInByCode(
        pool,
        docket,
        codes,
        {
          mobile: mobile.normalize('NFKC').trim(),
          by: context.get('actor').id,
          code,
          idNumber: isText(idNumber) ? idNumber : null,
        },
        triesAt(clock),
      ),
      { how: 'code', wrong: 'wrong-code' },
    );
  });

  app.post('/auth/phone-code', async (context) =>
    phoneCodeRoute(environment, codes, context, await bodyOf(context)),
  );
  app.post('/auth/step-up', async (context) => stepUp(environment, context, await bodyOf(context)));

  app.post('/auth/sign-out', async (context) => {
    const session = context.get('session');
    if (session) await sessions.close(session.token);
    return context.json({ signedIn: false });
  });

  return app;
}

/** How long this screen has to wait, in the words and, for programs, in the head of the answer. */
function resting(context: Here, code: 'too-many' | 'codes-rest', rest: number): Response {
  context.header('retry-after', String(Math.ceil(rest / 1000)));
  return problem(context, code, { minutes: Math.ceil(rest / 60_000) });
}

/** One table from what sign-in says to what HTTP says. A password, a code or a key alone is one thing shown: level 1. */
export async function signedIn(
  environment: Environment,
  context: Here,
  answer: SignIn,
  { how, wrong }: { how: WayIn; wrong: 'wrong-login' | 'wrong-code' | 'wrong-passkey' },
): Promise<Response> {
  if ('why' in answer) {
    if (answer.why === 'rest')
      return resting(context, how === 'code' ? 'codes-rest' : 'too-many', answer.rest);
    if (answer.why === 'document-too')
      return faulty(context, [{ path: 'idNumber', code: 'no-document-number' }]);
    if (answer.why === 'worn-out') return problem(context, 'code-worn-out');
    if (answer.why === 'frozen') return problem(context, 'account-frozen');
    if (answer.why === 'closed') return problem(context, 'account-closed');
    return problem(context, answer.why === 'code-too' ? 'code-too' : wrong);
  }
  const before = context.get('session');
  if (before) await environment.sessions.close(before.token);
  const session = await arrive(environment, context, { person: answer.person, level: 1, how });
  return context.json({ signedIn: true, level: session.level, csrf: session.csrf });
}

/** What a request names, by which way of confirming it is shown, and in which part of that act's input. */
const waysUp = [
  ['code', 'phone-code', 'code'],
  ['totp', 'totp', 'code'],
  ['recoveryCode', 'recovery-code', 'recoveryCode'],
  ['credential', 'passkey', 'credential'],
] as const;

/**
 * OLR-7.3.1 as a request of its own: `{code}`, `{totp}`, `{recoveryCode}`, `{credential}`, `{password}` or `{face: true}`;
 * the form of the same name does the same.
 */
async function stepUp(environment: Environment, context: Here, body: Body): Promise<Response> {
  const session = context.get('session');
  const actor = context.get('actor');
  if (!session || actor.person === null) return problem(context, 'sign-in');
  if (typeof body['password'] === 'string')
    return byPassword(environment, context, actor.person, body['password']);
  return confirmBy(environment, context, actor.person, wayIn(body), body['face'] === true);
}

/** What is shown, as the input of the act. */
const wayIn = (body: Body): Readonly<Record<string, string>> =>
  waysUp.flatMap(([name, method, part]) =>
    typeof body[name] === 'string' ? [{ method, [part]: body[name] }] : [],
  )[0] ?? { method: 'face' };

async function confirmBy(
  environment: Environment,
  context: Here,
  person: PersonId,
  input: Readonly<Record<string, string>>,
  face: boolean,
): Promise<Response> {
  const actor = context.get('actor');
  const commandId = `step-up-${randomBytes(12).toString('hex')}` as CommandId;
  // It answers as the form of the same name does.
  if (input['method'] === 'face' && !face) {
    const faults = saidFaults(context, [{ path: 'code', code: 'no-way-up' }]);
    return context.json({ outcome: 'invalid', commandId, faults } satisfies InvalidDto, 422);
  }
  const given = {
    name: 'identity.step-up',
    commandId,
    stream: personStream(person),
    offer: '',
    input,
  };
  const outcome = await giveCommand(environment, given, actor);
  const level = await settleSessions(environment, context, outcome);
  if (outcome.outcome === 'accepted')
    return context.json({ level: level ?? context.get('session')?.level ?? 0 });
  const dto = await outcomeDto(
    environment,
    await wordsFor(environment, context),
    actor,
    outcome,
    given.name,
  );
  return context.json(dto, statusOf(dto));
}

async function byPassword(
  environment: Environment,
  context: Here,
  person: PersonId,
  password: string,
): Promise<Response> {
  const { pool, sessions, clock } = environment;
  const session = context.get('session');
  const tries = new Tries(pool);
  const about = `step-up ${person}`;
  if (await tries.exhausted(about, passwordGuesses, triesAt(clock)))
    return problem(context, 'password-tried');
  if (!session || !(await passwordIsRight(pool, person, password))) {
    await tries.note(about, passwordGuesses, triesAt(clock));
    return problem(context, 'wrong-login');
  }
  // Whoever came in by it shows that they still sit there, and no more; to whoever came in otherwise it is something else.
  if (session.how !== 'password') {
    const keeper = new MeansKeeper(pool, environment.vault, new PasskeyOffice());
    const credential = await keeper.provePassword(personStream(person), clock.now());
    return confirmBy(environment, context, person, { method: 'password', credential }, false);
  }
  const higher = await sessions.rotate(session, Math.max(session.level, 1), clock.now());
  keepSession(context, higher);
  return context.json({ level: higher.level });
}
