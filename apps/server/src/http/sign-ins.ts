import type { PersonId } from '@xiezhi/kernel';
import { millisOf } from '@xiezhi/kernel';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Session } from '../people/sessions.ts';
import { SignIns } from '../people/sign-ins.ts';
import { deviceOf } from './arriving.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { problem } from './problem.ts';
import { bodyOf } from './json-body.ts';

interface Mine {
  readonly session: Session;
  readonly person: PersonId;
}

/** The session of whoever has signed in; a visitor's is nobody's. */
function sessionOf(context: Context<RequestVariables>): Mine | null {
  const session = context.get('session');
  const person = session?.person ?? null;
  return session === null || person === null ? null : { session, person };
}

/** A name that a device gave itself, drawn at random. */
const deviceName = /^[0-9a-f]{32}$/;
/** What lies on a device may be read there for a working day, also where a session lasts longer on a practice clock. */
const longestOnDevice = 12 * 3600;

/** OLR-7.2.1: where the holder is signed in, and how to end it there or everywhere but here. */
export function signInsRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, sessions, clock } = environment;
  const signIns = new SignIns(pool);

  app.get('/account/sign-ins', async (context) => {
    const mine = sessionOf(context);
    if (mine === null) return problem(context, 'sign-in');
    const { session, person } = mine;
    return context.json(await signIns.of(person, session, sessions, clock.now()));
  });

  app.post('/account/sign-out', async (context) => {
    const mine = sessionOf(context);
    if (mine === null) return problem(context, 'sign-in');
    const { session, person } = mine;
    const { session: id } = await bodyOf(context);
    if (typeof id !== 'string') return problem(context, 'bad-request');
    // Ended meanwhile is as good as ended now.
    await sessions.closeOne(person, id);
    return context.json(await signIns.of(person, session, sessions, clock.now()));
  });

  app.post('/account/sign-out-everywhere', async (context) => {
    const mine = sessionOf(context);
    if (mine === null) return problem(context, 'sign-in');
    const { session, person } = mine;
    await sessions.closeAll(person, session.token);
    await environment.help.endAll(person);
    await signIns.forgetDevices(person, deviceOf(context).hash);
    return context.json(await signIns.of(person, session, sessions, clock.now()));
  });

  app.post('/account/device-key', async (context) => {
    const mine = sessionOf(context);
    if (mine === null) return problem(context, 'sign-in');
    const { session, person } = mine;
    const { device } = await bodyOf(context);
    if (typeof device !== 'string' || !deviceName.test(device))
      return problem(context, 'bad-request');
    const ends = await sessions.endsAt(session);
    if (ends === null) return problem(context, 'sign-in');
    const left = Math.floor((millisOf(ends) - millisOf(clock.now())) / 1000);
    return context.json({
      key: environment.vault.key(`device/${person}/${device}`).toString('base64'),
      seconds: Math.min(left, longestOnDevice),
    });
  });

  return app;
}
