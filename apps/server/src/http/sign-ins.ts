import { Hono } from 'hono';
import { SignIns } from '../people/sign-ins.ts';
import { deviceOf } from './arriving.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { problem } from './problem.ts';
import { bodyOf } from './json-body.ts';

/** OLR-7.2.1: where the holder is signed in, and how to end it there or everywhere but here. */
export function signInsRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, sessions, clock } = environment;
  const signIns = new SignIns(pool);

  app.get('/account/sign-ins', async (context) => {
    const session = context.get('session');
    if (session?.person == null) return problem(context, 401, 'sign-in');
    return context.json(await signIns.of(session.person, session, sessions, clock.now()));
  });

  app.post('/account/sign-out', async (context) => {
    const session = context.get('session');
    if (session?.person == null) return problem(context, 401, 'sign-in');
    const { session: id } = await bodyOf(context);
    if (typeof id !== 'string') return problem(context, 400, 'bad-request');
    // Ended meanwhile is as good as ended now.
    await sessions.closeOne(session.person, id);
    return context.json(await signIns.of(session.person, session, sessions, clock.now()));
  });

  app.post('/account/sign-out-everywhere', async (context) => {
    const session = context.get('session');
    if (session?.person == null) return problem(context, 401, 'sign-in');
    await sessions.closeAll(session.person, session.token);
    await signIns.forgetDevices(session.person, deviceOf(context).hash);
    return context.json(await signIns.of(session.person, session, sessions, clock.now()));
  });

  return app;
}
