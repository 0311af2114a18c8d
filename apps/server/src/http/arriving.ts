import type { PersonId } from '@xiezhi/kernel';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Session, WayIn } from '../people/sessions.ts';
import { personProfile } from '../people/sign-in.ts';
import { deviceHash, newDeviceToken, SignIns } from '../people/sign-ins.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { isSecure, keepSession } from './middleware.ts';

const cookieName = 'xiezhi_device';
const kept = 400 * 86_400;

export interface Device {
  readonly agent: string;
  readonly hash: Buffer;
}

/** What this browser was given to be known again by; it opens nothing, and is given where there is none. */
export function deviceOf(context: Context): Device {
  const agent = context.req.header('user-agent') ?? '';
  const known = getCookie(context, cookieName);
  if (known !== undefined && known.length <= 64) return { agent, hash: deviceHash(known) };
  const token = newDeviceToken();
  setCookie(context, cookieName, token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(context),
    maxAge: kept,
  });
  return { agent, hash: deviceHash(token) };
}

/** Somebody has shown who they are: a session of theirs begins here, is noted, and takes the place of the visitor's. */
export async function arrive(
  environment: Environment,
  context: Context<RequestVariables>,
  { person, level, how }: { person: PersonId; level: number; how: WayIn },
): Promise<Session> {
  const { pool, docket, sessions, clock } = environment;
  const now = clock.now();
  const { agent, hash } = deviceOf(context);
  const session = await sessions.open(person, level, { device: agent, how, deviceHash: hash }, now);
  keepSession(context, session);
  const { mobile } = await personProfile(docket, person);
  await new SignIns(pool).note({ person, session, how, agent, device: hash, mobile }, now);
  return session;
}
