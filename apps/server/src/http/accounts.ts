import type { DemoCardDto, MeDto } from '@xiezhi/contract';
import type { PersonId } from '@xiezhi/kernel';
import { instant, addMillis } from '@xiezhi/kernel';
import { Hono } from 'hono';
import { keepManualClock } from '../clock.ts';
import { demoCards } from '../demo/people.ts';
import { accountDataRoutes } from './account-data.ts';
import { arrive } from './arriving.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { langOf } from './lang.ts';
import { standInTexts } from '../texts/index.ts';
import { courtDto, keepSession, wordsFor } from './middleware.ts';
import { personProfile } from '../people/sign-in.ts';
import { withHours } from '../texts/hours.ts';
import { meansRoutes, passkeySignInRoutes } from './means-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { problem } from './problem.ts';
import { signInRoutes } from './sign-in.ts';
import { sentToMeRoutes } from './sent-to-me.ts';
import { signInsRoutes } from './sign-ins.ts';

/** Who sits there: session, sign-in, the demo's door, the practice clock. */
export function accountRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { sessions, clock } = environment;

  app.get('/me', async (context) => {
    const actor = context.get('actor');
    const words = await wordsFor(environment, context);
    let session = context.get('session');
    if (session === null) {
      session = await sessions.open(null, 0, { device: '' }, clock.now());
      keepSession(context, session);
    }
    const court = withHours(words.lang, await courtDto(environment));
    const profile =
      actor.person === null ? null : await personProfile(environment.docket, actor.person);
    const me: MeDto = {
      signedIn: actor.person !== null,
      ...(actor.person === null
        ? {}
        : {
            person: actor.person,
            name: actor.name,
            assurance: actor.level,
            session: actor.session,
            ...(actor.came === undefined ? {} : { cameBy: actor.came.by }),
            ...(profile === null ? {} : { mobileInName: profile.mobileInName }),
            ...(profile?.formerNames === undefined ? {} : { formerNames: profile.formerNames }),
          }),
      offices: actor.offices.map((one) => ({
        court: one.court,
        courtName: court?.name ?? '',
        post: one.post,
        title: words.role(one.post),
      })),
      csrf: session.csrf,
      court,
      standIns: environment.standIns.map((code) => standInTexts[words.lang][code] ?? code),
      demo: environment.demo,
      now: clock.now(),
      clock: clock.kind,
    };
    return context.json(me);
  });

  app.route('/', signInRoutes(environment));
  app.route('/', signInsRoutes(environment));
  app.route('/', sentToMeRoutes(environment));
  app.route('/', accountDataRoutes(environment));
  app.route('/', meansRoutes(environment));
  app.route('/', passkeySignInRoutes(environment));
  app.route('/', peopleRoutes(environment));

  app.get('/demo/cards', async (context) => {
    if (!environment.demo) return context.json([]);
    const cards: readonly DemoCardDto[] = await demoCards(environment.pool, langOf(context));
    return context.json(cards);
  });

  app.post('/demo/sign-in', async (context) => {
    if (!environment.demo) return problem(context, 'not-found');
    const body = (await context.req.json().catch(() => ({}))) as { person?: unknown };
    const cards = await demoCards(environment.pool, langOf(context));
    const card = cards.find((one) => one.person === body.person);
    if (!card) return problem(context, 'not-found');
    const { frozen, closedAt } = await personProfile(environment.docket, card.person as PersonId);
    if (frozen) return problem(context, 'account-frozen');
    if (closedAt !== undefined) return problem(context, 'account-closed');
    await arrive(environment, context, {
      person: card.person as PersonId,
      level: 3,
      how: 'demo',
    });
    return context.json({ signedIn: true });
  });

  app.post('/clock', async (context) => {
    const { manualClock } = environment;
    if (!manualClock) return problem(context, 'manual-clock-only');
    const body = (await context.req.json().catch(() => ({}))) as { to?: unknown; days?: unknown };
    try {
      if (typeof body.to === 'string') manualClock.moveTo(instant(body.to));
      else if (typeof body.days === 'number')
        manualClock.moveTo(addMillis(manualClock.now(), body.days * 86_400_000));
      else return problem(context, 'bad-request');
    } catch {
      return problem(context, 'bad-request');
    }
    await keepManualClock(environment.pool, manualClock);
    return context.json({ now: manualClock.now() });
  });

  return app;
}
