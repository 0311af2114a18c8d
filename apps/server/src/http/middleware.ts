import type { CourtDto } from '@xiezhi/contract';
import type { CourtId, StreamId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { visitor } from '@xiezhi/procedures';
import type { StateOf } from '@xiezhi/record';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { actorOf } from '../people/actors.ts';
import { personProfile } from '../people/sign-in.ts';
import type { Session } from '../people/sessions.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { langOf } from './lang.ts';
import { problem } from './problem.ts';
import { Words } from './words.ts';

const cookieName = 'xiezhi_session';

/** Did this request come over a line that nobody reads? Then its cookies go over no other. */
export const isSecure = (context: Context): boolean =>
  context.req.header('x-forwarded-proto') === 'https' || context.req.url.startsWith('https:');

export function keepSession(context: Context, session: Session): void {
  setCookie(context, cookieName, session.token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(context),
    maxAge: 12 * 3600,
  });
}

/** Who sits there. A visitor gets a session too: forms and registration need a thread to hold on to. */
export function withActor(environment: Environment): MiddlewareHandler<RequestVariables> {
  return async (context, next) => {
    const { session, actor } = await identify(environment, context);
    context.set('session', session);
    context.set('actor', actor);
    await next();
  };
}

/** Looks once more who sits there: at the start of a request, and again where one stays open. */
export async function identify(
  environment: Environment,
  context: Context,
): Promise<{ readonly session: Session | null; readonly actor: Actor }> {
  const token = getCookie(context, cookieName);
  const found =
    token === undefined ? null : await environment.sessions.find(token, environment.clock.now());
  if (found === null) return { session: null, actor: visitor('none') };
  // Asked together: both read the person's docket.
  const [over, actor] = await Promise.all([
    isOver(environment, found),
    actorOf(environment.pool, environment.docket, found),
  ]);
  return over ? { session: null, actor: visitor('none') } : { session: found, actor };
}

/** The docket ends sessions: those opened before a new password, a freeze or a counter's act are none any more. */
async function isOver(environment: Environment, session: Session): Promise<boolean> {
  if (session.person === null) return false;
  const { sessionsFrom } = await personProfile(environment.docket, session.person);
  return sessionsFrom !== null && session.createdAt < sessionsFrom;
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Opened before there is a session to hold a token; they change nothing but the session itself. */
const doors = ['/api/auth/sign-in', '/api/auth/code-sign-in', '/api/demo/sign-in'];

/** Writes carry the session's token; a page of another origin does not know it. */
export function requireSameOrigin(_environment: Environment): MiddlewareHandler<RequestVariables> {
  return async (context, next) => {
    const origin = context.req.header('origin');
    const foreign = origin !== undefined && hostOf(origin) !== context.req.header('host');
    if (reading.has(context.req.method)) return next();
    if (foreign) return problem(context, 'csrf');
    if (doors.includes(context.req.path)) return next();
    const session = context.get('session');
    if (session !== null && context.req.header('x-csrf') !== session.csrf)
      return problem(context, 'csrf');
    if (session === null) return problem(context, 'sign-in');
    return next();
  };
}

/** A page in a sandbox says `null`; it has no host, so it is foreign to every one. */
const hostOf = (origin: string): string | null => URL.parse(origin)?.host ?? null;

export async function courtDto(
  environment: Environment,
  court?: CourtId | null,
): Promise<CourtDto | null> {
  const { service } = environment.split ?? { service: null };
  if (service !== null) {
    const courts = await service.courts();
    return courts.find((one) => one.id === court) ?? courts[0] ?? null;
  }
  const id = court ?? (await environment.court());
  if (id === null) return null;
  const { state, seq } = await environment.docket.cache.load(courtStream(id));
  if (seq === 0) return null;
  const { court: profile } = state as StateOf<'court'>;
  return {
    id,
    name: profile.name,
    code: profile.code,
    address: profile.address,
    hours: profile.hours,
    phone: profile.phone,
    ...(profile.site === null ? {} : { site: profile.site }),
  };
}

/** Every court of this installation, as it describes itself to everybody. */
export async function courtsKnown(environment: Environment): Promise<readonly CourtDto[]> {
  if (environment.split?.service) return environment.split.service.courts();
  const { rows } = await environment.pool.query<{ stream: StreamId }>(
    "select stream from stream_head where kind = 'court' order by stream",
  );
  const courts = await Promise.all(
    rows.map(({ stream }) => courtDto(environment, stream.slice('court:'.length) as CourtId)),
  );
  return courts.filter((one) => one !== null);
}

/** @param court whose counter and telephone the words name; the installation's first when left out. */
export async function wordsFor(
  environment: Environment,
  context: Context,
  court?: CourtDto | null,
): Promise<Words> {
  const named = court ?? (await courtDto(environment));
  return new Words(environment.catalogue, langOf(context), named);
}
